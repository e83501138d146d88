package org.lerkit.crypto.internal.suite.sd;

/** A proof value is not what the suite writes. */
final class MalformedProofValueException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedProofValueException(String found) {
        super(found);
    }
}
