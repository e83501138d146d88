package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lerkit.crypto.Disclosures.MANDATORY;
import static org.lerkit.crypto.Disclosures.derived;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** A badge of which the holder shows parts that nobody can link by their proofs. */
class BbsTest {
    private static final String SUITE = "bbs-2023";
    private static final SigningKey KEY = SigningKey.generate(KeyType.BLS12_381_G2, new SecureRandom());
    private static final Signer SIGNER = Signers.didKey(KEY);

    @Test
    void what_is_mandatory_and_what_is_chosen_is_shown_and_verified() {
        JsonObject issued = issued(badge(), MANDATORY);
        JsonObject derived = derived(issued, "/credentialSubject/result");

        VerificationReport report = verify(derived);
        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(derived.without("proof"));
        assertThat(text(derived, "/credentialSubject/result/0/value")).isEqualTo("A");
        assertThat(JsonWriter.toText(derived)).doesNotContain("Spring 2026", "Two metres of twill");
        assertThat(text(derived, "/proof/cryptosuite")).isEqualTo(SUITE);
        assertThat(SIGNER.verificationMethod().value()).startsWith("did:key:zUC7");
    }

    @Test
    void all_of_it_can_be_shown_and_the_least_is_who_says_it_and_since_when() {
        JsonObject issued = issued(badge(), List.of());

        assertThat(derived(issued, "").without("proof")).isEqualTo(issued.without("proof"));
        assertThat(verify(derived(issued, "")).outcome()).isEqualTo(Outcome.VERIFIED);
        JsonObject least = derived(issued);
        assertThat(least.members().keySet())
                .containsExactlyInAnyOrder("@context", "id", "type", "issuer", "validFrom", "proof");
        assertThat(verify(least).result(Aspect.PROOF)).isEqualTo(new CheckResult.Passed());
    }

    @Test
    void a_base_proof_is_refused_as_it_is() {
        assertThat(verify(issued(badge(), MANDATORY)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().value()).isEqualTo("proof.base.presented"));
    }

    @Test
    void only_from_the_credential_that_was_signed_is_anything_derived() {
        JsonObject issued = issued(badge(), MANDATORY);
        for (JsonObject other : List.of(
                Fixtures.with(issued, "/credentialSubject/term", "Autumn 2026"),
                Fixtures.without(issued, "/credentialSubject", "term"),
                Fixtures.with(issued, "/proof/created", "2026-05-31T12:00:00Z"),
                derived(issued, "/credentialSubject"))) {
            assertThat(catchThrowableOfType(DisclosureException.class, () -> derived(other, "/credentialSubject"))
                            .problems())
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code().value()).isEqualTo("disclosure.proof.unsuitable");
                        assertThat(problem.pointer()).isEqualTo(new JsonPointer("/proof"));
                    });
        }
    }

    @Test
    void a_derived_badge_is_presented_like_any_other() throws GeneralSecurityException {
        JsonObject derived = derived(issued(badge(), MANDATORY), "/credentialSubject/result");
        Presenting how = Presenting.with("ecdsa-rdfc-2019")
                .to("https://jobs.example.com")
                .answering("c-1");
        SecuredPresentation presentation = Holder.create(Fixtures.CONFIG)
                .present(List.of(new SecuredCredential(derived).document()), how, pemSigner("p256"));

        assertThat(presentation.json().at(new JsonPointer("/verifiableCredential/0")))
                .contains(derived);
        assertThatThrownBy(() -> Holder.create(Fixtures.CONFIG).present(List.of(), Presenting.with(SUITE), SIGNER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base proofs");
    }

    @Test
    void credentials_inside_must_have_proofs_already() {
        assertThat(catchThrowableOfType(IssuanceException.class, () -> issued(clr(), List.of()))
                        .problems())
                .extracting(problem -> problem.code().value())
                .containsOnly("proof.embedded.unbound");
    }

    @Test
    void it_signs_no_tokens_and_with_no_other_suite() {
        Issuer issuer = Issuer.create(Fixtures.CONFIG, SIGNER);

        assertThat(CryptoConfig.v2026().cryptosuites(SignatureAlgorithm.BBS)).containsExactly(SUITE);
        assertThatThrownBy(() -> issuer.issue(issuer.asIssuer(badge()), Securing.jwt()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tokens of BBS");
        assertThatThrownBy(() -> CryptoConfig.v2026().toBuilder().tokenAlgorithms(Set.of(SignatureAlgorithm.BBS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Issuer.create(Fixtures.CONFIG, pemSigner("p256")).issue(badge(), Securing.dataIntegrity(SUITE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ES256");
    }

    /** A service that signs one message at a time, and says that it does BBS. */
    @Test
    void a_signer_of_one_message_does_not_do() {
        record OneMessage(VerificationMethodId verificationMethod) implements Signer {
            @Override
            public SignatureAlgorithm algorithm() {
                return SignatureAlgorithm.BBS;
            }

            @Override
            public byte[] sign(byte[] data) {
                return new byte[80];
            }
        }
        Issuer issuer = Issuer.create(Fixtures.CONFIG, new OneMessage(SIGNER.verificationMethod()));

        assertThatThrownBy(() -> issuer.issue(issuer.asIssuer(badge()), Securing.dataIntegrity(SUITE)))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("MultiMessageSigner");
    }

    @Test
    void a_provider_that_has_no_such_signatures_accepts_none() {
        JsonObject derived = derived(issued(badge(), MANDATORY), "/credentialSubject/result");
        Verifier verifier = Verifier.create(
                Fixtures.CONFIG.toBuilder()
                        .provider(Security.getProvider("SunEC"))
                        .build(),
                VerificationPolicy.strict());

        assertThat(verifier.verify(JsonWriter.toBytes(derived)).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void the_key_is_published_as_a_multikey_and_not_for_tokens() {
        IssuerKeys keys = IssuerKeys.of("did:web:registrar.example.edu").with("key-2026", KEY.publicKey());

        assertThat(text(keys.document().json(), "/verificationMethod/0/publicKeyMultibase"))
                .startsWith("zUC7");
        assertThat(keys.jwkSet().json().get("keys")).contains(JsonArray.EMPTY);
    }

    @Test
    void there_are_limits() {
        List<JsonValue> identifiers = new ArrayList<>();
        IntStream.range(0, 2050).forEach(i -> identifiers.add(new JsonString("urn:x:" + i)));
        JsonObject large =
                Fixtures.adding(badge(), "/credentialSubject/achievement", "tag", new JsonArray(identifiers));

        assertThat(catchThrowableOfType(IssuanceException.class, () -> issued(large, MANDATORY))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().value()).isEqualTo("disclosure.limit"));
    }

    private static JsonObject issued(JsonObject credential, List<JsonPointer> mandatory) {
        return Disclosures.issued(credential, Securing.dataIntegrity(SUITE, mandatory), SIGNER);
    }
}
