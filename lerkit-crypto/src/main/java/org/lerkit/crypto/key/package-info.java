/**
 * Keys and what signs with them. A {@link org.lerkit.crypto.key.Signer} is one method over bytes, so that a key in a
 * token or a cloud service is as good as one in memory. A {@link org.lerkit.crypto.key.KeyType} is not an algorithm: a
 * public key knows for which ones its owner uses it. Keys are written and read as Multikey, JWK and PEM; behind them is
 * one class for each library and type ({@code Ed25519}, {@code EcCurve}, {@code Rsa}, {@code Bbs}), chosen by the type. Private bytes
 * leave a key only through the class whose name starts with {@code Insecure}.
 */
@NullMarked
package org.lerkit.crypto.key;

import org.jspecify.annotations.NullMarked;
