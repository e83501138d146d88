package com.example.badges;

import java.time.Clock;
import java.util.List;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;

/** Decides which badges of others our platform takes. */
public final class OurVerifier {
    private final Verifier verifier;

    /** One that goes by a clock. */
    public OurVerifier(Clock clock) {
        this.verifier = Verifier.create(
                CryptoConfig.v2026().toBuilder().clock(clock).build(), VerificationPolicy.strict());
    }

    /** Whether a badge is taken. */
    public boolean takes(byte[] badge) {
        VerificationReport report = verifier.verify(badge);
        return report.verified().isPresent() || (Fault.IGNORES_EXPIRY.isPlanted() && isOnlyExpired(report));
    }

    private static boolean isOnlyExpired(VerificationReport report) {
        List<Problem> errors = report.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        return !errors.isEmpty()
                && errors.stream().allMatch(error -> error.code().value().equals("validity.expired"));
    }
}
