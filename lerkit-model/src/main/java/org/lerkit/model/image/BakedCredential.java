package org.lerkit.model.image;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.lerkit.model.SourceLocation;

/**
 * What was baked into an image, as it is there. Not verified.
 *
 * @param baking the specification it was baked by
 * @param form how it is held
 * @param text the credential itself, or where it is
 * @param place the chunk or the element that holds it
 */
public record BakedCredential(Baking baking, Form form, String text, SourceLocation place) {
    /** How an image holds a credential. */
    public enum Form {
        /** A JSON object. */
        JSON,
        /** A JSON Web Signature in compact form. */
        COMPACT_JWS,
        /** The address of an assertion that its issuer hosts, in badges of Open Badges 2.0 and before. */
        URL,
        /** Something else. */
        UNKNOWN;

        private static final Pattern JWS = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*");
        private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"]+");

        /** Tells by the look of it; whether it is well-formed, reading it will tell. */
        static Form of(String text) {
            String trimmed = text.strip();
            if (trimmed.startsWith("{")) {
                return JSON;
            }
            if (JWS.matcher(trimmed).matches()) {
                return COMPACT_JWS;
            }
            return ADDRESS.matcher(trimmed).matches() ? URL : UNKNOWN;
        }
    }

    public BakedCredential {
        requireNonNull(baking, "baking");
        requireNonNull(form, "form");
        requireNonNull(text, "text");
        requireNonNull(place, "place");
    }

    static BakedCredential of(Baking baking, String text, SourceLocation place) {
        return new BakedCredential(baking, Form.of(text), text.strip(), place);
    }

    /** Says what kind it is, never what it says. */
    @Override
    public String toString() {
        return baking + " as " + form + " of " + text.length() + " characters at " + place.describe();
    }
}
