package org.lerkit.cli.vcapi;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Resolves DIDs whose document follows from the identifier, did:key and did:jwk, as the HTTP binding of DID Resolution
 * has it. A document that its controller publishes is better had from where it is.
 */
final class DidResolution implements Resource.Lookup {
    private static final String MEDIA_TYPE = "application/ld+json;profile=\"https://w3id.org/did-resolution\"";
    private static final Pattern DID = Pattern.compile("did:([a-z0-9]+):[A-Za-z0-9._:%-]+");
    private static final List<String> FROM_IDENTIFIER = List.of("key", "jwk");

    private final CryptoConfig config;

    DidResolution(CryptoConfig config) {
        this.config = config;
    }

    @Override
    public Answer answer(String did) {
        Matcher parts = DID.matcher(did);
        if (!parts.matches()) {
            return failed(Refusal.BAD_REQUEST, "invalidDid");
        }
        DidMethod method = config.didMethods().get(parts.group(1));
        if (method == null || !FROM_IDENTIFIER.contains(method.name())) {
            return failed(Refusal.BAD_REQUEST, "methodNotSupported");
        }
        ResolutionResult result = method.resolve(did, DocumentLoader.none());
        if (result instanceof ResolutionResult.Resolved resolved
                && resolved.methods().size() == 1) {
            JsonObject metadata = JsonObject.builder()
                    .put("contentType", "application/did+ld+json")
                    .build();
            return answer(Answer.OK, document(did, resolved.methods().get(0)), metadata);
        }
        return failed(Refusal.BAD_REQUEST, "invalidDid");
    }

    private static Answer failed(int status, String error) {
        return answer(
                status, JsonNull.NULL, JsonObject.builder().put("error", error).build());
    }

    private static Answer answer(int status, JsonValue document, JsonObject metadata) {
        JsonObject result = JsonObject.builder()
                .put("@context", "https://w3id.org/did-resolution/v1")
                .put("didDocument", document)
                .put("didDocumentMetadata", JsonObject.EMPTY)
                .put("didResolutionMetadata", metadata)
                .build();
        return Answer.json(status, MEDIA_TYPE, result);
    }

    /** Such a document has one key, which is for all that keys of its type do. */
    private static JsonObject document(String did, VerificationMethod method) {
        boolean multikey = did.startsWith("did:key:");
        String context = multikey ? "https://w3id.org/security/multikey/v1" : "https://w3id.org/security/jwk/v1";
        JsonString id = new JsonString(method.id().value());
        JsonObject.Builder key = JsonObject.builder()
                .put("id", id)
                .put("type", multikey ? "Multikey" : "JsonWebKey")
                .put("controller", did);
        if (multikey) {
            key.put("publicKeyMultibase", Multikey.encode(method.key()));
        } else {
            key.put("publicKeyJwk", Jwk.encode(method.key()));
        }
        JsonObject.Builder document = JsonObject.builder()
                .put("@context", JsonArray.of(new JsonString("https://www.w3.org/ns/did/v1"), new JsonString(context)))
                .put("id", did)
                .put("verificationMethod", JsonArray.of(key.build()));
        method.purposes().stream().sorted().forEach(purpose -> document.put(purpose, JsonArray.of(id)));
        return document.build();
    }
}
