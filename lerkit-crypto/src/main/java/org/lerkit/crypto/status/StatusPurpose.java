package org.lerkit.crypto.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a status is about (Bitstring Status List 1.0, section 2.1). All but messages are yes or no. */
public enum StatusPurpose {
    /** The credential is not valid any more, for ever. */
    REVOCATION,
    /** The credential is not to be accepted for the time being. */
    SUSPENSION,
    /** There is a newer credential, where the credential's {@code refreshService} says. It stays valid unless revoked. */
    REFRESH,
    /** One of the messages that the register was made with, which say nothing of whether the credential is valid. */
    MESSAGE;

    /** As credentials and lists write it. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The purpose that is written so; empty if none is. */
    public static Optional<StatusPurpose> of(String term) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.term().equals(term))
                .findFirst();
    }
}
