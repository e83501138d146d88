package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.lerkit.crypto.internal.fetch.FetchException;
import org.lerkit.crypto.internal.fetch.HttpAnswer;
import org.lerkit.crypto.internal.fetch.HttpsConnection;
import org.lerkit.crypto.internal.fetch.HttpsUrl;
import org.lerkit.crypto.internal.fetch.PublicAddress;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;

/**
 * Gets documents over HTTPS, from public places only, and keeps them for a while.
 *
 * <pre>{@code
 * CryptoConfig config = CryptoConfig.v2026().toBuilder()
 *         .documents(HttpsLoader.builder(clock).timeout(Duration.ofSeconds(5)).build())
 *         .build();
 * }</pre>
 *
 * <p>A status of 404 or 410 says that there is no document; every other answer but 200 says nothing. Immutable but for
 * what it keeps, and thread-safe.
 *
 * <p>Security: who writes a credential chooses what a verifier asks for, so nothing is asked of a machine that is not
 * public: loopback, private and link-local networks, metadata services of clouds, IPv4 addresses inside IPv6. A name is
 * looked up once, all its addresses must be public, and the connection goes to the address that was checked. Each redirect
 * starts over. URLs with credentials, with an address for a host, or with a port below 1024 other than 443 are refused.
 * Contents are not checked here; whoever is asked learns that somebody verifies, and when.
 */
public final class HttpsLoader implements DocumentLoader {
    private static final String ACCEPT = "application/json, application/*;q=0.9, */*;q=0.1";

    private final Duration timeout;
    private final int limit;
    private final int redirects;
    private final Set<String> mediaTypes;
    private final SSLContext tls;
    private final NameService names;
    private final Predicate<InetAddress> permitted;
    private final DocumentCache cache;

    /** How a host name becomes addresses. */
    @FunctionalInterface
    interface NameService {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private HttpsLoader(Builder builder) {
        this.timeout = builder.timeout;
        this.limit = builder.limit;
        this.redirects = builder.redirects;
        this.mediaTypes = Set.copyOf(builder.mediaTypes);
        this.tls = builder.tls.orElseGet(HttpsLoader::systemTls);
        this.names = builder.names;
        this.permitted = builder.permitted;
        this.cache = new DocumentCache(builder.clock, builder.timeToLive, builder.kept);
    }

    /**
     * A builder of loaders.
     *
     * @param clock tells how long a document has been kept: that of the configuration
     */
    public static Builder builder(Clock clock) {
        return new Builder(clock);
    }

    @Override
    public DocumentResult load(String url) {
        return cache.get(url).orElseGet(() -> {
            DocumentResult result = fetch(url);
            cache.keep(url, result);
            return result;
        });
    }

    private DocumentResult fetch(String from) {
        try {
            Optional<HttpsUrl> url = HttpsUrl.parse(from);
            for (int i = 0; i <= redirects && url.isPresent(); i++) {
                HttpsUrl asked = url.get();
                HttpAnswer answer = HttpsConnection.get(
                        asked, address(asked.host()), tls.getSocketFactory(), ACCEPT, timeout, limit);
                if (!isRedirect(answer.status())) {
                    return document(answer);
                }
                url = answer.field("location").flatMap(asked::redirect);
            }
            return new DocumentResult.Unreachable(
                    url.isPresent() ? "more than " + redirects + " redirects" : "no HTTPS URL that is fetched");
        } catch (IOException e) {
            return new DocumentResult.Unreachable(reason(e));
        }
    }

