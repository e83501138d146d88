/** How a number is written by which a point is multiplied, whatever the curve. For numbers that are no secret. */
@NullMarked
package org.lerkit.crypto.internal.scalar;

import org.jspecify.annotations.NullMarked;
