package org.lerkit.testkit.subject;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Issuing;
import org.lerkit.testkit.SubjectException;

/**
 * An issuer behind the VC API: {@code POST {base}/credentials/issue}, which answers with the credential, bare or as {@code
 * verifiableCredential}. 4xx has refused, 401, 403, 404, 405 and 501 cannot do it at all, 5xx is at fault. Thread-safe.
 *
 * @see <a href="https://w3c-ccg.github.io/vc-api/#issue-credential">VC API, Issue Credential</a>
 */
public final class VcApiIssuer implements Issuing {
    private static final String CREDENTIALS = "/credentials/issue";
    private static final String JSON = "application/json";

    private final HttpEndpoint endpoint;
    private final Optional<String> issuer;

    private VcApiIssuer(HttpEndpoint endpoint, Optional<String> issuer) {
        this.endpoint = endpoint;
        this.issuer = issuer;
    }

    /**
     * One that puts in itself who issues.
     *
     * @param endpoint what {@code /credentials/issue} follows
     */
    public static VcApiIssuer at(HttpEndpoint endpoint) {
        return new VcApiIssuer(requireNonNull(endpoint, "endpoint"), Optional.empty());
    }

    /** The same, which is told who issues: the identifier that belongs to its key. */
    public VcApiIssuer withIssuerId(String id) {
        return new VcApiIssuer(endpoint, Optional.of(id));
    }

    @Override
    public Optional<String> issuerId() {
        return issuer;
    }

    @Override
    public Answer issue(Request request) throws SubjectException, IOException, InterruptedException {
        JsonObject body =
                JsonObject.builder().put("credential", request.credential()).build();
        HttpReply reply = post(JsonWriter.toBytes(body));
        return switch (VcApiStatus.of(reply)) {
            case DONE -> Answer.document(issued(reply));
            case REFUSED -> Answer.refused("It answers " + endpoint.reason(reply));
            case UNABLE -> Answer.unable("It answers " + endpoint.reason(reply));
        };
    }

    /** What comes of a body, which may be any, that asks to issue a credential. */
    public HttpReply post(byte[] body) throws SubjectException, IOException, InterruptedException {
        return endpoint.send("POST", CREDENTIALS, JSON, body);
    }

    private static byte[] issued(HttpReply reply) throws SubjectException {
        JsonObject answer = reply.object()
                .orElseThrow(() ->
                        new SubjectException("The subject says that it has issued, and shows no object of JSON."));
        return answer.get("verifiableCredential").map(JsonWriter::toBytes).orElseGet(reply::body);
    }
}
