package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Credentials of an invented college for an invented learner, and the key that signs them. */
final class Fixtures {
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final SecureRandom RANDOM = new SecureRandom();
    static final CryptoConfig CONFIG = CryptoConfig.v2026().toBuilder()
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();
    static final String RDFC = "eddsa-rdfc-2022";
    static final String JCS = "eddsa-jcs-2022";

    private Fixtures() {}

    static SigningKey key(int number) {
        return SigningKey.fromMultikey(
                number == 1
                        ? "z3u2WVwczFaW4vXdbGSCioiADpTA2MY6aintE9KUkPnLB97F"
                        : "z3u2WjbxmMTToBmX4bkwXMKoXfnFcLQDVGGNmDoiRDWY8fqY");
    }

    /** A key that OpenSSL made: {@code p256}, {@code rsa}. */
    static SigningKey pem(String name) {
        return SigningKey.fromPem(new String(bytes("key/" + name + ".pem"), StandardCharsets.US_ASCII));
    }

    /** The signer of a key that OpenSSL made. */
    static Signer pemSigner(String name) {
        return Signers.didKey(pem(name));
    }

    static Signer signer() {
        return Signers.didKey(key(1));
    }

    static Signer otherSigner() {
        return Signers.didKey(key(2));
    }

    static JsonObject badge() {
        return resource("badge.json");
    }

    /** The same, by a credential that is no badge: only the data model has rules for it. */
    static JsonObject credential(JsonObject badge) {
        return badge.with("type", JsonArray.of(new JsonString("VerifiableCredential")));
    }

    static JsonObject clr() {
        return resource("clr.json");
    }

    static JsonObject signed(JsonObject credential, String suite) {
        return signed(credential, suite, signer());
    }

    /** Signs a credential of the signer's own. */
    static JsonObject signed(JsonObject credential, String suite, Signer signer) {
        try {
            Issuer issuer = Issuer.create(CONFIG, signer);
            return issuer.issue(issuer.asIssuer(credential), Securing.dataIntegrity(suite))
                    .json();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Signs what an {@link Issuer} would refuse, and nothing inside it. */
    static JsonObject signedAsIs(JsonObject document, Cryptosuite suite, Signer signer) {
        JsonObject options = JsonObject.builder()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", suite.name())
                .put("created", "2026-06-01T12:00:00Z")
                .put("verificationMethod", signer.verificationMethod().value())
                .put("proofPurpose", "assertionMethod")
                .build();
        return signedWith(document, suite, signer, options);
    }

    static JsonObject signedWith(JsonObject document, Cryptosuite suite, Signer signer, JsonObject options) {
        try {
            SecuredInput input = new SecuredInput(document, DocumentCanonicalizer.of(ContextStore.bundled()));
            return document.with("proof", suite.createProof(input, options, signer, RANDOM));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static JsonObject signedAsIs(JsonObject document) {
        return signedAsIs(document, WholeDocumentSuite.eddsaRdfc2022(), signer());
    }

    static VerificationReport verify(JsonObject document) {
        return verify(document, VerificationPolicy.strict());
    }

    static VerificationReport verify(JsonObject document, VerificationPolicy policy) {
        return Verifier.create(CONFIG, policy).verify(JsonWriter.toBytes(document));
    }

    /** The document with the value at a place changed. */
    static JsonObject with(JsonObject document, String pointer, UnaryOperator<JsonValue> change) {
        return (JsonObject) change(document, new JsonPointer(pointer), 0, change);
    }

    static JsonObject with(JsonObject document, String pointer, JsonValue value) {
        return with(document, pointer, before -> value);
    }

    static JsonObject with(JsonObject document, String pointer, String text) {
        return with(document, pointer, new JsonString(text));
    }

    static JsonObject without(JsonObject document, String parent, String member) {
        return with(document, parent, object -> ((JsonObject) object).without(member));
    }

    static JsonObject adding(JsonObject document, String parent, String member, JsonValue value) {
        return with(document, parent, object -> ((JsonObject) object).with(member, value));
    }

    private static JsonValue change(JsonValue value, JsonPointer path, int depth, UnaryOperator<JsonValue> change) {
        if (depth == path.tokens().size()) {
            return change.apply(value);
        }
        String token = path.tokens().get(depth);
        if (value instanceof JsonObject object) {
            return object.with(token, change(object.get(token).orElseThrow(), path, depth + 1, change));
        }
        JsonArray array = (JsonArray) value;
        JsonValue[] items = array.items().toArray(JsonValue[]::new);
        int index = Integer.parseInt(token);
        items[index] = change(items[index], path, depth + 1, change);
        return JsonArray.of(items);
    }

    static String text(JsonObject document, String pointer) {
        return ((JsonString) document.at(new JsonPointer(pointer)).orElseThrow()).value();
    }

    static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    static JsonObject resource(String name) {
        return JsonReader.standard().readObject(bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Fixtures.class.getResourceAsStream(name)) {
            return requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
