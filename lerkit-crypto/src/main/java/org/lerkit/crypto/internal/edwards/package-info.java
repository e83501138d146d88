/**
 * Signatures of Ed25519 (RFC 8032) where there are many: of one key, whose multiples are worked out before ({@code CombKey}),
 * or all in one equation ({@code BatchEquation}): the sum of all, each times a number that nobody can foresee, comes out only
 * if each does. The arithmetic of the field is Bouncy Castle's; points of the curve are here. All of it is for public values:
 * how long it takes depends on them.
 */
@NullMarked
package org.lerkit.crypto.internal.edwards;

import org.jspecify.annotations.NullMarked;
