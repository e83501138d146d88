package org.lerkit.crypto.internal.fetch;

import java.io.IOException;

/** An answer that is not taken; the message says why, with nothing of the answer in it. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    public FetchException(String message) {
        super(message);
    }
}
