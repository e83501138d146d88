package org.lerkit.crypto.internal.bbs;

/** Octets that are no point or scalar, or not as many as there should be. */
final class MalformedOctetsException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedOctetsException(String message) {
        super(message);
    }
}
