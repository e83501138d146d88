package org.lerkit.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

class JsonPlacesTest {
    @Test
    void long_names_around_many_items_take_no_time() {
        String name = "{\"" + "n".repeat(10_000) + "\":";
        String json = name.repeat(100) + "[" + "0,".repeat(200_000) + "0]" + "}".repeat(100);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(JsonPlaces.lines(json, Set.of("", "/x"))).containsOnly(Map.entry("", 1)));
    }

    @Test
    void a_member_is_where_its_name_is_and_an_item_where_it_starts() {
        String json = """
                {
                  "a":
                    [1, {"b": null},
                     "two"],
                  "c/d~\\u0065\\n": {}, "x": true
                }
                """;
        assertThat(JsonPlaces.lines(
                        json,
                        Set.of("", "/a", "/a/0", "/a/1", "/a/1/b", "/a/2", "/c~1d~0e\n", "/x", "/nowhere", "/a/3")))
                .containsOnly(
                        Map.entry("", 1),
                        Map.entry("/a", 2),
                        Map.entry("/a/0", 3),
                        Map.entry("/a/1", 3),
                        Map.entry("/a/1/b", 3),
                        Map.entry("/a/2", 4),
                        Map.entry("/c~1d~0e\n", 5),
                        Map.entry("/x", 5));
    }

    @Test
    void brackets_and_quotation_marks_in_texts_are_text() {
        assertThat(JsonPlaces.lines("{\"a\": \"]}\\\"{[\",\n\"b\": 1}", Set.of("/b")))
                .containsEntry("/b", 2);
    }

    /** Each text of a tree that was laid out is on the line that is found for it. */
    @Test
    void texts_are_where_they_are_found() {
        long seed = 7;
        Random random = new Random(seed);
        int checked = 0;
        for (int i = 0; i < 400; i++) {
            Map<String, String> texts = new LinkedHashMap<>();
            JsonObject tree = object(random, JsonPointer.ROOT, texts, 4);
            String json = JsonWriter.toPrettyText(tree);
            List<String> lines = json.lines().toList();
            Map<String, Integer> found = JsonPlaces.lines(json, texts.keySet());
            for (Map.Entry<String, String> text : texts.entrySet()) {
                assertThat(lines.get(found.getOrDefault(text.getKey(), 0) - 1))
                        .as("seed %d, tree %d, %s", seed, i, text.getKey())
                        .contains(text.getValue());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    private static JsonObject object(Random random, JsonPointer place, Map<String, String> texts, int depth) {
        JsonObject.Builder object = JsonObject.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = "n/~\"\\" + i;
            object.put(name, value(random, place.child(name), texts, depth));
        }
        return object.build();
    }

    private static JsonValue value(Random random, JsonPointer place, Map<String, String> texts, int depth) {
        return switch (depth == 0 ? 2 : random.nextInt(3)) {
            case 0 -> object(random, place, texts, depth - 1);
            case 1 -> array(random, place, texts, depth - 1);
            default -> {
                String text = "text-" + texts.size() + "-";
                texts.put(place.value(), text);
                yield new JsonString(text + "{[\"\\");
            }
        };
    }

    private static JsonArray array(Random random, JsonPointer place, Map<String, String> texts, int depth) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(value(random, place.child(items.size()), texts, depth));
        }
        return new JsonArray(items);
    }
}
