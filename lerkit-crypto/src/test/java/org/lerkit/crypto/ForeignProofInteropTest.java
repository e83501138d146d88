package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Disclosures.pointers;
import static org.lerkit.crypto.Fixtures.with;

import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.InsecureKeyAccess;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/**
 * Proofs and tokens between lerkit and libraries of npm, in both directions, for every cryptosuite that both have. What
 * one signs the other verifies, and not when a word of it was changed. Needs Node.js and the npm registry, and so runs
 * under the profile {@code interop} only.
 */
@Tag("foreign")
class ForeignProofInteropTest {
    private static final String NAME = "/credentialSubject/achievement/name";
    private static final List<JsonPointer> MANDATORY = pointers("/issuer", "/validFrom");
    private static final List<JsonPointer> SHOWN = pointers("/credentialSubject/achievement");

    @BeforeAll
    static void install() {
        Npm.install();
    }

    @ParameterizedTest
    @FieldSource("org.lerkit.crypto.ForeignProof#ALL")
    void what_lerkit_signs_theirs_verifies(ForeignProof proof) throws GeneralSecurityException {
        Issuer issuer = Issuer.create(Fixtures.CONFIG, proof.signer());
        List<JsonPointer> mandatory = proof.isSelective() ? MANDATORY : List.of();
        JsonObject issued = issuer.issue(
                        issuer.asIssuer(proof.credential()), Securing.dataIntegrity(proof.suite(), mandatory))
                .json();
        JsonObject signed = proof.isSelective() ? Disclosures.derived(issued, SHOWN) : issued;

        assertThat(DigitalBazaar.verifies(proof, signed)).isTrue();
        assertThat(DigitalBazaar.verifies(proof, with(signed, NAME, "Flying"))).isFalse();
    }

    @ParameterizedTest
    @FieldSource("org.lerkit.crypto.ForeignProof#ALL")
    void what_theirs_signs_lerkit_verifies(ForeignProof proof) {
        JsonObject issued = DigitalBazaar.sign(proof, MANDATORY);
        JsonObject signed = proof.isSelective() ? DigitalBazaar.derive(proof, issued, SHOWN) : issued;

        VerificationReport report = Fixtures.verify(signed);

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(Tokens.codes(Fixtures.verify(with(signed, NAME, "Flying"))))
                .containsExactly("proof.signature.invalid");
    }

    @ParameterizedTest
    @CsvSource({"ed25519", "p256", "p384", "p521", "rsa"})
    void tokens_of_lerkit_are_verified(String name) {
        SigningKey key = Fixtures.pem(name);
        JsonObject request = JsonObject.builder()
                .put("do", "verify")
                .put("key", Jwk.encode(key.publicKey()))
                .put("algorithm", Signers.didKey(key).algorithm().joseName())
                .build();
        CompactJws token =
                Tokens.issued(Fixtures.badge(), Signers.didKey(key)).token().orElseThrow();

        JsonObject answer = Npm.ask("jose.mjs", request.with("token", new JsonString(token.text())));

        assertThat(answer.get("claims")).contains(token.claims());
        CompactJws other =
                Tokens.issued(Fixtures.badge(), Fixtures.otherSigner()).token().orElseThrow();
        assertThat(Npm.ask("jose.mjs", request.with("token", new JsonString(other.text())))
                        .get("verified"))
                .contains(JsonBoolean.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"ed25519, EdDSA", "p256, ES256", "p384, ES384", "p521, ES512", "rsa, RS256", "rsa, PS256"})
    void tokens_of_theirs_are_verified(String name, String algorithm) {
        SigningKey key = Fixtures.pem(name);
        Issuer issuer = Issuer.create(Fixtures.CONFIG, Signers.didKey(key));
        JsonObject header = JsonObject.builder()
                .put("alg", algorithm)
                .put("kid", Signers.didKey(key).verificationMethod().value())
                .put("typ", "JWT")
                .build();
        JsonObject answer = Npm.ask(
                "jose.mjs",
                JsonObject.builder()
                        .put("do", "sign")
                        .put("key", InsecureKeyAccess.toJwk(key))
                        .put("header", header)
                        .put(
                                "claims",
                                TokenClaims.ofProfile(issuer.asIssuer(Fixtures.badge()))
                                        .payload())
                        .build());

        VerificationReport report = Tokens.verify(Fixtures.text(answer, "/token"));

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
    }
}
