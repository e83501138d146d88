package org.lerkit.testkit.subject;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on a free port of this machine, for as long as a test takes. */
public final class LoopbackServer implements Closeable {
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer takes 40 ms
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "loopback");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What was asked. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Asked(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    /** What is answered. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Told(int status, Map<String, String> headers, byte[] body) {
        public static Told of(int status, String mediaType, String body) {
            return new Told(status, Map.of("Content-Type", mediaType), body.getBytes(StandardCharsets.UTF_8));
        }

        public static Told json(int status, String body) {
            return of(status, "application/json", body);
        }
    }

    /** Answers. */
    public interface Answering {
        Told answer(Asked asked) throws Exception;
    }

    private LoopbackServer(HttpServer server) {
        this.server = server;
    }

    public static LoopbackServer serving(Answering answering) {
        try {
            LoopbackServer made = new LoopbackServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            made.server.createContext("/", exchange -> made.handle(exchange, answering));
            made.server.setExecutor(made.workers);
            made.server.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange, Answering answering) throws IOException {
        try (exchange) {
            Asked request = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    exchange.getRequestURI().getRawQuery() == null
                            ? ""
                            : exchange.getRequestURI().getRawQuery(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes());
            asked.add(request);
            Told told = answer(answering, request);
            told.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(told.status(), told.body().length == 0 ? -1 : told.body().length);
            exchange.getResponseBody().write(told.body());
        }
    }

    private static Told answer(Answering answering, Asked request) throws IOException {
        try {
            return answering.answer(request);
        } catch (InterruptedException e) {
            throw new IOException(e);
        } catch (Exception e) {
            return Told.of(500, "text/plain", e.toString());
        }
    }

    public List<Asked> asked() {
        return asked;
    }

    public HttpEndpoint endpoint() {
        return HttpEndpoint.at(URI.create(url()));
    }

    public String url() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
