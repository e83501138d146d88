package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.status.StatusStore;
import org.lerkit.crypto.status.StatusStores;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** What an issuer does every day, and the learner with what comes of it. */
class IssuersDayTest {
    private static final SigningKey KEY = SigningKey.generate(KeyType.ED25519, new SecureRandom());
    private static final String ID = "urn:uuid:77d1f0c3-95c5-4a63-9a0b-0c7d5b1e8f11";

    private static JsonObject badge(Issuer issuer, String learner) {
        return issuer.asIssuer(JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                   "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "%s", "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"type": ["Profile"], "name": "Hollowmere Boatyard"},
                 "validFrom": "2026-01-15T09:00:00Z",
                 "credentialSubject": {"id": "%s", "type": ["AchievementSubject"],
                   "achievement": {"id": "urn:uuid:0f3c1f6e-2b7d-4a0e-8d55-7a9e3c1b2d40", "type": ["Achievement"],
                     "name": "Caulking", "description": "Keeps the water out.",
                     "criteria": {"narrative": "A hull that is dry after a night afloat."}}}}
                """.formatted(ID, learner)));
    }

    private static VerificationReport verify(SecuredCredential credential, Map<String, DocumentResult.Found> served) {
        CryptoConfig config = CryptoConfig.v2026().toBuilder()
                .documents(DocumentLoader.of(served))
                .build();
        return Verifier.create(config, VerificationPolicy.strict()).verify(credential.bytes());
    }

    @Test
    void what_is_signed_in_the_name_of_a_web_site_verifies_once_the_keys_are_published()
            throws GeneralSecurityException {
        PublishKeys.Published published = PublishKeys.publish(KEY);
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), published.signer());
        SecuredCredential signed =
                issuer.issue(badge(issuer, "did:example:osric"), Securing.dataIntegrity("eddsa-rdfc-2022"));

        assertThat(published.address()).isEqualTo("https://registrar.example.edu/.well-known/did.json");
        assertThat(verify(signed, Map.of()).outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(verify(
                                signed,
                                Map.of(
                                        published.address(),
                                        new DocumentResult.Found(JsonWriter.toBytes(published.document()))))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_credential_that_was_revoked_is_found_in_the_published_lists(@TempDir Path folder)
            throws IOException, GeneralSecurityException {
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(KEY));

        KeepStatuses.Revoked revoked;
        try (StatusStore store = StatusStores.inFolder(folder)) {
            revoked = KeepStatuses.issueAndRevoke(
                    issuer, badge(issuer, "did:example:osric"), ID, store, Clock.systemUTC());
        }

        Map<String, DocumentResult.Found> served = new HashMap<>();
        revoked.lists().forEach((url, list) -> served.put(url, new DocumentResult.Found(list.bytes())));
        assertThat(verify(revoked.credential(), served).problems())
                .extracting(problem -> problem.code().value())
                .containsExactly("status.revoked");
    }

    @Test
    void what_a_learner_shows_is_verified_by_whoever_asked() throws GeneralSecurityException {
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(KEY));
        SigningKey mine = SigningKey.generate(KeyType.ED25519, new SecureRandom());
        String me = Signers.didKey(mine).verificationMethod().controller();
        CredentialDocument badge = issuer.issue(badge(issuer, me), Securing.dataIntegrity("eddsa-rdfc-2022"))
                .document();
        CredentialDocument other =
                issuer.issue(badge(issuer, me), Securing.jwt()).document();

        byte[] shown = PresentCredentials.present(badge, other, mine, "83fK2").bytes();

        assertThat(PresentCredentials.verify(shown, "83fK2").credentials()).hasSize(2);
    }

    @Test
    void the_guide_shows_them_as_they_are() throws IOException {
        Shown.on("docs/guide/key.md", PublishKeys.class, "publish");
        Shown.on("docs/guide/present.md", PresentCredentials.class, "present");
        Shown.on("docs/guide/present.md", PresentCredentials.class, "ask");
        Shown.on("docs/guide/status.md", KeepStatuses.class, "status");
    }
}
