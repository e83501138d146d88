package org.lerkit.model.vc1;

import static java.util.Objects.requireNonNull;

import org.lerkit.model.json.MemberType;

/**
 * A credential as the string in which it was issued, a JSON Web Token for the most part; kept as written, and not taken
 * apart here.
 *
 * @see <a href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#json-web-token-extensions">VC Data Model 1.1, JSON Web Token extensions</a>
 */
public record EncodedCredential(String text) implements Presented {
    static final MemberType<EncodedCredential> TYPE =
            MemberType.string("a credential in encoded form", EncodedCredential::new, EncodedCredential::text);

    public EncodedCredential {
        requireNonNull(text, "text");
    }

    /** Its length: a credential is nothing to print. */
    @Override
    public String toString() {
        return "a credential of " + text.length() + " characters";
    }
}
