package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Places in JSON documents, whether a member has one value or many: JSON Pointers without the indexes of arrays, in which
 * {@code *} is any one member and {@code **} any number of them. {@code /validFrom|validUntil} is either.
 *
 * @param pattern the pattern, which starts with a slash or {@code **}, or is empty for the document as a whole
 */
public record Places(String pattern) {
    private static final String ANY = "*";
    private static final String ANY_NUMBER = "**";

    /** @throws IllegalArgumentException if it is no such pattern */
    public Places {
        requireNonNull(pattern, "pattern");
        if (!pattern.isEmpty() && !pattern.startsWith("/") && !pattern.startsWith(ANY_NUMBER)) {
            throw new IllegalArgumentException("a pattern of places starts with a slash, or **: " + pattern);
        }
    }

    /** Whether a place is one of these. */
    public boolean include(JsonPointer place) {
        return matches(steps(), 0, names(place), 0);
    }

    /** Whether a document has something at one of these places. */
    public boolean areIn(JsonValue document) {
        return places(document, List.of()).anyMatch(names -> matches(steps(), 0, names, 0));
    }

    private List<String> steps() {
        String path = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        return pattern.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }

    private static List<String> names(JsonPointer place) {
        return place.tokens().stream().filter(token -> !isIndex(token)).toList();
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean matches(List<String> steps, int step, List<String> names, int name) {
        if (step == steps.size()) {
            return name == names.size();
        }
        String asked = steps.get(step);
        if (asked.equals(ANY_NUMBER)) {
            return matches(steps, step + 1, names, name)
                    || (name < names.size() && matches(steps, step, names, name + 1));
        }
        return name < names.size()
                && (asked.equals(ANY) || List.of(asked.split("\\|", -1)).contains(names.get(name)))
                && matches(steps, step + 1, names, name + 1);
    }

    private static Stream<List<String>> places(JsonValue value, List<String> at) {
        if (value instanceof JsonArray array) {
            return array.items().stream().flatMap(item -> places(item, at));
        }
        if (value instanceof JsonObject object) {
            return Stream.concat(
                    Stream.of(at),
                    object.members().entrySet().stream()
                            .flatMap(member -> places(member.getValue(), with(at, member.getKey()))));
        }
        return Stream.of(at);
    }

    private static List<String> with(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return more;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
