package org.lerkit.model.jose;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;

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
    public Disclosure {
        requireNonNull(text, "text");
        requireNonNull(salt, "salt");
        requireNonNull(name, "name");
        requireNonNull(value, "value");
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

    /** The digest of this disclosure, in base64url. */
    String digest(MessageDigest hash) {
        return Base64Url.encode(hash.digest(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Says what it discloses, not its value. */
    @Override
    public String toString() {
        return name.isPresent() ? "a disclosure of a claim" : "a disclosure of an item";
    }
}
