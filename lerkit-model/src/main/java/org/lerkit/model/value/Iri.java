package org.lerkit.model.value;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IRI as it was written; any text can be held, checks say whether it is one. */
public record Iri(String value) {
    /** True for each ASCII character that an IRI may not have: controls, space, and those of which RFC 3987 says so. */
    private static final boolean[] NOT_IN_IRIS = ascii("<>\"{}|\\^`\u007F");

    private static final Pattern HTTP = Pattern.compile("(?i)https?://[^/?#]+.*");

    public Iri {
        requireNonNull(value, "value");
    }

    /**
     * Whether it starts with a scheme and has no character that an IRI may not have (RFC 3987, section 2.2). Whether it
     * follows the rules of its scheme is not looked at.
     */
    public boolean isAbsolute() {
        int colon = value.indexOf(':');
        if (colon < 1 || !isLetter(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = value.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '.' && c != '-') {
                return false;
            }
        }
        boolean found = false; // goes on to the end: nearly none is found, and a compiler likes loops without exits
        for (int i = colon + 1; i < value.length(); i++) {
            char c = value.charAt(i);
            found |= c < 0x80 && NOT_IN_IRIS[c];
        }
        return !found;
    }

    private static boolean[] ascii(String printable) {
        boolean[] ascii = new boolean[0x80];
        Arrays.fill(ascii, 0, ' ' + 1, true);
        printable.chars().forEach(c -> ascii[c] = true);
        return ascii;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether it is the address of something on the web: of scheme {@code http} or {@code https}, with a host. */
    public boolean isHttp() {
        return isAbsolute() && HTTP.matcher(value).matches();
    }

    /** The same as a {@link URI}, where Java takes it for one. */
    public Optional<URI> toUri() {
        try {
            return Optional.of(new URI(value));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
