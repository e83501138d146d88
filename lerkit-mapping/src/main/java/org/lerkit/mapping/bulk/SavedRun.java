package org.lerkit.mapping.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * What a checkpoint file says.
 *
 * @param identity what is converted, and how
 * @param checkpoint how far the run came
 * @param lengths how long each file was then, that is written piece by piece
 * @param tally what came of it so far
 */
record SavedRun(Identity identity, Checkpoint checkpoint, List<Long> lengths, Tally tally) {
    private static final String FORMAT = "lerkit:bulk-checkpoint:1";

    JsonObject toJson() {
        return JsonObject.builder()
                .put("format", FORMAT)
                .put("source", identity.source())
                .put("way", identity.way())
                .put("done", JsonNumber.of(checkpoint.done()))
                .put("ahead", numbers(new TreeSet<>(checkpoint.ahead())))
                .put("lengths", numbers(lengths))
                .put("tally", tally.toJson())
                .build();
    }

    private static JsonArray numbers(Collection<Long> numbers) {
        return new JsonArray(numbers.stream().<JsonValue>map(JsonNumber::of).toList());
    }

    /** @throws IllegalArgumentException if it is not what {@link #toJson} gives */
    static SavedRun of(JsonObject json) {
        if (!text(json, "format").equals(FORMAT)) {
            throw new IllegalArgumentException("another format");
        }
        JsonObject tally = object(json, "tally");
        Set<Long> ahead = new HashSet<>(numbers(json, "ahead"));
        return new SavedRun(
                new Identity(text(json, "source"), text(json, "way")),
                new Checkpoint(number(get(json, "done")), ahead),
                numbers(json, "lengths"),
                new Tally(
                        number(get(tally, "records")),
                        number(get(tally, "documents")),
                        number(get(tally, "notes")),
                        counts(object(tally, "leaves")),
                        counts(object(tally, "failures"))));
    }

    private static JsonValue get(JsonObject json, String name) {
        return json.get(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private static String text(JsonObject json, String name) {
        if (get(json, name) instanceof JsonString text) {
            return text.value();
        }
        throw new IllegalArgumentException(name + " is no text");
    }

    private static JsonObject object(JsonObject json, String name) {
        if (get(json, name) instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException(name + " is no object");
    }

    private static List<Long> numbers(JsonObject json, String name) {
        if (get(json, name) instanceof JsonArray array) {
            return array.items().stream().map(SavedRun::number).toList();
        }
        throw new IllegalArgumentException(name + " is no array");
    }

    private static long number(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return Long.parseLong(number.text());
        }
        throw new IllegalArgumentException("no number");
    }

    private static Map<String, Long> counts(JsonObject json) {
        Map<String, Long> counts = new HashMap<>();
        json.members().forEach((name, count) -> counts.put(name, number(count)));
        return counts;
    }
}
