package org.lerkit.crypto;

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
        if (reports.isEmpty()) {
            return new CheckResult.Skipped("no credential is embedded");
        }
        Verdict verdict = new Verdict();
        for (VerificationReport report : reports) {
            if (report.outcome() != Outcome.VERIFIED) {
                Problem problem =
                        CryptoProblem.NESTED_UNVERIFIED.at(report.place(), "an embedded credential is not verified");
                verdict.add(problem, report.outcome() == Outcome.REJECTED);
            }
        }
        return verdict.result();
    }

    /**
     * The result of the proofs, unless the graph they cover leaves open which embedded credential, or which of two
     * objects of one identifier, said what.
     */
    CheckResult bound(ProofFinding proof, JsonObject unsecured, JsonPointer place) {
        if (proof.coversText() || !(proof.result() instanceof CheckResult.Passed)) {
            return proof.result();
        }
        Verdict verdict = new Verdict();
        AmbiguousGraph.in(unsecured, place).forEach(verdict::fail);
        for (VerificationReport report : reports) {
            CheckResult own = report.result(Aspect.PROOF);
            if (!(own instanceof CheckResult.Passed)) {
                Problem problem = CryptoProblem.EMBEDDED_UNBOUND.at(
                        report.place(), "an embedded credential without a valid proof of its own");
                verdict.add(problem, own instanceof CheckResult.Failed);
            }
        }
        CheckResult bound = verdict.result();
        return bound instanceof CheckResult.Passed ? proof.result() : bound;
    }
}
