package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.adding;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Passing for the recipient of somebody else's credential. Each has a twin that is good. */
class RecipientAttackTest {
    private static final String MAIL = "wanda.quill@example.org";
    private static final String HASHED = "sha256$9b6ba2f4d0a0d4a1b5b4b0ed9d39ba24f8f0b5d9d7a4c0c9e3d8b7f0f6e5d4c3";

    @Test
    void the_twin_is_good() {
        assertThat(outcome(identity(MAIL, false))).isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wanda.Quill@example.org",
                "wanda.quill@example.org ",
                "wanda.quill@example.org\u0000",
                "wanda.quill@example.org.evil.example",
                "wanda.quill+1@example.org",
                "*@example.org",
                ""
            })
    void what_only_looks_like_the_address_is_another(String address) {
        assertThat(outcome(identity(address, false))).isNotEqualTo(Outcome.VERIFIED);
    }

    @Test
    void an_identity_that_is_added_after_signing_breaks_the_proof() {
        JsonObject theirs = signed(Fixtures.badge(), RDFC);

        VerificationReport report = verify(
                adding(theirs, "/credentialSubject", "identifier", JsonArray.of(identity(MAIL, false))), policy());

        assertThat(report.result(Aspect.HOLDER_BINDING)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void an_identity_elsewhere_than_in_the_subject_is_nobodys() {
        JsonObject badge =
                adding(Fixtures.badge(), "/issuer", "otherIdentifier", JsonArray.of(json("""
                {"type": "IdentifierEntry", "identifier": "%s", "identifierType": "emailAddress"}
                """.formatted(MAIL))));

        assertThat(verify(signed(badge, RDFC), policy()).outcome()).isNotEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_hash_that_is_said_to_be_plain_does_not_fit_who_knows_the_hash_only() {
        VerificationPolicy hash =
                VerificationPolicy.builder().expectRecipient(List.of(HASHED)).build();

        assertThat(verify(signed(badge(identity(HASHED, true)), RDFC), hash).outcome())
                .isNotEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA1$00", "none$" + MAIL, "plain$" + MAIL, "$" + MAIL, "sha256$", "md5$"})
    void an_algorithm_that_is_none_proves_nothing(String hash) {
        assertThat(outcome(identity(hash, true))).isNotEqualTo(Outcome.VERIFIED);
    }

    @Test
    void the_recipient_of_a_course_is_not_that_of_the_record_around_it() {
        JsonObject clr = Fixtures.clr();
        JsonObject mixed = with(
                clr, "/credentialSubject/verifiableCredential/0/credentialSubject/id", "did:example:somebody-else");
        VerificationPolicy somebody = VerificationPolicy.builder()
                .expectRecipient(List.of("did:example:somebody-else"))
                .build();

        assertThat(verify(signed(mixed, RDFC), somebody).outcome()).isEqualTo(Outcome.REJECTED);
    }

    private static Outcome outcome(JsonObject identity) {
        return verify(signed(badge(identity), RDFC), policy()).outcome();
    }

    private static VerificationPolicy policy() {
        return VerificationPolicy.builder().expectRecipient(List.of(MAIL)).build();
    }

    private static JsonObject badge(JsonObject identity) {
        JsonObject anonymous = Fixtures.without(Fixtures.credential(Fixtures.badge()), "/credentialSubject", "id");
        return adding(anonymous, "/credentialSubject", "identifier", JsonArray.of(identity));
    }

    private static JsonObject identity(String value, boolean hashed) {
        return json("""
                {"type": "IdentityObject", "hashed": %s, "identityHash": "", "identityType": "emailAddress"}
                """.formatted(hashed)).with("identityHash", new JsonString(value));
    }
}
