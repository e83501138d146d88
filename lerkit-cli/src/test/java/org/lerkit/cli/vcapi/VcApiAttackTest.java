package org.lerkit.cli.vcapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.cli.http.ServerLimits;
import org.lerkit.cli.vcapi.TestServer.Reply;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** What a client can send that is no request at all: refused in time, with a reason, and never with a status of 500. */
@Timeout(60)
class VcApiAttackTest {
    private static final int LARGEST = 1 << 20;
    private static final TestServer SERVER = new TestServer(new ServerLimits(LARGEST, Duration.ofSeconds(2), 4));
    private static final String VERIFY = "/credentials/verify";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | json.syntax at",
                "null | json.syntax at",
                "5 | json.syntax at",
                "\"text\" | json.syntax at",
                "[] | json.syntax at",
                "[{}] | json.syntax at",
                "{ | json.syntax at",
                "{} {} | json.syntax at",
                "<vc/> | json.syntax at",
                "{\"verifiableCredential\": {}, \"verifiableCredential\": {}} | json.syntax at /verifiableCredential",
                "{} | structure.member.missing at /verifiableCredential",
                "{\"verifiableCredential\": null} | structure.value.type at /verifiableCredential",
                "{\"verifiableCredential\": \"eyJhbGciOiJub25lIn0..\"} | structure.value.type at /verifiableCredential",
                "{\"verifiableCredential\": [{}]} | structure.value.type at /verifiableCredential",
                "{\"verifiableCredential\": true} | structure.value.type at /verifiableCredential",
                "{\"verifiableCredential\": {}} | structure.member.missing at /@context",
                "{\"verifiableCredential\": {}, \"options\": null} | structure.value.type at /options",
                "{\"verifiableCredential\": {}, \"options\": \"proof\"} | structure.value.type at /options",
                "{\"verifiableCredential\": {}, \"options\": {\"checks\": [5]}} | structure.value.type at /options/checks/0",
                "{\"verifiableCredential\": {}, \"options\": {\"challange\": \"x\"}} | structure.member.unknown at /options/challange",
                "{\"verifiableCredential\": {}, \"credential\": {}} | structure.member.unknown at /credential"
            })
    void a_body_that_is_not_what_is_expected(String body, String error) {
        Reply reply = SERVER.post(VERIFY, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.mediaType()).isEqualTo("application/problem+json");
        assertThat(reply.errors()).contains(error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/credentials/verify",
                "/presentations/verify",
                "/credentials/derive",
                "/issuers/sd/credentials/issue"
            })
    void every_operation_refuses_what_is_no_request(String path) {
        for (String body : new String[] {"", "null", "[]", "{}", "{\"options\": {}}", "{\"credential\": 5}", "x"}) {
            assertThat(SERVER.post(path, body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void a_body_that_is_no_utf_8() {
        byte[] latin1 = "{\"verifiableCredential\": {\"name\": \"\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);
        Reply reply = SERVER.send(VERIFY, "POST", "application/json", BodyPublishers.ofByteArray(latin1));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).containsExactly("json.syntax at");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /credentials/verify, 405, http.method.refused at",
        "PUT, /credentials/verify, 405, http.method.refused at",
        "DELETE, /credentials/verify, 405, http.method.refused at",
        "OPTIONS, /credentials/verify, 405, http.method.refused at",
        "POST, /, 405, http.method.refused at",
        "POST, /credentials, 404, http.path.unknown at",
        "POST, /credentials/verify/, 404, http.path.unknown at",
        "POST, /issuers/nobody/credentials/issue, 404, http.path.unknown at",
        "GET, /../../etc/passwd, 404, http.path.unknown at",
        "GET, /%2e%2e/%2e%2e/etc/passwd, 404, http.path.unknown at"
    })
    void a_path_or_method_that_is_not_served(String method, String path, int status, String error) {
        Reply reply = SERVER.send(path, method, "application/json", BodyPublishers.ofString("{}"));
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errors()).containsExactly(error);
        assertThat(reply.response().headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 415",
        "application/x-www-form-urlencoded, 415",
        "application/jsonx, 415",
        "application/json, 400",
        "application/json; charset=UTF-8, 400",
        "Application/LD+JSON, 400",
        "application/vc, 400",
        "application/vp, 400"
    })
    void a_body_says_that_it_is_json(String mediaType, int status) {
        assertThat(SERVER.send(VERIFY, "POST", mediaType, BodyPublishers.ofString("{}"))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_page_of_a_site_cannot_send_what_needs_no_permission() {
        String answer =
                SERVER.raw("POST /credentials/verify HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n"
                        + "Connection: close\r\nContent-Length: 2\r\n\r\n{}");
        assertThat(answer).startsWith("HTTP/1.1 415 ").contains("http.media-type.refused");
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 421",
        "localhost.evil.example:80, 421",
        "127.0.0.1.evil.example, 421",
        "192.0.2.7, 421",
        "localhost, 200",
        "LocalHost:8080, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200"
    })
    void a_name_that_leads_here_and_is_not_of_this_machine(String host, int status) {
        String answer = SERVER.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void a_body_of_64_megabytes() {
        InputStream spaces = new InputStream() {
            private int left = 64 << 20;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                int some = Math.min(length, left);
                Arrays.fill(buffer, from, from + some, (byte) ' ');
                left -= some;
                return some == 0 ? -1 : some;
            }
        };
        Reply reply = SERVER.send(VERIFY, "POST", "application/json", BodyPublishers.ofInputStream(() -> spaces));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.errors()).containsExactly("http.body.large at");
    }

    @Test
    void a_body_that_is_just_not_too_large() {
        assertThat(SERVER.post(VERIFY, "{}" + " ".repeat(LARGEST - 2)).status()).isEqualTo(400);
        assertThat(SERVER.post(VERIFY, "{}" + " ".repeat(LARGEST - 1)).status()).isEqualTo(413);
    }

    @Test
    void a_body_that_is_compressed() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[LARGEST]);
        }
        String head = "POST /credentials/verify HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.size()
                + "\r\n\r\n";
        String answer = SERVER.raw(head + bomb.toString(StandardCharsets.ISO_8859_1));
        assertThat(answer).startsWith("HTTP/1.1 415 ").contains("http.encoding.refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void json_that_is_deep(String open) {
        Reply reply = SERVER.post(VERIFY, "{\"verifiableCredential\":" + open.repeat(100_000));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors().get(0)).startsWith("json.limit at");
    }

    @Test
    void many_members() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            members.append(",\"m").append(i).append("\":{}");
        }
        Reply reply = SERVER.post(VERIFY, "{\"verifiableCredential\":{\"a\":1" + members + "}}");
        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void a_body_that_stops_on_the_way_ends_in_time() {
        String answer = SERVER.raw("POST /credentials/verify HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"verif");
        assertThat(answer).startsWith("HTTP/1.1 408 ").contains("http.body.late");
    }

    @Test
    void slow_clients_keep_nobody_else_out_for_longer_than_their_time() throws Exception {
        String slow = "POST /credentials/verify HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
        Thread[] clients = new Thread[8];
        for (int i = 0; i < clients.length; i++) {
            clients[i] = new Thread(() -> SERVER.raw(slow));
            clients[i].start();
        }
        assertThat(SERVER.get("/").status()).isEqualTo(200);
        for (Thread client : clients) {
            client.join();
        }
    }

    @Test
    void a_body_in_chunks_that_do_not_end() {
        String answer = SERVER.raw("""
                POST /credentials/verify HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Transfer-Encoding: chunked\r
                \r
                5\r
                {"ver\r
                """);
        assertThat(answer).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void what_is_refused_is_not_repeated() {
        JsonObject credential = SERVER.credential("eddsa")
                .with("validFrom", new JsonString("Quill-secret"))
                .with("undefined", new JsonString("Quill-secret"));
        Reply reply = SERVER.issue("eddsa", credential);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors())
                .containsExactly("structure.value.format at /validFrom", "jsonld.term.undefined at /undefined");
        assertThat(reply.response().body()).doesNotContain("Quill-secret");
    }

    @Test
    void a_server_that_is_closed_answers_nobody() {
        TestServer closed = new TestServer();
        closed.close();
        assertThatThrownBy(() -> closed.get("/")).hasMessageContaining("ConnectException");
    }
}
