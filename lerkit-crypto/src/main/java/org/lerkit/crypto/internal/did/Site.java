package org.lerkit.crypto.internal.did;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The web site of an HTTPS URL: {@code https://college.example.edu}, with the port if it is not the usual one. */
public final class Site {
    private static final int USUAL_PORT = 443;

    private Site() {}

    /** The site; empty for what is no HTTPS URL with a host, or names a user. */
    public static Optional<String> of(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        String port = uri.getPort() < 0 || uri.getPort() == USUAL_PORT ? "" : ":" + uri.getPort();
        return Optional.of("https://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
    }
}
