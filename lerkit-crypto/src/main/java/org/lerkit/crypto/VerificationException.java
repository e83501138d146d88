package org.lerkit.crypto;

import org.lerkit.model.LerkitException;

/**
 * A credential or a presentation was not verified; thrown only by {@link VerificationReport#orThrow()} and {@link
 * VerificationReport#presentationOrThrow()}. Carries the report.
 */
public final class VerificationException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient VerificationReport report;

    /** @param expected what it should have been: a credential, or a presentation */
    VerificationException(VerificationReport report, String expected) {
        super(
                report.document().isPresent()
                        ? "the document is no " + expected
                        : "the " + expected + " is not verified, but " + report.outcome());
        this.report = report;
    }

    /** What was found. */
    public VerificationReport report() {
        return report;
    }
}
