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
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Checks the proofs of one document (Data Integrity 1.0, section 4.4 to 4.6). All of a set must hold, and all that a
 * chain builds on. For one run.
 */
final class ProofCheck {
    private static final int MOST_PROOFS = 16;
    private static final String PURPOSE = "assertionMethod";

    private final CryptoConfig config;
    private final VerificationPolicy policy;
    private final MethodResolution resolution;
    private final RunCanonicalizer canonicalizer;

    ProofCheck(
            CryptoConfig config,
            VerificationPolicy policy,
            RunCanonicalizer canonicalizer,
            MethodResolution resolution) {
        this.config = config;
        this.policy = policy;
        this.resolution = resolution;
        this.canonicalizer = canonicalizer;
    }

    private record Place(JsonObject proof, JsonPointer at) {}

    /** Checks them; {@code hasCanonicalForm} says whether the document stands for a graph without losses. */
    ProofFinding check(JsonObject document, JsonPointer place, boolean embedded, boolean hasCanonicalForm) {
        JsonObject unsecured = document.without("proof");
        List<Place> proofs = new ArrayList<>();
        Optional<Problem> malformed = collect(document, place.child("proof"), embedded, place, proofs);
        if (malformed.isPresent()) {
            return new ProofFinding(new CheckResult.Failed(List.of(malformed.get())), List.of(), unsecured, false);
        }
        Run run = new Run(unsecured, place, proofs, hasCanonicalForm);
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
                            : CryptoProblem.PROOF_MISSING.at(place, "the credential has no proof"));
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
        private final boolean hasCanonicalForm;
        private final Map<String, Place> byId = new LinkedHashMap<>();
        private final Verdict verdict = new Verdict();
        private final List<VerificationMethod> methods = new ArrayList<>();
        private boolean skipped;
        private boolean coversText;
        private JsonObject covered;

        Run(JsonObject unsecured, JsonPointer place, List<Place> proofs, boolean hasCanonicalForm) {
            this.unsecured = unsecured;
            this.place = place;
            this.proofs = proofs;
            this.hasCanonicalForm = hasCanonicalForm;
            this.covered = unsecured;
            for (Place proof : proofs) {
                text(proof.proof(), "id").ifPresent(id -> {
                    if (byId.putIfAbsent(id, proof) != null) {
                        verdict.fail(CryptoProblem.PROOF_MALFORMED.at(
                                proof.at().child("id"), "another proof has the same id"));
                    }
                });
            }
        }

        ProofFinding finding() {
            CheckResult result = verdict.result();
            if (result instanceof CheckResult.Passed && skipped) {
                result = new CheckResult.Skipped("the document has no canonical form that says all it says");
            }
            return new ProofFinding(result, methods, covered, coversText);
        }

        void check(Place where) {
            JsonObject proof = where.proof();
            int before = verdict.failures();
            Optional<Cryptosuite> suite = suite(where);
            Optional<Instant> created = header(where);
            Optional<VerificationMethod> method = resolution.resolve(
                    proof.members().get("verificationMethod"),
                    where.at().child("verificationMethod"),
                    PURPOSE,
                    created,
                    verdict);
            List<JsonValue> previous = previous(where);
            method.ifPresent(methods::add);
            if (suite.isEmpty() || method.isEmpty()) {
                return;
            }
            if (suite.get().algorithmFor(method.get().key()).isEmpty()) {
                verdict.fail(CryptoProblem.METHOD_ALGORITHM.at(
                        where.at().child("verificationMethod"), "the key is not one for this cryptosuite"));
                return;
            }
            boolean text = suite.get().coversText();
            if (!text && !hasCanonicalForm) {
                skipped = true;
                return;
            }
            JsonObject document = previous.isEmpty() ? unsecured : unsecured.with("proof", new JsonArray(previous));
            signature(where, suite.get(), method.get(), document);
            if (verdict.failures() == before) {
                coversText |= text;
                covered = suite.get().covered(covered, proof);
            }
        }

        private void signature(Place where, Cryptosuite suite, VerificationMethod method, JsonObject document) {
            try {
                SecuredInput input = new SecuredInput(document, canonicalizer);
                CheckResult result = suite.verifyProof(input, where.proof(), method.key());
                if (!(result instanceof CheckResult.Passed)) {
                    result.problems().forEach(problem -> verdict.fail(under(problem, where.at())));
                }
            } catch (CanonicalizationException e) {
                e.problems().forEach(problem -> verdict.fail(under(problem, place)));
            }
        }

        private Optional<Cryptosuite> suite(Place where) {
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
            Optional<Cryptosuite> suite = text(where.proof(), "cryptosuite")
                    .flatMap(config::cryptosuite)
                    .filter(found -> isOfType(found, type));
            if (suite.isEmpty()) {
                verdict.fail(CryptoProblem.PROOF_CRYPTOSUITE.at(
                        where.at().child("cryptosuite"), "none of the cryptosuites that are accepted"));
            }
            return suite;
        }

        private static boolean isOfType(Cryptosuite suite, Optional<String> type) {
            return type.filter(suite.proofType()::equals).isPresent();
        }

        /** What every proof says about itself, whatever its suite; gives when it was made, by its own word. */
        private Optional<Instant> header(Place where) {
            JsonObject proof = where.proof();
            if (text(proof, "proofPurpose").filter(PURPOSE::equals).isEmpty()) {
                verdict.fail(CryptoProblem.PROOF_PURPOSE.at(
                        where.at().child("proofPurpose"), "a credential is proved for " + PURPOSE));
            }
            Optional<Instant> created = date(where, "created");
            Optional<Instant> expires = date(where, "expires");
            if (expires.isPresent()
                    && config.clock().instant().minus(policy.clockSkew()).isAfter(expires.get())) {
                verdict.fail(CryptoProblem.PROOF_EXPIRED.at(where.at().child("expires"), "the proof has expired"));
            }
            if (!policy.domains().isEmpty() && !policy.domains().equals(texts(proof, "domain"))) {
                verdict.fail(
                        CryptoProblem.PROOF_DOMAIN.at(where.at().child("domain"), "not the domains that are expected"));
            }
            if (policy.challenge().isPresent() && !policy.challenge().equals(text(proof, "challenge"))) {
                verdict.fail(CryptoProblem.PROOF_CHALLENGE.at(
                        where.at().child("challenge"), "not the challenge that is expected"));
            }
            return created;
        }

        private Optional<Instant> date(Place where, String member) {
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
        private List<JsonValue> previous(Place where) {
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

    private static Problem under(Problem problem, JsonPointer base) {
        return problem.at(problem.pointer().under(base));
    }
}
