package org.lerkit.crypto;

import org.lerkit.model.LerkitException;

/** A credential was not verified; thrown only by {@link VerificationReport#orThrow()}. Carries the report. */
public final class VerificationException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient VerificationReport report;

    VerificationException(VerificationReport report) {
        super("the credential is not verified, but " + report.outcome());
        this.report = report;
    }

    /** What was found. */
    public VerificationReport report() {
        return report;
    }
}
