/** Open Badges 3.0 on VC Data Model 2.0 as wire types: each a record of its JSON, whose members are declared once. Single
 * values are read where plain JSON has arrays, as JSON-LD allows; {@code Shape.compacted} names those places. {@code
 * check()} also follows results to their descriptions and levels. */
@NullMarked
package org.lerkit.model.ob3;

import org.jspecify.annotations.NullMarked;
