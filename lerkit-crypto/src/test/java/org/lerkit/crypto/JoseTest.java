package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Tokens.codes;
import static org.lerkit.crypto.Tokens.first;
import static org.lerkit.crypto.Tokens.issued;
import static org.lerkit.crypto.Tokens.signed;
import static org.lerkit.crypto.Tokens.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.SpecRef;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Credentials that are the payload of a token (VC-JOSE-COSE, section 3.1). */
class JoseTest {
    private static final CompactJws TOKEN = token(badge());
    private static final JsonObject HEADER = TOKEN.header();
    private static final JsonObject CREDENTIAL = TOKEN.claims();

    private static final String REGISTRAR = "https://registrar.brackenwick.example.edu/keys";
    /** The signature of the badge by Ed25519, which signs in one way only. */
    private static final String GOLDEN =
            "W4iqw27cjzR1x5dzo8fqUHkt0NSM3zqyXmAt4MxATUh7mfBvGZbBFJ1BbE_ZpKDn-zLnDyfdR34wy82tPGaIDQ";

    private static CompactJws token(JsonObject credential) {
        return issued(credential, signer(), Securing.jose()).token().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"p256, ES256", "p384, ES384", "p521, ES512", "rsa, RS256"})
    void what_is_issued_is_verified(String key, String algorithm) {
        SecuredCredential secured = issued(badge(), pemSigner(key), Securing.jose());
        CompactJws token = secured.token().orElseThrow();

        assertThat(token.header())
                .isEqualTo(JsonObject.builder()
                        .put("alg", algorithm)
                        .put("kid", pemSigner(key).verificationMethod().value())
                        .put("typ", "vc+jwt")
                        .put("cty", "vc")
                        .build());
        assertThat(token.payload()).isEqualTo(JsonWriter.toBytes(secured.json()));
        assertThat(secured.mediaType()).isEqualTo("application/vc+jwt");
        VerificationReport report = verify(token);
        assertThat(report.problems()).isEmpty();
        assertThat(report.orThrow().claims()).isEqualTo(secured.json());
    }

    @Test
    void the_name_that_ed25519_has_of_its_own_is_read() {
        assertThat(verify(signed(HEADER.with("alg", new JsonString("Ed25519")), CREDENTIAL))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc+jwt", "VC+JWT", "application/vc+jwt"})
    void its_type_may_be_written_in_several_ways(String type) {
        assertThat(verify(signed(HEADER.with("typ", new JsonString(type)), CREDENTIAL))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_token_without_a_type_is_told_by_the_envelope_around_it_or_by_what_it_does_not_claim() {
        JsonObject untyped = HEADER.without("typ");
        JsonObject dated = CREDENTIAL.with("nbf", new JsonNumber("1779264000"));

        assertThat(verify(signed(untyped, CREDENTIAL)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(signed(untyped.without("cty"), dated)))).containsOnly("token.claim.missing");
        JsonObject envelope =
                Envelope.of("vc+jwt", signed(untyped.without("cty"), dated).text());
        assertThat(Fixtures.verify(envelope).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "typ, JWT",
        "typ, vp+jwt",
        "typ, vc+ld+json+jwt",
        "typ, vc-ld+jwt",
        "typ, at+jwt",
        "cty, vp",
        "cty, JWT",
        "cty, application/json"
    })
    void a_type_or_a_content_of_another_kind_fails(String name, String value) {
        VerificationReport report = verify(signed(HEADER.with(name, new JsonString(value)), CREDENTIAL));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsAnyOf("token.header.refused", "token.model.mismatch");
    }

    @Test
    void claims_of_the_token_are_no_members_of_the_credential() {
        JsonObject claiming = CREDENTIAL.toBuilder()
                .put("iss", text(CREDENTIAL, "/issuer/id"))
                .put("sub", text(CREDENTIAL, "/credentialSubject/id"))
                .put("jti", text(CREDENTIAL, "/id"))
                .put("iat", JsonNumber.of(1_779_264_000))
                .put("cnf", JsonObject.EMPTY)
                .build();

        VerificationReport report =
                verify(signed(HEADER.with("iss", new JsonString(text(CREDENTIAL, "/issuer/id"))), claiming));

        assertThat(report.problems()).isEmpty();
        assertThat(report.orThrow().claims()).isEqualTo(CREDENTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "exp, 1780315199, validity.expired",
        "nbf, 1780315201, validity.not-yet",
        "exp, 1e400, validity.date.malformed"
    })
    void a_signature_holds_for_a_time(String claim, String value, String code) {
        VerificationReport report = verify(signed(HEADER, CREDENTIAL.with(claim, new JsonNumber(value))));

        assertThat(codes(report)).containsExactly(code);
        assertThat(report.result(Aspect.VALIDITY).problems().get(0).pointer().value())
                .isEqualTo("/" + claim);
    }

    @Test
    void an_issuer_with_one_key_need_not_name_it() {
        JsonObject claiming = CREDENTIAL.with("iss", new JsonString(text(CREDENTIAL, "/issuer/id")));

        VerificationReport report = verify(signed(HEADER.without("kid"), claiming));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().verificationMethods())
                .extracting(method -> method.id().value())
                .containsExactly(text(HEADER, "/kid"));
        assertThat(codes(verify(signed(HEADER.without("kid"), CREDENTIAL)))).containsExactly("token.key.unclear");
        JsonObject elsewhere = HEADER.without("kid").with("iss", new JsonString("registrar"));
        assertThat(codes(verify(signed(elsewhere, CREDENTIAL))))
                .containsExactly("token.claim.mismatch", "proof.verification-method.not-found");
    }

    @Test
    void an_issuer_with_several_keys_must_name_one() {
        IssuerKeys keys = IssuerKeys.of(REGISTRAR)
                .with("one", Fixtures.key(1).publicKey())
                .with("two", Fixtures.key(2).publicKey());
        CompactJws token = issuedBy(keys);
        JsonObject unnamed = token.header().without("kid").with("iss", new JsonString(REGISTRAR));

        assertThat(verifyWith(keys, token).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verifyWith(keys, signed(unnamed, token.claims())))).containsExactly("token.key.unclear");
    }

    @Test
    void a_key_must_have_been_in_use_when_the_token_says_that_it_was_signed() {
        Instant end = Instant.parse("2026-05-25T00:00:00Z");
        IssuerKeys keys =
                IssuerKeys.of(REGISTRAR).withUntil("one", Fixtures.key(1).publicKey(), end);
        CompactJws token = issuedBy(keys);
        JsonObject later = token.claims().with("iat", JsonNumber.of(end.getEpochSecond()));

        assertThat(verifyWith(keys, token).outcome())
                .as("for all that it says it was signed when it started to hold")
                .isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verifyWith(keys, signed(token.header(), later))))
                .containsExactly("proof.verification-method.ended");
    }

    private static CompactJws issuedBy(IssuerKeys keys) {
        return issued(badge(), Signers.of(Fixtures.key(1), keys.id("one")), Securing.jose())
                .token()
                .orElseThrow();
    }

    private static VerificationReport verifyWith(IssuerKeys keys, CompactJws token) {
        byte[] document = JsonWriter.toBytes(keys.document().json());
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .documents(DocumentLoader.of(Map.of(keys.address(), new DocumentResult.Found(document))))
                .build();
        return Verifier.create(config, VerificationPolicy.strict())
                .verify(token.text().getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void embedded_credentials_are_signed_first_if_asked_for() {
        VerificationReport report = verify(
                issued(clr(), signer(), Securing.jose(Fixtures.RDFC)).token().orElseThrow());

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested()).hasSize(2);
        assertThatThrownBy(() -> issued(clr(), signer(), Securing.jose()))
                .isInstanceOf(IssuanceException.class)
                .hasMessageContaining("proof.embedded.unbound");
    }

    @Test
    void a_credential_of_data_model_1_is_not_issued_so_and_not_accepted() throws GeneralSecurityException {
        Issuer issuer = Issuer.create(Fixtures.CONFIG, signer());
        JsonObject old = issuer.asIssuer(first(badge()));

        assertThatThrownBy(() -> issuer.issue(old, Securing.jose()))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.code().value()).isEqualTo("token.model.mismatch");
                            assertThat(problem.specs())
                                    .extracting(SpecRef::url)
                                    .containsExactly("https://www.w3.org/TR/vc-jose-cose/#securing-with-jose");
                        }));
        assertThat(codes(verify(signed(HEADER, old)))).containsExactly("token.model.mismatch");
    }

    @Test
    void an_algorithm_that_is_not_accepted_is_not_signed_with() {
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .tokenAlgorithms(Set.of(SignatureAlgorithm.RS256))
                .build();

        assertThatThrownBy(() -> Issuer.create(config, signer()).issue(CREDENTIAL, Securing.jose()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tokens of ED25519");
    }

    @Test
    void a_proof_in_it_must_hold_too() {
        JsonObject proved = Fixtures.signed(badge(), Fixtures.JCS);
        assertThat(verify(signed(HEADER, proved)).outcome()).isEqualTo(Outcome.VERIFIED);

        JsonObject changed = proved.with("name", new JsonString("Another"));
        assertThat(codes(verify(signed(HEADER, changed)))).containsExactly("proof.signature.invalid");
    }

    @Test
    void what_was_signed_once_stays_signed() {
        assertThat(TOKEN.text()).endsWith("." + GOLDEN);
    }
}
