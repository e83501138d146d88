package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.SdJwts.ASKING;
import static org.lerkit.crypto.SdJwts.BINDING;
import static org.lerkit.crypto.SdJwts.shown;
import static org.lerkit.crypto.SdJwts.verify;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import com.authlete.sd.SDObjectBuilder;
import com.authlete.sd.SDObjectDecoder;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.InsecureKeyAccess;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** SD-JWTs between lerkit and the library of Authlete, in both directions; signatures of theirs are made by nimbus. */
class SdJwtInteropTest {
    private static final String VC = "https://brackenwick.example.edu/types/diploma";
    private static final SigningKey KEY = Fixtures.pem("p256");

    @Test
    void what_lerkit_conceals_theirs_discloses() throws ParseException {
        JsonObject badge = Fixtures.badge();
        SdJwt ours = SdJwts.issued(
                badge,
                SdJwts.securing(
                        "/name",
                        "/credentialSubject/achievement",
                        "/credentialSubject/achievement/name",
                        "/credentialSubject/achievement/resultDescription/0/allowedValue/1",
                        "/credentialSubject/result/0",
                        "/credentialSubject/result/0/value"));

        SDJWT theirs = SDJWT.parse(ours.text());

        assertThat(theirs.toString()).isEqualTo(ours.text());
        Map<String, Object> payload =
                JWSObject.parse(theirs.getCredentialJwt()).getPayload().toJSONObject();
        assertThat(json(new SDObjectDecoder().decode(payload, theirs.getDisclosures())))
                .isEqualTo(ours.claims());
        SDJWT part = SDJWT.parse(
                ours.showing(SdJwts.places("/credentialSubject/result/0/value")).text());
        JsonObject shown = json(new SDObjectDecoder().decode(payload, part.getDisclosures()));
        assertThat(part.getDisclosures()).hasSize(2);
        assertThat(shown.at(new JsonPointer("/credentialSubject/result/0/value")))
                .contains(new JsonString("A"));
        assertThat(shown.at(new JsonPointer("/credentialSubject/achievement"))).isEmpty();
    }

    private static JsonObject json(Map<String, Object> object) {
        return JsonReader.standard().readObject(JSONObjectUtils.toJSONString(object));
    }

    @Test
    void what_a_holder_signs_is_for_what_theirs_says_is_shown() {
        SdJwt ours = shown(SdJwts.badge("/name", "/credentialSubject/term"), "/name");

        SDJWT theirs = SDJWT.parse(ours.text());

        assertThat(ours.keyBinding().orElseThrow().claims().get("sd_hash"))
                .contains(new JsonString(theirs.getSDHash()));
        assertThat(theirs.getBindingJwt())
                .isEqualTo(ours.keyBinding().orElseThrow().text());
    }

    @Test
    void what_theirs_conceals_and_shows_is_verified() throws ParseException, JOSEException, GeneralSecurityException {
        for (String hash : List.of("sha-256", "sha-384", "sha-512")) {
            ECKey key = ECKey.parse(JsonWriter.toText(InsecureKeyAccess.toJwk(KEY)));
            Disclosure grade = new Disclosure("grade", "A");
            SDObjectBuilder award = new SDObjectBuilder(hash);
            award.putClaim("title", "Diploma in Weaving");
            award.putSDClaim(grade);
            award.putDecoyDigests(3);
            Disclosure whole = new Disclosure("award", award.build());
            Disclosure left = new Disclosure("name", "Ondine Larkspur");
            Disclosure course = new Disclosure((Object) "NAV-210");
            SDObjectBuilder claims = new SDObjectBuilder(hash);
            claims.putClaim("vct", VC);
            claims.putClaim("iss", Signers.didKey(KEY).verificationMethod().controller());
            claims.putClaim("cnf", Map.of("jwk", key.toPublicJWK().toJSONObject()));
            claims.putClaim("courses", List.of("BOT-101", course.toArrayElement(hash)));
            claims.putSDClaims(List.of(whole, left));
            claims.putDecoyDigest();
            JWSObject token = sign("dc+sd-jwt", claims.build(true), key);
            List<Disclosure> shown = List.of(whole, grade, course);
            String unbound = new SDJWT(token.serialize(), shown).getSDHash();
            JWSObject proof = sign(
                    "kb+jwt",
                    Map.of(
                            "iat", Fixtures.NOW.getEpochSecond(),
                            "aud", BINDING.audience(),
                            "nonce", BINDING.nonce(),
                            "sd_hash", unbound),
                    key);

            VerificationReport report =
                    verify(new SDJWT(token.serialize(), shown, proof.serialize()).toString(), ASKING);

            assertThat(report.outcome()).as(hash).isEqualTo(Outcome.VERIFIED);
            JsonObject said = report.orThrow().claims();
            assertThat(said.at(new JsonPointer("/award/grade"))).contains(new JsonString("A"));
            assertThat(said.at(new JsonPointer("/courses/1"))).contains(new JsonString("NAV-210"));
            assertThat(said.get("name")).isEmpty();
        }
    }

    private static JWSObject sign(String type, Map<String, Object> claims, ECKey key) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(Signers.didKey(KEY).verificationMethod().value())
                .build();
        JWSObject token = new JWSObject(header, new Payload(claims));
        token.sign(new ECDSASigner(key));
        return token;
    }
}
