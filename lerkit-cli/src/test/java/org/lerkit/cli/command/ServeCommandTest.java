package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** The server as its command starts it, and as its clients use it. */
@Timeout(120)
class ServeCommandTest {
    @TempDir
    private Path folder;

    /** A server in a thread of its own, and what it said when it was there. */
    private final class Running implements AutoCloseable {
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final CompletableFuture<Integer> code = new CompletableFuture<>();
        private final Thread thread;
        private final HttpClient client;
        private final List<String> operations = new ArrayList<>();
        private int holders;
        private final Map<String, String> issuers = new LinkedHashMap<>();

        Running(String... options) throws Exception {
            SSLContext trusting = SSLContext.getInstance("TLS");
            trusting.init(null, new TrustManager[] {new TrustEverybody()}, null);
            client = HttpClient.newBuilder().sslContext(trusting).build();
            PipedInputStream said = new PipedInputStream(1 << 16);
            PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
            List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
            arguments.addAll(List.of(options));
            Environment environment = new Environment(
                    InputStream.nullInputStream(),
                    out,
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false,
                    false,
                    folder,
                    Shell.NOON,
                    Runnable::run,
                    SecureRandom::new);
            thread = new Thread(() -> {
                code.complete(Lerkit.run(environment, arguments.toArray(String[]::new)));
                out.close();
            });
            thread.start();
            BufferedReader lines = new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                if (line.startsWith("the holder presents as did:key:z6Mk")) {
                    holders++;
                } else if (line.contains(" issues as ")) {
                    issuers.put(line.replaceFirst(" .*", ""), line.replaceFirst(".* ", ""));
                } else {
                    operations.add(line);
                }
            }
        }

        String url() {
            return operations.get(0).replaceFirst("GET (.*)/", "$1");
        }

