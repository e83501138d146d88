package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.NOW;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signedWith;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.with;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * Who may sign for an issuer whose keys are in a document that it publishes. {@code signer()} is the issuer's,
 * {@code otherSigner()} the attacker's. The numbers are those gaps of validators in use that each test is about.
 */
class ControllerAttackTest {
    private static final String ISSUER = "https://college.example.edu/issuers/1";
    private static final String DID = "did:web:college.example.edu";
    private static final String DID_DOCUMENT = "https://college.example.edu/.well-known/did.json";

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    // A key in the name of a verification method

    @ParameterizedTest
    @CsvSource({ISSUER + ", " + ISSUER, DID + ", " + DID_DOCUMENT})
    void a_key_in_a_fragment_is_not_the_controllers_until_its_document_lists_it(String issuer, String url) {
        String theirs = multikey(otherSigner());
        JsonObject forged = signed(issuer, issuer + "#" + theirs, otherSigner());
        String document = document(issuer, method("#" + multikey(signer()), issuer, signer()));

        VerificationReport listed = verify(forged, url, document);
        assertThat(listed.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(found(listed)).containsExactly("proof.verification-method.not-found");

        VerificationReport unreachable = verify(forged, url.replace("college", "other"), document);
        assertThat(unreachable.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(found(unreachable)).containsOnly("proof.verification-method.unresolved");

        VerificationReport gone = verify(forged, asking -> new DocumentResult.NotFound());
        assertThat(gone.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(found(gone)).containsExactly("proof.verification-method.not-found");
    }

    @Test
    void the_document_that_the_attacker_serves_is_not_the_issuers() {
        String evil = "https://mallory.example.com/keys";
        JsonObject forged = signed(ISSUER, evil + "#1", otherSigner());

        assertThat(found(verify(forged, evil, document(evil, method("#1", evil, otherSigner())))))
                .containsExactly("issuer.unbound");
        assertThat(found(verify(forged, evil, document(ISSUER, method(evil + "#1", ISSUER, otherSigner())))))
                .containsExactly("proof.controller.mismatch");
        assertThat(found(verify(forged, evil, document(evil, method("#1", ISSUER, otherSigner())))))
                .containsExactly("proof.verification-method.invalid");
    }

    @Test
    void a_key_document_of_the_attackers_that_names_the_issuer_is_for_nothing() {
        String evil = "https://mallory.example.com/key";
        JsonObject forged = signed(ISSUER, evil, otherSigner());
        Map<String, String> served = Map.of(
                evil, method(evil, ISSUER, otherSigner()), ISSUER, document(ISSUER, method("#1", ISSUER, signer())));

        assertThat(found(verify(forged, documents(served)))).containsExactly("proof.verification-method.unauthorized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>not found</html>", "{}", "{\"id\": 7}", "[]"})
    void what_is_served_and_is_no_document_does_not_leave_it_open(String served) {
        VerificationReport report = verify(signed(ISSUER, ISSUER + "#1", signer()), ISSUER, served);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(found(report)).singleElement().asString().startsWith("proof.controller.");
    }

    // Documents as issuers write them

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'ISSUER', 'assertionMethod': [METHOD]}",
                "{'id': 'ISSUER', 'verificationMethod': [METHOD], 'assertionMethod': ['#key-0']}",
                "{'id': 'ISSUER', 'verificationMethod': [METHOD], 'assertionMethod': 'ISSUER#key-0'}"
            })
    void keys_by_value_and_by_relative_reference_are_found(String form) {
        for (String issuer : List.of(ISSUER, DID)) {
            String document = form.replace('\'', '"')
                    .replace("ISSUER", issuer)
                    .replace("METHOD", method("#key-0", issuer, signer()));

            VerificationReport report = verify(
                    signed(issuer, issuer + "#key-0", signer()), issuer.equals(DID) ? DID_DOCUMENT : issuer, document);

            assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
            assertThat(report.problems()).isEmpty();
        }
    }

