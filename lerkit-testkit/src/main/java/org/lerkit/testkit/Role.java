package org.lerkit.testkit;

import java.util.Locale;

/** Who has to meet a requirement. */
public enum Role {
    /** Makes and signs credentials. */
    ISSUER,
    /** Finds out whether a credential holds. */
    VERIFIER,
    /** Shows a credential to people. */
    DISPLAYER,
    /** Keeps credentials for those whom they are about. */
    HOST,
    /** Has credentials, and shows them. */
    HOLDER,
    /** Serves frameworks of competencies. */
    PROVIDER,
    /** Reads what a provider serves. */
    CONSUMER,
    /** Writes records that are no credentials. */
    PRODUCER,
    /** Makes documents of one format into those of another. */
    CONVERTER,
    /** Publishes lists of the status of credentials. */
    PUBLISHER;

    /** The name, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
