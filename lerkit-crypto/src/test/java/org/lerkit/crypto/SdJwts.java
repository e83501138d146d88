package org.lerkit.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.internal.sdjwt.Concealed;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Credentials as SD-JWTs: what an {@link Issuer} and a {@link Holder} make, and what they would not. */
final class SdJwts {
    static final SecureRandom RANDOM = new SecureRandom();
    static final KeyBinding BINDING = new KeyBinding("https://jobs.example.com", "n-7f3a");
    /** Asks the holder for what {@link #BINDING} answers. */
    static final VerificationPolicy ASKING = VerificationPolicy.builder()
            .expectDomains(List.of(BINDING.audience()))
            .expectChallenge(BINDING.nonce())
            .build();

    private SdJwts() {}

    static List<JsonPointer> places(String... pointers) {
        return Arrays.stream(pointers).map(JsonPointer::new).toList();
    }

    static Securing.SdJwt securing(String... disclosable) {
        return Securing.sdJwt(places(disclosable));
    }

    /** A badge of the key of {@link Fixtures#signer()} for the holder of the other key. */
    static SdJwt badge(String... disclosable) {
        return issued(
                Fixtures.badge(), securing(disclosable).boundTo(Fixtures.key(2).publicKey()));
    }

    static SdJwt issued(JsonObject credential, Securing.SdJwt securing) {
        return Tokens.issued(credential, Fixtures.signer(), securing).sdJwt().orElseThrow();
    }

    /** An SD-JWT VC of the key of {@link Fixtures#signer()} for the holder of the other key. */
    static SdJwt typed(JsonObject claims, String... disclosable) {
        try {
            return Issuer.create(Fixtures.CONFIG, Fixtures.signer())
                    .issueSdJwtVc(
                            claims,
                            securing(disclosable).boundTo(Fixtures.key(2).publicKey()))
                    .sdJwt()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static SdJwt shown(SdJwt token, String... places) {
        try {
            return Holder.create(Fixtures.CONFIG)
                    .disclose(token, places(places), BINDING, Fixtures.otherSigner())
                    .sdJwt()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** A token of any claims, by the key of {@link Fixtures#signer()}. */
    static SdJwt signed(JsonObject header, JsonObject claims, String... disclosable) {
        Concealed concealed = Concealed.of(claims, places(disclosable), 0, RANDOM);
        return new SdJwt(Tokens.signed(header, concealed.payload()), concealed.disclosures(), Optional.empty());
    }

    static JsonObject header(String type) {
        Signer signer = Fixtures.signer();
        return JsonObject.builder()
                .put("alg", signer.algorithm().joseName())
                .put("kid", signer.verificationMethod().value())
                .put("typ", type)
                .build();
    }

    /** The token with what a holder signed, as it should be but for what is given, by the key of that signer. */
    static SdJwt bound(SdJwt token, JsonObject header, JsonObject claims, Signer signer) {
        JsonObject whole = JsonObject.builder()
                .put("iat", JsonNumber.of(Fixtures.NOW.getEpochSecond()))
                .put("aud", BINDING.audience())
                .put("nonce", BINDING.nonce())
                .put("sd_hash", token.presentationHash())
                .putAll(claims.members())
                .build();
        CompactJws proof = Tokens.signed(
                JsonObject.builder()
                        .put("alg", signer.algorithm().joseName())
                        .put("typ", "kb+jwt")
                        .putAll(header.members())
                        .build(),
                whole,
                signer);
        return new SdJwt(token.issuerJwt(), token.disclosures(), Optional.of(proof));
    }

    static SdJwt bound(SdJwt token, String claim, String value) {
        return bound(
                token, JsonObject.EMPTY, JsonObject.EMPTY.with(claim, new JsonString(value)), Fixtures.otherSigner());
    }

    static JsonObject confirmation(int key) {
        return JsonObject.builder()
                .put("jwk", Jwk.encode(Fixtures.key(key).publicKey()))
                .build();
    }

    static VerificationReport verify(SdJwt token) {
        return verify(token, VerificationPolicy.strict());
    }

    static VerificationReport verify(SdJwt token, VerificationPolicy policy) {
        return verify(token.text(), policy);
    }

    static VerificationReport verify(String text, VerificationPolicy policy) {
        return Verifier.create(Fixtures.CONFIG, policy).verify(text.getBytes(StandardCharsets.US_ASCII));
    }
}
