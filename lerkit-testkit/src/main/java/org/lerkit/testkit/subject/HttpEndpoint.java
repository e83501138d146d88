package org.lerkit.testkit.subject;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.lerkit.testkit.SubjectException;

/**
 * Where a subject answers over HTTP: an address that its paths follow, a token if it wants one, and how long and how much
 * it may say: ten seconds and 16 MiB, if nothing else is asked for. Who lets three requests wait that long, one after the
 * other, is asked no more. Immutable but for that, and thread-safe.
 */
public final class HttpEndpoint {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int LIMIT = 16 << 20;
    private static final int PATIENCE = 3;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_CLIENT_ERROR = 400;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final URI base;
    private final Optional<String> token;
    private final Optional<HttpClient> client;
    private final Duration timeout;
    private final int limit;
    private final AtomicInteger waits;

    private HttpEndpoint(
            URI base,
            Optional<String> token,
            Optional<HttpClient> client,
            Duration timeout,
            int limit,
            AtomicInteger waits) {
        this.base = base;
        this.token = token;
        this.client = client;
        this.timeout = timeout;
        this.limit = limit;
        this.waits = waits;
    }

    /**
     * One without a token.
     *
     * @param base an address of HTTP or HTTPS, without a query; a slash at its end does not matter
     * @throws IllegalArgumentException if it is no such address
     */
    public static HttpEndpoint at(URI base) {
        String scheme = String.valueOf(base.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw new IllegalArgumentException("not an address of HTTP or HTTPS");
        }
        if (base.getHost() == null || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("an address has a host, no query and no fragment");
        }
        if (base.getRawUserInfo() != null) {
            throw new IllegalArgumentException("a name and a password do not belong into an address");
        }
        String text = base.toString();
        URI bare = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        return new HttpEndpoint(bare, Optional.empty(), Optional.empty(), TIMEOUT, LIMIT, new AtomicInteger());
    }

    /**
     * With a token, which each request bears (RFC 6750).
     *
     * @throws IllegalArgumentException if it has what no header can have, which says nothing of the token
     */
    public HttpEndpoint withToken(String bearer) {
        if (bearer.isEmpty() || !bearer.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("a token is of visible characters of ASCII, without spaces");
        }
        return new HttpEndpoint(base, Optional.of(bearer), client, timeout, limit, waits);
    }

    /** Without a token. */
    public HttpEndpoint withoutToken() {
        return new HttpEndpoint(base, Optional.empty(), client, timeout, limit, waits);
    }

    /**
     * By a client of one's own, which knows a certificate or a proxy, say: that of the kit knows no more than Java does, and
     * no proxy. It should follow no redirects.
     */
    public HttpEndpoint withClient(HttpClient own) {
        return new HttpEndpoint(base, token, Optional.of(own), timeout, limit, waits);
    }

    /** With another time in which an answer has to be there, whole. */
    public HttpEndpoint withTimeout(Duration time) {
        return new HttpEndpoint(base, token, client, requireNonNull(time, "time"), limit, waits);
    }

    /** With another number of bytes that an answer may have. */
    public HttpEndpoint withLimit(int bytes) {
        return new HttpEndpoint(base, token, client, timeout, bytes, waits);
    }

    /** The address, without a slash at its end. */
    public URI base() {
        return base;
    }

    /** What is had from a path, or from the whole of a link that leads back here. */
    public HttpReply get(String path) throws SubjectException, IOException, InterruptedException {
        return send("GET", path, null, new byte[0]);
    }

    /** What comes of a method without a body. */
    public HttpReply send(String method, String path) throws SubjectException, IOException, InterruptedException {
        return send(method, path, null, new byte[0]);
    }

    /**
     * What comes of a request.
     *
     * @param path what follows the address, as it is written in a request; or the whole of a link that leads back here
     * @param mediaType what the body is; null for none
     * @throws SubjectException if the answer is not there in time, is too long, sends elsewhere, or is that there were too
     *     many requests; or if the link leads elsewhere
     * @throws IOException if nobody can be reached there
     */
    public HttpReply send(String method, String path, @Nullable String mediaType, byte[] body)
            throws SubjectException, IOException, InterruptedException {
        if (waits.get() >= PATIENCE) {
            throw new SubjectException("The subject let " + PATIENCE + " requests wait, and is asked no more.");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(target(path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Accept", "application/json, application/vc, application/vc+ld+json, text/plain, */*;q=0.1");
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        HttpResponse<byte[]> response = await(request.build());
        waits.set(0);
        int status = response.statusCode();
        if (!isHere(response.uri())
                || (status >= FIRST_REDIRECT && status < FIRST_CLIENT_ERROR && status != NOT_MODIFIED)) {
            throw new SubjectException("The subject answers with a redirect, which is not followed.");
        }
        if (status == TOO_MANY_REQUESTS) { // which is 4xx, and no answer to what was asked
            throw new SubjectException(
                    "The subject refuses to be asked so often; lift its limit while it is examined.");
        }
        return new HttpReply(status, response.headers(), response.body());
    }

    private HttpResponse<byte[]> await(HttpRequest request) throws SubjectException, IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.orElseGet(() -> Standard.CLIENT).sendAsync(request, info -> new LimitedBody(limit));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            waits.incrementAndGet();
            throw new SubjectException("The subject does not answer within " + timeout.toMillis() + " ms.");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private SubjectException failure(@Nullable Throwable cause) throws IOException {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof LimitedBody.TooLongException) {
                return new SubjectException("The subject answers with more than " + limit + " bytes.");
            }
        }
        if (cause instanceof ConnectException || cause instanceof SSLException) {
            throw new IOException("cannot be reached", cause);
        }
        return new SubjectException("The subject breaks off, or what it answers is no HTTP.");
    }

    /** @throws SubjectException if it leads elsewhere */
    private URI target(String path) throws SubjectException {
        try {
            URI target = (path.startsWith("/") && !path.startsWith("//")) || path.isEmpty()
                    ? URI.create(base + path)
                    : URI.create(base + "/").resolve(path);
            if (isHere(target)) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            throw new SubjectException("The subject has a link that is no address.");
        }
        throw new SubjectException(
                "The subject has a link to another host than " + base.getHost() + ", which is not followed.");
    }

    /** What a reply says, without the token that the subject may have repeated. */
    String reason(HttpReply reply) {
        return reply.reason(token);
    }

    /** Whether an address is here, and not on another host. */
    boolean hasAddress(String address) {
        try {
            return isHere(URI.create(address));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isHere(URI uri) {
        return base.getScheme().equalsIgnoreCase(uri.getScheme())
                && base.getHost().equalsIgnoreCase(uri.getHost())
                && port(base) == port(uri);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? HTTPS_PORT : HTTP_PORT;
    }

    /** The address; not the token. */
    @Override
    public String toString() {
        return base.toString();
    }

    /** Made when somebody asks for something, once: it has a thread. */
    private static final class Standard {
        static final HttpClient CLIENT = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }
}
