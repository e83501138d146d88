/**
 * Keys and what signs with them. A {@link org.lerkit.crypto.key.Signer} is one method over bytes, so that a key in a
 * token or a cloud service is as good as one in memory. Public keys are written and read as Multikey and JWK; private
 * bytes leave a key only through the class whose name starts with {@code Insecure}.
 */
@NullMarked
package org.lerkit.crypto.key;

import org.jspecify.annotations.NullMarked;
