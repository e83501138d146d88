package org.lerkit.crypto.internal.did;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;

/**
 * did:web: the document is served over HTTPS by the host that the identifier names, at {@code /.well-known/did.json} or
 * under the path that it names (<a href="https://w3c-ccg.github.io/did-method-web/">did:web</a>). Whoever controls the
 * host, its name or its certificate controls the identifier.
 */
public final class DidWeb implements DidMethod {
    // A domain name, never an address; the colon before a port is percent-encoded. Possessive, since each step back
    // would
    // cost a frame of the stack.
    private static final Pattern FORM = Pattern.compile("did:web:"
            + "(?<host>(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)"
            + "(?:%3[Aa](?<port>[1-9][0-9]{0,4}))?"
            + "(?<path>(?::(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})++)*+)");
    // Segments that would lead elsewhere once a server decodes them: dots alone, slashes, backslashes, NUL.
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(?:^|:)(?:\\.|%2e){1,2}(?=:|$)|%2f|%5c|%00|%3f|%23|%25");
    private static final int LONGEST = 2_000;

    private final KnownControllers known = new KnownControllers();

    @Override
    public String name() {
        return "web";
    }

    @Override
    public ResolutionResult resolve(String did, DocumentLoader documents) {
        return address(did)
                .map(url -> ServedJson.load(documents, url, known, did))
                .orElseGet(ResolutionResult.NotFound::new);
    }

    /** Where the document of the DID is; empty if it is no did:web. */
    public static Optional<String> address(String did) {
        Matcher matcher = FORM.matcher(did);
        if (did.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String port = matcher.group("port");
        String path = matcher.group("path");
        if (ELSEWHERE.matcher(path).find() || (port != null && Integer.parseInt(port) > 65_535)) {
            return Optional.empty();
        }
        return Optional.of("https://" + matcher.group("host")
                + (port == null ? "" : ":" + port)
                + (path.isEmpty() ? "/.well-known" : path.replace(':', '/'))
                + "/did.json");
    }
}
