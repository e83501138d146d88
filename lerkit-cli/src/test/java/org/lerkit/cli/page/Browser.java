package org.lerkit.cli.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/**
 * A Chromium without a window, spoken to over the DevTools protocol. It has a profile of its own, which is deleted when it is
 * closed, as the process is ended.
 */
public final class Browser implements Closeable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final int SECONDS = 30;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger commands = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonObject>> events = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    private Browser(Process process, Path profile) throws Exception {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(process, profile), new Listener())
                .get(SECONDS, TimeUnit.SECONDS);
    }

    /** Where the browser is: as the property {@code lerkit.chromium} says, or where Debian and others put it. */
    public static Optional<Path> find() {
        String told = System.getProperty("lerkit.chromium", "");
        return Stream.concat(Stream.of(told), PLACES.stream())
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it. */
    public static Browser start(Path executable) throws Exception {
        Path profile = Files.createTempDirectory("lerkit-browser");
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Browser(process, profile);
        } catch (Exception e) {
            end(process, profile);
            throw e;
        }
    }

    private static URI address(Process process, Path profile) throws Exception {
        Path said = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 20 && process.isAlive(); i++) {
            if (Files.exists(said)) {
                List<String> lines = Files.readAllLines(said);
                if (lines.size() > 1) {
                    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("the browser did not start");
    }

    /** What its console says since it was asked: what a policy forbids, what is not there. */
    public List<String> complaints() {
        List<String> all = new ArrayList<>();
        for (String said = complaints.poll(); said != null; said = complaints.poll()) {
            all.add(said);
        }
        return all;
    }

    /** Opens a tab. */
    public Tab tab() {
        String target = text(command("", "Target.createTarget", object("url", "about:blank")), "targetId");
        JsonObject attach = object("targetId", target).with("flatten", JsonBoolean.TRUE);
        return new Tab(this, target, text(command("", "Target.attachToTarget", attach), "sessionId"));
    }

    static JsonObject object(String name, String value) {
        return JsonObject.builder().put(name, value).build();
    }

    static String text(JsonObject object, String name) {
        return ((JsonString) object.get(name).orElseThrow()).value();
    }

    /** Has the browser do something, and waits until it is done. */
    JsonObject command(String session, String method, JsonObject parameters) {
        int id = commands.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(id, answer);
        JsonObject.Builder message = JsonObject.builder()
                .put("id", JsonNumber.of(id))
                .put("method", method)
                .put("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        synchronized (socket) {
            socket.sendText(JsonWriter.toText(message.build()), true).join();
        }
        JsonObject answered = wait(answer, method);
        if (answered.get("error").isPresent()) {
            throw new AssertionError(method + ": " + JsonWriter.toText(answered));
        }
        return (JsonObject) answered.get("result").orElse(JsonObject.EMPTY);
    }

    /** What happens next of this kind; asked for before it does. */
    CompletableFuture<JsonObject> next(String session, String event) {
        return events.computeIfAbsent(session + event, any -> new CompletableFuture<>());
    }

    static JsonObject wait(CompletableFuture<JsonObject> future, String what) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the browser does not answer: " + what, e);
        }
    }

    private void received(JsonObject message) {
        Optional<JsonObject> answered = message.get("id")
                .flatMap(id -> Optional.ofNullable(answers.remove(Integer.parseInt(((JsonNumber) id).text()))))
                .map(future -> {
                    future.complete(message);
                    return message;
                });
        if (answered.isEmpty() && message.get("method").isPresent()) {
            if (text(message, "method").equals("Log.entryAdded")) {
                complaints.add(JsonWriter.toText(message.get("params").orElseThrow()));
            }
            String session = message.get("sessionId")
                    .map(id -> ((JsonString) id).value())
                    .orElse("");
            Optional.ofNullable(events.remove(session + text(message, "method")))
                    .ifPresent(future -> future.complete(message));
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                String whole = parts.toString();
                parts.setLength(0);
                received(JsonReader.standard().readObject(whole));
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    @Override
    public void close() {
        socket.abort();
        end(process, profile);
    }

    private static void end(Process process, Path profile) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (int i = 0; i < 20 && Files.exists(profile); i++) {
            try (Stream<Path> files = Files.walk(profile)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) { // a process of it still writes
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "a browser, process " + Objects.toString(process.pid());
    }
}
