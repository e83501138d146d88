package org.lerkit.crypto.key;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The URL of a verification method: that of its controller, a hash sign, and the name the controller gives it, as in
 * {@code did:web:registrar.example.edu#key-2026}; or the HTTPS URL of a document that is about the key alone. The name
 * says nothing about the key: only the controller's own document does.
 */
public record VerificationMethodId(String value) {
    /** @throws IllegalArgumentException if it is not an absolute URL, with a fragment unless it is one of HTTPS */
    public VerificationMethodId {
        int hash = requireNonNull(value, "value").indexOf('#');
        boolean whole = hash < 0 && value.startsWith("https://") && value.length() > 8;
        if (!whole && (hash < 1 || hash == value.length() - 1 || value.indexOf(':') < 1 || value.indexOf(':') > hash)) {
            throw new IllegalArgumentException("a verification method is an absolute URL with a fragment");
        }
    }

    // Written out, because each proof asks for the key of its identifier, and what Java makes of a record takes longer.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerificationMethodId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** That of the did:key of a key: {@code did:key:z6Mk...#z6Mk...}. */
    public static VerificationMethodId didKey(VerificationKey key) {
        String multikey = Multikey.encode(key);
        return new VerificationMethodId("did:key:" + multikey + "#" + multikey);
    }

    /** Whether it names a key in a document, and not a document of its own. */
    public boolean hasFragment() {
        return value.indexOf('#') >= 0;
    }

    /** The name that the controller gives it; empty for a document of its own. */
    public String fragment() {
        return hasFragment() ? value.substring(value.indexOf('#') + 1) : "";
    }

    /** The identifier before the fragment: who says which key this is. */
    public String controller() {
        return hasFragment() ? value.substring(0, value.indexOf('#')) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
