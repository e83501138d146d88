package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.VerificationReport.Verified;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Makes all checks of a presentation (VC Data Model 2.0, section 4.13), whose credentials are checked like any other.
 * The holder signs it to say who presents, to whom and when; what is presented is said by the issuers. For one run.
 */
final class PresentationCheck {
    private static final JsonString PRESENTATION = new JsonString("VerifiablePresentation");
    private static final JsonString CREDENTIAL = new JsonString("VerifiableCredential");
    private static final String CREDENTIALS = "verifiableCredential";
    private static final CheckResult NO_CLAIMS = new CheckResult.Skipped("a presentation says nothing of its own");

    private final CryptoConfig config;
    private final VerificationPolicy policy;
    private final RunCanonicalizer canonicalizer;
    private final ProofCheck proofCheck;
    private final TokenCheck tokenCheck;
    private final Validity validity;
    private final boolean explaining;

    PresentationCheck(
            CryptoConfig config,
            VerificationPolicy policy,
            RunCanonicalizer canonicalizer,
            ProofCheck proofCheck,
            TokenCheck tokenCheck,
            Validity validity,
            boolean explaining) {
        this.config = config;
        this.policy = policy;
        this.canonicalizer = canonicalizer;
        this.proofCheck = proofCheck;
        this.tokenCheck = tokenCheck;
        this.validity = validity;
        this.explaining = explaining;
    }

    /** Whether a document says that it is a presentation, and no credential: more is asked of that. */
    static boolean isOne(JsonObject document) {
        List<JsonValue> types = document.get("type").orElse(JsonArray.EMPTY).items();
        return types.contains(PRESENTATION)
                && !types.contains(CREDENTIAL)
                && types.stream().allMatch(JsonString.class::isInstance);
    }

    /** A credential in a presentation, and its place. */
    record Presented(JsonPointer place, Received received) {}

    /** The report; {@code verification} reports on the credentials, each at its place. */
    VerificationReport check(
            Received.Presentation received, Function<List<Presented>, List<VerificationReport>> verification) {
        JsonPointer place = JsonPointer.ROOT;
        JsonObject presentation = received.json();
        JsonObject unsecured = presentation.without("proof");
        List<Problem> losses =
                canonicalizer.losses(graph(unsecured, received.token().isPresent()));
        List<Presented> credentials = presented(presentation);
        NestedReports nested = new NestedReports(verification.apply(credentials), List.of());
        ProofFinding proof = proof(received, unsecured, losses.isEmpty());
        boolean unsigned = received.token().isEmpty()
                && presentation.get("proof").isEmpty()
                && policy.acceptsUnsignedPresentations();

        List<Check> checks = new ArrayList<>();
        checks.add(new Check(Aspect.PARSING, new CheckResult.Passed()));
        checks.add(new Check(Aspect.STRUCTURE, Structure.check(presentation.without(CREDENTIALS), place)));
        checks.add(new Check(Aspect.CONTEXTS, CheckResult.of(losses)));
        checks.add(new Check(
                Aspect.PROOF,
                unsigned
                        ? new CheckResult.Skipped("nobody signed the presentation")
                        : bound(proof, unsecured, credentials)));
        checks.add(new Check(Aspect.ISSUER_BINDING, NO_CLAIMS));
        checks.add(new Check(Aspect.HOLDER_BINDING, holder(received, credentials, nested.credentials(), proof)));
        checks.add(new Check(
                Aspect.VALIDITY,
                received.token()
                        .map(token -> validity.checkToken(token.claims().payload(), place))
                        .orElse(NO_CLAIMS)));
        checks.add(new Check(Aspect.STATUS, NO_CLAIMS));
        checks.add(new Check(Aspect.SCHEMA, NO_CLAIMS));
        checks.add(new Check(Aspect.RESOURCES, NO_CLAIMS));
        checks.add(new Check(Aspect.TRUST, NO_CLAIMS));
        checks.add(new Check(Aspect.NESTED, nested.ofCredentials()));
        checks.add(new Check(Aspect.ENDORSEMENTS, NO_CLAIMS));
        checks.add(new Check(Aspect.REFRESH, NO_CLAIMS));
        Outcome outcome = policy.outcome(checks.stream()
                .filter(check -> !unsigned || check.aspect() != Aspect.PROOF)
                .toList());
        Map<String, String> contexts = config.documentCanonicalizer().contexts(presentation);
        VerificationReport report = new VerificationReport(
                place, outcome, checks, nested, contexts, true, verified(outcome, proof, nested), Optional.empty());
        return explaining ? report.explainedBy(proof.explanations().get()) : report;
    }

    /**
     * What JSON-LD is to make of a presentation. In data model 1.1 credentials that are tokens stand as text among the others,
     * which is nothing in a graph; in a presentation that is a token itself the text is what is signed.
     */
    static JsonObject graph(JsonObject unsecured, boolean token) {
        Optional<JsonValue> credentials = unsecured.get(CREDENTIALS);
        return token && credentials.isPresent() && Structure.isOfFirstModel(unsecured)
                ? unsecured.with(
                        CREDENTIALS,
                        new JsonArray(credentials.get().items().stream()
                                .filter(item -> !(item instanceof JsonString))
                                .toList()))
                : unsecured;
    }

