package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lerkit.crypto.EmbeddedCredentials.Embedded;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;

/**
 * What the reports on embedded credentials mean for the one around them.
 *
 * @param credentials what it is made of, as the courses of a transcript
 * @param endorsements what others say of it, which is theirs and no part of it
 */
record NestedReports(List<VerificationReport> credentials, List<VerificationReport> endorsements) {
    static final NestedReports NONE = new NestedReports(List.of(), List.of());

    NestedReports {
        credentials = List.copyOf(credentials);
        endorsements = List.copyOf(endorsements);
    }

    /** The reports on these, one on each and in their order. */
    static NestedReports of(List<Embedded> embedded, List<VerificationReport> reports) {
        if (embedded.isEmpty()) {
            return NONE;
        }
        List<VerificationReport> credentials = new ArrayList<>();
        List<VerificationReport> endorsements = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            (embedded.get(i).isEndorsement() ? endorsements : credentials).add(reports.get(i));
        }
        return new NestedReports(credentials, endorsements);
    }

    CheckResult ofCredentials() {
        return all(credentials, "no credential is embedded", "an embedded credential is not verified");
    }

    CheckResult ofEndorsements() {
        return all(endorsements, "no endorsement is embedded", "an endorsement is not verified");
    }

    private static CheckResult all(List<VerificationReport> reports, String none, String unverified) {
        if (reports.isEmpty()) {
            return new CheckResult.Skipped(none);
        }
        Verdict verdict = new Verdict();
        for (VerificationReport report : reports) {
            if (report.outcome() != Outcome.VERIFIED) {
                Problem problem = CryptoProblem.NESTED_UNVERIFIED.at(report.place(), unverified);
                verdict.add(problem, report.outcome() == Outcome.REJECTED);
            }
        }
        return verdict.result();
    }

    /**
     * The result of the proofs, unless the graph they cover leaves open which embedded credential, or which of two
     * objects of one identifier, said what. An endorsement that has no valid proof is read as what it then is, words of
     * the issuer.
     */
    CheckResult bound(ProofFinding proof, JsonObject unsecured, JsonPointer place) {
        if (proof.coversText() || !(proof.result() instanceof CheckResult.Passed)) {
            return proof.result();
        }
        Verdict verdict = new Verdict();
        Set<JsonPointer> bound = new HashSet<>();
        credentials.forEach(report -> bound.add(report.place()));
        for (VerificationReport report : endorsements) {
            if (isProved(report)) {
                bound.add(report.place());
            }
        }
        AmbiguousGraph.in(unsecured, place, bound).forEach(verdict::fail);
        for (VerificationReport report : credentials) {
            if (!isProved(report)) {
                Problem problem = CryptoProblem.EMBEDDED_UNBOUND.at(
                        report.place(), "an embedded credential without a valid proof of its own");
                verdict.add(problem, report.result(Aspect.PROOF) instanceof CheckResult.Failed);
            }
        }
        CheckResult result = verdict.result();
        return result instanceof CheckResult.Passed ? proof.result() : result;
    }

    private static boolean isProved(VerificationReport report) {
        return report.result(Aspect.PROOF) instanceof CheckResult.Passed;
    }
}
