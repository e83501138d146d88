/**
 * What others may supply: cryptosuites, DID methods and a way to documents, and what these are given and
 * give back. Everything here is passed in a {@link org.lerkit.crypto.CryptoConfig}; nothing is looked up.
 */
@NullMarked
package org.lerkit.crypto.spi;

import org.jspecify.annotations.NullMarked;
