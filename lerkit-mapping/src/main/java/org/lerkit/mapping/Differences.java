package org.lerkit.mapping;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Lexical;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * The places at which two documents differ; whether nothing is there, or something that says nothing, is the same. JSON
 * is compared branch by branch, so that the places of what is the same are never written down.
 */
final class Differences {
    private final Set<String> places = new TreeSet<>();

    private Differences() {}

    static Set<String> of(Document one, Document two) {
        Differences differences = new Differences();
        if (one instanceof Document.Json first && two instanceof Document.Json second) {
            differences.compare(JsonPointer.ROOT, first.json(), second.json());
        } else {
            differences.compare(values(one), values(two));
        }
        return differences.places;
    }

    private void compare(Map<String, JsonValue> first, Map<String, JsonValue> second) {
        first.forEach((place, value) -> {
            if (!value.equals(second.get(place))) {
                places.add(place);
            }
        });
        second.keySet().stream().filter(place -> !first.containsKey(place)).forEach(places::add);
    }

    private void compare(JsonPointer at, @Nullable JsonValue one, @Nullable JsonValue two) {
        if (one == two || (one != null && one.equals(two))) {
            return;
        }
        if (one instanceof JsonObject first && two instanceof JsonObject second && holds(one) && holds(two)) {
            Set<String> names = new LinkedHashSet<>(first.members().keySet());
            names.addAll(second.members().keySet());
            names.forEach(name -> compare(
                    at.child(name),
                    first.get(name).orElse(null),
                    second.get(name).orElse(null)));
        } else if (one instanceof JsonArray first && two instanceof JsonArray second && holds(one) && holds(two)) {
            for (int i = 0; i < Math.max(first.items().size(), second.items().size()); i++) {
                compare(at.child(i), item(first, i), item(second, i));
            }
        } else {
            add(at, one);
            add(at, two);
        }
    }

    private static @Nullable JsonValue item(JsonArray array, int index) {
        return index < array.items().size() ? array.items().get(index) : null;
    }

    /** Whether it has something in it; an empty container is a leaf. */
    private static boolean holds(JsonValue value) {
        return value instanceof JsonObject object
                ? !object.members().isEmpty()
                : value instanceof JsonArray array && !array.items().isEmpty();
    }

    /** All that this says. */
    private void add(JsonPointer at, @Nullable JsonValue value) {
        if (value instanceof JsonObject object && holds(value)) {
            object.members().forEach((name, inside) -> add(at.child(name), inside));
        } else if (value instanceof JsonArray array && holds(value)) {
            List<JsonValue> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                add(at.child(i), items.get(i));
            }
        } else if (value != null && !Lexical.text(value).isBlank()) {
            places.add(at.path());
        }
    }

    private static Map<String, JsonValue> values(Document document) {
        Map<String, JsonValue> values = new HashMap<>();
        for (Leaf leaf : Source.of(document).all()) {
            if (!leaf.isBlank()) {
                values.put(leaf.location().path(), leaf.value());
            }
        }
        return values;
    }
}
