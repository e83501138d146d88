/**
 * BBS signatures (draft-irtf-cfrg-bbs-signatures, as of its version 08) with the ciphersuite BLS12-381-SHA-256 and the
 * interface of hashed messages, and no other; blind signatures and pseudonyms, of drafts that build on this one, are
 * not here. One signature covers a header and a row of messages ({@link org.lerkit.crypto.internal.bbs.BbsSecretKey});
 * who has it proves that there is one, and shows what messages it likes ({@link
 * org.lerkit.crypto.internal.bbs.BbsPublicKey}). Pairing, hashing to the curve and reading points are Bouncy Castle's
 * ({@link org.lerkit.crypto.internal.bbs.Bls12381}). Points of G1, of which there is one for each message, are added up
 * here, all in one go ({@link org.lerkit.crypto.internal.bbs.Multiples}), many times as fast as one after the
 * other takes there.
 *
 * <p>Octets of others are decoded strictly: points are in the group of prime order and not its identity, scalars are
 * from 1 and below the order. Points are multiplied by secret keys, by what blinds a proof and by what hides its
 * messages in constant time: neither what is done nor an address depends on them, but {@code BigInteger}, which they
 * come from, does. By messages, and by the exponent of a signature when a prover sees whether it holds, points are
 * multiplied in a time that depends on them. Who could measure it would be in the process of the issuer or the holder,
 * who have both in clear; no verifier sees it.
 */
@NullMarked
package org.lerkit.crypto.internal.bbs;

import org.jspecify.annotations.NullMarked;
