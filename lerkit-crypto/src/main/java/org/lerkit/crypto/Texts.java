package org.lerkit.crypto;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Members of objects that nobody has checked yet, where they are text. */
final class Texts {
    private Texts() {}

    /** The text of a member; empty if it is absent, or something else. */
    static Optional<String> text(JsonObject object, String member) {
        return object.get(member).orElse(null) instanceof JsonString text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** The texts of a member that is one or many; none if something else is among them. */
    static Set<String> texts(JsonObject object, String member) {
        JsonValue value = object.get(member).orElse(JsonArray.EMPTY);
        if (value instanceof JsonString text) {
            return Set.of(text.value());
        }
        Set<String> texts = new LinkedHashSet<>();
        for (JsonValue item : value.items()) {
            if (!(item instanceof JsonString text)) {
                return Set.of();
            }
            texts.add(text.value());
        }
        return texts;
    }
}
