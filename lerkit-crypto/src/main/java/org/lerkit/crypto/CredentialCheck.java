package org.lerkit.crypto;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.lerkit.crypto.EmbeddedCredentials.Embedded;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Makes all checks of one credential and, first, of those embedded in it. For one run. */
final class CredentialCheck {
    private static final int DEEPEST = 8;
    private static final JsonString ENVELOPED = new JsonString("EnvelopedVerifiableCredential");

    private final CryptoConfig config;
    private final VerificationPolicy policy;
    private final RunCanonicalizer canonicalizer;
    private final ProofCheck proofCheck;

    CredentialCheck(CryptoConfig config, VerificationPolicy policy) {
        this.config = config;
        this.policy = policy;
        this.canonicalizer = new RunCanonicalizer(config.canonicalizer());
        this.proofCheck = new ProofCheck(config, policy, canonicalizer);
    }

    VerificationReport check(JsonObject credential) {
        return check(credential, JsonPointer.ROOT, 0);
    }

    private VerificationReport check(JsonObject credential, JsonPointer place, int depth) {
        if (isEnveloped(credential)) {
            return unread(place, CryptoProblem.FORMAT_UNSUPPORTED.at(place, "a credential in an envelope"));
        }
        // Only the outermost hands work on: a thread that waits for another of the same pool might wait for ever.
        Executor executor = depth == 0 ? config.executor() : Runnable::run;
        JsonObject unsecured = credential.without("proof");
        List<Problem> losses = Structure.under(canonicalizer.losses(unsecured), place);
        Supplier<ProofCheck.Finding> proofs =
                SideBySide.start(() -> proofCheck.check(credential, place, depth > 0, losses.isEmpty()), executor);
        List<VerificationReport> nested = SideBySide.each(
                EmbeddedCredentials.in(credential, place), executor, embedded -> embedded(embedded, depth + 1));
        ProofCheck.Finding proof = proofs.get();

        List<Check> checks = new ArrayList<>();
        checks.add(new Check(Aspect.PARSING, new CheckResult.Passed()));
        checks.add(new Check(Aspect.STRUCTURE, Structure.check(credential, place)));
        checks.add(new Check(Aspect.CONTEXTS, CheckResult.of(losses)));
        checks.add(new Check(Aspect.PROOF, bound(proof, unsecured, place, nested)));
        checks.add(new Check(Aspect.ISSUER_BINDING, issuerBinding(credential, place, proof)));
        checks.add(new Check(
                Aspect.HOLDER_BINDING, new CheckResult.Skipped("a credential alone does not say who shows it")));
        checks.add(new Check(Aspect.VALIDITY, validity(credential, place)));
        checks.add(new Check(Aspect.STATUS, status(credential, place)));
        checks.add(new Check(Aspect.SCHEMA, new CheckResult.Skipped("schemas are not checked yet")));
        checks.add(new Check(Aspect.TRUST, new CheckResult.Skipped("no registry of trusted issuers was given")));
        checks.add(new Check(Aspect.NESTED, nested(nested)));
        Map<String, String> contexts = config.canonicalizer().contexts(credential);
        return report(place, checks, nested, contexts, new VerifiedCredential(proof.covered(), proof.methods()));
    }

    private VerificationReport embedded(Embedded embedded, int depth) {
        JsonPointer place = embedded.place();
        if (depth > DEEPEST) {
            return unread(
                    place, CryptoProblem.NESTING_LIMIT.at(place, "credentials in credentials, more than " + DEEPEST));
        }
        return embedded.value() instanceof JsonObject object
                ? check(object, place, depth)
                : unread(place, CryptoProblem.FORMAT_UNSUPPORTED.at(place, "a credential in an envelope"));
    }

    /** The report of what is not read, and so neither confirmed nor refuted. */
    VerificationReport unread(JsonPointer place, Problem problem) {
        return onlyParsed(place, new CheckResult.Indeterminate(List.of(problem)));
    }

    /** The report of what could not be read. */
    VerificationReport notParsed(Problem problem) {
        return onlyParsed(JsonPointer.ROOT, new CheckResult.Failed(List.of(problem)));
    }

