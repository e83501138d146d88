package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ParameterizedTest
    @CsvSource({"rsa, RS256", "rsa, PS256", "p256, ES256", "p384, ES384", "p521, ES512"})
    void what_nimbus_signs_is_verified(String name, String algorithm) throws ParseException, JOSEException {
        SigningKey key = Fixtures.pem(name);
        JsonObject badge = Issuer.create(Fixtures.CONFIG, Signers.didKey(key)).asIssuer(Fixtures.badge());
        // The key says which algorithm lerkit signs with; nimbus is to choose.
        JWK jwk = JWK.parse(JsonWriter.toText(InsecureKeyAccess.toJwk(key).without("alg")));
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                .type(JOSEObjectType.JWT)
                .keyID(Signers.didKey(key).verificationMethod().value())
                .build();
        JWSObject token = new JWSObject(
                header, new Payload(JsonWriter.toBytes(TokenClaims.ofProfile(badge).payload())));
        JWSSigner signer = new DefaultJWSSignerFactory().createJWSSigner(jwk, JWSAlgorithm.parse(algorithm));
        token.sign(signer);

        assertThat(Tokens.verify(token.serialize()).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({"rsa", "p256", "p384", "p521"})
    void what_lerkit_signs_nimbus_verifies(String name) throws ParseException, JOSEException, GeneralSecurityException {
        SigningKey key = Fixtures.pem(name);
        CompactJws token =
                Tokens.issued(Fixtures.badge(), Signers.didKey(key)).token().orElseThrow();
        JWSObject theirs = JWSObject.parse(token.text());
        JWK jwk = JWK.parse(JsonWriter.toText(Jwk.encode(key.publicKey())));
        JWSVerifier verifier = new DefaultJWSVerifierFactory()
                .createJWSVerifier(theirs.getHeader(), ((AsymmetricJWK) jwk).toPublicKey());

        assertThat(theirs.verify(verifier)).isTrue();
        Map<String, Object> claims = theirs.getPayload().toJSONObject();
        assertThat(claims).containsKeys("iss", "jti", "sub", "nbf", "credentialSubject");
    }
}
