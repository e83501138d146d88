package org.lerkit.cli.vcapi;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.lerkit.cli.http.ServerLimits;
import org.lerkit.cli.http.SiteServer;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Presenting;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.status.StatusPurpose;
import org.lerkit.crypto.status.StatusRegister;
import org.lerkit.crypto.status.StatusStores;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** A server on a free port of this machine, and a client of it. */
final class TestServer implements Closeable {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final SiteServer server;
    private final List<ServedIssuer> issuers;
    private final ServedHolder holder;

    TestServer() {
        this(ServerLimits.STANDARD);
    }

    TestServer(ServerLimits limits) {
        CryptoConfig config = CryptoConfig.v2026().toBuilder().clock(NOON).build();
        issuers = List.of(
                issuer(config, "eddsa", KeyType.ED25519, Securing.dataIntegrity("eddsa-rdfc-2022")),
                issuer(config, "jcs", KeyType.P384, Securing.dataIntegrity("ecdsa-jcs-2019")),
                issuer(config, "sd", KeyType.P256, Securing.dataIntegrity("ecdsa-sd-2023", List.of())),
                issuer(config, "jose", KeyType.P521, Securing.jose()),
                issuer(config, "jwt", KeyType.P256, Securing.jwt()),
                issuer(config, "sd-jwt", KeyType.ED25519, Securing.sdJwt(List.of())),
                issuer(config, "status", KeyType.ED25519, Securing.dataIntegrity("eddsa-rdfc-2022"))
                        .keeping(register()));
        Signer key = Signers.didKey(SigningKey.generate(KeyType.ED25519, new SecureRandom()));
        holder = new ServedHolder(key, Presenting.with("eddsa-rdfc-2022"));
        try {
            server = SiteServer.open(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Optional.empty(), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.serve(VcApi.of(config, DocumentLoader.none(), issuers, holder));
    }

    private static StatusRegister register() {
        try {
            return StatusRegister.create(
                    StatusStores.inMemory(),
                    "https://registrar.example.edu/status-lists/status",
                    EnumSet.of(StatusPurpose.REVOCATION, StatusPurpose.SUSPENSION),
                    NOON,
                    new SecureRandom());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServedIssuer issuer(CryptoConfig config, String name, KeyType type, Securing securing) {
        Signer signer = Signers.didKey(SigningKey.generate(type, new SecureRandom()));
        return new ServedIssuer(name, Issuer.create(config, signer), securing);
    }

    /** The answer to a request. */
    record Reply(int status, HttpResponse<String> response) {
        JsonObject json() {
            return JsonReader.standard().readObject(response.body());
        }

        String mediaType() {
            return response.headers().firstValue("Content-Type").orElse("");
        }

        /** What is wrong, each as {@code code at pointer}. */
        List<String> errors() {
            return json().get("errors").orElse(JsonArray.EMPTY).items().stream()
                    .map(JsonObject.class::cast)
                    .map(error -> (text(error, "code") + " at " + text(error, "pointer")).strip())
                    .toList();
        }

        private static String text(JsonObject object, String member) {
            return ((JsonString) object.get(member).orElseThrow()).value();
        }
    }

    String holder() {
        return holder.id();
    }

    String did(String issuer) {
        return issuers.stream()
                .filter(served -> served.name().equals(issuer))
                .findFirst()
                .orElseThrow()
                .issuer()
                .id();
    }

    /** Of the fewest members that there can be, and an id. */
    JsonObject credential(String issuer) {
        return JsonReader.standard().readObject("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"],
                 "id": "urn:uuid:0a6c1f0e-8d0a-4b5e-9a6e-3d1f5b7c9e11",
                 "type": ["VerifiableCredential"],
                 "issuer": "%s",
                 "credentialSubject": {"id": "did:example:wanda-quill"}}""".formatted(did(issuer)));
    }

    Reply issue(String issuer, JsonValue credential) {
        return post("/issuers/" + issuer + "/credentials/issue", request("credential", credential));
    }

    Reply verify(JsonValue credential) {
        return post("/credentials/verify", request("verifiableCredential", credential));
    }

    static JsonObject request(String member, JsonValue document) {
        return JsonObject.builder().put(member, document).build();
    }

    Reply post(String path, JsonValue body) {
        return post(path, JsonWriter.toText(body));
    }

    Reply post(String path, String body) {
        return send(path, "POST", "application/json", BodyPublishers.ofString(body));
    }

    Reply get(String path) {
        return send(path, "GET", "application/json", BodyPublishers.noBody());
    }

    Reply send(String path, String method, String mediaType, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .method(method, body)
                .header("Content-Type", mediaType)
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What comes back, to its end, for what is sent as it is. */
    String raw(String request) {
        URI url = URI.create(url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }
}
