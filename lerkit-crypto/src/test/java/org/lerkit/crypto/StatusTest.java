package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.StatusFixtures.URL;
import static org.lerkit.crypto.StatusFixtures.badge;
import static org.lerkit.crypto.StatusFixtures.entry;
import static org.lerkit.crypto.StatusFixtures.list;
import static org.lerkit.crypto.StatusFixtures.self;
import static org.lerkit.crypto.StatusFixtures.signed;
import static org.lerkit.crypto.StatusFixtures.verify;
import static org.lerkit.crypto.Tokens.codes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** What a verifier says of the statuses that a credential names. */
class StatusTest {
    private static final JsonArray MESSAGES = JsonArray.of(
            json("{\"status\": \"0x0\", \"message\": \"pending\"}"),
            json("{\"status\": \"0x1\", \"message\": \"final\"}"));
    private static final List<String> COLLECTED = List.of("0", "7", "8", "94567", "131071");

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "8", "94567", "131071"})
    void a_credential_is_revoked_if_its_own_bit_is_set_and_no_other(String index) {
        JsonObject signed = signed(badge("revocation", index));
        int own = Integer.parseInt(index);
        int[] others = COLLECTED.stream()
                .mapToInt(Integer::parseInt)
                .filter(other -> other != own)
                .toArray();

        VerificationReport revoked = verify(signed, Map.of(URL, signed(list("revocation", own))));
        assertThat(revoked.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(revoked)).containsExactly("status.revoked");

        VerificationReport good = verify(signed, Map.of(URL, signed(list("revocation", others))));
        assertThat(good.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(good.result(Aspect.STATUS)).isInstanceOf(CheckResult.Passed.class);
    }

    @Test
    void the_type_of_an_entry_may_be_one_of_many() {
        JsonObject many =
                entry("revocation", "3").with("type", JsonArray.of(new JsonString("BitstringStatusListEntry")));
        JsonObject signed = signed(badge("revocation", "3").with("credentialStatus", many));

        assertThat(codes(verify(signed, Map.of(URL, signed(list("revocation", 3))))))
                .containsExactly("status.revoked");
    }

    @ParameterizedTest
    @CsvSource({
        "revocation, REJECTED, status.revoked",
        "suspension, REJECTED, status.suspended",
        "refresh, VERIFIED, status.refresh",
        "message, VERIFIED, status.message",
        "colour, INDETERMINATE, status.unsupported"
    })
    void what_a_status_does_depends_on_its_purpose(String purpose, Outcome outcome, String code) {
        JsonObject badge = badge(purpose, "3");
        JsonObject signed = purpose.equals("message")
                ? signed(Fixtures.adding(badge, "/credentialStatus", "statusMessage", MESSAGES))
                : signed(badge);
        VerificationReport report = verify(signed, Map.of(URL, signed(list(purpose, 3))));

        assertThat(report.outcome()).isEqualTo(outcome);
        assertThat(codes(report)).containsExactly(code);
    }

    @Test
    void a_status_of_several_bits_is_read_at_its_index_and_its_message_is_named_by_place() {
        List<String> messages = new ArrayList<>();
        for (int status = 0; status < 4; status++) {
            messages.add("{\"status\": \"0x%x\", \"message\": \"of %d\"}".formatted(status, status));
        }
        JsonObject entry = entry("message", "5")
                .with("statusSize", new JsonNumber("2"))
                .with(
                        "statusMessage",
                        json("{\"m\": " + messages + "}").get("m").orElseThrow());
        byte[] bits = new byte[StatusFixtures.BYTES * 2];
        bits[1] = 0b0010_0000; // statuses 4 to 7: 00 10 00 00
        VerificationReport report = verify(
                signed(Fixtures.badge().with("credentialStatus", entry)), Map.of(URL, signed(list("message", bits))));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().get(0).pointer().value()).isEqualTo("/credentialStatus/statusMessage/2");
    }

    @Test
    void every_status_counts() {
        JsonObject signed = signed(Fixtures.credential(Fixtures.badge())
                .with("credentialStatus", JsonArray.of(entry("revocation", "1"), entry("suspension", "2"))));
        JsonObject list = with(
                list("revocation", 2),
                "/credentialSubject/statusPurpose",
                JsonArray.of(new JsonString("revocation"), new JsonString("suspension")));

        VerificationReport report = verify(signed, Map.of(URL, signed(list)));

        assertThat(codes(report)).containsExactly("status.suspended");
        assertThat(report.problems().get(0).pointer().value()).isEqualTo("/credentialStatus/1");
    }

    @Test
    void a_list_that_cannot_be_had_leaves_it_open() {
        JsonObject signed = signed(badge("revocation", "1"));
        for (DocumentLoader documents : List.<DocumentLoader>of(
                DocumentLoader.none(),
                url -> new DocumentResult.Unreachable("no answer"),
                url -> new DocumentResult.NotFound())) {
            VerificationReport report = verify(signed, documents, VerificationPolicy.strict());
            assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
            assertThat(codes(report)).containsExactly("status.list.unreachable");
        }
    }

    @Test
    void a_list_that_is_not_valid_any_more_leaves_it_open() {
        JsonObject list = list("revocation", 1).with("validUntil", new JsonString("2026-05-31T00:00:00Z"));
        VerificationReport report = verify(signed(badge("revocation", "2")), Map.of(URL, signed(list)));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsExactly("status.list.unverified");
    }

    @Test
    void the_list_of_another_issuer_counts_if_the_policy_names_that_one() {
        JsonObject signed = signed(badge("revocation", "1"));
        Map<String, JsonObject> served = Map.of(URL, signed(list("revocation", 1), Fixtures.otherSigner()));

        VerificationReport unknown = verify(signed, served);
        assertThat(unknown.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(unknown)).containsExactly("status.list.issuer");

        VerificationPolicy policy = VerificationPolicy.builder()
                .acceptStatusListsOf(
                        List.of(Fixtures.otherSigner().verificationMethod().controller()))
                .build();
        assertThat(codes(verify(signed, served, policy))).containsExactly("status.revoked");
    }

    @Test
    void a_list_may_be_a_token_and_so_may_the_credential() {
        String list = Tokens.issued(list("revocation", 1), Fixtures.signer())
                .token()
                .orElseThrow()
                .text();
        DocumentLoader documents = url -> new DocumentResult.Found(list.getBytes(StandardCharsets.US_ASCII));

        assertThat(codes(verify(signed(badge("revocation", "1")), documents, VerificationPolicy.strict())))
                .containsExactly("status.revoked");
        assertThat(verify(signed(badge("revocation", "2")), documents, VerificationPolicy.strict())
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void what_is_expected_of_who_shows_a_credential_is_not_asked_of_a_list() {
        VerificationPolicy policy =
                VerificationPolicy.builder().expectChallenge("c-1").build();
        VerificationReport report =
                verify(signed(badge("revocation", "2")), Map.of(URL, signed(list("revocation", 1))), policy);

        assertThat(codes(report)).containsExactly("proof.challenge.mismatch");
        assertThat(report.result(Aspect.STATUS)).isInstanceOf(CheckResult.Passed.class);
    }

    @Test
    void a_status_list_of_2021_is_read_too() {
        JsonObject entry = with(entry("revocation", "9"), "/type", "StatusList2021Entry");
        JsonObject badge =
                Tokens.first(Fixtures.badge().with("credentialStatus", entry.with("id", new JsonString(URL + "#9"))));
        JsonObject context = with(badge, "/@context", contexts -> {
            List<JsonValue> all = new ArrayList<>(((JsonArray) contexts).items());
            all.add(new JsonString("https://w3id.org/vc/status-list/2021/v1"));
            all.add(new JsonString("https://w3id.org/security/data-integrity/v2"));
            return new JsonArray(all);
        });
        for (int set : new int[] {9, 10}) {
            JsonObject list = json("""
                    {"@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/vc/status-list/2021/v1",
                        "https://w3id.org/security/data-integrity/v2"],
                     "id": "%s", "type": ["VerifiableCredential", "StatusList2021Credential"], "issuer": "did:example:x",
                     "issuanceDate": "2026-01-01T00:00:00Z",
                     "credentialSubject": {"id": "%s#list", "type": "StatusList2021", "statusPurpose": "revocation",
                       "encodedList": "%s"}}
                    """.formatted(URL, URL, StatusFixtures.encoded(bits(set))));
            assertThat(codes(verify(signed(context), Map.of(URL, signed(list)))))
                    .isEqualTo(set == 9 ? List.of("status.revoked") : List.of());
        }
    }

    private static byte[] bits(int set) {
        byte[] bits = new byte[StatusFixtures.BYTES];
        bits[set / 8] |= (byte) (0x80 >> set % 8);
        return bits;
    }

    // The revocation list of 1EdTech

    @ParameterizedTest
    @CsvSource({"true, status.revoked", "false, ", "-, status.revoked"})
    void a_revocation_list_names_what_is_revoked(String revoked, @Nullable String code) {
        String id = Fixtures.text(Fixtures.badge(), "/id");
        String flag = revoked.equals("-") ? "" : ", \"revoked\": " + revoked;
        JsonObject list = revocations("{\"id\": \"" + id + "\"" + flag + "}");

        assertThat(codes(verify(signed(listed()), Map.of(URL, list))))
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(verify(signed(listed()), Map.of(URL, revocations("{\"id\": \"urn:uuid:other\"}")))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_revocation_list_that_is_not_the_issuers_or_cannot_be_had_says_nothing() {
        JsonObject signed = signed(listed());
        assertThat(codes(verify(signed, Map.of()))).containsExactly("status.list.unreachable");
        for (JsonObject wrong : List.of(
                revocations("").with("issuer", new JsonString("https://mallory.example.com")),
                revocations("").with("id", new JsonString(URL + "/2")),
                revocations("").without("issuer"))) {
            assertThat(codes(verify(signed, Map.of(URL, wrong)))).containsExactly("status.list.invalid");
        }
        DocumentLoader broken = url -> new DocumentResult.Found("{".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(verify(signed, broken, VerificationPolicy.strict()))).containsExactly("status.list.invalid");
        assertThat(codes(verify(signed(Fixtures.credential(listed()).without("id")), Map.of(URL, revocations("")))))
                .contains("status.entry.malformed");
    }

    private static JsonObject listed() {
        return with(Fixtures.badge(), "/@context", contexts -> {
                    List<JsonValue> all = new ArrayList<>(((JsonArray) contexts).items());
                    all.add(new JsonString("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"));
                    return new JsonArray(all);
                })
                .with("credentialStatus", json("{\"id\": \"" + URL + "\", \"type\": \"1EdTechRevocationList\"}"));
    }

    private static JsonObject revocations(String revoked) {
        return json("{\"id\": \"%s\", \"issuer\": \"%s\", \"revokedCredential\": [%s]}"
                .formatted(URL, self().value(), revoked));
    }

    @Test
    void a_status_of_another_kind_is_open() {
        JsonObject badge = Fixtures.badge()
                .with("credentialStatus", json("{\"id\": \"urn:uuid:5\", \"type\": \"RevocationList2020Status\"}"));
        VerificationReport report = verify(
                Fixtures.signedAsIs(badge.with("issuer", self()), WholeDocumentSuite.eddsaJcs2022(), Fixtures.signer()),
                Map.of());

        assertThat(codes(report)).contains("status.unsupported");
        assertThat(report.result(Aspect.STATUS)).isInstanceOf(CheckResult.Indeterminate.class);
    }

    @Test
    void a_list_is_asked_for_once_for_all_credentials() {
        List<String> asked = new ArrayList<>();
        JsonObject list = signed(list("revocation", 1));
        JsonObject clr = Fixtures.clr();
        JsonObject many = with(
                clr,
                "/credentialSubject/verifiableCredential",
                all -> new JsonArray(((JsonArray) all)
                        .items().stream()
                                .<JsonValue>map(
                                        one -> ((JsonObject) one).with("credentialStatus", entry("revocation", "1")))
                                .toList()));
        VerificationReport report = verify(
                signed(many),
                url -> {
                    asked.add(url);
                    return new DocumentResult.Found(JsonWriter.toBytes(list));
                },
                VerificationPolicy.strict());

        assertThat(asked).containsExactly(URL);
        assertThat(report.nested())
                .allSatisfy(nested -> assertThat(codes(nested)).containsExactly("status.revoked"));
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }
}
