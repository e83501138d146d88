package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.IssuerKeys;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationException;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.status.StatusStore;
import org.lerkit.crypto.status.StatusStores;
import org.lerkit.crypto.status.TokenStatusList;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredential;

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
    void what_is_signed_in_any_form_is_verified() throws GeneralSecurityException {
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(KEY));
        JsonObject credential = badge(issuer, "did:example:osric");

        for (byte[] form : SecureCredential.issue(credential, KEY)) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            AchievementCredential badge =
                    VerifyCredential.badge(form, new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThat(badge.json().at(new JsonPointer("/credentialSubject/achievement/name")))
                    .contains(new JsonString("Caulking"));
            assertThat(said.size()).isZero();
        }
    }

    @Test
    void what_was_changed_is_told_and_not_given_out() throws GeneralSecurityException {
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(KEY));
        byte[] signed =
                SecureCredential.issue(badge(issuer, "did:example:osric"), KEY).get(0);
        byte[] changed = new String(signed, StandardCharsets.UTF_8)
                .replace("Caulking", "Rigging")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        assertThatThrownBy(() -> VerifyCredential.badge(changed, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isInstanceOf(VerificationException.class);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("/proof/proofValue proof.signature.invalid: ");
    }

    @Test
    void an_employer_knows_whose_it_is_and_whom_to_trust() throws GeneralSecurityException {
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(KEY));
        byte[] his =
                SecureCredential.issue(badge(issuer, "did:example:osric"), KEY).get(0);
        byte[] hers =
                SecureCredential.issue(badge(issuer, "did:example:wanda"), KEY).get(0);

        assertThat(VerifyCredential.inFull(his, issuer.id(), Map.of()).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(VerifyCredential.inFull(hers, issuer.id(), Map.of()).outcome())
                .isEqualTo(Outcome.REJECTED);
        assertThat(VerifyCredential.inFull(his, "did:example:somebody", Map.of())
                        .outcome())
                .isEqualTo(Outcome.INDETERMINATE);
        assertThat(VerifyCredential.fetching(Clock.systemUTC())).isNotNull();
        assertThat(VerifyCredential.many(List.of(his, hers)))
                .extracting(VerificationReport::outcome)
                .containsExactly(Outcome.VERIFIED, Outcome.VERIFIED);
    }

    @Test
    void an_award_of_open_badges_2_is_what_its_issuer_hosts() {
        String site = "https://hollowmere.example/";
        String award = """
                {"@context": "https://w3id.org/openbadges/v2", "id": "%saward", "type": "Assertion",
                 "recipient": {"type": "email", "hashed": false, "identity": "osric@example.com"},
                 "badge": "%sbadge", "issuedOn": "2026-01-15T09:00:00Z", "verification": {"type": "HostedBadge"}}
                """.formatted(site, site);
        Map<String, DocumentResult.Found> served = Map.of(
                site + "award",
                new DocumentResult.Found(award.getBytes(StandardCharsets.UTF_8)),
                site + "badge",
                new DocumentResult.Found("""
                        {"@context": "https://w3id.org/openbadges/v2", "id": "%sbadge", "type": "BadgeClass",
                         "name": "Caulking", "description": "Keeps the water out.", "image": "%scaulking.png",
                         "criteria": {"narrative": "A hull that is dry after a night afloat."}, "issuer": "%sissuer"}
                        """.formatted(site, site, site).getBytes(StandardCharsets.UTF_8)),
                site + "issuer",
                new DocumentResult.Found("""
                        {"@context": "https://w3id.org/openbadges/v2", "id": "%sissuer", "type": "Issuer",
                         "name": "Hollowmere Boatyard", "url": "%s", "email": "office@hollowmere.example"}
                        """.formatted(site, site).getBytes(StandardCharsets.UTF_8)));

        assertThat(VerifyCredential.award(award.getBytes(StandardCharsets.UTF_8), served)
                        .json())
                .isEqualTo(JsonReader.standard().readObject(award));
        byte[] changed = award.replace("osric", "wanda").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> VerifyCredential.award(changed, served)).isInstanceOf(VerificationException.class);
    }

    @Test
    void a_newer_version_takes_the_place_of_what_was_sent() throws GeneralSecurityException {
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(KEY));
        String service = "https://hollowmere.example/refresh/1";
        JsonObject badge = badge(issuer, "did:example:osric")
                .with("@context", JsonReader.standard().read("""
                        ["https://www.w3.org/ns/credentials/v2",
                         "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                         "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"]
                        """.getBytes(StandardCharsets.UTF_8)))
                .with("refreshService", JsonReader.standard().readObject("""
                        {"id": "%s", "type": "1EdTechCredentialRefresh"}""".formatted(service)));
        JsonObject newer = badge.with("validFrom", new JsonString("2026-02-01T09:00:00Z"));
        Securing securing = Securing.dataIntegrity("eddsa-rdfc-2022");
        CryptoConfig config = CryptoConfig.v2026().toBuilder()
                .documents(DocumentLoader.of(Map.of(
                        service,
                        new DocumentResult.Found(issuer.issue(newer, securing).bytes()))))
                .build();
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        assertThat(VerifyCredential.newest(
                                issuer.issue(badge, securing).bytes(),
                                config,
                                new PrintStream(said, true, StandardCharsets.UTF_8))
                        .claims()
                        .get("validFrom"))
                .contains(new JsonString("2026-02-01T09:00:00Z"));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("there is a newer version");
    }

    @Test
    void a_learner_leaves_out_what_is_not_asked_for() throws GeneralSecurityException {
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), Signers.didKey(KEY));
        JsonObject subject = (JsonObject)
                badge(issuer, "did:example:osric").get("credentialSubject").orElseThrow();
        JsonObject badge = badge(issuer, "did:example:osric")
                .with(
                        "credentialSubject",
                        subject.with("result", JsonReader.standard().readObject("""
                        {"type": ["Result"], "value": "no drop"}""")));

        assertThat(SecureCredential.disclose(
                                issuer, badge, SigningKey.generate(KeyType.ED25519, new SecureRandom()), "n-7f3a")
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_token_has_its_status_in_a_list_of_tokens() throws GeneralSecurityException {
        Signer signer = Signers.didKey(KEY);
        Issuer issuer = Issuer.create(CryptoConfig.v2026(), signer);
        JsonObject claims = JsonObject.builder()
                .put("vct", "https://hollowmere.example/berth")
                .build();
        byte[] statuses = new byte[100_000];
        statuses[7] = TokenStatusList.SUSPENDED;

        List<byte[]> made = KeepStatuses.ofTokens(issuer, signer, claims, statuses, Clock.systemUTC());

        for (byte[] list : made.subList(1, 3)) {
            CryptoConfig config = CryptoConfig.v2026().toBuilder()
                    .documents(DocumentLoader.of(
                            Map.of("https://registrar.example.edu/tokens/1", new DocumentResult.Found(list))))
                    .build();
            assertThat(Verifier.create(config, VerificationPolicy.strict())
                            .verify(made.get(0))
                            .problems())
                    .extracting(problem -> problem.code().value())
                    .contains("status.suspended");
        }
    }

    @Test
    void keys_come_from_where_the_institution_keeps_them(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("registrar.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "registrar",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=Registrar",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.getInputStream().readAllBytes()).isNotNull();
        assertThat(keytool.waitFor()).isZero();
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        IssuerKeys keys = IssuerKeys.of("did:web:registrar.example.edu");

        List<Signer> signers = ChooseKey.signers(
                new SecureRandom(),
                Files.readAllBytes(file),
                "changeit".toCharArray(),
                keys,
                pairs.generateKeyPair().getPrivate(),
                pairs.getProvider(),
                keys.id("kept"));

        for (Signer signer : signers) {
            assertThat(signer.sign(new byte[] {1})).hasSize(64);
        }
        assertThatThrownBy(() -> ChooseKey.inToken("1234".toCharArray(), keys))
                .isInstanceOf(MalformedKeyException.class);
    }

    @Test
    void the_guide_shows_them_as_they_are() throws IOException {
        Shown.on("docs/guide/key.md", PublishKeys.class, "publish");
        Shown.on("docs/guide/present.md", PresentCredentials.class, "present");
        Shown.on("docs/guide/present.md", PresentCredentials.class, "ask");
        Shown.on("docs/guide/status.md", KeepStatuses.class, "status");
        Shown.on("docs/guide/status.md", KeepStatuses.class, "tokens");
        Shown.on("docs/guide/key.md", ChooseKey.class, "keys");
        Shown.on("docs/guide/key.md", ChooseKey.class, "token");
        Shown.on("docs/guide/issue.md", SecureCredential.class, "issue");
        Shown.on("docs/guide/issue.md", SecureCredential.class, "sd-jwt");
        Shown.on("docs/guide/verify.md", VerifyCredential.class, "verify");
        Shown.on("docs/guide/verify.md", VerifyCredential.class, "many");
        Shown.on("docs/guide/verify.md", VerifyCredential.class, "policy");
        Shown.on("docs/guide/verify.md", VerifyCredential.class, "fetch");
        Shown.on("docs/guide/verify.md", VerifyCredential.class, "award");
        Shown.on("docs/guide/verify.md", VerifyCredential.class, "refresh");
    }
}
