package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.StatusFixtures.URL;
import static org.lerkit.crypto.StatusFixtures.badge;
import static org.lerkit.crypto.StatusFixtures.list;
import static org.lerkit.crypto.StatusFixtures.signed;
import static org.lerkit.crypto.StatusFixtures.verify;
import static org.lerkit.crypto.Tokens.codes;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Lists that would make a revoked credential look good. The credential's own bit is set, or would be. */
class StatusAttackTest {
    private static final JsonObject BADGE = signed(badge("revocation", "1"));

    private static void rejected(JsonObject list, String code) {
        VerificationReport report = verify(BADGE, Map.of(URL, list));
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly(code);
    }

    @Test
    void a_list_that_nobody_signed_is_refused() {
        rejected(list("revocation"), "status.list.invalid");
    }

    @Test
    void a_list_with_a_changed_bit_is_refused() {
        JsonObject list = signed(list("revocation", 1));
        JsonObject other = list("revocation");
        rejected(
                with(list, "/credentialSubject/encodedList", Fixtures.text(other, "/credentialSubject/encodedList")),
                "status.list.invalid");
    }

    @Test
    void a_list_in_the_issuers_name_by_another_key_is_refused() {
        JsonObject forged = list("revocation").with("issuer", StatusFixtures.self());
        rejected(
                Fixtures.signedAsIs(forged, WholeDocumentSuite.eddsaRdfc2022(), Fixtures.otherSigner()),
                "status.list.invalid");
    }

    @Test
    void another_list_of_the_issuer_in_the_place_of_the_one_that_is_named_leaves_it_open() {
        JsonObject other = signed(with(list("revocation"), "/id", "https://brackenwick.example.edu/status/4"));
        VerificationReport report = verify(BADGE, Map.of(URL, other));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsExactly("status.list.unverified");
    }

    @Test
    void the_list_of_another_purpose_is_not_the_one_that_is_named() {
        rejected(signed(list("suspension")), "status.purpose.mismatch");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, StatusFixtures.BYTES - 1})
    void a_list_that_is_too_short_to_hide_in_is_refused(int bytes) {
        rejected(signed(list("revocation", new byte[bytes])), "status.list.length");
    }

    @ParameterizedTest
    @CsvSource({
        "131072, status.index.range",
        "4294967295, status.index.range",
        "9223372036854775807, status.index.range",
        "99999999999999999999999999, status.index.range",
        "-1, status.entry.malformed",
        "0x1, status.entry.malformed",
        "'', status.entry.malformed"
    })
    void an_index_outside_the_list_is_refused(String index, String code) {
        JsonObject badge = badge("revocation", index).with("issuer", StatusFixtures.self());
        JsonObject signed = Fixtures.signedAsIs(badge, WholeDocumentSuite.eddsaRdfc2022(), Fixtures.signer());

        assertThat(codes(verify(signed, Map.of(URL, signed(list("revocation"))))))
                .contains(code);
    }

    @Test
    void a_bomb_is_refused() {
        byte[] zeros = new byte[(2 << 20) + 1];
        assertThat(StatusFixtures.encoded(zeros).length()).isLessThan(30_000);

        rejected(signed(list("revocation", zeros)), "status.list.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u", "H4sI", "uH4sIAAAA", "u!!!!", "zH4sI", "uAAAA"})
    void a_list_that_is_no_gzip_is_refused(String encoded) {
        JsonObject list = with(list("revocation"), "/credentialSubject/encodedList", encoded)
                .with("issuer", StatusFixtures.self());
        rejected(
                Fixtures.signedAsIs(list, WholeDocumentSuite.eddsaRdfc2022(), Fixtures.signer()),
                "status.list.invalid");
    }

    @Test
    void another_credential_of_the_issuer_is_no_list() {
        rejected(signed(Fixtures.badge()), "status.list.invalid");
        rejected(with(list("revocation"), "/type", "BitstringStatusListCredential"), "status.list.invalid");
    }

    /** A list that has its status in itself, or in a ring of lists, would never end. */
    @Test
    void a_list_that_names_a_status_of_its_own_is_not_followed() {
        JsonObject list = list("revocation").with("credentialStatus", StatusFixtures.entry("revocation", "1"));
        VerificationReport report = verify(BADGE, Map.of(URL, signed(list)));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsExactly("status.list.unverified");
        VerificationReport itself = verify(signed(list), Map.of(URL, signed(list)));
        assertThat(codes(itself)).contains("status.unsupported");
    }

    @ParameterizedTest
    @CsvSource({"0", "17", "99999999999", "1.5"})
    void a_size_that_no_status_has_is_refused(String size) {
        JsonObject badge = Fixtures.adding(
                        badge("revocation", "1"), "/credentialStatus", "statusSize", new JsonNumber(size))
                .with("issuer", StatusFixtures.self());
        JsonObject signed = Fixtures.signedAsIs(badge, WholeDocumentSuite.eddsaJcs2022(), Fixtures.signer());

        assertThat(codes(verify(signed, Map.of(URL, signed(list("revocation"))))))
                .contains("status.entry.malformed");
    }

    @Test
    void more_statuses_than_anything_real_are_open() {
        JsonObject[] entries = new JsonObject[33];
        Arrays.fill(entries, StatusFixtures.entry("revocation", "2"));
        JsonObject badge = Fixtures.badge().with("credentialStatus", JsonArray.of(entries));

        assertThat(codes(verify(signed(badge), Map.of(URL, signed(list("revocation", 1))))))
                .containsExactly("status.unsupported");
    }

    @Test
    void a_report_does_not_repeat_what_is_served() {
        JsonObject list = with(list("revocation"), "/credentialSubject/statusPurpose", "Mallory's secret");
        assertThat(JsonWriter.toText(verify(BADGE, Map.of(URL, signed(list))).toJson()))
                .contains("status.purpose.mismatch")
                .doesNotContain("Mallory");
    }
}