        HttpResponse<String> post(String path, String body) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                    .POST(BodyPublishers.ofString(body))
                    .header("Content-Type", "application/json")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }

        /** As whom the issuer of this name signs. */
        String issuer(String name) {
            return Optional.ofNullable(issuers.get(name)).orElseThrow();
        }

        @Override
        public void close() {
            thread.interrupt();
            assertThat(code.join()).isZero();
        }
    }

    private static String credential(String did) {
        return """
                {"credential": {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
                  "id": "urn:uuid:0a6c1f0e-8d0a-4b5e-9a6e-3d1f5b7c9e11", "issuer": "%s", "validFrom": "2026-01-01T00:00:00Z", "credentialSubject": {"id": "did:example:wanda-quill"}}}""".formatted(did);
    }

    @Test
    void what_each_issuer_issues_is_verified() throws Exception {
        try (Running server = new Running()) {
            assertThat(server.holders).isOne();
            assertThat(server.issuers.keySet())
                    .contains(
                            "eddsa-rdfc-2022",
                            "eddsa-jcs-2022",
                            "Ed25519Signature2020",
                            "ecdsa-rdfc-2019-p256",
                            "ecdsa-rdfc-2019-p384",
                            "ecdsa-jcs-2019-p256",
                            "ecdsa-jcs-2019-p384",
                            "ecdsa-sd-2023",
                            "bbs-2023",
                            "jose-p521",
                            "cose-p256",
                            "jwt-ed25519",
                            "sd-jwt-p384");
            for (Map.Entry<String, String> issuer : server.issuers.entrySet()) {
                String path = "/issuers/" + issuer.getKey() + "/credentials/issue";
                assertThat(server.operations).contains("POST " + server.url() + path);
                HttpResponse<String> issued = server.post(path, credential(issuer.getValue()));
                assertThat(issued.statusCode()).as(issuer.getKey()).isEqualTo(201);
                String shown = issued.body();
                if (SuiteChoice.isSelective(issuer.getKey())) {
                    shown = server.post(
                                    "/credentials/derive",
                                    "{\"verifiableCredential\": " + shown
                                            + ", \"options\": {\"selectivePointers\": [\"/credentialSubject\"]}}")
                            .body();
                }
                HttpResponse<String> verified =
                        server.post("/credentials/verify", "{\"verifiableCredential\": " + shown + "}");
                assertThat(verified.statusCode()).as(verified.body()).isEqualTo(200);
            }
        }
    }

    @Test
    void over_https_credentials_have_a_status() throws Exception {
        try (Running server = new Running("--https")) {
            assertThat(server.url()).startsWith("https://localhost:");
            String path = "/issuers/eddsa-rdfc-2022-status/credentials/issue";
            String credential = credential(server.issuer("eddsa-rdfc-2022-status"));
            JsonObject issued = JsonReader.standard()
                    .readObject(server.post(path, credential).body());
            JsonString list = (JsonString) issued.at(new JsonPointer("/credentialStatus/0/statusListCredential"))
                    .orElseThrow();
            assertThat(list.value()).isEqualTo(server.url() + "/status-lists/eddsa-rdfc-2022-status/revocation-1");
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(list.value())).build();
            assertThat(server.client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            String body = "{\"verifiableCredential\": " + JsonWriter.toText(issued) + "}";
            assertThat(server.post("/credentials/verify", body).statusCode()).isEqualTo(200);
            assertThat(server.post("/credentials/status", """
                    {"credentialId": "urn:uuid:0a6c1f0e-8d0a-4b5e-9a6e-3d1f5b7c9e11", "status": true,
                     "credentialStatus": {"statusPurpose": "revocation"}}""").statusCode()).isEqualTo(200);
            HttpResponse<String> revoked = server.post("/credentials/verify", body);
            assertThat(revoked.statusCode()).isEqualTo(400);
            assertThat(revoked.body()).contains("status.revoked");
        }
    }

    @Test
    void issuers_are_given_in_a_file_with_the_options_of_issue() throws Exception {
        Shell shell = new Shell(folder);
        String did = shell.run("key", "generate", "--type", "p256", "--out", "registrar.jwk")
                .err()
                .replaceAll("(?s).*(did:key:\\w+).*", "$1");
        shell.with("serve.json", """
                {"issuers": {
                  "registrar": {"key": "registrar.jwk", "suite": "ecdsa-sd-2023", "mandatory": ["/issuer", "/type"]},
                  "tokens": {"key": "registrar.jwk", "as": "jose"}}}""");
        try (Running server = new Running("--config", "serve.json", "--https")) {
            assertThat(server.issuers)
                    .containsEntry("registrar", did)
                    .containsEntry("tokens", did)
                    .containsOnlyKeys("registrar", "tokens", "registrar-status", "tokens-status");
            HttpResponse<String> issued = server.post("/issuers/registrar/credentials/issue", credential(did));
            assertThat(issued.statusCode()).isEqualTo(201);
            assertThat(issued.body()).contains("ecdsa-sd-2023");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | expected an object, found an array",
                "{} | not an object with one member, issuers",
                "{\"issuers\": {}, \"holders\": {}} | not an object with one member, issuers",
                "{\"issuers\": {\"a/b\": {}}} | an issuer whose name is not of letters",
                "{\"issuers\": {\"a\": []}} | an issuer whose name is not of letters",
                "{\"issuers\": {\"a\": {}}} | issuer a: Missing required option: '--key",
                "{\"issuers\": {\"a\": {\"key\": 5}}} | issuer a: key is neither text nor a list of texts",
                "{\"issuers\": {\"a\": {\"key\": \"no.jwk\"}}} | no.jwk: cannot be read",
                "{\"issuers\": {\"a\": {\"key\": \"no.jwk\", \"suit\": \"x\"}}} | issuer a: Unknown option: '--suit=x'"
            })
    void a_file_that_is_not_understood_is_refused(String json, String words) {
        Result result =
                new Shell(folder).with("serve.json", json).run("serve", "--port", "0", "--config", "serve.json");
        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains(words);
    }

    @Test
    void a_certificate_is_given_with_its_password() {
        Shell shell = new Shell(folder).with("no.p12", "none").with("pin.txt", "1234\n");
        Result alone = shell.run("serve", "--port", "0", "--certificate", "no.p12");
        assertThat(alone.code()).isEqualTo(ExitCode.USAGE);
        assertThat(alone.err()).contains("--certificate and --pin-file go together");
        Result broken = shell.run("serve", "--port", "0", "--certificate", "no.p12", "--pin-file", "pin.txt");
        assertThat(broken.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(broken.err()).contains("no.p12: no PKCS#12 file of this password");
    }

    @Test
    void a_context_is_known_if_it_is_given() throws Exception {
        new Shell(folder).with("shoes.json", "{\"@context\": {\"shoe\": \"https://example.com/#shoe\"}}");
        String url = "https://example.com/shoes/v1";
        try (Running server = new Running("--context", url + "=shoes.json")) {
            String path = "/issuers/eddsa-rdfc-2022/credentials/issue";
            String credential = credential(server.issuer("eddsa-rdfc-2022"))
                    .replace("\"id\": \"did:example", "\"shoe\": \"42\", \"id\": \"did:example");
            HttpResponse<String> refused = server.post(path, credential);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("jsonld.term.undefined");
            String known = credential.replace("credentials/v2\"]", "credentials/v2\", \"" + url + "\"]");
            assertThat(server.post(path, known).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void it_is_for_this_machine_unless_it_is_told_otherwise() throws Exception {
        try (Running server = new Running()) {
            assertThat(server.url()).startsWith("http://localhost:");
            assertThat(server.err.toString(StandardCharsets.UTF_8)).isEmpty();
        }
        try (Running server = new Running("--bind", "0.0.0.0")) {
            assertThat(server.err.toString(StandardCharsets.UTF_8))
                    .startsWith("lerkit: whoever reaches 0.0.0.0 can have credentials signed");
        }
    }

    @Test
    void a_port_that_is_taken_or_none_is_told() throws Exception {
        try (Running server = new Running()) {
            String port = server.url().replaceFirst(".*:", "");
            Result taken = new Shell(folder).run("serve", "--port", port);
            assertThat(taken.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(taken.err()).contains("port " + port + " of 127.0.0.1 cannot be had");
        }
        Result none = new Shell(folder).run("serve", "--port", "65536");
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("--port: no port");
        Result nowhere = new Shell(folder).run("serve", "--bind", "no address");
        assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE);
        assertThat(nowhere.err()).contains("--bind: no address");
    }

    /** The certificate of the server is signed by nobody else. */
    private static final class TrustEverybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