    private DocumentResult document(HttpAnswer answer) {
        return switch (answer.status()) {
            case 200 -> {
                String type = mediaType(answer);
                yield accepts(type)
                        ? new DocumentResult.Found(answer.body(), type)
                        : new DocumentResult.Unreachable("an answer of a media type that is not accepted");
            }
            case 404, 410 -> new DocumentResult.NotFound(answer.status() == 410);
            default -> new DocumentResult.Unreachable("an answer with status " + answer.status());
        };
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static String mediaType(HttpAnswer answer) {
        String field = answer.field("content-type").orElse("application/octet-stream");
        return field.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** A page that says "not found" to people, with status 200, is no document. */
    private boolean accepts(String type) {
        return mediaTypes.contains(type) || type.endsWith("+json") || type.endsWith("+jwt");
    }

    /** The address to connect to. One that is not public among others is no slip: somebody tries something. */
    private InetAddress address(String host) throws IOException {
        InetAddress[] addresses = names.addresses(host);
        for (InetAddress address : addresses) {
            if (!permitted.test(address)) {
                throw new FetchException("a host that is not public");
            }
        }
        return addresses[0];
    }

    private static String reason(IOException e) {
        if (e instanceof FetchException refused) {
            return String.valueOf(refused.getMessage());
        }
        if (e instanceof UnknownHostException) {
            return "no such host";
        }
        if (e instanceof ConnectException) {
            return "no connection";
        }
        return e instanceof SSLException ? "no connection that can be trusted" : "the connection broke";
    }

    private static SSLContext systemTls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Builds {@link HttpsLoader}s; not thread-safe. */
    public static final class Builder {
        private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);
        private static final int MOST_REDIRECTS = 10;

        private final Clock clock;
        private Duration timeout = Duration.ofSeconds(10);
        private int limit = 4 << 20;
        private int redirects = 3;
        private Set<String> mediaTypes = Set.of(
                "application/json",
                "application/vc",
                "application/vp",
                "application/jwt",
                "application/jose",
                "application/octet-stream",
                "text/plain",
                "image/png",
                "image/svg+xml",
                "image/jpeg");
        private Duration timeToLive = Duration.ofMinutes(5);
        private int kept = 32 << 20;
        private Optional<SSLContext> tls = Optional.empty();
        private NameService names = InetAddress::getAllByName;
        private Predicate<InetAddress> permitted = PublicAddress::is;

        private Builder(Clock clock) {
            this.clock = requireNonNull(clock, "clock");
        }

        /**
         * How long one answer may take, from the connection to its last byte: ten seconds, unless this is called. What the
         * system takes to look up a name is not in it.
         *
         * @throws IllegalArgumentException unless it is positive and at most two minutes
         */
        public Builder timeout(Duration value) {
            require(!value.isNegative() && !value.isZero() && value.compareTo(LONGEST_TIMEOUT) <= 0, "timeout");
            this.timeout = value;
            return this;
        }

        /**
         * How many bytes a document may have: 4 MiB, unless this is called.
         *
         * @throws IllegalArgumentException unless it is positive and at most 64 MiB
         */
        public Builder largest(int bytes) {
            require(bytes > 0 && bytes <= 64 << 20, "size");
            this.limit = bytes;
            return this;
        }

        /**
         * How many redirects are followed: three, unless this is called.
         *
         * @throws IllegalArgumentException unless it is from 0 to 10
         */
        public Builder redirects(int value) {
            require(value >= 0 && value <= MOST_REDIRECTS, "number of redirects");
            this.redirects = value;
            return this;
        }

        /**
         * Accepts documents of these types, in lower case, and of those that end in {@code +json} or {@code +jwt}.
         * Unless this is called: JSON, credentials, tokens, plain text and bytes; never HTML.
         */
        public Builder mediaTypes(Set<String> values) {
            this.mediaTypes = Set.copyOf(values);
            return this;
        }

        /**
         * How long a document is kept, and that there is none: five minutes, unless this is called; zero keeps nothing. A
         * revocation may be seen as much later. What was out of reach is asked for again.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder timeToLive(Duration value) {
            require(!value.isNegative(), "time to live");
            this.timeToLive = value;
            return this;
        }

        /**
         * How many bytes of documents are kept: 32 MiB, unless this is called. The longest unused go first.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder kept(int bytes) {
            require(bytes >= 0, "size of what is kept");
            this.kept = bytes;
            return this;
        }

        /** Trusts certificates as this context does; as the JVM does, unless this is called. */
        public Builder tls(SSLContext value) {
            this.tls = Optional.of(value);
            return this;
        }

        /** For tests, which have no public server. */
        Builder network(NameService service, Predicate<InetAddress> permits) {
            this.names = service;
            this.permitted = permits;
            return this;
        }

        /** The loader. */
        public HttpsLoader build() {
            return new HttpsLoader(this);
        }

        private static void require(boolean holds, String what) {
            if (!holds) {
                throw new IllegalArgumentException("a " + what + " that is not within its bounds");
            }
        }
    }
}
