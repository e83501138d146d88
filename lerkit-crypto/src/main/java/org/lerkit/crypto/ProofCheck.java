package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;
import static org.lerkit.crypto.Texts.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.SignatureBatch;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Checks the proofs of one document (Data Integrity 1.0, section 4.4 to 4.6). All of a set must hold, or
 * one of them, as the policy says; and all that a chain builds on. For one run.
 */
final class ProofCheck {
    private static final int MOST_PROOFS = 16;

    private final CryptoConfig config;
    private final VerificationPolicy policy;
    private final MethodResolution resolution;
    private final RunCanonicalizer canonicalizer;
    private final Optional<SignatureBatch> batch;

    ProofCheck(
            CryptoConfig config,
            VerificationPolicy policy,
            RunCanonicalizer canonicalizer,
            MethodResolution resolution,
            Optional<SignatureBatch> batch) {
        this.config = config;
        this.policy = policy;
        this.resolution = resolution;
        this.canonicalizer = canonicalizer;
        this.batch = batch;
    }

    private record Place(JsonObject proof, JsonPointer at) {}

    /**
     * What was found about one proof.
     *
     * @param document what it covers
     * @param skipped whether its value could not be checked
     */
    private record Checked(
            Place where,
            Optional<Cryptosuite> suite,
            Optional<VerificationMethod> method,
            JsonObject document,
            Verdict verdict,
            boolean skipped) {

        JsonObject proof() {
            return where.proof();
        }

        boolean passed() {
            return !skipped && verdict.result() instanceof CheckResult.Passed;
        }
    }

    /**
     * Checks them.
     *
     * @param unsecured the document without them
     * @param embedded whether the document is a part of another, whose proof might be taken for its own
     * @param hasCanonicalForm whether the document stands for a graph without losses
     */
    ProofFinding check(
            JsonObject document,
            JsonObject unsecured,
            JsonPointer place,
            ProofExpectation expected,
            boolean embedded,
            boolean hasCanonicalForm) {
        List<Place> proofs = new ArrayList<>();
        Optional<Problem> malformed = collect(document, place.child("proof"), embedded, place, proofs);
        if (malformed.isPresent()) {
            return new ProofFinding(new CheckResult.Failed(List.of(malformed.get())), List.of(), unsecured, false);
        }
        Run run = new Run(unsecured, place, proofs, expected, hasCanonicalForm);
        proofs.forEach(run::check);
        return run.finding();
    }

