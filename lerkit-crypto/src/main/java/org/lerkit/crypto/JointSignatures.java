package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lerkit.crypto.key.SignatureBatch;

/**
 * Verifies signatures together: those of one document that holds many, and those of many documents. A report that was made
 * before its signatures were verified leaves here only if they hold; otherwise another one is made, of each by itself.
 */
final class JointSignatures {
    /** From how many credentials inside on it is worth while. */
    static final int MANY = 4;

    private static final int LARGEST_BATCH = 64; // beyond which a signature takes hardly less time

    private JointSignatures() {}

    /** Whether nobody is asked anything, on the strength of a signature, before all signatures are verified. */
    static boolean areAllowed(CryptoConfig config, VerificationPolicy policy) {
        return config.trustRegistries().isEmpty() && !policy.asksForNewerVersions();
    }

    /** The report of a verification that puts its signatures into a batch; empty if one of them does not hold. */
    static Optional<VerificationReport> report(
            Function<SignatureBatch, VerificationReport> verification, Executor executor) {
        SignatureBatch signatures = new SignatureBatch();
        VerificationReport report = verification.apply(signatures);
        List<SignatureBatch> parts = signatures.split(LARGEST_BATCH);
        return SideBySide.each(parts, executor, SignatureBatch::holds).stream().allMatch(holds -> holds)
                ? Optional.of(report)
                : Optional.empty();
    }

    /** The reports on documents as they were received, each by a check of its own. */
    static List<VerificationReport> reports(List<byte[]> received, Supplier<CredentialCheck> checks) {
        List<SignatureBatch> batches = new ArrayList<>();
        List<CredentialCheck> made = new ArrayList<>();
        List<VerificationReport> reports = new ArrayList<>();
        for (byte[] each : received) {
            SignatureBatch batch = new SignatureBatch();
            CredentialCheck check = checks.get();
            reports.add(check.collectingIn(batch).check(Received.document(each)));
            made.add(check);
            batches.add(batch);
        }
        if (!SignatureBatch.joined(batches).split(LARGEST_BATCH).stream().allMatch(SignatureBatch::holds)) {
            for (int i = 0; i < batches.size(); i++) {
                if (!batches.get(i).holds()) {
                    reports.set(i, made.get(i).oneByOne().check(Received.document(received.get(i))));
                }
            }
        }
        return reports;
    }
}
