package org.lerkit.cli.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Receives requests: reads the body, whole and in time or not at all, and only then looks at what is asked. Whatever
 * comes is answered. Says nothing to anybody else. Thread-safe.
 */
final class Reception implements HttpHandler {
    /** What a machine calls itself. */
    private static final Pattern LOOPBACK = Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1\\])(?::\\d+)?");

    private final Site site;
    private final ServerLimits limits;
    private final boolean loopback;
    private final Deadlines deadlines;

    /** @param loopback whether it is there for this machine alone, and so for no other name of it */
    Reception(Site site, ServerLimits limits, boolean loopback, Deadlines deadlines) {
        this.site = site;
        this.limits = limits;
        this.loopback = loopback;
        this.deadlines = deadlines;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Conversation conversation = new Conversation(exchange, deadlines);
            Optional<byte[]> body = conversation.body(limits.bodyBytes());
            URI uri = exchange.getRequestURI();
            conversation.answer(answer(new Request(
                    exchange.getRequestMethod(),
                    Objects.requireNonNullElse(uri.getRawPath(), ""),
                    Objects.requireNonNullElse(uri.getRawQuery(), ""),
                    Request.first(exchange.getRequestHeaders()),
                    body)));
        }
    }

    private Answer answer(Request request) {
        try {
            requireHost(request);
            return site.answer(request);
        } catch (Refusal e) {
            return site.refused(request, e);
        } catch (RuntimeException | StackOverflowError e) { // the message may quote a document
            return site.refused(
                    request,
                    Refusal.of(Refusal.DEFECT, RequestProblem.DEFECT, "a defect of lerkit", "tell us what you sent"));
        }
    }

    /** A page of another site can have its own name lead here, and send what it likes (DNS rebinding). */
    private void requireHost(Request request) {
        Optional<String> host = request.header("Host");
        if (loopback
                && host.isPresent()
                && !LOOPBACK.matcher(host.get().toLowerCase(Locale.ROOT)).matches()) {
            throw Refusal.of(
                    Refusal.MISDIRECTED,
                    RequestProblem.HOST,
                    "a request for another host than this machine",
                    "call it localhost, or have it --bind an address of the network");
        }
    }
}
