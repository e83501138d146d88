package org.lerkit.testkit.subject;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.testkit.Documents;
import org.lerkit.testkit.SubjectException;

/**
 * A provider of frameworks behind the service of CASE. As documents it shows the packages of its first frameworks: three, if
 * nothing else is asked for. Nothing of it is changed. Immutable and thread-safe.
 *
 * @see <a href="https://www.imsglobal.org/spec/case/v1p1">Competencies and Academic Standards Exchange 1.1</a>
 */
public final class CaseProvider implements Documents {
    private static final int FRAMEWORKS = 3;

    private final HttpEndpoint endpoint;
    private final String path;
    private final int frameworks;

    private CaseProvider(HttpEndpoint endpoint, String path, int frameworks) {
        this.endpoint = requireNonNull(endpoint, "endpoint");
        this.path = path;
        this.frameworks = frameworks;
    }

    /**
     * One of CASE 1.1.
     *
     * @param endpoint what {@code /ims/case/v1p1} follows
     */
    public static CaseProvider v1p1(HttpEndpoint endpoint) {
        return new CaseProvider(endpoint, "/ims/case/v1p1", FRAMEWORKS);
    }

    /**
     * One of CASE 1.0, which is examined by revision 1.0 of the requirements.
     *
     * @param endpoint what {@code /ims/case/v1p0} follows
     */
    public static CaseProvider v1p0(HttpEndpoint endpoint) {
        return new CaseProvider(endpoint, "/ims/case/v1p0", FRAMEWORKS);
    }

    /** With another path than the standard has. */
    public CaseProvider withPath(String other) {
        return new CaseProvider(endpoint, requireNonNull(other, "other"), frameworks);
    }

    /** With another number of frameworks to look at. */
    public CaseProvider withFrameworks(int most) {
        return new CaseProvider(endpoint, path, most);
    }

    /** The path that its operations follow. */
    public String path() {
        return path;
    }

    /** The host that it is on. */
    public String host() {
        return endpoint.base().getHost();
    }

    /** Whether an address is on this provider, so that it can be asked for. */
    public boolean hasAddress(String address) {
        return endpoint.hasAddress(address);
    }

    /** What is had from an operation: {@code /CFDocuments?limit=2}; or from a link that leads back here. */
    public HttpReply get(String operation) throws SubjectException, IOException, InterruptedException {
        return endpoint.get(operation.startsWith("/") ? path + operation : operation);
    }

    /** What comes of another method. */
    public HttpReply send(String method, String operation) throws SubjectException, IOException, InterruptedException {
        return endpoint.send(method, path + operation);
    }

    /**
     * The packages of the first frameworks.
     *
     * @throws SubjectException if they are not listed, or one that is listed is not served
     */
    @Override
    public List<Sample> documents() throws SubjectException, IOException, InterruptedException {
        List<Sample> packages = new ArrayList<>();
        for (String identifier : identifiers()) {
            String operation = "/CFPackages/" + identifier;
            HttpReply reply = get(operation);
            if (!reply.isSuccess()) {
                throw new SubjectException(
                        "A package of a document that is listed is answered with " + reply.status() + ".");
            }
            packages.add(new Sample(path + operation, reply.body()));
        }
        return packages;
    }

    private List<String> identifiers() throws SubjectException, IOException, InterruptedException {
        HttpReply reply = get("/CFDocuments?limit=" + frameworks);
        Optional<JsonValue> listed = reply.object().flatMap(list -> list.get("CFDocuments"));
        if (!reply.isSuccess() || listed.isEmpty()) {
            throw new SubjectException("The list of documents is answered with " + reply.status() + ", and has none.");
        }
        List<String> identifiers = new ArrayList<>();
        for (JsonValue document : listed.get().items()) {
            if (identifiers.size() < frameworks
                    && document instanceof JsonObject object
                    && object.get("identifier").orElse(null) instanceof JsonString identifier
                    && identifier.value().matches("[A-Za-z0-9._~-]+")) {
                identifiers.add(identifier.value());
            }
        }
        return identifiers;
    }

    @Override
    public String toString() {
        return endpoint + path;
    }
}
