package org.lerkit.crypto.internal.cbor;

/** Bytes are not the CBOR that is expected. The message says what was found, without any value. */
public final class MalformedCborException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedCborException(String found) {
        super(found);
    }
}
