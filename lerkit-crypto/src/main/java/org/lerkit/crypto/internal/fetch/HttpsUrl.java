package org.lerkit.crypto.internal.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An HTTPS URL that may be fetched: with a domain name and not an address, in whatever spelling; without credentials and
 * fragment; at the port of HTTPS or one that is no other well-known service's.
 *
 * @param uri the whole
 * @param host the domain name
 * @param port where to connect to
 */
public record HttpsUrl(URI uri, String host, int port) {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_HOST = 253;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE = 1_024;
    // The last label starts with a letter, so that no number in any base is one.
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.)*+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** The URL; empty if it is not one that may be fetched. */
    public static Optional<HttpsUrl> parse(String text) {
        try {
            return text.length() > LONGEST ? Optional.empty() : of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<HttpsUrl> of(URI uri) {
        String host = uri.getHost();
        int port = uri.getPort() < 0 ? HTTPS : uri.getPort();
        boolean fetchable = "https".equalsIgnoreCase(uri.getScheme())
                && host != null
                && host.length() <= LONGEST_HOST
                && DOMAIN.matcher(host).matches()
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && (port == HTTPS || (port >= FIRST_FREE && port <= 65_535))
                && uri.toString().chars().allMatch(c -> c < 0x7F);
        return fetchable ? Optional.of(new HttpsUrl(uri, host, port)) : Optional.empty();
    }

    /** Where this one redirects to; empty if nobody may go there. */
    public Optional<HttpsUrl> redirect(String location) {
        try {
            return location.length() > LONGEST ? Optional.empty() : of(uri.resolve(new URI(location)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What the request line asks for. */
    String target() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** What the {@code Host} field says. */
    String authority() {
        return port == HTTPS ? host : host + ":" + port;
    }
}
