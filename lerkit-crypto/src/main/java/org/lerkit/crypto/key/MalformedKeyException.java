package org.lerkit.crypto.key;

import org.lerkit.model.LerkitException;

/** What should be a key is none, or one of a kind that lerkit does not know. Never quotes it. */
public final class MalformedKeyException extends LerkitException {
    private static final long serialVersionUID = 1L;

    MalformedKeyException(String message) {
        super(message);
    }
}
