package org.lerkit.cli.vcapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.http.Request;
import org.lerkit.cli.http.RequestProblem;
import org.lerkit.cli.http.Site;
import org.lerkit.cli.vcapi.Resource.Operation;
import org.lerkit.cli.vcapi.Resource.Posted;
import org.lerkit.cli.vcapi.Resource.Read;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;

/** What is served: a resource at each path. Immutable and thread-safe. */
public final class VcApi implements Site {
    private static final Pattern JSON = Pattern.compile("application/(?:(?:[a-z0-9.+-]+\\+)?json|vc|vp)(?:\\s*;.*)?");

    private final Map<String, Resource> resources;

    private VcApi(CryptoConfig config, StatusLists lists, List<ServedIssuer> issuers, ServedHolder holder) {
        VerifyOperation verifying = new VerifyOperation(config);
        this.resources = new LinkedHashMap<>();
        resources.put("/", new Read(name -> Answer.json(Answer.OK, index(issuers, holder))));
        resources.put("/credentials/verify", post(VerifyCredentialRequest.SHAPE, verifying::credential));
        resources.put("/presentations/verify", post(VerifyPresentationRequest.SHAPE, verifying::presentation));
        resources.put("/presentations/prove", post(ProveRequest.SHAPE, new ProveOperation(config, holder)));
        resources.put("/credentials/derive", post(DeriveRequest.SHAPE, new DeriveOperation(config)));
        resources.put("/identifiers/", new Read(new DidResolution(config)));
        if (issuers.stream().anyMatch(issuer -> issuer.register().isPresent())) {
            resources.put("/credentials/status", post(StatusRequest.SHAPE, lists::change));
            resources.put(StatusLists.PATH, new Read(lists));
        }
        issuers.forEach(issuer -> resources.put(issuer.path(), post(IssueRequest.SHAPE, new IssueOperation(issuer))));
    }

    /**
     * All operations.
     *
     * @param config what is accepted
     * @param documents where verification gets what a credential names, and is not one of the status lists of the issuers
     * @param issuers who issues, each under its name
     * @param holder who signs presentations
     */
    public static VcApi of(
            CryptoConfig config, DocumentLoader documents, List<ServedIssuer> issuers, ServedHolder holder) {
        StatusLists lists = new StatusLists(issuers);
        CryptoConfig knowing =
                config.toBuilder().documents(lists.orElse(documents)).build();
        return new VcApi(knowing, lists, issuers, holder);
    }

    private static <N extends Node> Resource post(Shape<N> shape, Operation<N> operation) {
        return new Posted<>(shape, operation);
    }

    /** What is served, as in {@code POST /credentials/verify}. What ends with a slash is followed by a name. */
    public List<String> operations() {
        return resources.entrySet().stream()
                .map(entry -> entry.getValue().method() + " " + entry.getKey())
                .toList();
    }

    /** What there is, for those who ask. */
    private JsonObject index(List<ServedIssuer> issuers, ServedHolder holder) {
        return JsonObject.builder()
                .put("issuers", array(issuers, ServedIssuer::toJson))
                .put("holder", holder.id())
                .put("operations", array(operations(), JsonString::new))
                .build();
    }

    @Override
    public Answer answer(Request request) {
        Found found = at(request.path());
        request.require(found.resource().method());
        if (found.resource() instanceof Read read) {
            return read.lookup().answer(found.name());
        }
        return ((Posted<?>) found.resource()).answer(json(request));
    }

    private static JsonObject json(Request request) {
        byte[] body = request.received();
        if (body.length > 0) {
            requireJson(request);
        }
        try {
            return JsonReader.standard().readObject(body);
        } catch (JsonSyntaxException e) {
            throw Refusal.badRequest("the body is no JSON object", e.problem());
        }
    }

    /** A page of any site can send text to this machine; JSON only to who asks for it (CORS), as this server does not. */
    private static void requireJson(Request request) {
        Optional<String> type = request.header("Content-Type");
        if (type.isEmpty() || !JSON.matcher(type.get().toLowerCase(Locale.ROOT)).matches()) {
            throw Refusal.of(
                    Refusal.UNSUPPORTED_MEDIA_TYPE,
                    RequestProblem.MEDIA_TYPE,
                    "a body that does not say that it is JSON",
                    "send Content-Type: application/json");
        }
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonValue> form) {
        return new JsonArray(items.stream().map(form).toList());
    }

    /**
     * What is at a path.
     *
     * @param name what is asked of it, if that is in the path
     */
    private record Found(Resource resource, String name) {}

    /** @throws Refusal if nothing is there */
    private Found at(String path) {
        Resource resource = resources.get(path);
        if (resource != null) {
            return new Found(resource, "");
        }
        for (Map.Entry<String, Resource> entry : resources.entrySet()) {
            String folder = entry.getKey();
            if (folder.endsWith("/") && !folder.equals("/") && path.startsWith(folder)) {
                return new Found(entry.getValue(), decoded(path.substring(folder.length())));
            }
        }
        throw Refusal.of(
                Refusal.NOT_FOUND, RequestProblem.PATH, "nothing is served at this path", "GET / says what there is");
    }

    /** Without the form of forms, in which a plus is a space. */
    private static String decoded(String name) {
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
