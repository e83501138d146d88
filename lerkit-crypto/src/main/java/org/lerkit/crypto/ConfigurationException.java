package org.lerkit.crypto;

import org.lerkit.model.LerkitException;

/** What was given for a verifier to go by cannot be used. Says where and why, never what is there. */
public final class ConfigurationException extends LerkitException {
    private static final long serialVersionUID = 1L;

    ConfigurationException(String message) {
        super(message);
    }
}
