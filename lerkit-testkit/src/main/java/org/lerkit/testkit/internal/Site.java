package org.lerkit.testkit.internal;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.IssuerKeys;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Samples;

/** An issuer with a web site, that publishes its keys there, and which of its badges it has revoked. For one run, in one thread. */
final class Site {
    /** Who issues, where its keys are at its own URL. */
    static final String ISSUER = "https://saltmarsh.example/issuers/1";
    /** Where its list of statuses is. */
    static final String LIST = "https://saltmarsh.example/status/1";
    /** Where its list of revoked credentials is. */
    static final String REVOKED = "https://saltmarsh.example/revoked";

    private static final String FIRST_MODEL = "https://www.w3.org/2018/credentials/v1";

    private final JsonObject badge;
    private final SecureRandom random;
    private final CryptoConfig config;
    private final SigningKey own;
    private @Nullable SigningKey rsa;

    /** One that issues a sample, with keys of this seed. */
    Site(JsonObject badge, Clock clock, long seed) {
        this.badge = badge;
        this.random = Forge.random(seed);
        this.config =
                CryptoConfig.v2026().toBuilder().clock(clock).random(random).build();
        this.own = key(KeyType.ED25519);
    }

    /** The key of somebody else. */
    SigningKey another() {
        return key(KeyType.ED25519);
    }

    /** Another key of the issuer, one of RSA: as short as is still taken, for such keys take long to make. */
    SigningKey rsa() throws GeneralSecurityException {
        SigningKey made = rsa == null ? newRsa() : rsa;
        rsa = made;
        return made;
    }

    private SigningKey newRsa() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048, random);
        return SigningKey.of(generator.generateKeyPair().getPrivate());
    }

    private SigningKey key(KeyType type) {
        return SigningKey.generate(type, random);
    }

    /** The key of the issuer. */
    SigningKey own() {
        return own;
    }

    /** What is said to be signed at home with a key. */
    Signer atHome(SigningKey key) {
        return Signers.of(key, IssuerKeys.of(ISSUER).id("key-1"));
    }

    /** The document at the URL of the issuer, with this key in it. */
    Map<String, byte[]> published(SigningKey key) {
        return Map.of(
                ISSUER,
                JsonWriter.toBytes(IssuerKeys.of(ISSUER)
                        .with("key-1", key.publicKey())
                        .document()
                        .json()));
    }

    /** The badge. */
    JsonObject badge() {
        return badge;
    }

    /** The badge, with what is said of its status, and the context for that. */
    JsonObject badge(JsonValue status, String context) {
        List<JsonValue> contexts =
                new ArrayList<>(badge.get("@context").orElse(JsonArray.EMPTY).items());
        boolean defined = context.contains("status") && !contexts.contains(new JsonString(FIRST_MODEL));
        if (!defined) {
            contexts.add(new JsonString(context));
        }
        return badge.with("@context", new JsonArray(contexts)).with("credentialStatus", status);
    }

    /** The badge with these places in the list of statuses as its status, for these purposes. */
    JsonObject badge(JsonObject... entries) {
        return badge(
                entries.length == 1 ? entries[0] : JsonArray.of(entries),
                "https://www.w3.org/ns/credentials/status/v1");
    }

    /** A place in the list of statuses. */
    static JsonObject entry(int index) {
        return JsonObject.builder()
                .put("id", LIST + '#' + index)
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "revocation")
                .put("statusListIndex", Integer.toString(index))
                .put("statusListCredential", LIST)
                .build();
    }

    /** The list of statuses in which these are set. */
    JsonObject list(String purpose, int... revoked) throws GeneralSecurityException {
        JsonObject sample = Samples.named("status-list");
        JsonObject list = ((JsonObject) sample.get("credentialSubject").orElseThrow())
                .with("id", new JsonString(LIST + "#list"))
                .with("statusPurpose", new JsonString(purpose))
                .with("encodedList", new JsonString(bits(revoked)));
        return json(sample.with("id", new JsonString(LIST)).with("credentialSubject", list), Signers.didKey(own));
    }

    /** A list in which these are set, as it is written. */
    static String bits(int... set) {
        return StatusBits.encoded(StatusBits.gzip(StatusBits.of(StatusBits.LEAST, set)));
    }

    /** The list of revoked credentials of 1EdTech, with these in it. */
    JsonObject revoked(JsonValue... ids) {
        List<JsonValue> entries = new ArrayList<>();
        for (JsonValue id : ids) {
            entries.add(JsonObject.builder().put("id", id).build());
        }
        return JsonObject.builder()
                .put("id", REVOKED)
                .put("issuer", Signers.didKey(own).verificationMethod().controller())
                .put("revokedCredential", new JsonArray(entries))
                .build();
    }

    /** A credential, signed with an embedded proof. */
    JsonObject json(JsonObject credential, Signer signer) throws GeneralSecurityException {
        Issuer issuer = Issuer.create(config, signer);
        return issuer.issue(issuer.asIssuer(credential), Securing.dataIntegrity("eddsa-rdfc-2022"))
                .json();
    }

    /** A credential as a token. */
    byte[] token(JsonObject credential, Signer signer) throws GeneralSecurityException {
        Issuer issuer = Issuer.create(config, signer);
        return issuer.issue(issuer.asIssuer(credential), Securing.jwt()).bytes();
    }
}
