package org.lerkit.model.jose;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;

/**
 * A JSON Web Signature in its compact form: {@code header.payload.signature}. Immutable and thread-safe; equal to
 * another of the same text.
 *
 * <p>Security: nothing of it is verified.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7515#section-7.1">RFC 7515, section 7.1</a>
 */
public final class CompactJws {
    private static final JsonReader HEADERS =
            JsonReader.within(new JsonReader.Limits(1 << 18, 16, 1 << 18, 100, 1_000, 10_000));

    private final String text;
    private final JsonObject header;
    private final byte[] payload;
    private final byte[] signature;
    private final Optional<JsonObject> claims; // empty if the payload is something else

    private CompactJws(String text, JsonObject header, byte[] payload, byte[] signature) {
        this.text = text;
        this.header = header;
        this.payload = payload;
        this.signature = signature;
        this.claims = read(payload);
    }

    private static Optional<JsonObject> read(byte[] payload) {
        try {
            return Optional.of(JsonReader.standard().readObject(payload));
        } catch (JsonSyntaxException e) {
            return Optional.empty(); // which is to be said to who asks for claims
        }
    }

    /**
     * Takes a token apart.
     *
     * @throws MalformedTokenException if it is not three parts in base64url, the first a JSON object
     */
    public static CompactJws parse(String token) {
        int first = requireNonNull(token, "token").indexOf('.');
        int last = token.lastIndexOf('.');
        if (first == last || token.indexOf('.', first + 1) != last) {
            long parts = 1 + token.chars().filter(c -> c == '.').count();
            throw malformed("three parts with a dot between them are expected, found " + parts);
        }
        return new CompactJws(
                token,
                header(bytes(token.substring(0, first), "header")),
                bytes(token.substring(first + 1, last), "payload"),
                bytes(token.substring(last + 1), "signature"));
    }

    /** A token that is yet to be signed. */
    public static Unsigned unsigned(JsonObject header, byte[] payload) {
        return new Unsigned(header, payload);
    }

    private static byte[] bytes(String part, String name) {
        return Base64Url.decode(part).orElseThrow(() -> malformed("the " + name + " is not base64url without padding"));
    }

    private static JsonObject header(byte[] json) {
        try {
            return HEADERS.readObject(json);
        } catch (JsonSyntaxException e) {
            throw malformed("the header is not a JSON object, " + e.getMessage());
        }
    }

    private static MalformedTokenException malformed(String title) {
        return new MalformedTokenException(MalformedTokenException.JWS, title);
    }

    /** The token, as it was given. */
    public String text() {
        return text;
    }

    /** The protected header. */
    public JsonObject header() {
        return header;
    }

    /** The algorithm that the header names; empty if it names none. */
    public Optional<String> algorithm() {
        return header("alg");
    }

    /** The media type of the token, in the header {@code typ}, as written. */
    public Optional<String> type() {
        return header("typ");
    }

    private Optional<String> header(String name) {
        return header.get(name).filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value());
    }

    /** What is signed, whatever it is. */
    public byte[] payload() {
        return payload.clone();
    }

    /**
     * What is signed, where it is a JSON object, as it is in every JSON Web Token.
     *
     * @throws JsonSyntaxException if it is not a JSON object, or more than the standard limits
     */
    public JsonObject claims() {
        return claims.orElseGet(() -> JsonReader.standard().readObject(payload));
    }

    /** The signature; empty where {@code alg} is {@code none}. */
    public byte[] signature() {
        return signature.clone();
    }

    /** What the signature covers: header and payload as they are spelled. */
    public byte[] signingInput() {
        return text.substring(0, text.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
    }

    /** Header and payload, spelled as they will be signed. Immutable and thread-safe. */
    public static final class Unsigned {
        private final String signingInput;

        private Unsigned(JsonObject header, byte[] payload) {
            this.signingInput = Base64Url.encode(JsonWriter.toBytes(header)) + "." + Base64Url.encode(payload);
        }

        /** What is to be signed. */
        public byte[] signingInput() {
            return signingInput.getBytes(StandardCharsets.US_ASCII);
        }

        /** The token with its signature, in the form that its algorithm has in JOSE. */
        public CompactJws signed(byte[] signature) {
            return parse(signingInput + "." + Base64Url.encode(signature));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompactJws that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "a JSON Web Signature of " + text.length() + " characters";
    }
}
