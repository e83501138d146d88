package org.lerkit.testkit.subject;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.testkit.SubjectException;
import org.lerkit.testkit.subject.LoopbackServer.Told;

/** Whoever is asked over HTTP answers in time, within limits, and from where he was asked; or is at fault. */
@Timeout(20)
class HttpEndpointTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void an_answer_is_given_whole() throws Exception {
        try (LoopbackServer server = LoopbackServer.serving(asked -> Told.json(201, "{\"a\": 1}"))) {
            HttpReply reply =
                    server.endpoint().withToken("s3cret").send("POST", "/x?y=1", "text/plain", "b".getBytes(US_ASCII));

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.mediaType()).isEqualTo("application/json");
            assertThat(reply.object())
                    .hasValueSatisfying(object -> assertThat(object.members()).containsOnlyKeys("a"));
            assertThat(server.asked()).singleElement().satisfies(asked -> {
                assertThat(asked.method() + " " + asked.path() + "?" + asked.query())
                        .isEqualTo("POST /x?y=1");
                assertThat(asked.header("Authorization")).isEqualTo("Bearer s3cret");
                assertThat(asked.header("Content-type")).isEqualTo("text/plain");
                assertThat(asked.body()).isEqualTo("b".getBytes(US_ASCII));
            });
        }
    }

    @Test
    void who_hangs_is_at_fault_and_is_asked_no_more_after_three_times() {
        try (LoopbackServer server = LoopbackServer.serving(asked -> {
            Thread.sleep(60_000);
            return Told.json(200, "{}");
        })) {
            HttpEndpoint endpoint = server.endpoint().withTimeout(SHORT);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> endpoint.get("/"))
                        .isInstanceOf(SubjectException.class)
                        .hasMessage("The subject does not answer within 200 ms.");
            }
            assertThatThrownBy(() -> endpoint.withToken("another").get("/"))
                    .isInstanceOf(SubjectException.class)
                    .hasMessage("The subject let 3 requests wait, and is asked no more.");
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void who_drips_is_at_fault() throws Exception {
        try (ServerSocket server = socket()) {
            Thread dripping = thread(server, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{", 60_000);
            assertThatThrownBy(() -> at(server).withTimeout(SHORT).get("/"))
                    .isInstanceOf(SubjectException.class)
                    .hasMessage("The subject does not answer within 200 ms.");
            dripping.interrupt();
        }
    }

    @Test
    void who_says_too_much_is_at_fault() {
        try (LoopbackServer server = LoopbackServer.serving(asked -> Told.json(200, " ".repeat(100_000)))) {
            assertThatThrownBy(() -> server.endpoint().withLimit(99_999).get("/"))
                    .isInstanceOf(SubjectException.class)
                    .hasMessage("The subject answers with more than 99999 bytes.");
        }
    }

    @Test
    void what_is_no_HTTP_is_a_fault() throws Exception {
        try (ServerSocket server = socket()) {
            Thread garbage = thread(server, "220 mail.example ESMTP\r\n\r\n", 0);
            assertThatThrownBy(() -> at(server).get("/"))
                    .isInstanceOf(SubjectException.class)
                    .hasMessage("The subject breaks off, or what it answers is no HTTP.");
            garbage.join();
        }
    }

    @Test
    void nobody_is_no_fault() throws Exception {
        HttpEndpoint nobody;
        try (ServerSocket server = socket()) {
            nobody = at(server);
        }
        assertThatThrownBy(() -> nobody.get("/"))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot be reached");
    }

    @Test
    void redirects_are_not_followed() {
        try (LoopbackServer elsewhere = LoopbackServer.serving(asked -> Told.json(200, "{}"));
                LoopbackServer server = LoopbackServer.serving(
                        asked -> new Told(307, Map.of("Location", elsewhere.url()), new byte[0]))) {
            HttpEndpoint endpoint = server.endpoint().withToken("s3cret");
            assertThatThrownBy(() -> endpoint.get("/"))
                    .isInstanceOf(SubjectException.class)
                    .hasMessage("The subject answers with a redirect, which is not followed.");
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void too_many_requests_are_no_refusal_of_what_was_asked() {
        try (LoopbackServer server = LoopbackServer.serving(asked -> Told.json(429, "{}"))) {
            assertThatThrownBy(() -> server.endpoint().get("/"))
                    .isInstanceOf(SubjectException.class)
                    .hasMessage("The subject refuses to be asked so often; lift its limit while it is examined.");
        }
    }

    @Test
    void a_client_that_follows_redirects_is_found_out() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        try (LoopbackServer elsewhere = LoopbackServer.serving(asked -> Told.json(200, "{}"));
                LoopbackServer server = LoopbackServer.serving(
                        asked -> new Told(302, Map.of("Location", elsewhere.url()), new byte[0]))) {
            assertThatThrownBy(() -> server.endpoint().withClient(following).get("/"))
                    .isInstanceOf(SubjectException.class)
                    .hasMessage("The subject answers with a redirect, which is not followed.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/x",
                "http://elsewhere.example/x",
                "//elsewhere.example/x",
                "ftp://x/",
                "no address"
            })
    void no_link_leads_elsewhere(String link) {
        try (LoopbackServer server = LoopbackServer.serving(asked -> Told.json(200, "{}"))) {
            assertThatThrownBy(() -> server.endpoint().get(link))
                    .isInstanceOf(SubjectException.class)
                    .hasMessageStartingWith("The subject has a link");
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void a_port_is_the_same_whether_it_is_named_or_not() {
        assertThat(HttpEndpoint.at(URI.create("https://x.example")).hasAddress("https://x.example:443/y"))
                .isTrue();
        assertThat(HttpEndpoint.at(URI.create("http://x.example:80")).hasAddress("http://x.example/y"))
                .isTrue();
        assertThat(HttpEndpoint.at(URI.create("https://x.example")).hasAddress("https://x.example:80/y"))
                .isFalse();
    }

    @Test
    void links_are_taken_whole_and_relative() throws Exception {
        try (LoopbackServer server = LoopbackServer.serving(asked -> Told.json(200, "{}"))) {
            HttpEndpoint below = HttpEndpoint.at(URI.create(server.url() + "/below/"));
            below.get("/x");
            below.get("y?z");
            below.get(server.url() + "/w");

            assertThat(server.asked())
                    .extracting(LoopbackServer.Asked::path)
                    .containsExactly("/below/x", "/below/y", "/w");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://x.example", "relative", "http://a:b@x.example", "http://x.example?q", "http://x.example#f"
            })
    void an_address_is_of_HTTP_and_of_nothing_else(String address) {
        assertThatThrownBy(() -> HttpEndpoint.at(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_token_is_in_no_text() throws Exception {
        try (LoopbackServer server = LoopbackServer.serving(asked ->
                Told.json(400, "{\"errors\": [{\"detail\": \"no: " + asked.header("Authorization") + "\"}]}"))) {
            HttpEndpoint endpoint = server.endpoint().withToken("s3cret");

            assertThat(endpoint.reason(endpoint.get("/"))).isEqualTo("400: no: Bearer …");
            assertThat(endpoint).asString().doesNotContain("s3cret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3cret\n", "s3 cret", "s3cr\u00e9t"})
    void what_is_no_token_is_refused_and_not_repeated(String token) {
        HttpEndpoint endpoint = HttpEndpoint.at(URI.create("https://x.example"));

        assertThatThrownBy(() -> endpoint.withToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a token is of visible characters of ASCII, without spaces");
    }

    @Test
    void of_a_long_token_no_part_is_in_a_text() throws Exception {
        try (LoopbackServer server = LoopbackServer.serving(
                asked -> Told.json(401, "{\"detail\": \"not good: " + asked.header("Authorization") + "\"}"))) {
            HttpEndpoint endpoint = server.endpoint().withToken("s3cret".repeat(100));

            assertThat(endpoint.reason(endpoint.get("/"))).isEqualTo("401: not good: Bearer …");
        }
    }

    @Test
    void what_a_subject_says_is_short_and_on_one_line() throws Exception {
        try (LoopbackServer server = LoopbackServer.serving(
                asked -> Told.json(422, "{\"detail\": \"no\\n\\u001b[31m" + "x".repeat(500) + "\"}"))) {
            String reason = server.endpoint().reason(server.endpoint().get("/"));

            assertThat(reason).startsWith("422: no  [31mxxx").hasSize("422: ".length() + 201);
        }
    }

    private static ServerSocket socket() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static HttpEndpoint at(ServerSocket server) {
        return HttpEndpoint.at(
                URI.create("http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort()));
    }

    private static Thread thread(ServerSocket server, String said, long wait) {
        Thread thread = new Thread(() -> {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read(new byte[1000]);
                socket.getOutputStream().write(said.getBytes(US_ASCII));
                socket.getOutputStream().flush();
                Thread.sleep(wait);
            } catch (IOException | InterruptedException e) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
