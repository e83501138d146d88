/**
 * Signatures of Ed25519 (RFC 8032), many in one equation: the sum of all, each times a number that nobody can foresee, comes
 * out only if each does. The arithmetic of the field is Bouncy Castle's; points of the curve, in extended coordinates, are
 * here. All of it is for public values: how long it takes depends on them.
 */
@NullMarked
package org.lerkit.crypto.internal.edwards;

import org.jspecify.annotations.NullMarked;
