package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

class DiscloseClaimsTest {
    @Test
    void the_example_does_what_it_says() throws GeneralSecurityException {
        CryptoConfig config = CryptoConfig.v2026();
        Issuer issuer = Issuer.create(config, Signers.didKey(SigningKey.generate(KeyType.P256, new SecureRandom())));
        JsonObject badge = JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                   "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:77d1f0c3-95c5-4a63-9a0b-0c7d5b1e8f10", "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"type": ["Profile"], "name": "Hollowmere Boatyard"},
                 "validFrom": "2026-01-15T09:00:00Z",
                 "credentialSubject": {"id": "did:example:osric-fenn", "type": ["AchievementSubject"], "term": "Winter",
                   "achievement": {"id": "urn:uuid:0f3c1f6e-2b7d-4a0e-8d55-7a9e3c1b2d40", "type": ["Achievement"],
                     "name": "Caulking", "description": "Keeps the water out.",
                     "criteria": {"narrative": "A hull that is dry after a night afloat."}}}}
                """);

        SecuredCredential shown = DiscloseClaims.disclose(issuer, issuer.asIssuer(badge));

        assertThat(Verifier.create(config, VerificationPolicy.strict())
                        .verify(shown.bytes())
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(shown.json().at(new JsonPointer("/credentialSubject/achievement/criteria/narrative")))
                .isPresent();
        assertThat(shown.json().at(new JsonPointer("/credentialSubject/term"))).isEmpty();
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/derive.md", DiscloseClaims.class, "disclose");
    }
}
