package org.lerkit.crypto.internal.did;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.model.json.JsonObject;

/**
 * The key in a verification method, for each type that states one (Controlled Identifiers 1.0, section 2.2, and the types
 * before it).
 */
final class MethodKey {
    /** What the certification example and several platforms write. */
    static final String MISSPELT = "MultiKey";

    private static final Map<String, Function<JsonObject, Optional<VerificationKey>>> TYPES = Map.of(
            "Multikey",
            MethodKey::multikey,
            MISSPELT,
            MethodKey::multikey,
            "Ed25519VerificationKey2020",
            method -> multikey(method).filter(MethodKey::isEd25519),
            "Ed25519VerificationKey2018",
            MethodKey::base58,
            "JsonWebKey",
            MethodKey::jwk,
            "JsonWebKey2020",
            MethodKey::jwk);
    private static final List<String> SECRETS =
            List.of("secretKeyMultibase", "secretKeyJwk", "privateKeyMultibase", "privateKeyJwk", "privateKeyBase58");

    private MethodKey() {}

    /** The key, or why there is none. */
    record Reading(Optional<VerificationKey> key, String defect) {}

    static Reading of(JsonObject method) {
        Optional<Function<JsonObject, Optional<VerificationKey>>> type =
                ServedJson.text(method, "type").map(TYPES::get);
        if (type.isEmpty()) {
            return defect("a verification method of a type that is not known");
        }
        if (SECRETS.stream().anyMatch(name -> method.get(name).isPresent())) {
            return defect("its secret key is published: everybody can sign with it");
        }
        if (method.get("publicKeyJwk").isPresent()
                && method.get("publicKeyMultibase").isPresent()) {
            return defect("a key that is there as publicKeyJwk and as publicKeyMultibase");
        }
        try {
            Optional<VerificationKey> key = type.get().apply(method);
            return key.isPresent() ? new Reading(key, "") : defect("no key of the form that its type has");
        } catch (MalformedKeyException e) {
            return defect(String.valueOf(e.getMessage()));
        }
    }

    private static Reading defect(String title) {
        return new Reading(Optional.empty(), title);
    }

    private static Optional<VerificationKey> multikey(JsonObject method) {
        return ServedJson.text(method, "publicKeyMultibase").map(Multikey::decode);
    }

    private static Optional<VerificationKey> jwk(JsonObject method) {
        return method.members().get("publicKeyJwk") instanceof JsonObject jwk
                ? Optional.of(Jwk.decode(jwk))
                : Optional.empty();
    }

    private static Optional<VerificationKey> base58(JsonObject method) {
        return ServedJson.text(method, "publicKeyBase58")
                .flatMap(text -> Base58Btc.fromMultibase(Base58Btc.PREFIX + text))
                .map(raw -> VerificationKey.of(KeyType.ED25519, raw));
    }

    private static boolean isEd25519(VerificationKey key) {
        return key.type() == KeyType.ED25519;
    }
}
