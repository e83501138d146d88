package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lerkit.crypto.Disclosures.MANDATORY;
import static org.lerkit.crypto.Disclosures.SUITE;
import static org.lerkit.crypto.Disclosures.derived;
import static org.lerkit.crypto.Disclosures.issued;
import static org.lerkit.crypto.Disclosures.pointers;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.signedAsIs;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import java.security.Security;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.sd.EcdsaSd2023;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** A badge and a transcript of which the holder shows a part. */
class SelectiveTest {
    /** Places of the badge, and what is found at each and nowhere else. */
    private static final Map<String, String> SECRETS = Map.of(
            "/issuer/url", "https://brackenwick.example.edu\"",
            "/credentialSubject/term", "Spring 2026",
            "/credentialSubject/creditsEarned", "1.5",
            "/credentialSubject/achievement/description", "Warps, threads",
            "/credentialSubject/achievement/criteria", "Two metres of twill",
            "/credentialSubject/achievement/resultDescription/0/allowedValue", "allowedValue",
            "/credentialSubject/result/0", "\"result\"");

    @Test
    void each_choice_of_claims_verifies_and_hides_all_others() {
        JsonObject issued = issued(badge());
        List<String> places = List.copyOf(SECRETS.keySet());
        for (int choice = 0; choice < 1 << places.size(); choice++) {
            int chosen = choice;
            List<JsonPointer> disclosed = IntStream.range(0, places.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(i -> new JsonPointer(places.get(i)))
                    .toList();

            JsonObject derived = derived(issued, disclosed);

            assertThat(verify(derived).problems()).as("%s", disclosed).isEmpty();
            assertThat(verify(derived).outcome()).isEqualTo(Outcome.VERIFIED);
            String text = JsonWriter.toText(derived);
            SECRETS.forEach((place, secret) -> assertThat(text.contains(secret))
                    .as("%s of %s", place, disclosed)
                    .isEqualTo(disclosed.contains(new JsonPointer(place))));
        }
    }

    @Test
    void what_is_disclosed_keeps_its_identifiers_types_contexts_and_order() {
        JsonObject derived = derived(issued(badge()), "/credentialSubject/result/0/value");

        assertThat(JsonWriter.toText(derived.without("proof"))).isEqualTo(JsonWriter.toText(json("""
                                {"@context": ["https://www.w3.org/ns/credentials/v2",
                                  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                                 "id": "urn:uuid:0a6c1f0e-8d0a-4b5e-9a6e-3d1f5b7c9e11",
                                 "type": ["VerifiableCredential", "OpenBadgeCredential"],
                                 "issuer": {"id": "%s", "type": ["Profile"]},
                                 "validFrom": "2026-05-20T08:00:00Z",
                                 "credentialSubject": {
                                   "id": "did:example:ondine-larkspur", "type": ["AchievementSubject"],
                                   "achievement": {
                                     "id": "https://brackenwick.example.edu/achievements/weaving",
                                     "type": ["Achievement"]},
                                   "result": [{"type": ["Result"], "value": "A"}]}}
                                """.formatted(
                        pemSigner("p256").verificationMethod().controller()))));
        assertThat(verify(derived).orThrow().claims()).isEqualTo(derived.without("proof"));
    }

    @Test
    void the_whole_is_disclosed_by_the_empty_pointer_and_so_a_base_proof_is_checked() {
        JsonObject issued = issued(badge());
        JsonObject derived = derived(issued, "");

        assertThat(derived.without("proof")).isEqualTo(issued.without("proof"));
        assertThat(verify(derived).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(derived(issued).without("proof")).isNotEqualTo(issued.without("proof"));
    }

    @Test
    void a_course_of_a_transcript_is_shown_without_the_others_and_keeps_its_own_proof() {
        JsonObject issued = issued(
                clr(), Securing.dataIntegrity(SUITE, pointers("/issuer", "/validFrom", "/name"), "ecdsa-rdfc-2019"));
        assertThat(text(issued, "/credentialSubject/verifiableCredential/0/proof/cryptosuite"))
                .isEqualTo("ecdsa-rdfc-2019");

        JsonObject derived = derived(
                issued, "/credentialSubject/verifiableCredential/1", "/credentialSubject/association/0/sourceId");

        VerificationReport report = verify(derived);
        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested()).hasSize(1).allMatch(nested -> nested.outcome() == Outcome.VERIFIED);
        assertThat(derived.at(new JsonPointer("/credentialSubject/verifiableCredential/0")))
                .isEqualTo(issued.at(new JsonPointer("/credentialSubject/verifiableCredential/1")));
        assertThat(JsonWriter.toText(derived)).doesNotContain("Botany", "precedes");
    }

    @Test
    void all_of_a_transcript_can_be_shown() {
        JsonObject issued = issued(clr(), Securing.dataIntegrity(SUITE, MANDATORY.subList(0, 2), "ecdsa-rdfc-2019"));

        assertThat(verify(derived(issued, "")).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(derived(issued, "/credentialSubject")).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void embedded_credentials_are_neither_shown_in_part_nor_signed_with_base_proofs() {
        JsonObject issued = issued(clr(), Securing.dataIntegrity(SUITE, List.of(), "ecdsa-rdfc-2019"));
        String part = "/credentialSubject/verifiableCredential/1/name";

        assertThat(refused(() -> derived(issued, part))).containsExactly(tuple("disclosure.part.inseparable", part));
        assertThat(notIssued(clr(), Securing.dataIntegrity(SUITE, pointers(part), "ecdsa-rdfc-2019")))
                .containsExactly(tuple("disclosure.part.inseparable", part));
        assertThat(notIssued(clr(), Securing.dataIntegrity(SUITE, List.of())))
                .containsExactly(
                        tuple("proof.embedded.unbound", "/credentialSubject/verifiableCredential/0"),
                        tuple("proof.embedded.unbound", "/credentialSubject/verifiableCredential/1"));
        assertThatThrownBy(() -> issued(clr(), Securing.dataIntegrity(SUITE, List.of(), SUITE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base proof");
        assertThatThrownBy(() -> issued(clr(), Securing.jwt(SUITE))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_presentation_has_no_base_proof() {
        assertThatThrownBy(() ->
                        Holder.create(Fixtures.CONFIG).present(List.of(), Presenting.with(SUITE), pemSigner("p256")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base proofs");
    }

    @Test
    void mandatory_pointers_that_lead_nowhere_are_all_named_and_nothing_is_issued() {
        assertThat(notIssued(
                        badge(),
                        Securing.dataIntegrity(
                                SUITE, pointers("/issuer", "/credentialSubject/results", "/type/7", "/proof"))))
                .containsExactly(
                        tuple("disclosure.pointer.unmatched", "/credentialSubject/results"),
                        tuple("disclosure.pointer.unmatched", "/type/7"),
                        tuple("disclosure.pointer.unmatched", "/proof"));
    }

    @Test
    void a_suite_that_discloses_all_takes_no_pointers() {
        assertThatThrownBy(() -> issued(badge(), Securing.dataIntegrity("ecdsa-rdfc-2019", MANDATORY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ecdsa-rdfc-2019");
        assertThatThrownBy(() -> Issuer.create(Fixtures.CONFIG, pemSigner("p384"))
                        .issue(badge(), Securing.dataIntegrity(SUITE, MANDATORY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ES384");
    }

    @ParameterizedTest
    @CsvSource({
        "/credentialSubject/nobody, disclosure.pointer.unmatched",
        "/credentialSubject/result/01, disclosure.pointer.unmatched",
        "/credentialSubject/achievement/name/@value, disclosure.part.inseparable",
        "/credentialSubject/achievement/resultDescription/0/allowedValue/2, disclosure.part.inseparable"
    })
    void what_cannot_be_disclosed_is_named(String pointer, String code) {
        JsonObject issued = issued(Fixtures.with(
                badge(),
                "/credentialSubject/achievement/name",
                json("{\"@value\": \"Tejido\", \"@language\": \"es\"}")));

        assertThat(refused(() -> derived(issued, "/credentialSubject/term", pointer)))
                .containsExactly(tuple(code, pointer));
        assertThat(verify(derived(issued, "/credentialSubject/achievement"))
                        .result(VerificationReport.Aspect.PROOF)
                        .problems())
                .isEmpty();
    }

    /** Who could leave out a status could show a credential that was revoked. */
    @Test
    void who_says_it_when_it_holds_and_whether_it_still_does_is_shown_though_nobody_named_it() {
        JsonObject status = json("""
                {"id": "https://brackenwick.example.edu/status/3#94567", "type": "BitstringStatusListEntry",
                 "statusPurpose": "revocation", "statusListIndex": "94567",
                 "statusListCredential": "https://brackenwick.example.edu/status/3"}
                """);
        JsonObject badge = badge().with("validUntil", new JsonString("2027-05-20T08:00:00Z"))
                .with("credentialStatus", status);

        JsonObject derived = derived(issued(badge, Securing.dataIntegrity(SUITE)), "/credentialSubject/term");

        assertThat(derived.members().keySet())
                .containsExactlyInAnyOrder(
                        "@context",
                        "id",
                        "type",
                        "issuer",
                        "validFrom",
                        "validUntil",
                        "credentialStatus",
                        "credentialSubject",
                        "proof");
        assertThat(derived.get("credentialStatus")).contains(status);
        assertThat(((JsonObject) derived.get("issuer").orElseThrow()).members().keySet())
                .containsExactly("id", "type");
        for (String member : List.of("credentialStatus", "validUntil")) {
            assertThat(verify(derived.without(member)).outcome()).isEqualTo(Outcome.REJECTED);
        }
    }

    @Test
    void nothing_mandatory_and_nothing_chosen_is_nothing() {
        JsonObject badge = with(
                badge(), "/issuer/id", pemSigner("p256").verificationMethod().controller());
        JsonObject issued = signedAsIs(badge, new EcdsaSd2023(), pemSigner("p256"));

        assertThat(refused(() -> derived(issued))).containsExactly(tuple("disclosure.nothing", ""));
        assertThat(verify(derived(issued, "/issuer", "/credentialSubject")).outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void only_from_one_base_proof_is_anything_derived() {
        JsonObject issued = issued(badge());
        JsonObject derived = derived(issued);
        JsonValue proof = issued.get("proof").orElseThrow();

        Tuple unsuitable = tuple("disclosure.proof.unsuitable", "/proof");
        assertThat(refused(() -> derived(derived, "/issuer"))).containsExactly(unsuitable);
        assertThat(refused(() -> derived(badge(), "/issuer"))).containsExactly(unsuitable);
        assertThat(refused(() -> derived(signed(badge(), "ecdsa-rdfc-2019", pemSigner("p256")), "/issuer")))
                .containsExactly(unsuitable);
        assertThat(refused(() -> derived(issued.with("proof", JsonArray.of(proof, proof)), "/issuer")))
                .containsExactly(unsuitable);
        assertThat(refused(() -> derived(Fixtures.adding(issued, "/proof", "previousProof", new JsonString("urn:x")))))
                .containsExactly(unsuitable);
        assertThat(refused(() -> derived(Fixtures.without(issued, "/credentialSubject", "term"))))
                .containsExactly(unsuitable);
        assertThat(verify(derived(issued.with("proof", JsonArray.of(proof)))).outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_document_that_is_no_json_ld_without_losses_is_not_derived_from() {
        JsonObject issued = issued(badge());

        assertThat(refused(() -> derived(issued.with("favouriteColour", new JsonString("blue")))))
                .containsExactly(tuple("jsonld.term.undefined", "/favouriteColour"));
    }

    @Test
    void there_are_limits() {
        List<JsonPointer> many = Collections.nCopies(1025, new JsonPointer("/issuer"));
        assertThat(notIssued(badge(), Securing.dataIntegrity(SUITE, many)))
                .containsExactly(tuple("disclosure.limit", ""));
        assertThat(refused(() -> derived(issued(badge()), many))).containsExactly(tuple("disclosure.limit", ""));

        List<JsonValue> identifiers = new ArrayList<>();
        IntStream.range(0, 8200).forEach(i -> identifiers.add(new JsonString("urn:x:" + i)));
        JsonObject large =
                Fixtures.adding(badge(), "/credentialSubject/achievement", "tag", new JsonArray(identifiers));
        assertThat(notIssued(large, Securing.dataIntegrity(SUITE, MANDATORY)))
                .containsExactly(tuple("disclosure.limit", ""));
    }

    @Test
    void the_randomness_of_the_configuration_is_what_proofs_are_made_from() {
        JsonObject one = issued(badge());
        JsonObject two = issued(badge());

        assertThat(one.without("proof")).isEqualTo(two.without("proof"));
        assertThat(text(one, "/proof/proofValue")).isNotEqualTo(text(two, "/proof/proofValue"));
    }

    @Test
    void a_given_provider_checks_the_signatures_of_the_statements_too() {
        Verifier verifier = Verifier.create(
                Fixtures.CONFIG.toBuilder()
                        .provider(Security.getProvider("SunEC"))
                        .build(),
                VerificationPolicy.strict());
        JsonObject derived = derived(issued(badge()), "/credentialSubject/term");

        assertThat(verifier.verify(JsonWriter.toBytes(derived)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verifier.verify(JsonWriter.toBytes(Fixtures.with(derived, "/credentialSubject/term", "Autumn 2026")))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    private static List<Tuple> refused(Supplier<JsonObject> derivation) {
        return places(
                catchThrowableOfType(DisclosureException.class, derivation::get).problems());
    }

    private static List<Tuple> notIssued(JsonObject credential, Securing how) {
        return places(catchThrowableOfType(IssuanceException.class, () -> issued(credential, how))
                .problems());
    }

    private static List<Tuple> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> tuple(problem.code().value(), problem.pointer().value()))
                .toList();
    }
}
