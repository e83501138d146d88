package org.lerkit.crypto.internal.did;

import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;

/**
 * did:jwk: the identifier is a public JWK in base64url, its only verification method {@code #0}
 * (<a href="https://github.com/quartzjer/did-jwk/blob/main/spec.md">did:jwk</a>). A JWK with a private key is none. Keeps the keys that it
 * met lately. Thread-safe.
 */
public final class DidJwk implements DidMethod {
    private static final String PREFIX = "did:jwk:";
    private static final JsonString ENCRYPTION = new JsonString("enc");
    // A JWK of RSA with 8192 bits has 1,400 characters, and may say something besides.
    private static final int LONGEST = 10_000;

    private final KnownControllers known = new KnownControllers();

    @Override
    public String name() {
        return "jwk";
    }

    @Override
    public ResolutionResult resolve(String did, DocumentLoader documents) {
        if (!did.startsWith(PREFIX) || did.length() > LONGEST) {
            return new ResolutionResult.NotFound();
        }
        return known.of(did, () -> read(did));
    }

    private static ResolutionResult read(String did) {
        try {
            return Base64Url.decode(did.substring(PREFIX.length()))
                    .map(json -> JsonReader.standard().readObject(json))
                    .map(jwk -> KeyDocument.of(
                            new VerificationMethodId(did + "#0"),
                            Jwk.decode(jwk),
                            jwk.get("use").filter(ENCRYPTION::equals).isPresent()))
                    .orElseGet(ResolutionResult.NotFound::new);
        } catch (JsonSyntaxException | MalformedKeyException e) {
            return new ResolutionResult.NotFound();
        }
    }
}
