package org.lerkit.model.cbor;

import org.lerkit.model.LerkitException;

/** Bytes are not the CBOR that is expected. Says what was found, without any value. */
public final class MalformedCborException extends LerkitException {
    private static final long serialVersionUID = 1L;

    MalformedCborException(String found) {
        super(found);
    }
}
