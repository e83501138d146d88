package org.lerkit.testkit.subject;

import static java.util.Objects.requireNonNull;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;

/**
 * What a subject answers over HTTP.
 *
 * @param status the status code
 * @param headers the headers
 * @param body the body; empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record HttpReply(int status, HttpHeaders headers, byte[] body) {
    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;
    private static final int LONGEST_REASON = 200;

    public HttpReply {
        requireNonNull(headers, "headers");
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** Whether it was done. */
    public boolean isSuccess() {
        return status >= OK && status < REDIRECTION;
    }

    /** Whether it was refused, for what was asked or for who asked. */
    public boolean isRefusal() {
        return status >= CLIENT_ERROR && status < SERVER_ERROR;
    }

    /** A header, if it is there. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** What the body is said to be, without parameters, in lower case; empty if nothing is said. */
    public String mediaType() {
        return header("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The body as text in UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body, if it is JSON, whatever it is said to be. */
    public Optional<JsonValue> json() {
        try {
            return Optional.of(JsonReader.standard().read(body));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The body, if it is an object of JSON. */
    public Optional<JsonObject> object() {
        return json().flatMap(value -> value instanceof JsonObject object ? Optional.of(object) : Optional.empty());
    }

    /**
     * The status, and what the subject says of it where that can be found: problem details, errors, status information.
     *
     * @param secret what the subject may have repeated and nobody is to read: taken out before anything is cut off
     */
    String reason(Optional<String> secret) {
        String words = object().stream()
                .flatMap(HttpReply::reasons)
                .findFirst()
                .map(reason -> secret.map(token -> reason.replace(token, "…")).orElse(reason))
                .map(reason ->
                        ": " + (reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason))
                .orElse("");
        return status + words.replaceAll("\\p{Cntrl}", " ");
    }

    private static Stream<String> reasons(JsonObject object) {
        return Stream.of("errors", "detail", "title", "message", "error", "imsx_description")
                .flatMap(name -> object.get(name).stream())
                .flatMap(value -> value.items().stream())
                .flatMap(value -> value instanceof JsonString text
                        ? Stream.of(text.value())
                        : value instanceof JsonObject inner ? reasons(inner) : Stream.empty());
    }
}
