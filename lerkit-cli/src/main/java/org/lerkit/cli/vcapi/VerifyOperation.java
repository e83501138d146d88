package org.lerkit.cli.vcapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.ProblemDetails;

/** Verifies credentials, or presentations. What is not verified, or cannot be told, is answered with status 400. */
final class VerifyOperation {
    /** What always decides. */
    private static final Set<Aspect> ALWAYS =
            EnumSet.of(Aspect.PARSING, Aspect.STRUCTURE, Aspect.CONTEXTS, Aspect.PROOF, Aspect.NESTED);

    private static final Map<String, Aspect> CHECKS = checks();

    private final CryptoConfig config;

    VerifyOperation(CryptoConfig config) {
        this.config = config;
    }

    /** By the names of this library, and by those of the VC API where they differ. */
    private static Map<String, Aspect> checks() {
        Map<String, Aspect> checks =
                Arrays.stream(Aspect.values()).collect(Collectors.toMap(Aspect::id, Function.identity()));
        checks.put("credentialStatus", Aspect.STATUS);
        return checks;
    }

    Answer credential(VerifyCredentialRequest request) {
        return answer(request.verifiableCredential(), policy(request.options()).build(), false);
    }

    Answer presentation(VerifyPresentationRequest request) {
        VerificationPolicy policy =
                policy(request.options()).acceptUnsignedPresentations().build();
        return answer(request.verifiablePresentation(), policy, true);
    }

    private static VerificationPolicy.Builder policy(VerifyOptions options) {
        VerificationPolicy.Builder policy = VerificationPolicy.builder();
        options.challenge().ifPresent(policy::expectChallenge);
        policy.expectDomains(options.domain());
        if (!options.checks().isEmpty()) {
            Set<Aspect> waived = EnumSet.complementOf(EnumSet.copyOf(ALWAYS));
            options.checks().forEach(name -> waived.remove(check(name)));
            waived.forEach(policy::waive);
        }
        return policy;
    }

    private static Aspect check(String name) {
        Aspect aspect = CHECKS.get(name);
        if (aspect == null) {
            Problem problem = Problem.error(
                            ApiProblem.OPTION,
                            JsonPointer.ROOT.child("options").child("checks"),
                            "a check of a name that is not known")
                    .withHint("there are " + String.join(", ", new TreeSet<>(CHECKS.keySet())));
            throw Refusal.badRequest("not verified", problem);
        }
        return aspect;
    }

    private Answer answer(JsonObject document, VerificationPolicy policy, boolean presentation) {
        VerificationReport report = Verifier.create(config, policy).verify(JsonWriter.toBytes(document));
        if (report.isPresentation() != presentation) {
            List<Problem> problems = new ArrayList<>(report.problems());
            problems.add(
                    0,
                    Problem.error(
                            ApiProblem.KIND,
                            JsonPointer.ROOT.child("type"),
                            presentation ? "not a presentation" : "a presentation, and not a credential"));
            throw Refusal.badRequest("not verified", problems);
        }
        return report.outcome() == Outcome.VERIFIED
                ? Answer.json(Answer.OK, report.toJson())
                : Answer.json(
                        Refusal.BAD_REQUEST,
                        ProblemDetails.MEDIA_TYPE,
                        Refusal.details(Refusal.BAD_REQUEST, "not verified")
                                .putAll(report.toJson().members())
                                .build());
    }
}
