package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signedWith;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Proofs that are taken out of a document, or exchanged for others of the same keys. */
class ProofSetAttackTest {
    private static final VerificationPolicy POLICY = VerificationPolicy.proofOnly();

    private final JsonObject first = proof(badge(), signer(), options("urn:uuid:1", "2026-05-20T10:00:00Z"));
    private final JsonObject second = proof(
            badge().with("proof", JsonArray.of(first)),
            otherSigner(),
            options("urn:uuid:2", "2026-05-21T10:00:00Z").with("previousProof", new JsonString("urn:uuid:1")));
    private final JsonObject beside = proof(badge(), otherSigner(), options("urn:uuid:2", "2026-05-21T10:00:00Z"));

    @Test
    void the_twins_are_good() {
        assertThat(found(first, second)).isEmpty();
        assertThat(found(first, beside)).isEmpty();
    }

    @Test
    void a_proof_of_a_chain_cannot_be_taken_out_from_under_another() {
        assertThat(found(second))
                .containsExactly(
                        "proof.previous.missing at /proof/0/previousProof",
                        "proof.signature.invalid at /proof/0/proofValue");
        assertThat(found(second.without("previousProof")))
                .containsExactly("proof.signature.invalid at /proof/0/proofValue");
    }

    /** The same key signs the same document again, later: what was confirmed is the earlier proof. */
    @Test
    void a_newer_proof_does_not_take_the_place_of_the_one_that_was_confirmed() {
        JsonObject newer = proof(badge(), signer(), options("urn:uuid:1", "2026-05-22T10:00:00Z"));

        assertThat(found(newer)).isEmpty();
        assertThat(found(newer, second)).containsExactly("proof.signature.invalid at /proof/1/proofValue");
    }

    @Test
    void a_proof_that_covers_the_document_alone_does_not_become_the_last_of_a_chain() {
        assertThat(found(first, beside.with("previousProof", new JsonString("urn:uuid:1"))))
                .containsExactly("proof.signature.invalid at /proof/1/proofValue");
    }

    /** Proofs of a set know nothing of each other; who is left is who signed, and the report says who that is. */
    @Test
    void a_proof_that_is_taken_out_of_a_set_is_not_said_to_hold() {
        VerificationReport both = verify(secured(first, beside), POLICY);
        VerificationReport one = verify(secured(beside), POLICY);

        assertThat(both.orThrow().verificationMethods())
                .extracting(method -> method.controller())
                .containsExactly(
                        signer().verificationMethod().controller(),
                        otherSigner().verificationMethod().controller());
        assertThat(one.orThrow().verificationMethods())
                .extracting(method -> method.controller())
                .containsExactly(otherSigner().verificationMethod().controller());
        assertThat(verify(secured(beside)).outcome()).isEqualTo(Outcome.REJECTED); // it is not the issuer's
        assertThat(found()).containsExactly("proof.malformed at /proof");
    }

    private static List<String> found(JsonObject... proofs) {
        return verify(secured(proofs), POLICY).result(Aspect.PROOF).problems().stream()
                .map(problem -> problem.code() + " at " + problem.pointer().value())
                .toList();
    }

    private static JsonObject secured(JsonObject... proofs) {
        return badge().with("proof", new JsonArray(List.<JsonValue>of(proofs)));
    }

    private static JsonObject proof(JsonObject document, Signer signer, JsonObject options) {
        JsonObject full = options.with(
                "verificationMethod", new JsonString(signer.verificationMethod().value()));
        return (JsonObject) signedWith(document, WholeDocumentSuite.eddsaRdfc2022(), signer, full)
                .get("proof")
                .orElseThrow();
    }

    private static JsonObject options(String id, String created) {
        return JsonObject.builder()
                .put("id", id)
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", Fixtures.RDFC)
                .put("created", created)
                .put("proofPurpose", "assertionMethod")
                .build();
    }
}
