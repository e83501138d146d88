package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
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

    private static String credential(String did) {
        return """
                {"credential": {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
                  "id": "urn:uuid:0a6c1f0e-8d0a-4b5e-9a6e-3d1f5b7c9e11", "issuer": "%s", "validFrom": "2026-01-01T00:00:00Z", "credentialSubject": {"id": "did:example:wanda-quill"}}}""".formatted(did);
    }

    @Test
    void what_each_issuer_issues_is_verified() throws Exception {
        try (RunningServer server = new RunningServer(folder)) {
            assertThat(server.holders()).isOne();
            assertThat(server.issuers().keySet())
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
            for (Map.Entry<String, String> issuer : server.issuers().entrySet()) {
                String path = "/issuers/" + issuer.getKey() + "/credentials/issue";
                assertThat(server.operations()).contains("POST " + server.url() + path);
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
        try (RunningServer server = new RunningServer(folder, "--https")) {
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
            assertThat(server.client().send(request, BodyHandlers.ofString()).statusCode())
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
        try (RunningServer server = new RunningServer(folder, "--config", "serve.json", "--https")) {
            assertThat(server.issuers())
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
        try (RunningServer server = new RunningServer(folder, "--context", url + "=shoes.json")) {
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
        try (RunningServer server = new RunningServer(folder)) {
            assertThat(server.url()).startsWith("http://localhost:");
            assertThat(server.err()).isEmpty();
        }
        try (RunningServer server = new RunningServer(folder, "--bind", "0.0.0.0")) {
            assertThat(server.err()).startsWith("lerkit: whoever reaches 0.0.0.0 can have credentials signed");
        }
    }

    @Test
    void people_get_a_page_and_programs_get_json() throws Exception {
        try (RunningServer server = new RunningServer(folder)) {
            assertThat(server.page()).isEqualTo(server.url() + "/");
            HttpRequest.Builder first = HttpRequest.newBuilder(URI.create(server.page()));
            HttpResponse<String> page =
                    server.client().send(first.header("Accept", "text/html").build(), BodyHandlers.ofString());
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(page.body()).contains("What is it, and does it hold?").contains("/samples/changed-record");
            HttpRequest json = HttpRequest.newBuilder(URI.create(server.page())).build();
            assertThat(server.client().send(json, BodyHandlers.ofString()).body())
                    .startsWith("{\"issuers\":");
        }
        try (RunningServer server = new RunningServer(folder, "--no-page")) {
            assertThat(server.page()).isEmpty();
            HttpRequest first = HttpRequest.newBuilder(URI.create(server.url() + "/"))
                    .header("Accept", "text/html")
                    .build();
            assertThat(server.client().send(first, BodyHandlers.ofString()).body())
                    .startsWith("{\"issuers\":");
        }
    }

    @Test
    void a_port_that_is_taken_or_none_is_told() throws Exception {
        try (RunningServer server = new RunningServer(folder)) {
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
}
