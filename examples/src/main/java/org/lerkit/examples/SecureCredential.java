package org.lerkit.examples;

import java.security.GeneralSecurityException;
import java.util.List;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.KeyBinding;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonObject;

/** An institution signs a credential, in each of the forms that wallets and platforms ask for. */
public final class SecureCredential {
    private SecureCredential() {}

    /** What to hand out: with a proof, as a token of two kinds, and as a message of COSE. */
    public static List<byte[]> issue(JsonObject credential, SigningKey key) throws GeneralSecurityException {
        // spotless:off - as the guide shows it
        // begin issue
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(key));
        JsonObject badge = issuer.asIssuer(credential);            // the issuer is the key's controller
        byte[] proof = issuer.issue(badge, Securing.dataIntegrity("eddsa-rdfc-2022")).bytes();
        byte[] jwt = issuer.issue(badge, Securing.jwt()).bytes();  // by the profile of Open Badges 3.0 and CLR 2.0
        byte[] jose = issuer.issue(badge, Securing.jose()).bytes();
        byte[] cose = issuer.issue(badge, Securing.cose()).bytes();
        // end issue
        // spotless:on
        return List.of(proof, jwt, jose, cose);
    }

    /** A badge of which the learner shows a part, to a verifier that asked. */
    public static VerificationReport disclose(
            Issuer issuer, JsonObject badge, SigningKey learnersPrivateKey, String nonce)
            throws GeneralSecurityException {
        CryptoConfig config = CryptoConfig.v2026();
        VerificationKey learnersKey = learnersPrivateKey.publicKey();
        // spotless:off - as the guide shows it
        // begin sd-jwt
        Securing securing = Securing.sdJwt(List.of(new JsonPointer("/credentialSubject/result"))).boundTo(learnersKey);
        SdJwt issued = issuer.issue(badge, securing).sdJwt().orElseThrow();

        // the learner, for a verifier that says who it is and sends a nonce
        SecuredCredential shown = Holder.create(config)
                .disclose(issued, List.of(new JsonPointer("/credentialSubject/result")),
                        new KeyBinding("https://jobs.example.com", nonce), Signers.didKey(learnersPrivateKey));

        // the verifier
        VerificationPolicy policy = VerificationPolicy.builder()
                .expectDomains(List.of("https://jobs.example.com"))
                .expectChallenge(nonce)
                .build();
        VerificationReport report = Verifier.create(config, policy).verify(shown.bytes());
        // end sd-jwt
        // spotless:on
        return report;
    }
}
