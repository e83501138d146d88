/** Encodings of bytes as text, and hashes of them, that keys and proofs use. */
@NullMarked
package org.lerkit.crypto.internal.encoding;

import org.jspecify.annotations.NullMarked;
