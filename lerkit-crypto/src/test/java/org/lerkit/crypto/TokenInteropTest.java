package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.InsecureKeyAccess;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Tokens between lerkit and nimbus, in both directions. */
class TokenInteropTest {
    private static final JOSEObjectType VC_JWT = new JOSEObjectType("vc+jwt");

    @ParameterizedTest
    @CsvSource({"rsa, RS256", "rsa, PS256", "p256, ES256", "p384, ES384", "p521, ES512"})
    void what_nimbus_signs_is_verified(String name, String algorithm) throws ParseException, JOSEException {
        SigningKey key = Fixtures.pem(name);
        JsonObject badge = Issuer.create(Fixtures.CONFIG, Signers.didKey(key)).asIssuer(Fixtures.badge());
        JWSAlgorithm by = JWSAlgorithm.parse(algorithm);
        JWSHeader.Builder jwt = new JWSHeader.Builder(by).type(JOSEObjectType.JWT);
        JWSHeader.Builder jose = new JWSHeader.Builder(by).type(VC_JWT).contentType("vc");

        String profile = nimbus(key, jwt, TokenClaims.ofProfile(badge).payload());
        assertThat(Tokens.verify(profile).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(Tokens.verify(nimbus(key, jose, badge)).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    private static String nimbus(SigningKey key, JWSHeader.Builder header, JsonObject payload)
            throws ParseException, JOSEException {
        JWSHeader named =
                header.keyID(Signers.didKey(key).verificationMethod().value()).build();
        // The key says which algorithm lerkit signs with; nimbus is to choose.
        JWK jwk = JWK.parse(JsonWriter.toText(InsecureKeyAccess.toJwk(key).without("alg")));
        JWSObject token = new JWSObject(named, new Payload(JsonWriter.toBytes(payload)));
        token.sign(new DefaultJWSSignerFactory().createJWSSigner(jwk, named.getAlgorithm()));
        return token.serialize();
    }

    @ParameterizedTest
    @CsvSource({"rsa", "p256", "p384", "p521"})
    void what_lerkit_signs_nimbus_verifies(String name) throws ParseException, JOSEException {
        SigningKey key = Fixtures.pem(name);
        SecuredCredential profile = Tokens.issued(Fixtures.badge(), Signers.didKey(key));
        SecuredCredential jose = Tokens.issued(Fixtures.badge(), Signers.didKey(key), Securing.jose());

        assertThat(verified(key, JOSEObjectType.JWT, profile.token().orElseThrow()))
                .containsKeys("iss", "jti", "sub", "nbf", "credentialSubject");
        assertThat(verified(key, VC_JWT, jose.token().orElseThrow()).keySet())
                .isEqualTo(jose.json().members().keySet());
    }

    private static Map<String, Object> verified(SigningKey key, JOSEObjectType type, CompactJws token)
            throws ParseException, JOSEException {
        JWSObject theirs = JWSObject.parse(token.text());
        JWK jwk = JWK.parse(JsonWriter.toText(Jwk.encode(key.publicKey())));
        JWSVerifier verifier = new DefaultJWSVerifierFactory()
                .createJWSVerifier(theirs.getHeader(), ((AsymmetricJWK) jwk).toPublicKey());
        assertThat(theirs.verify(verifier)).isTrue();
        assertThat(theirs.getHeader().getType()).isEqualTo(type);
        return theirs.getPayload().toJSONObject();
    }

    @Test
    void a_presentation_that_nimbus_signs_is_verified() throws ParseException, JOSEException {
        SigningKey key = Fixtures.pem("p256");
        String holder = Signers.didKey(key).verificationMethod().controller();
        CompactJws credential = Tokens.issued(
                        PresentationTest.about(holder, Fixtures.badge()), Fixtures.signer(), Securing.jwt())
                .token()
                .orElseThrow();
        Map<String, Object> vp = Map.of(
                "@context", List.of("https://www.w3.org/2018/credentials/v1"),
                "type", List.of("VerifiablePresentation"),
                "verifiableCredential", List.of(credential.text()));
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(holder)
                .audience(TokenPresentationTest.EMPLOYER)
                .jwtID("urn:uuid:5a1d8c1e-9a54-4a9e-8f0f-6f1c7f0f5d11")
                .issueTime(Date.from(Fixtures.NOW))
                .expirationTime(Date.from(Fixtures.NOW.plusSeconds(60)))
                .claim("nonce", TokenPresentationTest.CHALLENGE)
                .claim("vp", vp)
                .build();
        JsonObject payload = Fixtures.json(claims.toString());

        String token = nimbus(key, new JWSHeader.Builder(JWSAlgorithm.ES256).type(JOSEObjectType.JWT), payload);

        VerificationReport report = Tokens.verify(token, TokenPresentationTest.ASKED);
        assertThat(report.problems()).isEmpty();
        assertThat(report.presentationOrThrow().presenter()).contains(holder);
    }

    @ParameterizedTest
    @EnumSource
    void a_presentation_that_lerkit_signs_nimbus_verifies(Presenting.Token form)
            throws ParseException, JOSEException, GeneralSecurityException {
        SigningKey key = Fixtures.pem("p384");
        CompactJws token = Holder.create(Fixtures.CONFIG)
                .present(List.of(), TokenPresentationTest.asked(form), Signers.didKey(key))
                .token()
                .orElseThrow();
        JOSEObjectType type = form == Presenting.Token.JOSE ? new JOSEObjectType("vp+jwt") : JOSEObjectType.JWT;

        JWTClaimsSet claims = JWTClaimsSet.parse(verified(key, type, token));

        assertThat(claims.getAudience()).containsExactly(TokenPresentationTest.EMPLOYER);
        assertThat(claims.getStringClaim("nonce")).isEqualTo(TokenPresentationTest.CHALLENGE);
        assertThat(claims.getIssueTime()).isEqualTo(Date.from(Fixtures.NOW));
    }
}
