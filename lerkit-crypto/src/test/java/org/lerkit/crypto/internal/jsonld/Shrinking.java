package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/** Makes a document smaller, one member or item after the other, as long as it shows what it shows. */
final class Shrinking {
    private static final int MOST_TRIES = 3_000;

    private final Predicate<JsonObject> shows;
    private int tries;

    private Shrinking(Predicate<JsonObject> shows) {
        this.shows = shows;
    }

    static JsonObject shrunk(JsonObject document, Predicate<JsonObject> shows) {
        Shrinking shrinking = new Shrinking(shows);
        JsonObject smallest = document;
        for (Optional<JsonObject> less = shrinking.less(smallest); less.isPresent(); less = shrinking.less(smallest)) {
            smallest = less.get();
        }
        return smallest;
    }

    private Optional<JsonObject> less(JsonObject document) {
        for (JsonValue candidate : candidates(document)) {
            if (++tries > MOST_TRIES) {
                return Optional.empty();
            }
            if (shows.test((JsonObject) candidate)) {
                return Optional.of((JsonObject) candidate);
            }
        }
        return Optional.empty();
    }

    /** The value without one of its parts, the larger parts first. */
    private static List<JsonValue> candidates(JsonValue value) {
        List<JsonValue> candidates = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.members().keySet().forEach(name -> candidates.add(object.without(name)));
            object.members().forEach((name, member) -> {
                if (member instanceof JsonArray array && array.items().size() == 1) {
                    candidates.add(object.with(name, array.items().get(0)));
                }
                candidates(member).forEach(less -> candidates.add(object.with(name, less)));
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                List<JsonValue> items = new ArrayList<>(array.items());
                items.remove(i);
                candidates.add(new JsonArray(items));
            }
            for (int i = 0; i < array.items().size(); i++) {
                for (JsonValue less : candidates(array.items().get(i))) {
                    List<JsonValue> items = new ArrayList<>(array.items());
                    items.set(i, less);
                    candidates.add(new JsonArray(items));
                }
            }
        }
        return candidates;
    }
}