    private static Optional<Problem> collect(
            JsonObject document, JsonPointer at, boolean embedded, JsonPointer place, List<Place> proofs) {
        JsonValue value = document.members().get("proof");
        if (value == null) {
            return Optional.of(
                    embedded
                            ? CryptoProblem.EMBEDDED_UNBOUND.at(
                                    place, "an embedded credential without a proof of its own")
                            : CryptoProblem.PROOF_MISSING.at(place, "the document has no proof"));
        }
        if (value instanceof JsonObject proof) {
            proofs.add(new Place(proof, at));
            return Optional.empty();
        }
        List<JsonValue> items = value instanceof JsonArray array ? array.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof JsonObject proof) {
                proofs.add(new Place(proof, at.child(i)));
            }
        }
        if (proofs.isEmpty() || proofs.size() < items.size()) {
            return Optional.of(CryptoProblem.PROOF_MALFORMED.at(
                    at, "a proof is an object, or a list of objects; found " + value.kind()));
        }
        return proofs.size() > MOST_PROOFS
                ? Optional.of(CryptoProblem.PROOF_LIMIT.at(at, "more than " + MOST_PROOFS + " proofs"))
                : Optional.empty();
    }

    private final class Run {
        private final JsonObject unsecured;
        private final JsonPointer place;
        private final List<Place> proofs;
        private final ProofExpectation expected;
        private final boolean hasCanonicalForm;
        private final Map<String, Place> byId = new LinkedHashMap<>();
        private final Verdict ofAll = new Verdict();
        private final List<Checked> checked = new ArrayList<>();

        Run(
                JsonObject unsecured,
                JsonPointer place,
                List<Place> proofs,
                ProofExpectation expected,
                boolean hasCanonicalForm) {
            this.unsecured = unsecured;
            this.place = place;
            this.proofs = proofs;
            this.expected = expected;
            this.hasCanonicalForm = hasCanonicalForm;
            for (Place proof : proofs) {
                text(proof.proof(), "id").ifPresent(id -> {
                    if (byId.putIfAbsent(id, proof) != null) {
                        ofAll.fail(CryptoProblem.PROOF_MALFORMED.at(
                                proof.at().child("id"), "another proof has the same id"));
                    }
                });
            }
        }

        ProofFinding finding() {
            List<Checked> deciding = checked;
            List<Checked> holding = policy.acceptsAnyProof() ? holding() : List.of();
            if (!holding.isEmpty()) {
                deciding = holding;
                checked.stream()
                        .filter(proof -> !holding.contains(proof))
                        .forEach(proof -> proof.verdict()
                                .result()
                                .problems()
                                .forEach(problem -> ofAll.warn(problem.with(Severity.WARNING))));
            }
            deciding.forEach(proof -> ofAll.addAll(proof.verdict()));
            CheckResult result = ofAll.result();
            JsonObject covered = unsecured;
            boolean coversText = false;
            boolean skipped = false;
            List<VerificationMethod> methods = new ArrayList<>(deciding.size());
            for (Checked proof : deciding) {
                proof.method().ifPresent(methods::add);
                skipped |= proof.skipped();
                if (proof.passed()) {
                    Cryptosuite suite = proof.suite().orElseThrow();
                    covered = suite.covered(covered, proof.proof());
                    coversText |= suite.coversText();
                }
            }
            if (result instanceof CheckResult.Passed && skipped) {
                result = new CheckResult.Skipped("the document has no canonical form that says all it says");
            }
            return new ProofFinding(
                    result,
                    methods,
                    covered,
                    coversText,
                    () -> checked.stream().map(ProofCheck.this::explain).toList());
        }

        /** The proofs that hold, and so do all that they build on. */
        private List<Checked> holding() {
            Set<String> passed = checked.stream()
                    .filter(Checked::passed)
                    .flatMap(proof -> text(proof.proof(), "id").stream())
                    .collect(Collectors.toUnmodifiableSet());
            return checked.stream()
                    .filter(Checked::passed)
                    .filter(proof -> {
                        Set<String> reached = new HashSet<>();
                        reach(proof.proof(), reached);
                        return passed.containsAll(reached);
                    })
                    .toList();
        }

        void check(Place where) {
            Verdict verdict = new Verdict();
            JsonObject proof = where.proof();
            Optional<Cryptosuite> suite = suite(where, verdict);
            Optional<Instant> created = header(where, verdict);
            Optional<VerificationMethod> method = resolution.resolve(
                    proof.members().get("verificationMethod"),
                    where.at().child("verificationMethod"),
                    expected.purpose(),
                    created,
                    verdict);
            List<JsonValue> previous = previous(where, verdict);
            JsonObject document = previous.isEmpty() ? unsecured : unsecured.with("proof", new JsonArray(previous));
            boolean skipped = false;
            if (suite.isPresent() && method.isPresent()) {
                if (suite.get().algorithmFor(method.get().key()).isEmpty()) {
                    verdict.fail(CryptoProblem.METHOD_ALGORITHM.at(
                            where.at().child("verificationMethod"), "the key is not one for this cryptosuite"));
                } else if (!suite.get().coversText() && !hasCanonicalForm) {
                    skipped = true;
                } else {
                    signature(where, suite.get(), method.get(), document, verdict);
                }
            }
            checked.add(new Checked(where, suite, method, document, verdict, skipped));
        }

        private void signature(
                Place where, Cryptosuite suite, VerificationMethod method, JsonObject document, Verdict verdict) {
            try {
                SecuredInput input = new SecuredInput(document, canonicalizer);
                VerificationKey key =
                        batch.map(found -> found.collecting(method.key())).orElseGet(method::key);
                CheckResult result = suite.verifyProof(input, where.proof(), key);
                if (!(result instanceof CheckResult.Passed)) {
                    result.problems().forEach(problem -> verdict.fail(under(problem, where.at())));
                }
            } catch (CanonicalizationException e) {
                e.problems().forEach(problem -> verdict.fail(under(problem, place)));
            }
        }

        private Optional<Cryptosuite> suite(Place where, Verdict verdict) {
            Optional<String> type = text(where.proof(), "type");
            Optional<Cryptosuite> older = type.flatMap(config::cryptosuite).filter(suite -> isOfType(suite, type));
            if (older.isPresent()) {
                return older;
            }
            if (type.filter("DataIntegrityProof"::equals).isEmpty()) {
                verdict.fail(CryptoProblem.PROOF_TYPE.at(
                        where.at().child("type"), "neither a DataIntegrityProof nor of a type that is accepted"));
                return Optional.empty();
            }
            Optional<String> name = text(where.proof(), "cryptosuite");
            Optional<Cryptosuite> suite = name.flatMap(config::cryptosuite).filter(found -> isOfType(found, type));
            if (suite.isEmpty()) {
                CryptoProblem kind = name.filter(config::isExperimental).isPresent()
                        ? CryptoProblem.PROOF_EXPERIMENTAL
                        : CryptoProblem.PROOF_CRYPTOSUITE;
                verdict.fail(kind.at(where.at().child("cryptosuite"), "none of the cryptosuites that are accepted"));
            }
            return suite;
        }

        private static boolean isOfType(Cryptosuite suite, Optional<String> type) {
            return type.filter(suite.proofType()::equals).isPresent();
        }

        /** What every proof says about itself, whatever its suite; gives when it was made, by its own word. */
        private Optional<Instant> header(Place where, Verdict verdict) {
            JsonObject proof = where.proof();
            if (text(proof, "proofPurpose").filter(expected.purpose()::equals).isEmpty()) {
                verdict.fail(CryptoProblem.PROOF_PURPOSE.at(
                        where.at().child("proofPurpose"), "not a proof for " + expected.purpose()));
            }
            Optional<Instant> created = date(where, "created", verdict);
            Optional<Instant> expires = date(where, "expires", verdict);
            if (expires.isPresent()
                    && config.clock().instant().minus(policy.clockSkew()).isAfter(expires.get())) {
                verdict.fail(CryptoProblem.PROOF_EXPIRED.at(where.at().child("expires"), "the proof has expired"));
            }
            if (!expected.domains().isEmpty() && !expected.domains().equals(texts(proof, "domain"))) {
                verdict.fail(
                        CryptoProblem.PROOF_DOMAIN.at(where.at().child("domain"), "not the domains that are expected"));
            }
            if (expected.challenge().isPresent() && !expected.challenge().equals(text(proof, "challenge"))) {
                verdict.fail(CryptoProblem.PROOF_CHALLENGE.at(
                        where.at().child("challenge"), "not the challenge that is expected"));
            }
            return created;
        }

        private Optional<Instant> date(Place where, String member, Verdict verdict) {
            JsonValue value = where.proof().members().get(member);
            if (value == null) {
                return Optional.empty();
            }
            Optional<Instant> instant = DateTimeStamp.parse(value);
            if (instant.isEmpty()) {
                verdict.fail(CryptoProblem.PROOF_DATE.at(where.at().child(member), "not a date with time zone"));
            }
            return instant;
        }

        /** The proofs that this one covers too, in document order. */
        private List<JsonValue> previous(Place where, Verdict verdict) {
            JsonPointer at = where.at().child("previousProof");
            JsonValue value = where.proof().members().get("previousProof");
            if (value == null) {
                return List.of();
            }
            Set<String> ids = texts(where.proof(), "previousProof");
            if (ids.isEmpty() || !byId.keySet().containsAll(ids)) {
                verdict.fail(CryptoProblem.PROOF_PREVIOUS.at(at, "a proof that is not in the document"));
                return List.of();
            }
            Set<String> reached = new HashSet<>();
            reach(where.proof(), reached);
            if (text(where.proof(), "id").filter(reached::contains).isPresent()) {
                verdict.fail(CryptoProblem.PROOF_PREVIOUS.at(at, "a proof that builds on itself"));
                return List.of();
            }
            return proofs.stream()
                    .map(Place::proof)
                    .filter(proof -> text(proof, "id").filter(ids::contains).isPresent())
                    .<JsonValue>map(proof -> proof)
                    .toList();
        }

        /** The ids of all proofs that one builds on. */
        private void reach(JsonObject from, Set<String> reached) {
            for (String id : texts(from, "previousProof")) {
                Place next = byId.get(id);
                if (next != null && reached.add(id)) {
                    reach(next.proof(), reached);
                }
            }
        }
    }

    /** How a proof was checked, as far as its suite and its key are known, whether it holds or not. */
    private ProofExplanation explain(Checked checked) {
        Optional<SignatureAlgorithm> algorithm = checked.suite()
                .flatMap(suite -> checked.method()
                        .map(method -> suite.algorithmFor(method.key()))
                        .orElseGet(() -> onlyOne(suite.algorithms())));
        List<ProofStep> steps = new ArrayList<>(
                ProofExplanation.start(checked.suite().map(Cryptosuite::name), algorithm, checked.method()));
        if (algorithm.isPresent()) {
            try {
                SecuredInput input = new SecuredInput(checked.document(), canonicalizer);
                steps.addAll(checked.suite().orElseThrow().explain(input, checked.proof(), algorithm.get()));
            } catch (CanonicalizationException e) {
                // why there is no canonical form, the problems of the contexts say
            }
        }
        return new ProofExplanation(checked.where().at(), steps);
    }

    private static Optional<SignatureAlgorithm> onlyOne(Set<SignatureAlgorithm> algorithms) {
        return algorithms.size() == 1 ? algorithms.stream().findFirst() : Optional.empty();
    }

    private static Problem under(Problem problem, JsonPointer base) {
        return problem.at(problem.pointer().under(base));
    }
}
