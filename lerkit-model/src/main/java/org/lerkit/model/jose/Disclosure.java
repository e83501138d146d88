package org.lerkit.model.jose;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/**
 * One claim, or one item of an array, that a holder shows: a salt, a name where it is a claim, and the value.
 *
 * @param text the disclosure as it is spelled, which its digest covers
 * @param salt what keeps others from guessing the value by its digest
 * @param name the name of the claim; empty for an item of an array
 * @param value what is disclosed, digests inside it not resolved
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901#section-4.2">RFC 9901, section 4.2</a>
 */
public record Disclosure(String text, String salt, Optional<String> name, JsonValue value) {
    /** The hashes that are accepted, by their IANA names, and what Java calls them. */
    private static final Map<String, String> HASHES =
            Map.of("sha-256", "SHA-256", "sha-384", "SHA-384", "sha-512", "SHA-512");

    public Disclosure {
        requireNonNull(text, "text");
        requireNonNull(salt, "salt");
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }

    /**
     * A new disclosure.
     *
     * @param salt random text, of 128 bits or more, that nothing else has
     * @param name the name of the claim; empty for an item of an array
     */
    public static Disclosure of(String salt, Optional<String> name, JsonValue value) {
        List<JsonValue> items = new ArrayList<>();
        items.add(new JsonString(salt));
        name.ifPresent(text -> items.add(new JsonString(text)));
        items.add(value);
        return new Disclosure(Base64Url.encode(JsonWriter.toBytes(new JsonArray(items))), salt, name, value);
    }

    /**
     * Takes a disclosure apart.
     *
     * @throws MalformedTokenException if it is not the base64url of a JSON array of two or three, salt and name text
     */
    public static Disclosure parse(String text) {
        List<JsonValue> items = items(text);
        JsonValue salt = items.get(0);
        JsonValue name = items.get(1);
        JsonValue value = items.get(items.size() - 1);
        if (!(salt instanceof JsonString saltText)) {
            throw malformed("the salt of a disclosure is " + salt.kind());
        }
        if (items.size() == 2) {
            return new Disclosure(text, saltText.value(), Optional.empty(), value);
        }
        if (!(name instanceof JsonString nameText)) {
            throw malformed("the name in a disclosure is " + name.kind());
        }
        return new Disclosure(text, saltText.value(), Optional.of(nameText.value()), value);
    }

    private static List<JsonValue> items(String text) {
        byte[] json = Base64Url.decode(text).orElseThrow(() -> malformed("a disclosure is not base64url"));
        try {
            if (JsonReader.standard().read(json) instanceof JsonArray array
                    && (array.items().size() == 2 || array.items().size() == 3)) {
                return array.items();
            }
        } catch (JsonSyntaxException e) {
            throw malformed("a disclosure is not JSON, " + e.getMessage());
        }
        throw malformed("a disclosure is not an array of two or three");
    }

    static MalformedTokenException malformed(String title) {
        return new MalformedTokenException(MalformedTokenException.DISCLOSURE, title);
    }

    /**
     * The digest that stands for it in what the issuer signs.
     *
     * @param hash the name of the hash, as in {@code _sd_alg}: {@code sha-256}, {@code sha-384} or {@code sha-512}
     * @throws MalformedTokenException if it is another
     */
    public String digest(String hash) {
        return digest(hash(hash), text);
    }

    /** The digest of ASCII text, in base64url. */
    static String digest(MessageDigest hash, String text) {
        return Base64Url.encode(hash.digest(text.getBytes(StandardCharsets.US_ASCII)));
    }

    static MessageDigest hash(String name) {
        try {
            return MessageDigest.getInstance(
                    Optional.ofNullable(HASHES.get(name)).orElseThrow(NoSuchAlgorithmException::new));
        } catch (NoSuchAlgorithmException e) {
            throw new MalformedTokenException(
                    MalformedTokenException.HASH,
                    "the hash algorithm is none of "
                            + String.join(
                                    ", ", HASHES.keySet().stream().sorted().toList()));
        }
    }

    /** Says what it discloses, not its value. */
    @Override
    public String toString() {
        return name.isPresent() ? "a disclosure of a claim" : "a disclosure of an item";
    }
}
