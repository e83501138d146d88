package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.JCS;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.adding;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.signedAsIs;
import static org.lerkit.crypto.Fixtures.signedWith;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Fixtures.without;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** What somebody with a valid credential in hand, or with a key of their own, may try. */
class VerifierAttackTest {
    private static final String FIRST = "/credentialSubject/verifiableCredential/0";
    private static final String SECOND = "/credentialSubject/verifiableCredential/1";

    // Moving contents between embedded credentials

    @Test
    void swapping_term_credits_and_results_of_unsigned_courses_changes_nothing_that_the_outer_proof_covers() {
        JsonObject signed = signedAsIs(clr());
        JsonObject swapped = swap(signed);
        DocumentCanonicalizer canonicalizer = DocumentCanonicalizer.of(ContextStore.bundled());
        assertThat(swapped).isNotEqualTo(signed);
        assertThat(canonicalizer.rdfc(swapped.without("proof"), "SHA-256"))
                .isEqualTo(canonicalizer.rdfc(signed.without("proof"), "SHA-256"));

        for (VerificationPolicy policy : List.of(
                VerificationPolicy.strict(),
                VerificationPolicy.proofOnly(),
                VerificationPolicy.builder().waive(Aspect.NESTED).build())) {
            for (JsonObject document : List.of(signed, swapped)) {
                VerificationReport report = verify(document, policy);

                assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
                assertThat(found(report))
                        .contains("proof.embedded.unbound at " + FIRST, "proof.embedded.unbound at " + SECOND);
                assertThat(report.nested()).allSatisfy(nested -> {
                    assertThat(nested.verified()).isEmpty();
                    assertThat(nested.outcome()).isEqualTo(Outcome.REJECTED);
                });
            }
        }
    }

