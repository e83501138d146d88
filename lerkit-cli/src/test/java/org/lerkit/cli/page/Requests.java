package org.lerkit.cli.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.http.Request;
import org.lerkit.crypto.CryptoConfig;

/** A page without samples, and requests as browsers send them. */
final class Requests {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    static final LocalPage PAGE =
            LocalPage.of(CryptoConfig.v2026().toBuilder().clock(NOON).build(), NOON, List.of(), Conformance.none());
    static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

    private Requests() {}

    /** A field of a form: of a file if it says the name of one. */
    static final class Part {
        private final String head;
        private final byte[] content;

        private Part(String head, byte[] content) {
            this.head = head;
            this.content = content;
        }

        static Part text(String name, String words) {
            return new Part("name=\"" + name + "\"", words.getBytes(StandardCharsets.UTF_8));
        }

        static Part file(String name, String file, byte[] content) {
            return new Part("name=\"" + name + "\"; filename=\"" + file + "\"", content);
        }
    }

    static Request get(String path) {
        return new Request(
                "GET", path, "", Map.of("host", "localhost:8080", "accept", "text/html"), Optional.of(new byte[0]));
    }

    static Request post(String path, Map<String, String> headers, byte[] body) {
        Map<String, String> all = new TreeMap<>(Map.of("host", "localhost:8080"));
        all.putAll(headers);
        return new Request("POST", path, "", all, Optional.of(body));
    }

    /** A form as a browser writes it. */
    static Request form(String path, Part... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            for (Part part : parts) {
                body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + part.head + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                body.write(part.content);
                body.write("\r\n".getBytes(StandardCharsets.UTF_8));
            }
            body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return post(
                path,
                Map.of("content-type", "multipart/form-data; boundary=" + BOUNDARY, "sec-fetch-site", "same-origin"),
                body.toByteArray());
    }

    /** What comes of it, be it refused. */
    static Answer answer(Request request) {
        try {
            return PAGE.answer(request);
        } catch (Refusal e) {
            return PAGE.refused(request, e);
        }
    }

    static String html(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The page that says what a document is. */
    static String check(String document) {
        return html(answer(form("/check", Part.text("text", document))));
    }
}
