package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Tokens.codes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Whether a credential is about somebody who is known. */
class RecipientTest {
    private static final String MAIL = "wanda.quill@example.org";
    // printf %s "wanda.quill@example.orgpepper" | sha256sum; the same | md5sum
    private static final String SHA256 = "sha256$7062f700f47d96c36836ef62eb39786d6821ec99935e984eb48194de99209c29";
    private static final String MD5 = "md5$df7e9f5ed02b48f63cd9c230e5297df7";

    private static VerificationReport verify(JsonObject badge, String... known) {
        JsonObject signed = Fixtures.signed(badge, Fixtures.RDFC);
        return Fixtures.verify(
                signed,
                VerificationPolicy.builder().expectRecipient(List.of(known)).build());
    }

    private static JsonObject badge(@Nullable String id, JsonObject... identities) {
        JsonObject badge = id == null
                ? Fixtures.without(Fixtures.credential(Fixtures.badge()), "/credentialSubject", "id")
                : Fixtures.with(Fixtures.badge(), "/credentialSubject/id", id);
        return identities.length == 0
                ? badge
                : Fixtures.adding(badge, "/credentialSubject", "identifier", JsonArray.of(identities));
    }

    private static JsonObject identity(String value, boolean hashed, String salt) {
        JsonObject identity = json("""
                {"type": "IdentityObject", "hashed": %s, "identityHash": "%s", "identityType": "emailAddress"}
                """.formatted(hashed, value));
        return salt.isEmpty() ? identity : identity.with("salt", new JsonString(salt));
    }

    @ParameterizedTest
    @CsvSource({
        "did:key:z6MkwQuill, did:key:z6MkwQuill, ",
        "did:key:z6MkwQuill, did:key:z6MkwQuil, recipient.mismatch",
        "did:key:z6MkwQuill, wanda.quill@example.org, recipient.unknown",
        "mailto:wanda.quill@example.org, wanda.quill@example.org, ",
        "mailto:wanda.quill@example.org, mailto:wanda.quill@example.org, ",
        "mailto:wanda.quill@example.org, wanda@example.org, recipient.mismatch",
        "mailto:wanda.quill@example.org, S-1042, recipient.unknown"
    })
    void by_the_id_of_the_subject(String id, String known, @Nullable String code) {
        assertThat(codes(verify(badge(id), known))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void by_an_identity_in_plain_text() {
        JsonObject badge = badge(null, identity(MAIL, false, ""));
        assertThat(verify(badge, MAIL).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(badge, "other@example.org", MAIL).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(badge, "other@example.org"))).containsExactly("recipient.mismatch");
    }

    @ParameterizedTest
    @CsvSource({SHA256 + ", pepper", MD5 + ", pepper"})
    void by_a_hashed_identity(String hash, String salt) {
        assertThat(verify(badge(null, identity(hash, true, salt)), MAIL).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(badge(null, identity(hash, true, "paprika")), MAIL)))
                .containsExactly("recipient.mismatch");
        assertThat(codes(verify(badge(null, identity(hash, true, salt)), "other@example.org")))
                .containsExactly("recipient.mismatch");
        String upper = hash.substring(0, hash.indexOf('$'))
                + hash.substring(hash.indexOf('$')).toUpperCase(Locale.ROOT);
        assertThat(verify(badge(null, identity(upper, true, salt)), MAIL).result(Aspect.HOLDER_BINDING))
                .isInstanceOf(CheckResult.Passed.class);
    }

    /** The hash itself is public: whoever reads the credential knows it, and must not pass for the person by it. */
    @Test
    void a_hash_is_not_what_one_knows() {
        assertThat(codes(verify(badge(null, identity(SHA256, true, "pepper")), SHA256)))
                .containsExactly("recipient.unknown");
        JsonObject number = identity(SHA256, true, "pepper").with("identityType", new JsonString("accountId"));
        assertThat(codes(verify(badge(null, number), SHA256))).containsExactly("recipient.mismatch");
    }

    @Test
    void only_values_of_the_type_of_an_identity_are_compared_with_it() {
        JsonObject mail = identity(MAIL, false, "");
        JsonObject number = identity("S-1042", false, "").with("identityType", new JsonString("sisSourcedId"));

        assertThat(verify(badge(null, mail), "mailto:" + MAIL).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(badge(null, mail), "S-1042"))).containsExactly("recipient.unknown");
        assertThat(verify(badge(null, mail, number), "S-1042").outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(badge(null, mail, number), "S-1043"))).containsExactly("recipient.mismatch");
        // What is called an address must be one, whatever somebody has as a number.
        assertThat(codes(verify(badge(null, identity("S-1042", false, "")), "S-1042")))
                .containsExactly("recipient.unknown");
    }

    @Test
    void one_of_several_is_enough() {
        JsonObject badge = badge("did:key:z6MkwQuill", identity("w@example.org", false, ""), identity(MAIL, false, ""));
        assertThat(verify(badge, MAIL).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(badge, "did:key:z6MkwQuill").outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(badge, "w@example.org", "urn:x:other").outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(badge, "urn:x:other"))).containsExactly("recipient.mismatch");
    }

    @Test
    void nothing_to_compare_with_leaves_it_open() {
        VerificationReport report = verify(badge(null), MAIL);
        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).contains("recipient.unknown");
        for (String unreadable : List.of("sha512$00", "sha256$xyz", "sha256", "")) {
            assertThat(verify(badge(null, identity(unreadable, true, "")), MAIL).result(Aspect.HOLDER_BINDING))
                    .isInstanceOf(CheckResult.Indeterminate.class);
        }
    }

    /** An application that knows nothing of somebody must not find that every credential is theirs. */
    @Test
    void nothing_known_is_no_recipient() {
        for (List<String> known : List.of(List.<String>of(), List.of(""), List.of(MAIL, " "))) {
            assertThatThrownBy(() -> VerificationPolicy.builder().expectRecipient(known))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(MAIL);
        }
    }

    @Test
    void only_the_outermost_credential_is_asked() {
        JsonObject clr = Fixtures.signed(Fixtures.clr(), Fixtures.RDFC);
        String learner = Fixtures.text(clr, "/credentialSubject/id");
        VerificationReport report = Fixtures.verify(
                clr,
                VerificationPolicy.builder().expectRecipient(List.of(learner)).build());

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested())
                .isNotEmpty()
                .allSatisfy(nested ->
                        assertThat(nested.result(Aspect.HOLDER_BINDING)).isInstanceOf(CheckResult.Skipped.class));
        assertThat(new RecipientCheck(Set.of(learner)).toString()).doesNotContain(learner);
    }
}