    private VerificationReport onlyParsed(JsonPointer place, CheckResult parsing) {
        List<Check> checks = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            checks.add(new Check(
                    aspect, aspect == Aspect.PARSING ? parsing : new CheckResult.Skipped("the document was not read")));
        }
        return new VerificationReport(place, outcome(checks), checks, List.of(), Map.of(), Optional.empty());
    }

    private VerificationReport report(
            JsonPointer place,
            List<Check> checks,
            List<VerificationReport> nested,
            Map<String, String> contexts,
            VerifiedCredential credential) {
        Outcome outcome = outcome(checks);
        Optional<VerifiedCredential> verified =
                outcome == Outcome.VERIFIED ? Optional.of(credential) : Optional.empty();
        return new VerificationReport(place, outcome, checks, nested, contexts, verified);
    }

    private Outcome outcome(List<Check> checks) {
        Outcome outcome = Outcome.VERIFIED;
        for (Check check : checks) {
            if (policy.requires(check.aspect())) {
                if (check.result() instanceof CheckResult.Failed) {
                    return Outcome.REJECTED;
                }
                boolean open = check.result() instanceof CheckResult.Indeterminate
                        || (check.result() instanceof CheckResult.Skipped
                                && VerificationPolicy.mustPass(check.aspect()));
                outcome = open ? Outcome.INDETERMINATE : outcome;
            }
        }
        return outcome;
    }

    /**
     * The result of the proofs, unless the graph they cover leaves open which embedded credential, or which of two
     * objects of one identifier, said what.
     */
    private static CheckResult bound(
            ProofCheck.Finding proof, JsonObject unsecured, JsonPointer place, List<VerificationReport> nested) {
        if (proof.coversText() || !(proof.result() instanceof CheckResult.Passed)) {
            return proof.result();
        }
        List<Problem> failures = new ArrayList<>(AmbiguousGraph.in(unsecured, place));
        List<Problem> doubts = new ArrayList<>();
        for (VerificationReport report : nested) {
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

    private static CheckResult issuerBinding(JsonObject credential, JsonPointer place, ProofCheck.Finding proof) {
        if (proof.methods().isEmpty()) {
            return proof.result() instanceof CheckResult.Indeterminate
                    ? proof.result()
                    : new CheckResult.Skipped("no proof names a key that is known");
        }
        Optional<String> issuer = Structure.issuerId(credential);
        boolean bound = proof.methods().stream()
                .map(VerificationMethod::controller)
                .anyMatch(controller -> issuer.filter(controller::equals).isPresent());
        return bound
                ? new CheckResult.Passed()
                : new CheckResult.Failed(List.of(CryptoProblem.ISSUER_UNBOUND.at(
                        place.child("issuer"), "the issuer is not the controller of the key that signed")));
    }

    /** The dates of both data models: what says that a credential does not hold is not passed over. */
    private CheckResult validity(JsonObject credential, JsonPointer place) {
        List<Problem> problems = new ArrayList<>();
        Instant now = config.clock().instant();
        Instant latest = now.plus(policy.clockSkew());
        Instant earliest = now.minus(policy.clockSkew());
        for (String start : List.of("validFrom", "issuanceDate")) {
            date(credential, place, start, problems)
                    .filter(latest::isBefore)
                    .ifPresent(from -> problems.add(
                            CryptoProblem.NOT_YET_VALID.at(place.child(start), "the credential is not valid yet")));
        }
        for (String end : List.of("validUntil", "expirationDate")) {
            date(credential, place, end, problems)
                    .filter(earliest::isAfter)
                    .ifPresent(until ->
                            problems.add(CryptoProblem.EXPIRED.at(place.child(end), "the credential has expired")));
        }
        return CheckResult.of(problems);
    }

    private static Optional<Instant> date(
            JsonObject credential, JsonPointer place, String member, List<Problem> problems) {
        JsonValue value = credential.members().get(member);
        if (value == null) {
            return Optional.empty();
        }
        Optional<Instant> instant = DateTimeStamp.parse(value);
        if (instant.isEmpty()) {
            problems.add(CryptoProblem.VALIDITY_MALFORMED.at(place.child(member), "not a date with time zone"));
        }
        return instant;
    }

    private static CheckResult status(JsonObject credential, JsonPointer place) {
        return credential.get("credentialStatus").isEmpty()
                ? new CheckResult.Skipped("the credential names no status")
                : new CheckResult.Indeterminate(List.of(CryptoProblem.STATUS_UNCHECKED.at(
                        place.child("credentialStatus"), "the status is not looked up yet")));
    }

    private static CheckResult nested(List<VerificationReport> nested) {
        List<Problem> rejected = new ArrayList<>();
        List<Problem> open = new ArrayList<>();
        for (VerificationReport report : nested) {
            if (report.outcome() != Outcome.VERIFIED) {
                (report.outcome() == Outcome.REJECTED ? rejected : open)
                        .add(CryptoProblem.NESTED_UNVERIFIED.at(
                                report.place(), "an embedded credential is not verified"));
            }
        }
        if (nested.isEmpty()) {
            return new CheckResult.Skipped("no credential is embedded");
        }
        return rejected.isEmpty() && !open.isEmpty() ? new CheckResult.Indeterminate(open) : CheckResult.of(rejected);
    }

    private static boolean isEnveloped(JsonObject credential) {
        JsonValue types = credential.members().get("type");
        return types instanceof JsonArray array ? array.items().contains(ENVELOPED) : ENVELOPED.equals(types);
    }
}