    /** All that secures it must hold: the token, and the proofs in it. */
    private ProofFinding proof(Received.Presentation received, JsonObject unsecured, boolean hasCanonicalForm) {
        ProofExpectation expected = ProofExpectation.ofPresentation(policy);
        Optional<ProofFinding> token =
                received.token().map(found -> tokenCheck.check(found, JsonPointer.ROOT, expected));
        return token.isPresent() && received.json().get("proof").isEmpty()
                ? token.get()
                : proofCheck
                        .check(received.json(), unsecured, JsonPointer.ROOT, expected, false, hasCanonicalForm)
                        .and(token);
    }

    private static Optional<Verified> verified(Outcome outcome, ProofFinding proof, NestedReports nested) {
        return outcome == Outcome.VERIFIED
                ? Optional.of(new VerifiedPresentation(
                        proof.covered(),
                        presenters(proof).stream().findFirst(),
                        nested.credentials().stream()
                                .flatMap(report -> report.verified().stream())
                                .toList()))
                : Optional.empty();
    }

    /** The credentials that a presentation holds. */
    static List<Presented> presented(JsonObject presentation) {
        JsonPointer at = JsonPointer.ROOT.child(CREDENTIALS);
        JsonValue value = presentation.get(CREDENTIALS).orElse(JsonArray.EMPTY);
        List<Presented> presented = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                presented.add(new Presented(
                        at.child(i), Received.embedded(array.items().get(i))));
            }
        } else {
            presented.add(new Presented(at, Received.embedded(value)));
        }
        return presented;
    }

    /** Credentials of a presentation are graphs of their own; the rest of it must be clear by itself. */
    private static CheckResult bound(ProofFinding proof, JsonObject unsecured, List<Presented> credentials) {
        if (proof.coversText() || !(proof.result() instanceof CheckResult.Passed)) {
            return proof.result();
        }
        Set<JsonPointer> places = credentials.stream().map(Presented::place).collect(Collectors.toUnmodifiableSet());
        List<Problem> ambiguous = AmbiguousGraph.in(unsecured, JsonPointer.ROOT, places);
        return ambiguous.isEmpty() ? proof.result() : new CheckResult.Failed(ambiguous);
    }

    private CheckResult holder(
            Received.Presentation received,
            List<Presented> credentials,
            List<VerificationReport> reports,
            ProofFinding proof) {
        if (!(proof.result() instanceof CheckResult.Passed)) {
            return policy.wantsSubjectAsPresenter() && proof.result() instanceof CheckResult.Indeterminate
                    ? proof.result()
                    : new CheckResult.Skipped("no proof that holds says who presents");
        }
        Verdict verdict = new Verdict();
        List<String> presenters = presenters(proof);
        Optional<String> holder = received.holder();
        boolean unnamed = holder.isEmpty() && received.json().get("holder").isEmpty();
        if (presenters.size() != 1 || !(unnamed || holder.equals(Optional.of(presenters.get(0))))) {
            verdict.fail(CryptoProblem.HOLDER_UNBOUND.at(
                    JsonPointer.ROOT.child("holder"), "the holder is not the controller of the key that signed"));
        }
        if (policy.challenge().isEmpty()) {
            verdict.warn(CryptoProblem.PRESENTATION_REPLAYABLE.warning(
                    JsonPointer.ROOT, "without a challenge nobody knows when it was made, and for whom"));
        }
        if (policy.wantsSubjectAsPresenter() && presenters.size() == 1) {
            for (int i = 0; i < credentials.size(); i++) {
                subject(credentials.get(i), reports.get(i), presenters.get(0), verdict);
            }
        }
        return verdict.result();
    }

    private static void subject(Presented credential, VerificationReport report, String presenter, Verdict verdict) {
        JsonPointer at = credential.place();
        List<Optional<String>> ids;
        if (credential.received() instanceof Received.Secured secured) {
            ids = claims(report, secured.json()).get("credentialSubject").orElse(JsonArray.EMPTY).items().stream()
                    .map(subject ->
                            subject instanceof JsonObject object ? text(object, "id") : Optional.<String>empty())
                    .toList();
        } else if (credential.received() instanceof Received.Typed typed) {
            ids = List.of(text(claims(report, typed.claims().credential()), "sub"));
        } else if (credential.received() instanceof Received.Badge) {
            ids = List.of(); // its recipient is somebody with an address, not with a key
        } else {
            return; // its own report says what it is
        }
        if (ids.stream().allMatch(Optional::isEmpty)) {
            verdict.doubt(CryptoProblem.PRESENTER_UNKNOWN.at(at, "the credential does not identify its subject"));
        } else if (!ids.stream().allMatch(Optional.of(presenter)::equals)) {
            verdict.fail(CryptoProblem.PRESENTER_MISMATCH.at(at, "the subject is not who presents"));
        }
    }

    /** What is handed out if all holds, which may be a newer version of what was presented; that otherwise. */
    private static JsonObject claims(VerificationReport report, JsonObject presented) {
        return report.verified().map(VerifiedCredential::claims).orElse(presented);
    }

    /** Whose keys signed it. */
    private static List<String> presenters(ProofFinding proof) {
        return proof.methods().stream()
                .map(VerificationMethod::controller)
                .distinct()
                .toList();
    }
}
