/** What is withheld from conversions for privacy, and how a caller asks for it. */
@NullMarked
package org.lerkit.mapping.privacy;

import org.jspecify.annotations.NullMarked;