    @Test
    void a_did_web_with_a_port_and_no_path_is_found() {
        String did = "did:web:college.example.edu%3A8443";

        assertThat(verify(
                                signed(did, did + "#1", signer()),
                                "https://college.example.edu:8443/.well-known/did.json",
                                document(did, method("#1", did, signer())))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_misspelt_type_is_accepted_with_a_warning() {
        VerificationReport report = verify(
                signed(ISSUER, ISSUER + "#1", signer()),
                ISSUER,
                document(ISSUER, method("#1", ISSUER, signer())).replace("Multikey", "MultiKey"));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(found(report)).containsExactly("proof.verification-method.type.misspelt");
        assertThat(report.toJson().get("errors")).contains(JsonArray.of());
    }

    @Test
    void a_key_for_something_else_makes_no_assertions() {
        String document = document(ISSUER, method("#1", ISSUER, signer())).replace("assertionMethod", "authentication");

        assertThat(found(verify(signed(ISSUER, ISSUER + "#1", signer()), ISSUER, document)))
                .containsExactly("proof.verification-method.unauthorized");
    }

    // Keys that are out of use; the proof says 2026-06-01T12:00:00Z

    @ParameterizedTest
    @CsvSource({
        "expires, 2026-06-01T12:00:01Z, 2026-06-01T12:00:00Z, -",
        "expires, 2026-06-01T12:00:00Z, 2026-06-01T12:00:00Z, proof.verification-method.ended",
        "revoked, 2026-05-01T00:00:00Z, 2026-04-30T23:59:59Z, -",
        "revoked, 2026-05-01T00:00:00Z, 2026-05-01T00:00:00Z, proof.verification-method.ended",
        "revoked, 2026-05-01T00:00:00Z, -, proof.verification-method.ended"
    })
    void a_key_must_have_been_in_use_when_the_proof_was_made(String member, String end, String created, String code) {
        String document =
                document(ISSUER, method("#1", ISSUER, signer()).replace("{", "{\"" + member + "\": \"" + end + "\", "));
        JsonObject options = options(ISSUER + "#1").without("created");
        JsonObject signed = signedWith(
                with(badge(), "/issuer/id", ISSUER),
                WholeDocumentSuite.eddsaRdfc2022(),
                signer(),
                created.equals("-")
                        ? options
                        : options.toBuilder().put("created", created).build());

        assertThat(found(verify(signed, ISSUER, document))).isEqualTo(code.equals("-") ? List.of() : List.of(code));
        boolean currentStill = end.compareTo(NOW.toString()) > 0;
        assertThat(found(Verifier.create(
                                config(documents(Map.of(ISSUER, document))),
                                VerificationPolicy.builder().onlyCurrentKeys().build())
                        .verify(JsonWriter.toBytes(signed))))
                .isEqualTo(currentStill ? List.of() : List.of("proof.verification-method.ended"));
    }

    // What is asked

    @Test
    void a_document_is_asked_for_once_in_a_run_and_never_by_default() {
        JsonObject signed = signed(ISSUER, ISSUER + "#1", signer());
        JsonObject proof = (JsonObject) signed.get("proof").orElseThrow();
        JsonObject twice = signed.with("proof", JsonArray.of(proof, proof));

        assertThat(verify(twice, ISSUER, document(ISSUER, method("#1", ISSUER, signer())))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(asked).containsExactly(ISSUER);
        assertThat(found(Fixtures.verify(signed))).containsOnly("proof.verification-method.unresolved");
    }

    @Test
    void a_credential_cannot_have_a_thousand_doors_knocked_at() {
        JsonObject proof = options("x");
        List<JsonObject> embedded = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            embedded.add(badge().with(
                            "proof",
                            proof.toBuilder()
                                    .put("verificationMethod", "https://host-" + i + ".example.com/#1")
                                    .build()));
        }
        JsonObject many = with(clr(), "/credentialSubject/verifiableCredential", new JsonArray(List.copyOf(embedded)));

        verify(many, DocumentLoader.of(Map.of()));

        assertThat(asked).hasSize(64);
    }

    private static String multikey(Signer signer) {
        String method = signer.verificationMethod().value();
        return method.substring(method.indexOf('#') + 1);
    }

    private static String method(String id, String controller, Signer signer) {
        return "{\"id\": \"%s\", \"type\": \"Multikey\", \"controller\": \"%s\", \"publicKeyMultibase\": \"%s\"}"
                .formatted(id, controller, multikey(signer));
    }

    private static String document(String id, String method) {
        return "{\"id\": \"%s\", \"assertionMethod\": [%s]}".formatted(id, method);
    }

    private static JsonObject options(String method) {
        return json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": "2026-06-01T12:00:00Z",
                 "proofPurpose": "assertionMethod", "verificationMethod": "METHOD"}
                """.replace("METHOD", method));
    }

    private static JsonObject signed(String issuer, String method, Signer signer) {
        return signedWith(
                with(badge(), "/issuer/id", issuer), WholeDocumentSuite.eddsaRdfc2022(), signer, options(method));
    }

    private VerificationReport verify(JsonObject document, String url, String served) {
        return verify(document, documents(Map.of(url, served)));
    }

    private VerificationReport verify(JsonObject document, DocumentLoader documents) {
        return Verifier.create(config(documents), VerificationPolicy.strict()).verify(JsonWriter.toBytes(document));
    }

    private CryptoConfig config(DocumentLoader documents) {
        return CONFIG.toBuilder()
                .documents(url -> {
                    asked.add(url);
                    return documents.load(url);
                })
                .build();
    }

    private static DocumentLoader documents(Map<String, String> served) {
        return url -> served.containsKey(url)
                ? new DocumentResult.Found(served.get(url).getBytes(StandardCharsets.UTF_8))
                : new DocumentResult.Unreachable("not served");
    }

    private static List<String> found(VerificationReport report) {
        return report.problems().stream().map(problem -> problem.code().value()).toList();
    }
}
