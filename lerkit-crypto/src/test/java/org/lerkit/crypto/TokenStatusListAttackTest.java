package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.NOW;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.TokenStatusListTest.LIST;
import static org.lerkit.crypto.TokenStatusListTest.URL;
import static org.lerkit.crypto.TokenStatusListTest.fails;
import static org.lerkit.crypto.TokenStatusListTest.leavesOpen;
import static org.lerkit.crypto.TokenStatusListTest.served;
import static org.lerkit.crypto.TokenStatusListTest.verify;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.cose.CoseSigning;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.status.TokenStatusList;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** What whoever serves a list, or a token, can do to have a revoked one pass, and what the draft forbids. */
class TokenStatusListAttackTest {
    private static final String AT = "/status/status_list/uri";
    private static final CompactJws TOKEN = CompactJws.parse(new String(served("jwt", signer()), US_ASCII));

    private static VerificationReport withServed(CompactJws list) {
        return verify(LIST.reference(0), list.text().getBytes(US_ASCII));
    }

    private static CompactJws withHeader(String name, String value) {
        return Tokens.signed(TOKEN.header().with(name, new JsonString(value)), TOKEN.claims());
    }

    private static CompactJws withClaim(String name, JsonValue value) {
        return Tokens.signed(TOKEN.header(), TOKEN.claims().with(name, value));
    }

    private static CompactJws withList(String bits, String lst) {
        return withClaim("status_list", Fixtures.json("{\"bits\": %s, \"lst\": \"%s\"}".formatted(bits, lst)));
    }

    @Test
    void the_list_as_it_should_be_is_taken() {
        assertThat(withServed(TOKEN).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void the_list_of_another_address_says_nothing() {
        leavesOpen(withServed(withClaim("sub", new JsonString(URL + "1"))), "status.list.unverified", AT);
        leavesOpen(
                withServed(Tokens.signed(TOKEN.header(), TOKEN.claims().without("sub"))), "status.list.unverified", AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwt", "cwt"})
    void the_list_of_another_issuer_says_nothing(String form) {
        leavesOpen(verify(LIST.reference(0), served(form, otherSigner())), "status.list.issuer", AT);
    }

    @Test
    void a_list_that_its_issuer_did_not_sign_fails() throws Exception {
        Signer thief = otherSigner();
        byte[] cwt = served("cwt", signer());
        cwt[cwt.length - 1] ^= 1;

        fails(withServed(Tokens.signed(TOKEN.header(), TOKEN.claims(), thief)), "status.list.invalid", AT);
        fails(verify(LIST.reference(0), cwt), "status.list.invalid", AT);
    }

    @ParameterizedTest
    @CsvSource({"typ, JWT", "typ, statuslist+cwt", "typ, vc+jwt", "alg, none", "alg, HS256", "alg, ES256"})
    void a_token_of_another_type_or_algorithm_is_no_list(String name, String value) {
        fails(withServed(withHeader(name, value)), "status.list.invalid", AT);
    }

    @Test
    void a_list_without_a_type_with_something_critical_or_without_a_key_is_none() {
        fails(withServed(Tokens.signed(TOKEN.header().without("typ"), TOKEN.claims())), "status.list.invalid", AT);
        fails(withServed(withHeader("crit", "x")), "status.list.invalid", AT);
        fails(withServed(Tokens.signed(TOKEN.header().without("kid"), TOKEN.claims())), "status.list.invalid", AT);
    }

    @Test
    void a_list_that_is_not_signed_is_none() {
        String text = TOKEN.text();

        fails(
                verify(
                        LIST.reference(0),
                        text.substring(0, text.lastIndexOf('.') + 1).getBytes(US_ASCII)),
                "status.list.invalid",
                AT);
    }

    @Test
    void a_list_of_yesterday_or_tomorrow_leaves_the_status_open() {
        JsonNumber past = JsonNumber.of(NOW.getEpochSecond() - 86_400);
        JsonNumber future = JsonNumber.of(NOW.getEpochSecond() + 86_400);

        leavesOpen(withServed(withClaim("exp", past)), "status.list.unverified", AT);
        leavesOpen(withServed(withClaim("iat", future)), "status.list.unverified", AT);
        leavesOpen(withServed(withClaim("nbf", future)), "status.list.unverified", AT);
        assertThat(withServed(withClaim("iat", past)).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_list_says_when_it_was_made_and_how_long_it_may_be_kept_in_numbers() {
        fails(withServed(Tokens.signed(TOKEN.header(), TOKEN.claims().without("iat"))), "status.list.invalid", AT);
        fails(withServed(withClaim("ttl", JsonNumber.of(0))), "status.list.invalid", AT);
        fails(withServed(withClaim("ttl", new JsonString("43200"))), "status.list.invalid", AT);
    }

    @ParameterizedTest
    @CsvSource({"3, eNrbuRgAAhcBXQ", "0, eNrbuRgAAhcBXQ", "1, eNrbuRgAAhcBXQ=", "1, u-", "1, ''", "1.0, eNrbuRgAAhcBXQ"
    })
    void what_is_no_list_of_statuses_is_refused(String bits, String lst) {
        fails(withServed(withList(bits, lst)), "status.list.invalid", AT);
    }

    @Test
    void a_token_without_a_list_is_refused() {
        fails(
                withServed(Tokens.signed(TOKEN.header(), TOKEN.claims().without("status_list"))),
                "status.list.invalid",
                AT);
    }

    @Test
    void a_bomb_is_refused() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bomb)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[1 << 20]);
            }
        }

        fails(withServed(withList("1", Base64Url.encode(bomb.toByteArray()))), "status.list.invalid", AT);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "15, false", "16, true", "9223372036854775807, true"})
    void an_index_outside_the_list_fails(String index, boolean outside) {
        JsonObject reference = Fixtures.json("{\"status_list\": {\"idx\": %s, \"uri\": \"%s\"}}".formatted(index, URL));
        // b9 a3: sixteen statuses of a bit
        VerificationReport report =
                verify(reference, withList("1", "eNrbuRgAAhcBXQ").text().getBytes(US_ASCII));

        if (outside) {
            fails(report, "status.index.range", "/status/status_list/idx");
        } else {
            fails(report, "status.revoked", "/status/status_list");
        }
    }

