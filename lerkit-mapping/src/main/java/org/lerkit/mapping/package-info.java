/** Converting Learning and Employment Records with nothing lost silently. */
@NullMarked
package org.lerkit.mapping;

import org.jspecify.annotations.NullMarked;
