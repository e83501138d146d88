package org.lerkit.cli.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One request and its one answer, each of which has so much time. */
final class Conversation {
    private final HttpExchange exchange;
    private final Deadlines deadlines;
    private final AtomicBoolean answered = new AtomicBoolean();

    Conversation(HttpExchange exchange, Deadlines deadlines) {
        this.exchange = exchange;
        this.deadlines = deadlines;
    }

    /**
     * The body, to its end; empty if it is larger than that.
     *
     * @throws IOException if it does not come; whoever is still there was told
     */
    Optional<byte[]> body(int largest) throws IOException {
        Deadlines.Deadline deadline = deadlines.begin(this::answerLate);
        try {
            InputStream in = exchange.getRequestBody();
            byte[] body = in.readNBytes(largest);
            if (in.read() < 0) {
                return Optional.of(body);
            }
            in.transferTo(OutputStream.nullOutputStream()); // who is still sending would not see the answer
            return Optional.empty();
        } finally {
            deadline.close();
        }
    }

    private void answerLate() {
        try {
            send(Refusal.of(
                            Refusal.TIMEOUT,
                            RequestProblem.LATE,
                            "the body did not arrive in time",
                            "send all that Content-Length says")
                    .answer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers, if that was not done before.
     *
     * @throws IOException if nobody takes it
     */
    void answer(Answer answer) throws IOException {
        Deadlines.Deadline deadline = deadlines.begin(() -> {});
        try {
            send(answer);
        } finally {
            deadline.close();
        }
    }

    private void send(Answer answer) throws IOException {
        if (answered.getAndSet(true)) {
            return;
        }
        byte[] body = answer.body();
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.mediaType());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        answer.headers().forEach(headers::set);
        exchange.sendResponseHeaders(answer.status(), body.length);
        OutputStream out = exchange.getResponseBody();
        out.write(body);
        out.flush();
    }
}
