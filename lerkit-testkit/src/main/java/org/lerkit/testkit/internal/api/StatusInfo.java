package org.lerkit.testkit.internal.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.testkit.subject.HttpReply;

/** The status information that services of 1EdTech answer errors with: {@code imsx_StatusInfo}. */
public record StatusInfo(JsonObject json) {
    private static final Set<String> MAJOR = Set.of("failure", "processing", "success", "unsupported");
    private static final Set<String> SEVERITY = Set.of("error", "status", "warning");

    /** That of an answer, if it has one. */
    public static Optional<StatusInfo> of(HttpReply reply) {
        return reply.object()
                .filter(object -> object.members().keySet().stream().anyMatch(name -> name.startsWith("imsx_")))
                .map(StatusInfo::new);
    }

    /** Whether it has what it must have, in the words that there are for it. */
    public boolean isWhole() {
        return text("imsx_codeMajor").filter(MAJOR::contains).isPresent()
                && text("imsx_severity").filter(SEVERITY::contains).isPresent();
    }

    /** Whether it says that something failed. */
    public boolean isError() {
        return text("imsx_codeMajor").filter("failure"::equals).isPresent()
                && text("imsx_severity").filter("error"::equals).isPresent();
    }

    /** What it says in particular. */
    public List<String> minorCodes() {
        return json.get("imsx_codeMinor").stream()
                .flatMap(StatusInfo::objects)
                .flatMap(minor -> minor.get("imsx_codeMinorField").stream())
                .flatMap(StatusInfo::objects)
                .flatMap(field -> field.get("imsx_codeMinorFieldValue").stream())
                .flatMap(value -> value instanceof JsonString text ? Stream.of(text.value()) : Stream.empty())
                .toList();
    }

    private static Stream<JsonObject> objects(JsonValue value) {
        return value.items().stream()
                .flatMap(item -> item instanceof JsonObject object ? Stream.of(object) : Stream.empty());
    }

    private Optional<String> text(String name) {
        return json.get(name)
                .flatMap(value -> value instanceof JsonString text ? Optional.of(text.value()) : Optional.empty());
    }
}