    @Test
    void swapping_them_between_signed_courses_breaks_the_proofs_of_both() {
        VerificationReport report = verify(swap(signed(clr(), RDFC)));

        assertThat(report.nested())
                .extracting(nested -> found(nested))
                .containsExactly(
                        List.of("proof.signature.invalid at " + FIRST + "/proof/proofValue"),
                        List.of("proof.signature.invalid at " + SECOND + "/proof/proofValue"));
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_proof_over_the_text_binds_unsigned_courses_but_does_not_verify_them() {
        VerificationReport report = verify(signedAsIs(clr(), WholeDocumentSuite.eddsaJcs2022(), signer()));

        assertThat(report.result(Aspect.PROOF).problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.nested())
                .allSatisfy(nested -> assertThat(found(nested))
                        .containsExactly(
                                "proof.embedded.unbound at " + nested.place().value()));
        assertThat(found(verify(swap(signedAsIs(clr(), WholeDocumentSuite.eddsaJcs2022(), signer())))))
                .contains("proof.signature.invalid at /proof/proofValue");
    }

    @Test
    void taking_the_proof_off_an_embedded_course_is_seen() {
        JsonObject signed = signed(clr(), RDFC);

        assertThat(found(verify(without(signed, FIRST, "proof"))))
                .contains("proof.signature.invalid at /proof/proofValue", "proof.embedded.unbound at " + FIRST);
    }

    @Test
    void two_subjects_of_one_identifier_that_contradict_each_other_are_one_in_the_graph() {
        JsonObject subject = (JsonObject) badge().get("credentialSubject").orElseThrow();
        JsonObject other = with(with(subject, "/term", "Autumn 2025"), "/result/0/value", "C")
                .with("achievement", json("{\"id\": \"https://brackenwick.example.edu/achievements/dyeing\"}"));
        JsonObject two = badge().with("credentialSubject", JsonArray.of(subject, other));
        JsonObject swapped =
                with(with(two, "/credentialSubject/0/term", "Autumn 2025"), "/credentialSubject/1/term", "Spring 2026");
        JsonObject signed = signedAsIs(two);
        JsonObject forged = swapped.with("proof", signed.get("proof").orElseThrow());

        for (JsonObject document : List.of(signed, forged)) {
            assertThat(found(verify(document, VerificationPolicy.proofOnly())))
                    .contains("proof.graph.ambiguous at /credentialSubject/1/term");
        }
        assertThat(verify(signedAsIs(two, WholeDocumentSuite.eddsaJcs2022(), signer()))
                        .result(Aspect.PROOF)
                        .problems())
                .isEmpty();
    }

    // Keys

    @Test
    void a_key_in_the_fragment_of_the_victims_address_proves_nothing() {
        String attacker = text(
                signedAsIs(badge(), WholeDocumentSuite.eddsaRdfc2022(), otherSigner()), "/proof/verificationMethod");
        String fragment = attacker.substring(attacker.indexOf('#'));
        for (String victim : List.of("https://victim.example.edu", "did:web:victim.example.edu")) {
            JsonObject options = options().with("verificationMethod", new JsonString(victim + fragment));
            JsonObject document = signedWith(
                    with(badge(), "/issuer/id", victim), WholeDocumentSuite.eddsaRdfc2022(), otherSigner(), options);

            VerificationReport report = verify(document, VerificationPolicy.proofOnly());

            assertThat(report.outcome()).isNotEqualTo(Outcome.VERIFIED);
            assertThat(found(report)).contains("proof.verification-method.unresolved at /proof/verificationMethod");
        }
    }

    @Test
    void a_did_key_with_the_fragment_of_another_key_has_no_such_method() {
        String theirs = otherSigner().verificationMethod().value();
        String mixed = signer().verificationMethod().controller() + theirs.substring(theirs.indexOf('#'));
        JsonObject document = signedWith(
                badge(),
                WholeDocumentSuite.eddsaRdfc2022(),
                otherSigner(),
                options().with("verificationMethod", new JsonString(mixed)));

        assertThat(found(verify(document)))
                .containsExactly("proof.verification-method.not-found at /proof/verificationMethod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"did:key:z6Mk#z6Mk", "did:key:#x", "did:key:zQ3shok#zQ3shok", "did:key:u6Mk#u6Mk"})
    void what_is_no_did_key_has_no_method(String method) {
        assertThat(found(verify(with(signed(badge(), RDFC), "/proof/verificationMethod", method))))
                .containsExactly("proof.verification-method.not-found at /proof/verificationMethod");
    }

    @Test
    void signing_again_with_another_key_leaves_the_issuer_unbound() {
        JsonObject forged = signedAsIs(
                with(badge(), "/credentialSubject/result/0/value", "B"),
                WholeDocumentSuite.eddsaRdfc2022(),
                otherSigner());

        assertThat(found(verify(forged))).containsExactly("issuer.unbound at /issuer");
    }

    // Proofs

    @Test
    void a_proof_value_in_another_base_or_of_another_length_is_refused() {
        JsonObject signed = signed(badge(), RDFC);
        byte[] signature =
                Base58Btc.fromMultibase(text(signed, "/proof/proofValue")).orElseThrow();
        byte[] longer = Arrays.copyOf(signature, 65);
        for (String value : List.of(
                text(signed, "/proof/proofValue").substring(1),
                "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(signature),
                Base58Btc.toMultibase(longer),
                Base58Btc.toMultibase(Arrays.copyOf(signature, 63)),
                "z0OIl",
                "z",
                "")) {
            assertThat(found(verify(with(signed, "/proof/proofValue", value))))
                    .as(value)
                    .filteredOn(code -> code.startsWith("proof."))
                    .containsExactly("proof.value.malformed at /proof/proofValue");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | proof.malformed at /proof",
                "[] | proof.malformed at /proof",
                "\"signed, honestly\" | proof.malformed at /proof",
                "[null] | proof.malformed at /proof",
                "17 | proof.malformed at /proof",
                "{} | proof.type.unsupported at /proof/type"
            })
    void what_is_no_proof_is_not_taken_for_one(String proof, String problem) {
        JsonValue value = JsonReader.standard().read(proof);

        VerificationReport report = verify(badge().with("proof", value));

        assertThat(found(report)).contains(problem);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void proofs_without_end_are_not_all_checked() {
        JsonValue proof = signed(badge(), RDFC).get("proof").orElseThrow();
        JsonArray many = new JsonArray(Collections.nCopies(17, proof));

        assertThat(found(verify(badge().with("proof", many)))).contains("proof.limit at /proof");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "type, -, proof.type.unsupported",
                "type, Ed25519Signature2018, proof.type.unsupported",
                "cryptosuite, -, proof.cryptosuite.unsupported",
                "cryptosuite, rot13-2026, proof.cryptosuite.unsupported",
                "proofPurpose, -, proof.purpose.mismatch",
                "proofPurpose, authentication, proof.purpose.mismatch",
                "verificationMethod, -, proof.verification-method.malformed",
                "verificationMethod, key-1, proof.verification-method.malformed",
                "verificationMethod, did:key:z6Mk, proof.verification-method.malformed",
                "proofValue, -, proof.value.malformed",
                "created, 'Mon, 01 Jun 2026 12:00:00 GMT', proof.date.malformed",
                "created, 2026-06-01T12:00:00, proof.date.malformed",
                "created, 2026-06-31T12:00:00Z, proof.date.malformed",
                "expires, 2026-06-02, proof.date.malformed",
                "previousProof, urn:uuid:nobody, proof.previous.missing"
            })
    void a_proof_that_says_something_else_is_rejected_by_name(String member, String value, String code) {
        JsonObject proof = (JsonObject) signed(badge(), RDFC).get("proof").orElseThrow();
        JsonObject changed = value == null ? proof.without(member) : proof.with(member, new JsonString(value));

        VerificationReport report = verify(badge().with("proof", changed));

        assertThat(found(report)).contains(code + " at /proof/" + member);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verify(badge().with("proof", proof)).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_malformed_date_is_rejected_even_when_it_is_signed() {
        for (String suite : List.of(RDFC, JCS)) {
            JsonObject options =
                    options().with("created", new JsonString("1 June 2026")).with("cryptosuite", new JsonString(suite));
            WholeDocumentSuite how =
                    suite.equals(RDFC) ? WholeDocumentSuite.eddsaRdfc2022() : WholeDocumentSuite.eddsaJcs2022();

            assertThat(found(verify(signedWith(badge(), how, signer(), options))))
                    .contains("proof.date.malformed at /proof/created");
        }
    }

    @Test
    void a_proof_for_one_suite_is_none_for_the_other() {
        assertThat(found(verify(with(signed(badge(), RDFC), "/proof/cryptosuite", JCS))))
                .containsExactly("proof.signature.invalid at /proof/proofValue");
        assertThat(found(verify(with(signed(badge(), JCS), "/proof/cryptosuite", RDFC))))
                .containsExactly("proof.signature.invalid at /proof/proofValue");
    }

    @Test
    void what_is_added_to_a_proof_is_not_covered_and_so_rejected() {
        for (String suite : List.of(RDFC, JCS)) {
            JsonObject signed = signed(badge(), suite);
            assertThat(verify(adding(signed, "/proof", "domain", new JsonString("d")))
                            .outcome())
                    .isEqualTo(Outcome.REJECTED);
            assertThat(verify(adding(signed, "/proof", "remark", new JsonString("r")))
                            .outcome())
                    .isEqualTo(Outcome.REJECTED);
        }
        assertThat(found(verify(adding(signed(badge(), RDFC), "/proof", "remark", new JsonString("r")))))
                .containsExactly("jsonld.term.undefined at /proof/remark");
    }

    @Test
    void contexts_that_follow_those_of_a_jcs_proof_are_not_among_the_verified_claims() {
        JsonObject signed = signed(badge(), JCS);
        JsonArray context = (JsonArray) signed.get("@context").orElseThrow();
        String clr = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
        JsonArray more = JsonArray.of(context.items().get(0), context.items().get(1), new JsonString(clr));
        JsonArray turned = JsonArray.of(context.items().get(1), context.items().get(0));

        VerificationReport report = verify(signed.with("@context", more));

        assertThat(report.orThrow().claims()).isEqualTo(badge());
        assertThat(found(verify(signed.with("@context", turned))))
                .contains("proof.context.mismatch at /proof/@context");
        assertThat(found(verify(signed.with("@context", context.items().get(0)))))
                .contains("proof.context.mismatch at /proof/@context");
    }

    @Test
    void an_rdfc_proof_with_a_context_of_its_own_is_rejected_unless_it_is_the_documents() {
        JsonObject signed = signed(badge(), RDFC);
        JsonValue same = signed.get("@context").orElseThrow();

        assertThat(verify(adding(signed, "/proof", "@context", same)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(found(verify(adding(signed, "/proof", "@context", new JsonString("https://evil.example.org/c")))))
                .contains("proof.context.mismatch at /proof/@context");
    }

    // What JSON-LD would drop

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | honours | \"summa cum laude\" | jsonld.term.undefined at /honours",
                "/credentialSubject | honours | \"summa cum laude\" | jsonld.term.undefined at /credentialSubject/honours",
                "/credentialSubject/achievement | creditsEarned | 9 | jsonld.term.undefined at /credentialSubject/achievement/creditsEarned",
                "'' | @vocab | \"https://vocab.example.org/\" | jsonld.keyword.refused at /@vocab",
                "'' | @included | [] | jsonld.keyword.refused at /@included",
                "/credentialSubject | @reverse | {} | jsonld.keyword.refused at /credentialSubject/@reverse",
                "/credentialSubject | @honours | 1 | jsonld.keyword.refused at /credentialSubject/@honours",
                "/credentialSubject | @context | {\"honours\": \"https://vocab.example.org/h\"} | context.nested.refused at /credentialSubject/@context",
                "/credentialSubject | id | \"me\" | jsonld.iri.relative at /credentialSubject/id",
                "/credentialSubject | id | \"_:b0\" | jsonld.iri.relative at /credentialSubject/id",
                "/credentialSubject | id | 7 | jsonld.iri.relative at /credentialSubject/id",
                "/credentialSubject | source | \"registrar\" | jsonld.iri.relative at /credentialSubject/source",
                "/credentialSubject | type | [\"AchievementSubject\", \"Honoured\"] | jsonld.type.undefined at /credentialSubject/type/1",
                "/credentialSubject | type | \"id\" | jsonld.type.undefined at /credentialSubject/type",
                "/credentialSubject | creditsEarned | 3.00000000000000001 | jsonld.number.imprecise at /credentialSubject/creditsEarned",
                "/credentialSubject | creditsEarned | 1e400 | jsonld.number.imprecise at /credentialSubject/creditsEarned",
                "'' | name | {\"@value\": null} | jsonld.value.dropped at /name/@value",
                "'' | name | {\"@value\": \"x\", \"@index\": \"y\"} | jsonld.keyword.refused at /name/@index",
                "'' | name | {\"@list\": [\"x\"]} | jsonld.keyword.refused at /name/@list"
            })
    void what_would_be_dropped_is_refused_with_its_place_and_not_signed_over(
            String parent, String member, String value, String problem) {
        JsonObject smuggled = adding(
                signed(badge(), RDFC), parent, member, JsonReader.standard().read(value));

        VerificationReport report = verify(smuggled, VerificationPolicy.proofOnly());

        assertThat(found(report)).contains(problem);
        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Skipped.class);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {RDFC, JCS})
    void a_number_whose_zeros_and_exponent_go_beyond_a_double_is_refused(String suite) {
        String zeros = "0".repeat(400);
        for (String number : List.of("1" + zeros + "e1", "0." + zeros + "1e1")) {
            JsonObject smuggled = adding(
                    signed(badge(), suite),
                    "/credentialSubject",
                    "creditsEarned",
                    JsonReader.standard().read(number));

            VerificationReport report = verify(smuggled, VerificationPolicy.proofOnly());

            assertThat(found(report)).contains("jsonld.number.imprecise at /credentialSubject/creditsEarned");
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"honours\": \"https://vocab.example.org/h\"} | context.inline.refused at /@context/2",
                "{\"@vocab\": \"https://vocab.example.org/\"} | context.inline.refused at /@context/2",
                "null | context.inline.refused at /@context/2",
                "17 | context.inline.refused at /@context/2",
                "\"https://evil.example.org/context\" | context.unknown at /@context/2",
                "\"file:///etc/passwd\" | context.unknown at /@context/2"
            })
    void a_context_that_anyone_may_have_written_is_refused(String context, String problem) {
        JsonObject document = with(signed(badge(), RDFC), "/@context", before -> {
            JsonValue[] items = Arrays.copyOf(((JsonArray) before).items().toArray(JsonValue[]::new), 3);
            items[2] = JsonReader.standard().read(context);
            return JsonArray.of(items);
        });

        assertThat(found(verify(document))).contains(problem);
    }

    @Test
    void a_member_written_twice_is_read_by_nobody() {
        String signed = JsonWriter.toText(signed(badge(), RDFC));
        String twice = signed.replace(
                "\"name\":\"Weaving on a Floor Loom\",\"issuer\"", "\"name\":\"x\",\"name\":\"y\",\"issuer\"");
        assertThat(twice).isNotEqualTo(signed);

        VerificationReport report =
                Verifier.create(CONFIG, VerificationPolicy.proofOnly()).verify(twice.getBytes(StandardCharsets.UTF_8));

        assertThat(found(report)).containsExactly("json.syntax at /name");
    }

    // Work

    @Test
    @Timeout(60)
    void types_without_end_that_look_like_envelopes_are_looked_at_once() {
        JsonArray types = new JsonArray(Collections.nCopies(200_000, new JsonString("EnvelopedNothing")));

        assertThat(verify(badge().with("x", JsonObject.EMPTY.with("type", types)))
                        .outcome())
                .isNotEqualTo(Outcome.VERIFIED);
    }

    @Test
    void credentials_in_credentials_end_at_a_depth() {
        JsonObject inner = badge();
        for (int i = 0; i < 12; i++) {
            inner = badge().with("evidence", inner);
        }

        assertThat(found(verify(inner))).anyMatch(problem -> problem.startsWith("credential.nesting.limit"));
    }

    private static JsonObject swap(JsonObject clr) {
        String[] places = {FIRST + "/credentialSubject", SECOND + "/credentialSubject"};
        JsonObject result = clr;
        for (String member : List.of("term", "creditsEarned", "result")) {
            for (int i = 0; i < 2; i++) {
                JsonValue theirs =
                        clr.at(new JsonPointer(places[1 - i] + "/" + member)).orElseThrow();
                result = with(result, places[i] + "/" + member, theirs);
            }
        }
        return result;
    }

    private static JsonObject options() {
        return JsonObject.builder()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", RDFC)
                .put("created", "2026-06-01T12:00:00Z")
                .put("verificationMethod", signer().verificationMethod().value())
                .put("proofPurpose", "assertionMethod")
                .build();
    }

    private static List<String> found(VerificationReport report) {
        return report.problems().stream()
                .map((Problem problem) ->
                        problem.code().value() + " at " + problem.pointer().value())
                .toList();
    }
}
