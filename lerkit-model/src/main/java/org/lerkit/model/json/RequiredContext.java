package org.lerkit.model.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A JSON-LD context that a type of credential must name, at its place in {@code @context}.
 *
 * @param url what a builder writes
 * @param accepted the URLs that will do, the one written included
 * @param retired the URLs it had before, in drafts: they are understood, and reported
 */
public record RequiredContext(String url, Pattern accepted, List<String> retired) {
    public RequiredContext {
        requireNonNull(url, "url");
        requireNonNull(accepted, "accepted");
        retired = List.copyOf(retired);
    }

    /** A context with one URL. */
    public static RequiredContext of(String url) {
        return new RequiredContext(url, Pattern.compile(Pattern.quote(url)), List.of());
    }

    /** False if the value is not this context; what is tolerated in it is reported. */
    boolean accepts(JsonValue value, Findings findings) {
        if (!(value instanceof JsonString text)) {
            return false;
        }
        if (text.value().equals(url)) {
            return true;
        }
        if (retired.contains(text.value())) {
            findings.warning(
                    Findings.CONTEXT_RETIRED,
                    "an address that this context had in a draft",
                    "write " + url + "; what the draft signed has to be signed again");
            return true;
        }
        boolean accepted = this.accepted.matcher(text.value()).matches();
        if (accepted) {
            findings.notice(
                    Findings.CONTEXT_OLDER,
                    "an older version of this context",
                    "write " + url + " in what you issue next; leave what is signed as it is");
        }
        return accepted;
    }
}
