package org.lerkit.model.json;

import java.util.List;
import java.util.Locale;
import org.lerkit.model.Problem;

/**
 * Problems as JSON: problem details (RFC 9457), whose {@code type} is the IRI that a specification gives, with {@code
 * code}, {@code severity}, {@code pointer}, {@code hint} and {@code specs} as members of our own.
 */
public final class ProblemDetails {
    /** The media type of one of them. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDetails() {}

    /** One problem. */
    public static JsonObject of(Problem problem) {
        JsonObject.Builder json = JsonObject.builder();
        problem.type().ifPresent(type -> json.put("type", type.toString()));
        json.put("title", problem.title())
                .put("code", problem.code().value())
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("pointer", problem.location().path());
        problem.hint().ifPresent(hint -> json.put("hint", hint));
        return json.put(
                        "specs",
                        new JsonArray(problem.specs().stream()
                                .<JsonValue>map(spec -> new JsonString(spec.url()))
                                .toList()))
                .build();
    }

    /** Several, in their order. */
    public static JsonArray of(List<Problem> problems) {
        return new JsonArray(
                problems.stream().<JsonValue>map(ProblemDetails::of).toList());
    }
}
