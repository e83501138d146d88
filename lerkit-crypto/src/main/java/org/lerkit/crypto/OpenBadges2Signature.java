package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.Pem;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SpecRef;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.ob2.OpenBadges2;

/**
 * Checks the signature of a signed badge (Open Badges 2.0, SignedBadge): by the key that the badge names as its creator,
 * or by one of those that its issuer's profile lists. A key that stands in the badge or in the header of the signature is
 * never looked at; that the profile lists the key, and that the key is of that profile, is what makes it the issuer's.
 */
final class OpenBadges2Signature {
    private static final SpecRef CLAUSE = OpenBadges2.clause("SignedBadge");
    private static final Set<String> PURPOSES = Set.of("assertionMethod");
    private static final int MOST_KEYS = 32;

    private final CryptoConfig config;
    private final OpenBadges2Links links;

    OpenBadges2Signature(CryptoConfig config, OpenBadges2Links links) {
        this.config = config;
        this.links = links;
    }

    /** A key, as its own document or its owner's profile has it. */
    record BadgeKey(String id, Optional<String> owner, VerificationKey key) {
        /** The key as a verification method; empty for one whose name is none, as one of HTTP. */
        Optional<VerificationMethod> method(Optional<JsonObject> issuer) {
            Optional<String> controller = owner.or(() -> issuer.flatMap(profile -> text(profile, "id")));
            try {
                VerificationMethodId method = new VerificationMethodId(id);
                return controller.map(of -> new VerificationMethod(method, of, key, PURPOSES));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * Checks the signature, and whose the key is.
     *
     * @param issuer the profile of the issuer, as it is served
     * @param proof gets what is wrong with the signature
     * @param binding gets what is wrong with the key as one of the issuer
     * @return the key that signed
     */
    Optional<BadgeKey> check(
            CompactJws jws,
            JsonObject badge,
            Optional<JsonObject> issuer,
            JsonPointer place,
            Verdict proof,
            Verdict binding) {
        JsonPointer at = place.child("verification");
        if (jws.header().get("crit").isPresent()) {
            proof.fail(CryptoProblem.TOKEN_HEADER.at(at, "a header that must be understood, and is not", CLAUSE));
        }
        Optional<SignatureAlgorithm> algorithm =
                jws.algorithm().flatMap(SignatureAlgorithm::ofJoseName).filter(config.tokenAlgorithms()::contains);
        if (algorithm.isEmpty()) {
            proof.fail(CryptoProblem.TOKEN_ALGORITHM.at(at, "none of the algorithms that are accepted", CLAUSE));
            return Optional.empty();
        }
        Map<String, JsonObject> listed = issuer.map(OpenBadges2Signature::keys).orElse(Map.of());
        Optional<BadgeKey> signer =
                signer(jws, algorithm.get(), names(badge, issuer, listed, at, proof), listed, at, proof);
        signer.ifPresent(key -> bind(key, issuer, listed, at, binding));
        return signer;
    }

    /** The keys that may have signed: the one that the badge names, or all of its issuer's. */
    private static List<String> names(
            JsonObject badge,
            Optional<JsonObject> issuer,
            Map<String, JsonObject> listed,
            JsonPointer at,
            Verdict verdict) {
        Optional<String> creator =
                OpenBadges2Check.verification(badge).flatMap(method -> OpenBadges2Links.id(method, "creator"));
        if (creator.isPresent()) {
            return List.of(creator.get());
        }
        if (issuer.isEmpty()) {
            verdict.doubt(CryptoProblem.METHOD_UNRESOLVED.at(
                    at, "the profile of the issuer, which lists its keys, could not be had", CLAUSE));
        } else if (listed.isEmpty()) {
            verdict.fail(CryptoProblem.METHOD_NOT_FOUND.at(at, "the issuer lists no key", CLAUSE));
        } else if (listed.size() > MOST_KEYS) {
            verdict.doubt(CryptoProblem.METHOD_UNRESOLVED.at(at, "the issuer lists more keys than are tried", CLAUSE));
        }
        return listed.keySet().stream().limit(MOST_KEYS).toList();
    }

    /** The key that signed. If none did, all that is wrong with them is added to the verdict. */
    private Optional<BadgeKey> signer(
            CompactJws jws,
            SignatureAlgorithm algorithm,
            List<String> names,
            Map<String, JsonObject> listed,
            JsonPointer at,
            Verdict verdict) {
        List<Verdict> refused = new ArrayList<>();
        for (String name : names) {
            Verdict one = new Verdict();
            Optional<BadgeKey> key = key(name, listed, at, one);
            if (key.isPresent() && fits(jws, algorithm, key.get().key(), at, one)) {
                return key;
            }
            refused.add(one);
        }
        refused.forEach(verdict::addAll);
        return Optional.empty();
    }

    private static boolean fits(
            CompactJws jws, SignatureAlgorithm algorithm, VerificationKey key, JsonPointer at, Verdict verdict) {
        if (!key.algorithms().contains(algorithm)) {
            verdict.fail(CryptoProblem.METHOD_ALGORITHM.at(at, "the key is not one for this algorithm", CLAUSE));
            return false;
        }
        boolean fits = key.verify(algorithm, jws.signingInput(), jws.signature());
        if (!fits) {
            verdict.fail(
                    CryptoProblem.SIGNATURE_INVALID.at(at, "the signature does not fit the badge and the key", CLAUSE));
        }
        return fits;
    }

    private Optional<BadgeKey> key(String id, Map<String, JsonObject> listed, JsonPointer at, Verdict verdict) {
        JsonObject inProfile = listed.getOrDefault(id, JsonObject.EMPTY);
        Optional<JsonObject> document =
                inProfile.get("publicKeyPem").isPresent() ? Optional.of(inProfile) : links.own(id, at, verdict);
        try {
            return document.map(found -> new BadgeKey(
                    id,
                    text(found, "owner"),
                    config.checked(Pem.decode(text(found, "publicKeyPem").orElse("")))));
        } catch (MalformedKeyException e) {
            verdict.fail(CryptoProblem.METHOD_INVALID.at(
                    at, "what the key's document has is no public key: " + e.getMessage(), CLAUSE));
            return Optional.empty();
        }
    }

    private static void bind(
            BadgeKey key,
            Optional<JsonObject> issuer,
            Map<String, JsonObject> listed,
            JsonPointer at,
            Verdict verdict) {
        if (issuer.isEmpty()) {
            return; // why it could not be had is said already
        }
        if (!listed.containsKey(key.id())) {
            verdict.fail(CryptoProblem.ISSUER_UNBOUND.at(
                    at, "the profile of the issuer does not list the key that signed", CLAUSE));
        }
        if (key.owner().isEmpty()) {
            verdict.warn(CryptoProblem.ISSUER_UNBOUND.warning(at, "the key does not say whose it is"));
        } else if (!key.owner().equals(text(issuer.get(), "id"))) {
            verdict.fail(CryptoProblem.ISSUER_UNBOUND.at(at, "the key that signed says that it is another's", CLAUSE));
        }
    }

    /** The keys that a profile lists, by their identifiers; of those that it only names, there is nothing but the name. */
    private static Map<String, JsonObject> keys(JsonObject profile) {
        JsonValue value = profile.get("publicKey").orElse(JsonArray.EMPTY);
        Map<String, JsonObject> keys = new LinkedHashMap<>();
        for (JsonValue item : value.items()) {
            if (item instanceof JsonString name) {
                keys.put(name.value(), JsonObject.EMPTY);
            } else if (item instanceof JsonObject key) {
                text(key, "id").ifPresent(id -> keys.put(id, key));
            }
        }
        return keys;
    }
}
