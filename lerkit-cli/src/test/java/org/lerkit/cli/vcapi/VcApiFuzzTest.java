package org.lerkit.cli.vcapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lerkit.cli.vcapi.TestServer.Reply;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Requests that were damaged at one place or a few, by chance that is the same each time: answered, and not with 500. */
@Timeout(300)
class VcApiFuzzTest {
    private static final int BODIES = 500;
    private static final List<JsonValue> ODD = List.of(
            JsonNull.NULL,
            new JsonString(""),
            new JsonString("\u0000\ud83c\udf93"),
            new JsonString("did:key:z6Mk"),
            JsonNumber.of(-1),
            JsonArray.EMPTY,
            JsonObject.EMPTY,
            JsonArray.of(JsonArray.of(JsonNull.NULL)));

    @Test
    void a_damaged_request_is_answered() {
        RandomGenerator random = new Random(20261126);
        try (TestServer server = new TestServer()) {
            JsonObject credential = server.credential("status");
            JsonObject base = server.issue("sd", server.credential("sd")).json();
            JsonObject issued = server.issue("status", credential).json();
            JsonObject presentation = JsonObject.builder()
                    .put("@context", credential.get("@context").orElseThrow())
                    .put("type", JsonArray.of(new JsonString("VerifiablePresentation")))
                    .put("verifiableCredential", JsonArray.of(issued))
                    .build();
            JsonObject options = JsonObject.builder()
                    .put("selectivePointers", JsonArray.of(new JsonString("/credentialSubject")))
                    .build();
            List<Sent> whole = List.of(
                    new Sent("/issuers/status/credentials/issue", TestServer.request("credential", credential)),
                    new Sent("/credentials/verify", TestServer.request("verifiableCredential", issued)),
                    new Sent("/presentations/verify", TestServer.request("verifiablePresentation", presentation)),
                    new Sent(
                            "/credentials/derive",
                            TestServer.request("verifiableCredential", base).with("options", options)));
            assertThat(whole)
                    .allSatisfy(sent -> assertThat(
                                    server.post(sent.path(), sent.body()).status())
                            .isBetween(200, 201));
            int refused = 0;
            for (int i = 0; i < BODIES; i++) {
                Sent sent = whole.get(i % whole.size());
                byte[] body = i % 5 == 0
                        ? flipped(JsonWriter.toBytes(sent.body()), random)
                        : JsonWriter.toBytes(damaged(sent.body(), random));
                Reply reply = server.send(sent.path(), "POST", "application/json", BodyPublishers.ofByteArray(body));
                assertThat(reply.status())
                        .as(() -> sent.path() + " " + new String(body, StandardCharsets.UTF_8))
                        .isBetween(200, 499);
                assertThat(reply.json().members()).isNotEmpty();
                refused += reply.status() >= 400 ? 1 : 0;
            }
            assertThat(refused).isGreaterThan(BODIES / 2);
        }
    }

    private record Sent(String path, JsonObject body) {}

    private static byte[] flipped(byte[] body, RandomGenerator random) {
        body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
        return body;
    }

    /** One value somewhere in it, which is replaced, left out, doubled or wrapped. */
    private static JsonValue damaged(JsonValue value, RandomGenerator random) {
        if (value instanceof JsonObject object && !object.members().isEmpty() && random.nextInt(6) > 0) {
            List<String> names = List.copyOf(object.members().keySet());
            String name = names.get(random.nextInt(names.size()));
            return random.nextInt(8) == 0
                    ? object.without(name)
                    : object.with(name, damaged(object.get(name).orElseThrow(), random));
        }
        if (value instanceof JsonArray array && !array.items().isEmpty() && random.nextInt(4) > 0) {
            return JsonArray.of(damaged(array.items().get(0), random));
        }
        return switch (random.nextInt(3)) {
            case 0 -> JsonArray.of(value, value);
            case 1 -> JsonObject.builder().put("id", value).build();
            default -> ODD.get(random.nextInt(ODD.size()));
        };
    }
}
