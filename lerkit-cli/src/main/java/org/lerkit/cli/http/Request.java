package org.lerkit.cli.http;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody asks for, read to its end. Immutable, as long as nobody changes the body.
 *
 * @param method in capitals
 * @param path as it was sent, without what follows a question mark
 * @param query what follows the question mark; empty if nothing does
 * @param headers the first value of each, by its name in small letters
 * @param body empty if it is larger than the server takes
 */
public record Request(String method, String path, String query, Map<String, String> headers, Optional<byte[]> body) {
    public Request {
        requireNonNull(method, "method");
        requireNonNull(path, "path");
        requireNonNull(query, "query");
        requireNonNull(body, "body");
        headers = Map.copyOf(headers);
    }

    /** By headers as the server of the JDK has them. */
    static Map<String, String> first(Map<String, List<String>> headers) {
        Map<String, String> first = new TreeMap<>();
        headers.forEach((name, values) -> {
            if (!values.isEmpty() && values.get(0) != null) {
                first.put(name.toLowerCase(Locale.ROOT), values.get(0));
            }
        });
        return first;
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Makes sure of the method.
     *
     * @throws Refusal if it is another
     */
    public void require(String right) {
        if (!method.equals(right)) {
            throw Refusal.method(right);
        }
    }

    /**
     * The body.
     *
     * @throws Refusal if it is larger than the server takes, or encoded
     */
    public byte[] received() {
        byte[] received = body.orElseThrow(() -> Refusal.of(
                Refusal.TOO_LARGE,
                RequestProblem.LARGE,
                "a body that is larger than the server takes",
                "send less at once"));
        if (headers.containsKey("content-encoding")) {
            throw Refusal.of(
                    Refusal.UNSUPPORTED_MEDIA_TYPE,
                    RequestProblem.ENCODING,
                    "a body that is encoded, perhaps compressed",
                    "send it as it is");
        }
        return received;
    }
}
