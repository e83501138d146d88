package org.lerkit.crypto.internal.suite.sd;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * What pointers select of a document (section 3.4.12, selectJsonLd): the values they point to, the objects and arrays
 * on the way, and what an object on the way cannot be understood without.
 */
final class PointerSelection {
    private static final Set<String> KEPT = Set.of("@context", "id", "type");

    private final Map<String, PointerSelection> inside = new HashMap<>();
    private boolean whole;

    private PointerSelection() {}

    /** Selects by these pointers, each of which leads to something. */
    static PointerSelection of(Collection<JsonPointer> pointers) {
        PointerSelection root = new PointerSelection();
        for (JsonPointer pointer : pointers) {
            PointerSelection here = root;
            for (String token : pointer.tokens()) {
                here = here.inside.computeIfAbsent(token, any -> new PointerSelection());
            }
            here.whole = true;
        }
        return root;
    }

    /** What is selected, as it is disclosed. */
    JsonObject dense(JsonObject document) {
        return whole ? document : object(document, false);
    }

    /** What is selected, with {@code null} for each item that is left out: so that all of it keeps its place. */
    JsonObject sparse(JsonObject document) {
        return whole ? document : object(document, true);
    }

    private JsonObject object(JsonObject object, boolean sparse) {
        JsonObject.Builder selected = JsonObject.builder();
        object.members().forEach((name, member) -> {
            PointerSelection selection = inside.get(name);
            if (KEPT.contains(name)) {
                selected.put(name, member);
            } else if (selection != null) {
                selected.put(name, selection.value(member, sparse));
            }
        });
        return selected.build();
    }

    private JsonValue value(JsonValue value, boolean sparse) {
        return whole
                ? value
                : value instanceof JsonObject object
                        ? object(object, sparse)
                        : value instanceof JsonArray array ? array(array, sparse) : value;
    }

    private JsonArray array(JsonArray array, boolean sparse) {
        List<JsonValue> selected = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            PointerSelection selection = inside.get(Integer.toString(i));
            if (selection != null) {
                selected.add(selection.value(array.items().get(i), sparse));
            } else if (sparse) {
                selected.add(JsonNull.NULL);
            }
        }
        return new JsonArray(selected);
    }
}
