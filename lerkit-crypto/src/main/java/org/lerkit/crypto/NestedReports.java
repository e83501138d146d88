package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;

/** What the reports on embedded credentials mean for the one around them. */
record NestedReports(List<VerificationReport> reports) {

    CheckResult check() {
        List<Problem> rejected = new ArrayList<>();
        List<Problem> open = new ArrayList<>();
        for (VerificationReport report : reports) {
            if (report.outcome() != Outcome.VERIFIED) {
                (report.outcome() == Outcome.REJECTED ? rejected : open)
                        .add(CryptoProblem.NESTED_UNVERIFIED.at(
                                report.place(), "an embedded credential is not verified"));
            }
        }
        if (reports.isEmpty()) {
            return new CheckResult.Skipped("no credential is embedded");
        }
        return rejected.isEmpty() && !open.isEmpty() ? new CheckResult.Indeterminate(open) : CheckResult.of(rejected);
    }

    /**
     * The result of the proofs, unless the graph they cover leaves open which embedded credential, or which of two
     * objects of one identifier, said what.
     */
    CheckResult bound(ProofFinding proof, JsonObject unsecured, JsonPointer place) {
        if (proof.coversText() || !(proof.result() instanceof CheckResult.Passed)) {
            return proof.result();
        }
        List<Problem> failures = new ArrayList<>(AmbiguousGraph.in(unsecured, place));
        List<Problem> doubts = new ArrayList<>();
        for (VerificationReport report : reports) {
            CheckResult own = report.result(Aspect.PROOF);
            if (!(own instanceof CheckResult.Passed)) {
                (own instanceof CheckResult.Failed ? failures : doubts)
                        .add(CryptoProblem.EMBEDDED_UNBOUND.at(
                                report.place(), "an embedded credential without a valid proof of its own"));
            }
        }
        if (!failures.isEmpty()) {
            return new CheckResult.Failed(failures);
        }
        return doubts.isEmpty() ? proof.result() : new CheckResult.Indeterminate(doubts);
    }
}