    @Test
    void bits_are_not_counted_from_the_other_end() {
        // b9 is 10111001: from the least significant on the second is 0, from the other end the second is 0 and the
        // third 1
        CompactJws list = withList("1", "eNrbuRgAAhcBXQ");

        assertThat(verify(LIST.reference(2), list.text().getBytes(US_ASCII)).outcome())
                .isEqualTo(Outcome.VERIFIED);
        fails(verify(LIST.reference(3), list.text().getBytes(US_ASCII)), "status.revoked", "/status/status_list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "eyJhbGciOiJub25lIn0..", "[1,2]"})
    void what_is_no_token_at_all_is_no_list(String text) {
        fails(verify(LIST.reference(0), text.getBytes(US_ASCII)), "status.list.invalid", AT);
    }

    @Test
    void a_cbor_web_token_is_tagged_and_of_its_type_and_has_claims() throws Exception {
        CoseSign1 list = LIST.cwt(signer(), NOW, Duration.ofDays(1));
        byte[] untagged = Arrays.copyOfRange(list.bytes(), 1, list.bytes().length);
        CoseSign1 other = CoseSigning.sign(list.payload(), "application/vc+cose", Optional.empty(), signer());
        CoseSign1 none = CoseSigning.sign(new byte[] {1}, "application/statuslist+cwt", Optional.empty(), signer());

        fails(verify(LIST.reference(0), untagged), "status.list.invalid", AT);
        fails(verify(LIST.reference(0), other.bytes()), "status.list.invalid", AT);
        fails(verify(LIST.reference(0), none.bytes()), "status.list.invalid", AT);
    }

    @Test
    void a_list_of_a_key_that_may_not_sign_for_its_controller_says_why_in_the_report() {
        VerificationReport report = withServed(withHeader("kid", "did:example:nobody#key"));

        leavesOpen(report, "status.list.unverified", AT);
        assertThat(report.result(Aspect.STATUS).problems().get(0).title())
                .isEqualTo("the status list is not verified: proof.verification-method.unresolved");
    }

    @Test
    void statuses_of_other_lists_are_not_mixed_up() throws Exception {
        TokenStatusList other = TokenStatusList.of(URL + "/2", 2, new byte[4]);

        leavesOpen(
                verify(
                        LIST.reference(1),
                        other.jwt(signer(), NOW, Duration.ofDays(1)).text().getBytes(US_ASCII)),
                "status.list.unverified",
                AT);
    }
}
