package org.lerkit.crypto.internal.did;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.ResolutionResult.Defect;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Keys as the {@code kid} of a token names them (Open Badges 3.0, section 8.2): the HTTPS URL of a JWK, of a JWK Set with
 * the key's {@code kid} as fragment, or of a verification method in a controller's document.
 *
 * <p>Security: a JWK says nothing about who controls it. So its controller is the site that serves it, and whether that
 * speaks for an issuer below it is for the policy to say.
 */
public final class PublishedJwk {
    private static final Set<String> PURPOSES = Set.of("assertionMethod");

    private PublishedJwk() {}

    /** Asks for the key of this name. Never throws for what is served. */
    public static ResolutionResult resolve(VerificationMethodId kid, DocumentLoader documents, KnownControllers known) {
        return ServedJson.load(documents, kid.controller(), json -> {
            if (json.members().get("keys") instanceof JsonArray keys) {
                return ofSite(keys.items(), jwk -> isNamed(jwk, kid), kid);
            }
            return json.get("kty").isEmpty()
                    ? HttpsController.resolve(kid, documents, known)
                    : ofSite(List.of(json), jwk -> !kid.hasFragment() || isNamed(jwk, kid), kid);
        });
    }

    private static ResolutionResult ofSite(
            List<JsonValue> keys, Predicate<JsonObject> meant, VerificationMethodId kid) {
        Optional<String> site = Site.of(kid.controller());
        return site.isEmpty() ? defect(kid, "a URL without a host") : one(keys, meant, kid, site.get());
    }

    /** The one key among these that is meant, as a key of this controller. */
    static ResolutionResult one(
            List<JsonValue> keys, Predicate<JsonObject> meant, VerificationMethodId id, String controller) {
        List<JsonObject> found = keys.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(meant)
                .toList();
        return switch (found.size()) {
            case 0 -> new ResolutionResult.Resolved(List.of());
            case 1 -> key(found.get(0), id, controller);
            default -> defect(id, "two keys of one kid");
        };
    }

    private static boolean isNamed(JsonObject jwk, VerificationMethodId kid) {
        Optional<String> name = ServedJson.text(jwk, "kid");
        return name.filter(kid.value()::equals).isPresent()
                || (kid.hasFragment() && name.filter(kid.fragment()::equals).isPresent());
    }

    private static ResolutionResult key(JsonObject jwk, VerificationMethodId id, String controller) {
        try {
            return new ResolutionResult.Resolved(
                    List.of(new VerificationMethod(id, controller, Jwk.decode(jwk), PURPOSES)));
        } catch (MalformedKeyException e) {
            return defect(id, String.valueOf(e.getMessage()));
        }
    }

    private static ResolutionResult defect(VerificationMethodId kid, String title) {
        return new ResolutionResult.Resolved(List.of(), List.of(new Defect(kid, CryptoProblem.METHOD_INVALID, title)));
    }
}
