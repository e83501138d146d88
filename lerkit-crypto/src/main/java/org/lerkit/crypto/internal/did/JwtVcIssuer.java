package org.lerkit.crypto.internal.did;

import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * The keys of an issuer of SD-JWT VCs whose identifier is an HTTPS URL, as the metadata that its site serves about it
 * lists them or says where they are (SD-JWT VC, "JWT VC Issuer Metadata").
 */
public final class JwtVcIssuer {
    private static final String WELL_KNOWN = "/.well-known/jwt-vc-issuer";
    /** What the key is called here, of which the token does not say what it is called. */
    private static final String ONLY = "key";

    private JwtVcIssuer() {}

    /** What the key of an issuer is called. */
    public static VerificationMethodId id(String issuer, Optional<String> kid) {
        return new VerificationMethodId(
                issuer + '#' + kid.filter(name -> !name.isEmpty()).orElse(ONLY));
    }

    /**
     * Asks for the key that a token names by its {@code kid}, which is a name of the issuer's and no URL; without one, for
     * the only key that there is. Never throws for what is served.
     *
     * @param issuer who issued the token, by its own word
     */
    public static ResolutionResult resolve(String issuer, Optional<String> kid, DocumentLoader documents) {
        Optional<String> metadata = address(issuer);
        return metadata.isEmpty()
                ? new ResolutionResult.NotFound()
                : ServedJson.load(documents, metadata.get(), json -> keys(json, issuer, kid, documents));
    }

    /** Where the metadata of an issuer is served; empty if its identifier is no HTTPS URL, or one with a query. */
    public static Optional<String> address(String issuer) {
        if (issuer.indexOf('?') >= 0 || issuer.indexOf('#') >= 0) {
            return Optional.empty();
        }
        return Site.of(issuer).map(site -> {
            int path = issuer.indexOf('/', "https://".length());
            return site + WELL_KNOWN + (path < 0 ? "" : issuer.substring(path).replaceFirst("/$", ""));
        });
    }

    private static ResolutionResult keys(
            JsonObject json, String issuer, Optional<String> kid, DocumentLoader documents) {
        if (ServedJson.text(json, "issuer").filter(issuer::equals).isEmpty()) {
            return new ResolutionResult.Invalid(
                    CryptoProblem.CONTROLLER_MISMATCH, "the metadata is not that of the issuer it was found by");
        }
        Optional<JsonValue> inside = json.get("jwks");
        Optional<String> elsewhere = ServedJson.text(json, "jwks_uri").filter(HttpsController::is);
        if (inside.isPresent() == json.get("jwks_uri").isPresent()) {
            return ServedJson.malformed(
                    "metadata of an issuer, with keys and with the address of keys, or with neither");
        }
        if (inside.orElse(null) instanceof JsonObject set) {
            return inSet(set, issuer, kid);
        }
        return elsewhere
                .map(url -> ServedJson.load(documents, url, set -> inSet(set, issuer, kid)))
                .orElseGet(() -> ServedJson.malformed("keys of an issuer that are neither a set nor at an HTTPS URL"));
    }

    private static ResolutionResult inSet(JsonObject set, String issuer, Optional<String> kid) {
        if (!(set.members().get("keys") instanceof JsonArray keys)) {
            return ServedJson.malformed("a set of keys without a list of them");
        }
        List<JsonValue> found = kid.isEmpty() && keys.items().size() > 1
                ? List.of() // nobody says which one
                : keys.items();
        return PublishedJwk.one(
                found, jwk -> kid.isEmpty() || ServedJson.text(jwk, "kid").equals(kid), id(issuer, kid), issuer);
    }
}
