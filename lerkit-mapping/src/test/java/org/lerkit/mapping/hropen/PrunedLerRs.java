package org.lerkit.mapping.hropen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Fixtures;

/** Makes good records: what is left of one with every member when most members are taken away by chance. */
final class PrunedLerRs {
    private static final long SEED = 20261127;
    private static final JsonObject WHOLE = Fixtures.json(Fixtures.LER_RS);

    /** What something is nothing without; a few are taken away all the same. */
    private static final Set<String> NEEDED = Set.of(
            "type",
            "value",
            "name",
            "title",
            "institution",
            "organization",
            "issuingAuthority",
            "address",
            "url",
            "formattedNumber",
            "reference");

    private final SplittableRandom random;

    private PrunedLerRs(int round) {
        this.random = new SplittableRandom(SEED + round);
    }

    /** The record of a round, the same each time. */
    static JsonObject record(int round) {
        JsonObject pruned = (JsonObject) new PrunedLerRs(round).prune(WHOLE, 0);
        return pruned.with("type", WHOLE.get("type").orElseThrow());
    }

    private JsonValue prune(JsonValue value, int depth) {
        if (value instanceof JsonObject object) {
            return pruned(object, depth);
        } else if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            for (JsonValue item : array.items()) {
                if (array.items().size() == 1 || random.nextInt(2) == 0) {
                    items.add(prune(item, depth));
                }
            }
            if (random.nextInt(4) == 0) {
                items.add(prune(array.items().get(0), depth));
            }
            return new JsonArray(items.isEmpty() ? array.items() : items);
        }
        boolean words = value instanceof JsonString text && text.value().contains(" of ");
        return words ? new JsonString(((JsonString) value).value() + " " + random.nextInt(10)) : value;
    }

    private JsonValue pruned(JsonObject object, int depth) {
        JsonObject left = JsonObject.EMPTY;
        for (String name : object.members().keySet()) {
            boolean kept = NEEDED.contains(name) ? random.nextInt(20) > 0 : random.nextInt(5 + depth) < 2;
            if (kept) {
                left = left.with(name, prune(object.get(name).orElseThrow(), depth + 1));
            }
        }
        String first = object.members().keySet().iterator().next();
        return left.members().isEmpty() ? left.with(first, object.get(first).orElseThrow()) : left;
    }
}
