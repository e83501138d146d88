package org.lerkit.crypto;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.SelectiveCryptosuite;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * A kind of proof that others make too.
 *
 * @param npmPackage the npm package that makes and verifies it
 */
record ForeignProof(String suite, KeyType key, String npmPackage) {
    static final List<ForeignProof> ALL = List.of(
            of("eddsa-rdfc-2022", KeyType.ED25519),
            of("eddsa-jcs-2022", KeyType.ED25519),
            new ForeignProof("Ed25519Signature2020", KeyType.ED25519, "@digitalbazaar/ed25519-signature-2020"),
            of("ecdsa-rdfc-2019", KeyType.P256),
            of("ecdsa-rdfc-2019", KeyType.P384),
            of("ecdsa-jcs-2019", KeyType.P256),
            of("ecdsa-jcs-2019", KeyType.P384),
            of("ecdsa-sd-2023", KeyType.P256),
            of("bbs-2023", KeyType.BLS12_381_G2));

    private static final JsonString CONTEXT_2020 = new JsonString("https://w3id.org/security/suites/ed25519-2020/v1");

    private static ForeignProof of(String suite, KeyType key) {
        return new ForeignProof(suite, key, "@digitalbazaar/" + suite + "-cryptosuite");
    }

    boolean isSelective() {
        return Fixtures.CONFIG.cryptosuite(suite).orElseThrow() instanceof SelectiveCryptosuite;
    }

    /** A key of the kind, as a did:key. */
    Signer signer() {
        return switch (key) {
            case ED25519 -> Fixtures.signer();
            case P256 -> Fixtures.pemSigner("p256");
            case P384 -> Fixtures.pemSigner("p384");
            default -> Signers.didKey(SigningKey.generate(key, new SecureRandom()));
        };
    }

    /**
     * A badge for this kind of proof. Their libraries cannot disclose selectively from a credential with a list, which
     * {@code allowedValue} is.
     */
    JsonObject credential() {
        JsonObject badge = Fixtures.badge();
        if (isSelective()) {
            return Fixtures.without(badge, "/credentialSubject/achievement/resultDescription/0", "allowedValue");
        }
        return npmPackage.contains("2020") ? Fixtures.with(badge, "/@context", ForeignProof::with2020) : badge;
    }

    private static JsonValue with2020(JsonValue contexts) {
        return new JsonArray(Stream.concat(contexts.items().stream(), Stream.of(CONTEXT_2020))
                .toList());
    }

    @Override
    public String toString() {
        return suite + " with " + key.title();
    }
}
