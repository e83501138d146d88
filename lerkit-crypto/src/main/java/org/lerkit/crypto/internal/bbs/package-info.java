/**
 * BBS signatures (draft-irtf-cfrg-bbs-signatures, as of its version 08) with the ciphersuite BLS12-381-SHA-256 and the
 * interface of hashed messages, and no other; blind signatures and pseudonyms, of drafts that build on this one, are not
 * here. One signature covers a header and a row of messages ({@link org.lerkit.crypto.internal.bbs.BbsSecretKey}); who has
 * it proves that there is one, and shows what messages it likes ({@link org.lerkit.crypto.internal.bbs.BbsPublicKey}).
 * Curves, pairing and hashing to them are Bouncy Castle's ({@link org.lerkit.crypto.internal.bbs.Bls12381}).
 *
 * <p>Octets of others are decoded strictly: points are in the group of prime order and not its identity, scalars are from
 * 1 and below the order. Points are multiplied by secret keys and by what blinds a proof in constant time, as far as Java
 * and Bouncy Castle go; by messages, which a prover holds in clear, they are not.
 */
@NullMarked
package org.lerkit.crypto.internal.bbs;

import org.jspecify.annotations.NullMarked;
