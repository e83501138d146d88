/**
 * Signatures of ECDSA on P-256 (FIPS 186-5) of one key, whose multiples are worked out before ({@code P256Key}): the field of the
 * curve, its points, and combs of them. All of it is for public values, to verify and never to sign: how long it takes depends
 * on them.
 */
@NullMarked
package org.lerkit.crypto.internal.p256;

import org.jspecify.annotations.NullMarked;
