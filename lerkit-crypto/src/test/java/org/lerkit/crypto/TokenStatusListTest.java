package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.NOW;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Tokens.codes;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.status.TokenStatusList;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

/** The statuses that tokens name by their claim {@code status}, in lists that are tokens themselves. */
class TokenStatusListTest {
    static final String URL = "https://brackenwick.example.edu/tokens/1";
    private static final Duration WEEK = Duration.ofDays(7);
    /** Statuses by index: valid, invalid, suspended, one of the issuer's own. */
    static final TokenStatusList LIST = TokenStatusList.of(URL, 2, new byte[] {0, 1, 2, 3});

    private static final JsonObject DIPLOMA =
            JsonObject.EMPTY.with("vct", new JsonString("https://brackenwick.example.edu/vct/diploma"));

    /** The list as it is served. */
    static byte[] served(String form, Signer signer) {
        try {
            return form.equals("jwt")
                    ? LIST.jwt(signer, NOW, WEEK).text().getBytes(US_ASCII)
                    : LIST.cwt(signer, NOW, WEEK).bytes();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** What the verification of an SD-JWT VC with a status finds, where a list is served. */
    static VerificationReport verify(JsonObject status, byte[] served) {
        return verify(diploma(status), served, VerificationPolicy.strict());
    }

    static byte[] diploma(JsonObject status) {
        return SdJwts.typed(DIPLOMA.with("status", status)).text().getBytes(US_ASCII);
    }

    static VerificationReport verify(byte[] credential, byte[] served, VerificationPolicy policy) {
        DocumentLoader documents = DocumentLoader.of(Map.of(URL, new DocumentResult.Found(served)));
        CryptoConfig config = Fixtures.CONFIG.toBuilder().documents(documents).build();
        return Verifier.create(config, policy).verify(credential);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwt", "cwt"})
    void a_status_says_whether_the_token_holds(String form) {
        byte[] served = served(form, signer());

        VerificationReport valid = verify(LIST.reference(0), served);
        assertThat(valid.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(valid.result(Aspect.STATUS)).isEqualTo(new CheckResult.Passed());
        fails(verify(LIST.reference(1), served), "status.revoked", "/status/status_list");
        fails(verify(LIST.reference(2), served), "status.suspended", "/status/status_list");
        VerificationReport own = verify(LIST.reference(3), served);
        assertThat(own.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(own.result(Aspect.STATUS).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().value()).isEqualTo("status.unsupported"));
    }

    static void fails(VerificationReport report, String code, String pointer) {
        assertThat(report.result(Aspect.STATUS)).isInstanceOf(CheckResult.Failed.class);
        assertThat(report.result(Aspect.STATUS).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo(code);
            assertThat(problem.pointer().value()).isEqualTo(pointer);
        });
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    static void leavesOpen(VerificationReport report, String code, String pointer) {
        assertThat(report.result(Aspect.STATUS)).isInstanceOf(CheckResult.Indeterminate.class);
        assertThat(report.result(Aspect.STATUS).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo(code);
            assertThat(problem.pointer().value()).isEqualTo(pointer);
        });
        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
    }

    @Test
    void a_token_that_names_no_status_has_none_to_be_looked_up() {
        VerificationReport report = SdJwts.verify(SdJwts.typed(DIPLOMA));

        assertThat(report.result(Aspect.STATUS)).isEqualTo(new CheckResult.Skipped("the credential names no status"));
    }

    @Test
    void a_list_that_cannot_be_had_leaves_the_status_open() {
        VerificationReport report =
                Verifier.create(Fixtures.CONFIG, VerificationPolicy.strict()).verify(diploma(LIST.reference(0)));

        leavesOpen(report, "status.list.unreachable", "/status/status_list/uri");
    }

    @Test
    void another_kind_of_status_leaves_it_open_and_a_malformed_one_fails() {
        byte[] served = served("jwt", signer());

        leavesOpen(verify(json("{\"identifier_list\": {}}"), served), "status.unsupported", "/status");
        fails(verify(json("{\"status_list\": 7}"), served), "status.entry.malformed", "/status");
        for (String reference : new String[] {
            "{}",
            "{\"idx\": 0}",
            "{\"uri\": \"" + URL + "\"}",
            "{\"idx\": -1, \"uri\": \"" + URL + "\"}",
            "{\"idx\": \"0\", \"uri\": \"" + URL + "\"}",
            "{\"idx\": 0.5, \"uri\": \"" + URL + "\"}",
            "{\"idx\": 1e99, \"uri\": \"" + URL + "\"}",
            "{\"idx\": 0, \"uri\": 1}"
        }) {
            fails(
                    verify(json("{\"status_list\": " + reference + "}"), served),
                    "status.entry.malformed",
                    "/status/status_list");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwt", "cwt"})
    void whom_the_policy_names_may_publish_the_list_of_another(String form) {
        byte[] served = served(form, otherSigner());
        byte[] credential = diploma(LIST.reference(1));
        VerificationPolicy policy = VerificationPolicy.strict().toBuilder()
                .acceptStatusListsOf(Set.of(otherSigner().verificationMethod().controller()))
                .build();

        leavesOpen(verify(LIST.reference(0), served), "status.list.issuer", "/status/status_list/uri");
        assertThat(codes(verify(credential, served, policy))).contains("status.revoked");
    }

    @Test
    void a_list_may_call_its_key_as_the_issuer_does() throws Exception {
        byte[] claims = LIST.cwt(signer(), NOW, Duration.ofDays(1)).payload();
        String name = signer().verificationMethod().fragment();
        String other = otherSigner().verificationMethod().fragment();

        assertThat(codes(verify(LIST.reference(1), named(name, claims, signer()))))
                .contains("status.revoked");
        fails(
                verify(LIST.reference(0), named(other, claims, otherSigner())),
                "status.list.invalid",
                "/status/status_list/uri");
        fails(
                verify(LIST.reference(0), named(name, claims, otherSigner())),
                "status.list.invalid",
                "/status/status_list/uri");
    }

    private static byte[] named(String kid, byte[] claims, Signer signer) {
        CborWriter header = new CborWriter()
                .map(3)
                .number(CoseSign1.ALGORITHM)
                .number(-8)
                .number(CoseSign1.KEY_ID)
                .bytes(kid.getBytes(US_ASCII))
                .number(CoseSign1.TYPE)
                .text("application/statuslist+cwt");
        return Messages.signed(header, claims, signer).bytes();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void credentials_in_tokens_of_every_kind_may_name_one(int index, boolean holds) throws Exception {
        byte[] served = served("cwt", signer());
        JsonObject status = LIST.reference(index);
        JsonObject jose = Tokens.issued(badge(), signer(), Securing.jose())
                .token()
                .orElseThrow()
                .claims();
        JsonObject profile = Tokens.badge().claims();
        JsonObject header = JsonObject.builder()
                .put("alg", "EdDSA")
                .put("kid", signer().verificationMethod().value())
                .build();
        JsonObject typed = header.with("typ", new JsonString("vc+jwt"));
        CborWriter cose = Messages.header(1)
                .number(CoseSign1.CWT_CLAIMS)
                .map(1)
                .number(65535)
                .map(1)
                .text("status_list")
                .map(2)
                .text("idx")
                .number(index)
                .text("uri")
                .text(URL);
        byte[][] credentials = {
            Tokens.signed(typed, jose.with("status", status)).text().getBytes(US_ASCII),
            Tokens.signed(header, profile.with("status", status)).text().getBytes(US_ASCII),
            SdJwts.signed(SdJwts.header("vc+sd-jwt"), jose.with("status", status))
                    .text()
                    .getBytes(US_ASCII),
            Messages.signed(
                            cose,
                            JsonReader.standard()
                                    .readObject(
                                            Messages.issued(badge(), signer()).payload()))
                    .bytes()
        };

        for (int i = 0; i < credentials.length; i++) {
            VerificationReport report = verify(credentials[i], served, VerificationPolicy.strict());
            assertThat(report.outcome()).as("%d", i).isEqualTo(holds ? Outcome.VERIFIED : Outcome.REJECTED);
            assertThat(report.problems()).as("%d", i).hasSize(holds ? 0 : 1);
        }
    }

    @Test
    void nobody_shows_a_credential_without_its_status() {
        JsonObject claims = Tokens.issued(badge(), signer(), Securing.jose())
                .token()
                .orElseThrow()
                .claims()
                .with("status", LIST.reference(1));

        assertThat(codes(SdJwts.verify(SdJwts.signed(SdJwts.header("vc+sd-jwt"), claims, "/status"))))
                .contains("sd-jwt.claim.concealed");
    }

    @Test
    void a_list_says_how_long_it_holds_and_where_it_is() throws Exception {
        JsonObject claims = LIST.jwt(pemSigner("p256"), NOW, WEEK).claims();

        assertThat(claims.without("status_list"))
                .isEqualTo(json("""
                {"sub": "%s", "iat": %d, "exp": %d, "ttl": 604800}
                """.formatted(URL, NOW.getEpochSecond(), NOW.getEpochSecond() + 604_800)));
        assertThat(LIST).hasToString("a list of 4 statuses");
        assertThatThrownBy(() -> LIST.reference(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> LIST.reference(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TokenStatusList.of(URL, 1, new byte[] {TokenStatusList.SUSPENDED}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonObject json(String text) {
        return Fixtures.json(text);
    }
}
