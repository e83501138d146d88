package org.lerkit.model.value;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IRI as it was written; any text can be held, checks say whether it is one. */
public record Iri(String value) {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\p{Cntrl}\\s<>\"{}|\\\\^`]*");

    private static final Pattern HTTP = Pattern.compile("(?i)https?://[^/?#]+.*");

    public Iri {
        requireNonNull(value, "value");
    }

    /**
     * Whether it starts with a scheme and has no character that an IRI may not have (RFC 3987, section 2.2). Whether it
     * follows the rules of its scheme is not looked at.
     */
    public boolean isAbsolute() {
        return ABSOLUTE.matcher(value).matches();
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
