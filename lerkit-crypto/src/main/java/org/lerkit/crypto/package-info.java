/** Securing and verifying Learning and Employment Records. */
@NullMarked
package org.lerkit.crypto;

import org.jspecify.annotations.NullMarked;
