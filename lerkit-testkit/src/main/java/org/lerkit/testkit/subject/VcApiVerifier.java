package org.lerkit.testkit.subject;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.SubjectException;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;

/**
 * A verifier behind the VC API: {@code POST {base}/credentials/verify}, or {@code POST {base}/presentations/verify} for a
 * presentation, of which the status alone decides: 2xx has accepted, 4xx has refused, 401, 403, 404, 405 and 501 cannot do it
 * at all, 5xx is at fault. A credential in a token of type {@code vc+jwt} is shown in an {@code
 * EnvelopedVerifiableCredential}; a token of another type and an image cannot be. Thread-safe.
 *
 * @see <a href="https://w3c-ccg.github.io/vc-api/#verify-credential">VC API, Verify Credential</a>
 */
public final class VcApiVerifier implements Verifying {
    private static final String CREDENTIALS = "/credentials/verify";
    private static final String PRESENTATIONS = "/presentations/verify";
    private static final String PRESENTATION = "application/vp";
    private static final String TOKEN = "application/vc+jwt";
    private static final String JSON = "application/json";

    private final HttpEndpoint endpoint;

    private VcApiVerifier(HttpEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * One at an address.
     *
     * @param endpoint what {@code /credentials/verify} and {@code /presentations/verify} follow
     */
    public static VcApiVerifier at(HttpEndpoint endpoint) {
        return new VcApiVerifier(requireNonNull(endpoint, "endpoint"));
    }

    @Override
    public Verdict verify(Shown shown) throws SubjectException, IOException, InterruptedException {
        Optional<JsonValue> document = enveloped(shown);
        if (document.isEmpty()) {
            return new Verdict.Unable("The VC API takes neither images nor tokens of another type than vc+jwt.");
        }
        boolean presented = shown.mediaType().equals(PRESENTATION);
        JsonObject body = JsonObject.builder()
                .put(presented ? "verifiablePresentation" : "verifiableCredential", document.get())
                .build();
        HttpReply reply = post(presented ? PRESENTATIONS : CREDENTIALS, JsonWriter.toBytes(body));
        return switch (VcApiStatus.of(reply)) {
            case DONE -> new Verdict.Accepted();
            case REFUSED -> new Verdict.Refused(List.of(endpoint.reason(reply)));
            case UNABLE -> new Verdict.Unable("It answers " + endpoint.reason(reply));
        };
    }

    /** What comes of a body, which may be any, that asks to verify a credential. */
    public HttpReply post(byte[] body) throws SubjectException, IOException, InterruptedException {
        return post(CREDENTIALS, body);
    }

    private HttpReply post(String path, byte[] body) throws SubjectException, IOException, InterruptedException {
        return endpoint.send("POST", path, JSON, body);
    }

    /** What comes of a body, which may be any, that asks to verify a presentation: {@code POST /presentations/verify}. */
    public HttpReply postPresentation(byte[] body) throws SubjectException, IOException, InterruptedException {
        return post(PRESENTATIONS, body);
    }

    private static Optional<JsonValue> enveloped(Shown shown) {
        if (shown.mediaType().equals(TOKEN)) {
            return Optional.of(JsonObject.builder()
                    .put("@context", JsonArray.of(new JsonString("https://www.w3.org/ns/credentials/v2")))
                    .put("id", "data:" + TOKEN + "," + new String(shown.document(), StandardCharsets.US_ASCII))
                    .put("type", "EnvelopedVerifiableCredential")
                    .build());
        }
        try {
            return Optional.of(JsonReader.standard().read(shown.document()));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }
}
