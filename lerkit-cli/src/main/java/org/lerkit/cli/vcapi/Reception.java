package org.lerkit.cli.vcapi;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;

/**
 * Receives requests: reads the body, whole and in time or not at all, and only then looks at what is asked. Whatever
 * comes is answered, with problem details if it is refused. Says nothing to anybody else. Thread-safe.
 */
final class Reception implements HttpHandler {
    private static final Pattern JSON = Pattern.compile("application/(?:(?:[a-z0-9.+-]+\\+)?json|vc|vp)(?:\\s*;.*)?");

    /** What a machine calls itself. */
    private static final Pattern LOOPBACK = Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1\\])(?::\\d+)?");

    private final VcApi api;
    private final ServerLimits limits;
    private final boolean loopback;
    private final Deadlines deadlines;

    /** @param loopback whether it is there for this machine alone, and so for no other name of it */
    Reception(VcApi api, ServerLimits limits, boolean loopback, Deadlines deadlines) {
        this.api = api;
        this.limits = limits;
        this.loopback = loopback;
        this.deadlines = deadlines;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Conversation conversation = new Conversation(exchange, deadlines);
            Optional<byte[]> body = conversation.body(limits.bodyBytes());
            conversation.answer(answer(exchange, body));
        }
    }

    private Answer answer(HttpExchange exchange, Optional<byte[]> body) {
        Headers headers = exchange.getRequestHeaders();
        try {
            requireHost(headers);
            VcApi.Found found = api.at(exchange.getRequestURI().getRawPath());
            if (!found.resource().method().equals(exchange.getRequestMethod())) {
                throw wrongMethod(exchange, found.resource().method());
            }
            if (found.resource() instanceof Resource.Read read) {
                return read.lookup().answer(found.name());
            }
            return ((Resource.Posted<?>) found.resource()).answer(json(headers, body));
        } catch (Refusal e) {
            return e.answer();
        } catch (RuntimeException | StackOverflowError e) { // the message may quote a document
            return Refusal.of(Refusal.DEFECT, RequestProblem.DEFECT, "a defect of lerkit", "tell us what you sent")
                    .answer();
        }
    }

    /** A page of another site can have its own name lead here, and send what it likes (DNS rebinding). */
    private void requireHost(Headers headers) {
        String host = headers.getFirst("Host");
        if (loopback
                && host != null
                && !LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            throw Refusal.of(
                    Refusal.MISDIRECTED,
                    RequestProblem.HOST,
                    "a request for another host than this machine",
                    "call it localhost, or have it --bind an address of the network");
        }
    }

    private static Refusal wrongMethod(HttpExchange exchange, String right) {
        exchange.getResponseHeaders().set("Allow", right);
        return Refusal.of(
                Refusal.METHOD_NOT_ALLOWED, RequestProblem.METHOD, "not the method for this path", "send " + right);
    }

    private JsonObject json(Headers headers, Optional<byte[]> body) {
        byte[] bytes = body.orElseThrow(() -> Refusal.of(
                Refusal.TOO_LARGE,
                RequestProblem.LARGE,
                "a body of more than " + limits.bodyBytes() + " bytes",
                "send credentials one by one"));
        if (bytes.length > 0) {
            requireJson(headers);
        }
        try {
            return JsonReader.standard().readObject(bytes);
        } catch (JsonSyntaxException e) {
            throw Refusal.badRequest("the body is no JSON object", e.problem());
        }
    }

    /** A page of any site can send text to this machine; JSON only to who asks for it (CORS), as this server does not. */
    private static void requireJson(Headers headers) {
        String type = headers.getFirst("Content-Type");
        if (type == null || !JSON.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
            throw Refusal.of(
                    Refusal.UNSUPPORTED_MEDIA_TYPE,
                    RequestProblem.MEDIA_TYPE,
                    "a body that does not say that it is JSON",
                    "send Content-Type: application/json");
        }
        if (headers.containsKey("Content-Encoding")) {
            throw Refusal.of(
                    Refusal.UNSUPPORTED_MEDIA_TYPE,
                    RequestProblem.ENCODING,
                    "a body that is encoded, perhaps compressed",
                    "send it as it is");
        }
    }
}
