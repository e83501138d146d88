package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signedAsIs;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Fixtures.without;
import static org.lerkit.crypto.Tokens.codes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/**
 * What the public validator of 1EdTech (1.11.0) lets pass, refuses or breaks at by the reading of its code, each with what
 * lerkit makes of it. The attacks have tests of their own with every form of them; here is one for each gap.
 */
class ValidatorGapsTest {
    private static final String ISSUER = "https://college.example.edu/issuers/1";
    private static final CompactJws TOKEN = Tokens.badge();

    private static JsonObject ours(JsonObject credential) {
        return Issuer.create(Fixtures.CONFIG, signer()).asIssuer(credential);
    }

    private static List<String> found(JsonObject credential) {
        return codes(Fixtures.verify(signedAsIs(ours(credential))));
    }

    /** The document of {@link #ISSUER}, as a text with the key of the signer in it. */
    private static Map<String, DocumentResult.Found> published(String id, String document) {
        String multikey = Multikey.encode(Fixtures.key(1).publicKey());
        String text = document.replace('\'', '"').replace("KEY", multikey).replace("ID", id);
        String url = id.startsWith("did:") ? "https://college.example.edu:8443/.well-known/did.json" : id;
        return Map.of(url, new DocumentResult.Found(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonObject signedBy(String issuer, String method, JsonObject options) {
        JsonObject proof = json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": "2026-06-01T12:00:00Z"}
                """).toBuilder()
                .putAll(options.members())
                .put("verificationMethod", method)
                .build();
        return Fixtures.signedWith(
                with(badge(), "/issuer/id", issuer), WholeDocumentSuite.eddsaRdfc2022(), signer(), proof);
    }

    private static JsonObject signedBy(String issuer, String method) {
        return signedBy(issuer, method, json("{\"proofPurpose\": \"assertionMethod\"}"));
    }

    private static VerificationReport verify(JsonObject credential, Map<String, DocumentResult.Found> documents) {
        return StatusFixtures.verify(credential, DocumentLoader.of(documents), VerificationPolicy.strict());
    }

    // 1. Keys

    @Test
    void gap_1_a_key_that_asserts_itself_in_the_fragment() {
        String attackers = Multikey.encode(Fixtures.key(2).publicKey());
        JsonObject forged = Fixtures.signedWith(
                with(badge(), "/issuer/id", ISSUER),
                WholeDocumentSuite.eddsaRdfc2022(),
                otherSigner(),
                json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod",
                 "verificationMethod": "%s#%s"}
                """.formatted(ISSUER, attackers)));
        Map<String, DocumentResult.Found> document = published(ISSUER, """
                {'id': 'ID', 'assertionMethod':
                  [{'id': '#KEY', 'type': 'Multikey', 'controller': 'ID', 'publicKeyMultibase': 'KEY'}]}
                """);

        assertThat(codes(verify(forged, document))).containsExactly("proof.verification-method.not-found");
        assertThat(Fixtures.verify(forged).outcome()).isEqualTo(Outcome.INDETERMINATE);
    }

    // 2. Tokens

    @Test
    void gap_2_claims_of_a_token_that_contradict_the_credential() {
        for (String claim : List.of("iss", "sub", "jti")) {
            JsonObject other =
                    TOKEN.claims().with(claim, new JsonString("urn:uuid:00000000-0000-4000-8000-000000000000"));
            assertThat(codes(Tokens.verify(Tokens.signed(TOKEN.header(), other))))
                    .as(claim)
                    .containsExactly("token.claim.mismatch");
        }
        JsonObject late = TOKEN.claims().with("nbf", JsonNumber.of(1779264001));
        assertThat(codes(Tokens.verify(Tokens.signed(TOKEN.header(), late)))).containsExactly("token.claim.mismatch");
    }

    @Test
    void gap_2_header_members_that_the_profile_does_not_have() {
        JsonObject header = TOKEN.header().with("jku", new JsonString("https://mallory.example.com/keys"));

        assertThat(codes(Tokens.verify(Tokens.signed(header, TOKEN.claims())))).containsExactly("token.header.refused");
    }

    @Test
    void gap_2_a_vc_claim_for_a_credential_of_data_model_2() {
        JsonObject wrapped = TOKEN.claims().with("vc", Tokens.first(ours(badge())));

        assertThat(codes(Tokens.verify(Tokens.signed(TOKEN.header(), wrapped)))).contains("token.model.mismatch");
    }

    @Test
    void gap_2_a_key_of_a_token_that_is_not_the_issuers() {
        JsonObject header = TOKEN.header()
                .with("kid", new JsonString(otherSigner().verificationMethod().value()));

        assertThat(codes(Tokens.verify(Tokens.signed(header, TOKEN.claims(), otherSigner()))))
                .containsExactly("issuer.unbound");
    }

    // 3. Records

    @Test
    void gap_3_terms_of_a_record_that_no_context_defines() {
        JsonObject changed = Fixtures.adding(
                Fixtures.signed(clr(), Fixtures.RDFC),
                "/credentialSubject",
                "gradePointAverage",
                new JsonString("4.0"));

        assertThat(codes(Fixtures.verify(changed))).contains("jsonld.term.undefined");
    }

    @Test
    void gap_3_associations_that_lead_nowhere() {
        assertThat(found(with(clr(), "/credentialSubject/association/0/targetId", "urn:uuid:0")))
                .contains("association.end-unknown");
    }

    @ParameterizedTest
    @CsvSource({"isPartOf, isPartOf", "isChildOf, isPartOf", "isParentOf, isParentOf", "precedes, precedes"})
    void gap_3_associations_in_a_circle(String there, String back) {
        JsonObject record = clr();
        JsonObject one = (JsonObject)
                record.at(new JsonPointer("/credentialSubject/association/0")).orElseThrow();
        JsonObject forth = one.with("associationType", new JsonString(there));
        JsonObject other = one.with("associationType", new JsonString(back))
                .with("sourceId", one.get("targetId").orElseThrow())
                .with("targetId", one.get("sourceId").orElseThrow());

        assertThat(found(with(record, "/credentialSubject/association", JsonArray.of(forth))))
                .doesNotContain("association.cycle");
        assertThat(found(with(record, "/credentialSubject/association", JsonArray.of(forth, other))))
                .filteredOn("association.cycle"::equals)
                .hasSize(2);
    }

    @Test
    void gap_3_an_embedded_credential_that_is_no_badge_is_not_skipped() {
        JsonObject record = with(
                clr(),
                "/credentialSubject/verifiableCredential/1",
                membership -> Fixtures.credential((JsonObject) membership));
        JsonObject signed = Fixtures.signed(record, Fixtures.RDFC);
        assertThat(Fixtures.verify(signed).outcome()).isEqualTo(Outcome.VERIFIED);

        JsonObject changed =
                with(signed, "/credentialSubject/verifiableCredential/1/credentialSubject/term", "Autumn 2026");

        assertThat(Fixtures.verify(changed).nested().get(1).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void gap_3_a_record_of_data_model_2_in_a_token() {
        CompactJws token = Tokens.issued(clr(), signer(), Securing.jwt(Fixtures.RDFC))
                .token()
                .orElseThrow();

        assertThat(Tokens.verify(token).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    // 4. Status

    @Test
    void gap_4_the_second_status_and_a_list_of_several_purposes() {
        JsonObject two = StatusFixtures.signed(Fixtures.credential(badge())
                .with(
                        "credentialStatus",
                        JsonArray.of(
                                StatusFixtures.entry("revocation", "1"), StatusFixtures.entry("suspension", "2"))));
        JsonObject list = with(
                StatusFixtures.list("revocation", 2),
                "/credentialSubject/statusPurpose",
                JsonArray.of(new JsonString("revocation"), new JsonString("suspension")));

        assertThat(codes(StatusFixtures.verify(two, Map.of(StatusFixtures.URL, StatusFixtures.signed(list)))))
                .containsExactly("status.suspended");
    }

    @Test
    void gap_4_a_list_that_unpacks_to_more_than_any_list_has() {
        JsonObject bomb = StatusFixtures.signed(StatusFixtures.list("revocation", new byte[(2 << 20) + 1]));
        JsonObject signed = StatusFixtures.signed(StatusFixtures.badge("revocation", "1"));

        assertThat(codes(StatusFixtures.verify(signed, Map.of(StatusFixtures.URL, bomb))))
                .containsExactly("status.list.invalid");
    }

    // 5. and 7. Documents of issuers

    @Test
    void gap_5_relative_identifiers_and_methods_by_value() {
        String method = "{'id': '#key-0', 'type': 'Multikey', 'controller': 'ID', 'publicKeyMultibase': 'KEY'}";
        JsonObject signed = signedBy(ISSUER, ISSUER + "#key-0");
        for (String document : List.of(
                "{'id': 'ID', 'verificationMethod': [" + method + "], 'assertionMethod': ['#key-0']}",
                "{'id': 'ID', 'assertionMethod': [" + method + "]}")) {
            assertThat(verify(signed, published(ISSUER, document)).outcome()).isEqualTo(Outcome.VERIFIED);
        }
    }

    @Test
    void gap_5_a_did_web_with_a_port_and_no_path() {
        String did = "did:web:college.example.edu%3A8443";

        assertThat(verify(signedBy(did, did + "#1"), published(did, """
                {'id': 'ID', 'assertionMethod':
                  [{'id': '#1', 'type': 'Multikey', 'controller': 'ID', 'publicKeyMultibase': 'KEY'}]}
                """)).outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void gap_7_a_misspelt_type_of_key_is_mentioned() {
        VerificationReport report = verify(signedBy(ISSUER, ISSUER + "#1"), published(ISSUER, """
                {'id': 'ID', 'assertionMethod':
                  [{'id': '#1', 'type': 'MultiKey', 'controller': 'ID', 'publicKeyMultibase': 'KEY'}]}
                """));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(report)).containsExactly("proof.verification-method.type.misspelt");
    }

    // 6. Several proofs, and what is missing

    @Test
    void gap_6_the_second_proof_counts_too() {
        JsonObject signed = Fixtures.signed(badge(), Fixtures.RDFC);
        JsonObject proof = (JsonObject) signed.get("proof").orElseThrow();
        JsonObject forged = proof.with("created", new JsonString("2026-05-30T12:00:00Z"));

        assertThat(codes(Fixtures.verify(signed.with("proof", JsonArray.of(proof, forged)))))
                .containsExactly("proof.signature.invalid");
    }

    @Test
    void gap_6_what_is_missing_is_said() {
        JsonObject without = signedBy(ISSUER, ISSUER + "#1", JsonObject.EMPTY);
        assertThat(codes(Fixtures.verify(without))).contains("proof.purpose.mismatch");
        assertThat(found(without(badge(), "/credentialSubject/achievement", "criteria")))
                .containsExactly("structure.member.missing");
        assertThat(found(badge().without("id"))).containsExactly("structure.member.missing");
        assertThat(found(with(badge(), "/credentialSubject", subject -> JsonArray.of(subject, subject))))
                .contains("structure.value.type");
    }

    // 8. What a badge says

    @Test
    void gap_8_results_that_do_not_fit_their_descriptions() {
        assertThat(found(with(badge(), "/credentialSubject/result/0/value", "A+")))
                .containsExactly("result.value-not-allowed");
        assertThat(found(with(badge(), "/credentialSubject/result/0/resultDescription", "urn:uuid:0")))
                .containsExactly("result.description-unknown");
        assertThat(found(with(
                        badge(),
                        "/credentialSubject/result/0",
                        result -> ((JsonObject) result).with("achievedLevel", new JsonString("urn:uuid:0")))))
                .containsExactly("result.level-unknown");
    }

    @Test
    void gap_8_the_recipient_behind_a_hash() {
        JsonObject hashed = Fixtures.adding(badge(), "/credentialSubject", "identifier", JsonArray.of(json("""
                {"type": "IdentityObject", "hashed": true, "salt": "pepper", "identityType": "emailAddress",
                 "identityHash": "sha256$7062f700f47d96c36836ef62eb39786d6821ec99935e984eb48194de99209c29"}
                """)));
        JsonObject signed = signedAsIs(ours(hashed));

        assertThat(Fixtures.verify(signed, expecting("wanda.quill@example.org")).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(codes(Fixtures.verify(signed, expecting("mallory@example.org"))))
                .containsExactly("recipient.mismatch");
    }

    private static VerificationPolicy expecting(String recipient) {
        return VerificationPolicy.builder().expectRecipient(List.of(recipient)).build();
    }

    // 9. and 10. Who is asked

    @Test
    void gap_9_nobody_is_asked_unless_the_configuration_says_so_and_then_only_for_what_decides() {
        List<String> asked = new ArrayList<>();
        DocumentLoader watched = url -> {
            asked.add(url);
            return new DocumentResult.NotFound();
        };
        JsonObject signed = Fixtures.signed(badge(), Fixtures.RDFC);

        assertThat(StatusFixtures.verify(signed, watched, VerificationPolicy.strict())
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(asked).isEmpty();
    }

    @Test
    void gap_9_addresses_that_not_everybody_can_reach_are_not_asked() {
        HttpsLoader loader =
                HttpsLoader.builder(Clock.fixed(Fixtures.NOW, ZoneOffset.UTC)).build();
        for (String url :
                List.of("https://127.0.0.1/", "https://[::1]/", "https://169.254.169.254/", "http://example.org/")) {
            assertThat(loader.load(url)).as(url).isInstanceOf(DocumentResult.Unreachable.class);
        }
    }

    @Test
    void gap_10_an_issuer_whom_no_registry_knows() {
        String known = signer().verificationMethod().controller();
        JsonObject signed = Fixtures.signed(badge(), Fixtures.RDFC);
        for (String listed : List.of(known, "did:example:somebody-else")) {
            CryptoConfig config = Fixtures.CONFIG.toBuilder()
                    .trustRegistry(TrustRegistries.of("Colleges", Map.of(listed, "Brackenwick College")))
                    .build();
            VerificationPolicy policy =
                    VerificationPolicy.builder().requireTrustedIssuer().build();

            VerificationReport report = Verifier.create(config, policy).verify(JsonWriter.toBytes(signed));

            assertThat(report.outcome()).isEqualTo(listed.equals(known) ? Outcome.VERIFIED : Outcome.INDETERMINATE);
        }
    }

    @Test
    void gap_8_images_and_alignment_targets_that_are_not_there() {
        String image = "https://college.example.edu/botany.png";
        String target = "https://frameworks.example.org/botany";
        JsonObject signed = Fixtures.signed(
                with(
                        badge(),
                        "/credentialSubject/achievement",
                        achievement -> ((JsonObject) achievement)
                                .with("image", json("{\"id\": \"%s\", \"type\": \"Image\"}".formatted(image)))
                                .with("alignment", JsonArray.of(json("""
                                        {"type": ["Alignment"], "targetName": "Botany", "targetUrl": "%s"}""".formatted(target))))),
                Fixtures.RDFC);
        DocumentResult nothing = new DocumentResult.NotFound();
        DocumentResult page = new DocumentResult.Found(new byte[0], "text/html");
        DocumentResult png = new DocumentResult.Found(new byte[0], "image/png");
        DocumentResult silent = new DocumentResult.Unreachable("nobody answers");

        assertThat(linked(signed, Map.of(image, png, target, page))).isEmpty();
        assertThat(linked(signed, Map.of(image, silent, target, silent))).isEmpty();
        assertThat(linked(signed, Map.of(image, nothing, target, nothing)))
                .containsExactly(
                        "resource.missing at /credentialSubject/achievement/image/id",
                        "resource.missing at /credentialSubject/achievement/alignment/0/targetUrl");
        assertThat(linked(signed, Map.of(image, page, target, png)))
                .containsExactly("resource.image.none at /credentialSubject/achievement/image/id");
    }

    /** What is said of the links of a credential, which is verified whatever they lead to. */
    private static List<String> linked(JsonObject signed, Map<String, DocumentResult> served) {
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .documents(url -> served.getOrDefault(url, new DocumentResult.Unreachable("not asked for here")))
                .build();
        VerificationPolicy policy = VerificationPolicy.builder().followLinks().build();
        VerificationReport report = Verifier.create(config, policy).verify(JsonWriter.toBytes(signed));
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        return report.problems().stream()
                .map(problem ->
                        problem.code().value() + " at " + problem.pointer().value())
                .toList();
    }
}
