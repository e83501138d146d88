package org.lerkit.model.json;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A JSON-LD context that a type of credential must name, at its place in {@code @context}.
 *
 * @param url what a builder writes
 * @param accepted the URLs that will do, the one written included
 */
public record RequiredContext(String url, Pattern accepted) {
    public RequiredContext {
        requireNonNull(url, "url");
        requireNonNull(accepted, "accepted");
    }

    /** A context with one URL. */
    public static RequiredContext of(String url) {
        return new RequiredContext(url, Pattern.compile(Pattern.quote(url)));
    }

    boolean isMetBy(JsonValue value) {
        return value instanceof JsonString text
                && accepted.matcher(text.value()).matches();
    }
}
