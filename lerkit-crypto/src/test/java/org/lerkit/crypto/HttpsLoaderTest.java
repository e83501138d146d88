package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.DocumentResult.Found;
import org.lerkit.crypto.spi.DocumentResult.NotFound;
import org.lerkit.crypto.spi.DocumentResult.Unreachable;

/**
 * Against a server on this machine, which the loader is told to take for public. {@code tls/server.p12} is a key that
 * {@code keytool} made for two invented hosts.
 */
class HttpsLoaderTest {
    private static final String HOST = "registrar.example.edu";
    private static final byte[] JSON = "{\"id\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    private static final List<String> ASKED = Collections.synchronizedList(new ArrayList<>());
    private static final CountDownLatch END = new CountDownLatch(1);
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    private static HttpsServer server;
    private static SSLContext tls;
    private final Ticking clock = new Ticking();

    /** A clock that a test moves. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-06-01T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeAll
    static void serve() throws Exception {
        tls = tls();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(THREADS);
        server.createContext("/", HttpsLoaderTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        END.countDown();
        server.stop(0);
        THREADS.shutdownNow();
    }

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        ASKED.add(path + " of " + exchange.getRequestHeaders().getFirst("Host"));
        try (exchange) {
            String[] parts = path.substring(1).split("/", 2);
            switch (parts[0]) {
                case "redirect" -> {
                    exchange.getResponseHeaders()
                            .set("Location", exchange.getRequestURI().getQuery());
                    exchange.sendResponseHeaders(302, -1);
                }
                case "status" -> exchange.sendResponseHeaders(Integer.parseInt(parts[1]), -1);
                case "type" -> send(exchange, parts[1], JSON);
                case "large" -> send(exchange, "application/json", new byte[Integer.parseInt(parts[1])]);
                case "drip" -> drip(exchange);
                default -> send(exchange, "Application/JSON; charset=utf-8", JSON);
            }
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(body);
    }

    /** Begins an answer and never ends it. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        try {
            END.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_document_comes_with_its_media_type_from_the_host_that_was_named() {
        DocumentResult result = loader().build().load(url("/did.json"));

        assertThat(result).isEqualTo(new Found(JSON, "application/json"));
        assertThat(ASKED)
                .containsExactly(
                        "/did.json of " + HOST + ":" + server.getAddress().getPort());
    }

    @ParameterizedTest
    @CsvSource({
        "404, true",
        "410, true",
        "401, false",
        "403, false",
        "429, false",
        "500, false",
        "503, false",
        "204, false"
    })
    void that_there_is_none_is_said_by_two_statuses_and_no_other(int status, boolean notFound) {
        assertThat(loader().build().load(url("/status/" + status)))
                .isEqualTo(notFound ? new NotFound(status == 410) : new Unreachable("an answer with status " + status));
    }

    @Test
    void a_page_for_people_is_no_document() {
        Unreachable refused = new Unreachable("an answer of a media type that is not accepted");

        for (String type : List.of("application/did+json", "application/vc+jwt", "text/plain", "application/vc")) {
            assertThat(loader().build().load(url("/type/" + type))).isEqualTo(new Found(JSON, type));
        }
        for (String type : List.of("text/html", "image/webp")) {
            assertThat(loader().build().load(url("/type/" + type))).isEqualTo(refused);
        }
        HttpsLoader images = loader().mediaTypes(Set.of("image/webp")).build();
        assertThat(images.load(url("/type/image/webp"))).isInstanceOf(Found.class);
        assertThat(images.load(url("/type/text/plain"))).isEqualTo(refused);
    }

    @Test
    void a_document_may_be_as_large_as_the_limit() {
        HttpsLoader small = loader().largest(1_000).build();

        assertThat(small.load(url("/large/1000"))).isInstanceOf(Found.class);
        assertThat(small.load(url("/large/1001"))).isEqualTo(new Unreachable("the document is larger than 1000 bytes"));
    }

    @Test
    void an_answer_that_does_not_end_is_given_up() {
        assertThat(loader().timeout(Duration.ofMillis(300)).build().load(url("/drip")))
                .isEqualTo(new Unreachable("no answer in time"));
    }

    @Test
    void a_server_that_never_speaks_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(loader().timeout(Duration.ofMillis(300))
                            .build()
                            .load("https://" + HOST + ":" + silent.getLocalPort() + "/"))
                    .isEqualTo(new Unreachable("no answer in time"));
        }
    }

    // Redirects

    @Test
    void redirects_are_followed_as_often_as_allowed() {
        String twice = url("/redirect?/redirect?" + "/did.json");

        assertThat(loader().redirects(2).build().load(twice)).isInstanceOf(Found.class);
        assertThat(loader().redirects(1).build().load(twice)).isEqualTo(new Unreachable("more than 1 redirects"));
        assertThat(loader().build().load(url("/redirect"))).isInstanceOf(Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://registrar.example.edu/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://user:secret@registrar.example.edu/",
                "https://registrar.example.edu:22/",
                "file:///etc/passwd"
            })
    void a_redirect_is_checked_as_the_first_url_is(String location) {
        assertThat(loader().build().load(url("/redirect?" + location)))
                .isEqualTo(new Unreachable("no HTTPS URL that is fetched"));
        assertThat(ASKED).hasSize(1);
    }

    @Test
    void a_redirect_to_a_host_that_is_not_public_is_not_followed() {
        HttpsLoader loader = loader().network(
                        host -> host.equals(HOST) ? loopback() : new InetAddress[] {address(169, 254, 169, 254)},
                        InetAddress::isLoopbackAddress)
                .build();

        assertThat(loader.load(url("/redirect?https://metadata.example.edu/")))
                .isEqualTo(new Unreachable("a host that is not public"));
    }

    // Addresses

    @ParameterizedTest
    @ValueSource(
            strings = {"http://registrar.example.edu/", "https://127.0.0.1/", "https://localhost#f", "did:web:x", ""})
    void what_nobody_may_fetch_is_not_even_looked_up(String url) {
        HttpsLoader loader = loader().network(
                        host -> {
                            throw new AssertionError("looked up " + host);
                        },
                        address -> true)
                .build();

        assertThat(loader.load(url)).isEqualTo(new Unreachable("no HTTPS URL that is fetched"));
    }

    @Test
    void this_machine_is_not_public() {
        HttpsLoader loader = HttpsLoader.builder(clock).tls(tls).build();

        assertThat(loader.load("https://localhost:" + server.getAddress().getPort() + "/did.json"))
                .isEqualTo(new Unreachable("a host that is not public"));
        assertThat(ASKED).isEmpty();
    }

    @Test
    void one_address_that_is_not_public_is_enough_to_refuse_a_host() {
        HttpsLoader loader = loader().network(
                        host -> new InetAddress[] {InetAddress.getLoopbackAddress(), address(10, 0, 0, 1)},
                        InetAddress::isLoopbackAddress)
                .build();

        assertThat(loader.load(url("/did.json"))).isEqualTo(new Unreachable("a host that is not public"));
        assertThat(ASKED).isEmpty();
    }

    @Test
    void a_name_that_means_another_machine_the_second_time_is_looked_up_once() {
        List<String> lookups = new ArrayList<>();
        HttpsLoader loader = loader().network(
                        host -> {
                            lookups.add(host);
                            return lookups.size() == 1 ? loopback() : new InetAddress[] {address(10, 0, 0, 1)};
                        },
                        InetAddress::isLoopbackAddress)
                .build();

        assertThat(loader.load(url("/did.json"))).isInstanceOf(Found.class);
        assertThat(lookups).containsExactly(HOST);
    }

    // Trust

    @Test
    void the_certificate_must_be_trusted_and_that_of_the_host() {
        HttpsLoader publicTrust = HttpsLoader.builder(clock)
                .network(host -> loopback(), address -> true)
                .build();
        String elsewhere = url("/did.json").replace(HOST, "mallory.example.com");

        assertThat(publicTrust.load(url("/did.json"))).isEqualTo(new Unreachable("no connection that can be trusted"));
        assertThat(loader().build().load(elsewhere)).isEqualTo(new Unreachable("no connection that can be trusted"));
        assertThat(ASKED).isEmpty();
    }

    @Test
    void a_host_that_is_unknown_or_does_not_listen_is_out_of_reach() throws IOException {
        HttpsLoader unknown = loader().network(
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        address -> true)
                .build();
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(unknown.load(url("/did.json"))).isEqualTo(new Unreachable("no such host"));
        assertThat(loader().build().load("https://" + HOST + ":" + free + "/"))
                .isEqualTo(new Unreachable("no connection"));
    }

    // What is kept

    @Test
    void a_document_is_kept_until_its_time_is_over_and_that_there_is_none_too() {
        HttpsLoader loader = loader().timeToLive(Duration.ofMinutes(5)).build();
        for (String path : List.of("/did.json", "/status/404")) {
            ASKED.clear();
            DocumentResult first = loader.load(url(path));
            clock.now = clock.now.plusSeconds(299);
            assertThat(loader.load(url(path))).isEqualTo(first);
            assertThat(ASKED).hasSize(1);
            clock.now = clock.now.plusSeconds(1);
            assertThat(loader.load(url(path))).isEqualTo(first);
            assertThat(ASKED).hasSize(2);
        }
    }

    @Test
    void what_was_out_of_reach_is_asked_for_again() {
        HttpsLoader loader = loader().build();

        loader.load(url("/status/503"));
        loader.load(url("/status/503"));

        assertThat(ASKED).hasSize(2);
    }

    @Test
    void the_longest_unused_goes_first() {
        HttpsLoader loader = loader().kept(5_000).build();
        List<String> paths = List.of("/large/1500", "/large/1501", "/large/1500", "/large/1502");
        paths.forEach(path -> loader.load(url(path)));
        assertThat(ASKED).hasSize(3);

        ASKED.clear();
        loader.load(url("/large/1500"));
        assertThat(ASKED).isEmpty();
        loader.load(url("/large/1501"));
        assertThat(ASKED).hasSize(1);
        loader.load(url("/large/9000"));
        loader.load(url("/large/9000"));
        assertThat(ASKED).hasSize(3);
    }

    @Test
    void nothing_is_kept_if_that_is_asked_for() {
        HttpsLoader loader = loader().timeToLive(Duration.ZERO).build();

        loader.load(url("/did.json"));
        loader.load(url("/did.json"));

        assertThat(ASKED).hasSize(2);
    }

    @Test
    void limits_have_bounds() {
        HttpsLoader.Builder builder = loader();
        for (Runnable wrong : List.<Runnable>of(
                () -> builder.timeout(Duration.ZERO),
                () -> builder.timeout(Duration.ofSeconds(-1)),
                () -> builder.timeout(Duration.ofMinutes(3)),
                () -> builder.largest(0),
                () -> builder.largest((64 << 20) + 1),
                () -> builder.redirects(-1),
                () -> builder.redirects(11),
                () -> builder.timeToLive(Duration.ofSeconds(-1)),
                () -> builder.kept(-1))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private HttpsLoader.Builder loader() {
        return HttpsLoader.builder(clock).tls(tls).network(host -> loopback(), InetAddress::isLoopbackAddress);
    }

    private static String url(String path) {
        return "https://" + HOST + ":" + server.getAddress().getPort() + path;
    }

    private static InetAddress[] loopback() {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private static InetAddress address(int... bytes) throws UnknownHostException {
        return InetAddress.getByAddress(
                new byte[] {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]});
    }

    private static SSLContext tls() throws Exception {
        char[] password = "lerkit".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = HttpsLoaderTest.class.getResourceAsStream("tls/server.p12")) {
            keys.load(requireNonNull(file), password);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, password);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
