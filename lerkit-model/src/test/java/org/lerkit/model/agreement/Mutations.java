package org.lerkit.model.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.clr2.Clr2;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.ob3.OpenBadges3;

/**
 * Documents that differ from a good one in one place each: every place of it, changed in every way, in document order.
 * Places whose last three steps are the same count as one, unless too few are left: an endorsement is checked alike
 * wherever it stands.
 */
final class Mutations {
    /** How many a document must have. */
    static final int ENOUGH = 200;

    private static final int STEPS = 3;
    private static final List<RequiredContext> CONTEXTS = List.of(Clr2.CONTEXT, OpenBadges3.CONTEXT);
    private static final Pattern DATE_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*");
    private static final List<String> DATES = List.of(
            "2010-01-01",
            "2010-01-01T00:00:00",
            "2010-01-01T00:00Z",
            "2010-13-01T00:00:00Z",
            "2010-02-30T00:00:00Z",
            "2010-01-01T25:00:00Z",
            "2010-01-01T00:00:00.5+02:00",
            "2010-01-01T00:00:00-14:00",
            "2010-01-01 00:00:00Z",
            "2010-01-01T00:00:00z");

    private final int steps;
    private final List<Mutation> found = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    /**
     * One of them.
     *
     * @param kind what was done: {@code drop}, {@code number}...
     * @param was what was there before
     */
    record Mutation(String kind, JsonPointer at, JsonValue was, JsonObject document) {
        /** The names of the members on the way, the last one last; items of arrays have none. */
        List<String> names() {
            return at.tokens().stream()
                    .filter(token -> !token.matches("[0-9]+"))
                    .toList();
        }

        /** The member that was changed, or an item of it. */
        String member() {
            List<String> names = names();
            return names.isEmpty() ? "" : names.get(names.size() - 1);
        }

        @Override
        public String toString() {
            return kind + " at " + at.value();
        }
    }

    private Mutations(int steps) {
        this.steps = steps;
    }

    static List<Mutation> of(JsonObject document) {
        List<Mutation> telling = of(document, STEPS);
        return telling.size() >= ENOUGH ? telling : of(document, Integer.MAX_VALUE);
    }

    private static List<Mutation> of(JsonObject document, int steps) {
        Mutations mutations = new Mutations(steps);
        mutations.visit(document, JsonPointer.ROOT, changed -> (JsonObject) changed);
        return mutations.found;
    }

    /** Mutates a value; {@code whole} puts what it became into the document. */
    private void visit(JsonValue value, JsonPointer at, Whole whole) {
        if (value instanceof JsonObject object) {
            add("extra", at.child("unheardOf"), object, whole.with(object.with("unheardOf", new JsonString("of"))));
            object.members().forEach((name, member) -> {
                add("drop", at.child(name), member, whole.with(object.without(name)));
                replace(member, at.child(name), changed -> whole.with(object.with(name, changed)));
            });
        } else if (value instanceof JsonArray array) {
            add("empty", at, value, whole.with(JsonArray.EMPTY));
            if (array.items().size() == 1) {
                add("bare", at, value, whole.with(array.items().get(0)));
            }
            for (int i = 0; i < array.items().size(); i++) {
                int index = i;
                replace(array.items().get(i), at.child(i), changed -> whole.with(replaced(array, index, changed)));
            }
        }
    }

    private void replace(JsonValue value, JsonPointer at, Whole whole) {
        add("null", at, value, whole.with(JsonNull.NULL));
        add("number", at, value, whole.with(value instanceof JsonNumber ? new JsonString("7") : JsonNumber.of(7)));
        add("object", at, value, whole.with(value instanceof JsonObject ? JsonBoolean.TRUE : JsonObject.EMPTY));
        if (!(value instanceof JsonArray)) {
            add("array", at, value, whole.with(JsonArray.of(value)));
        }
        if (value instanceof JsonString text) {
            for (String word : List.of("Ada", "", "ext:Ada", "an ext:Ada")) {
                add("text " + word, at, value, whole.with(new JsonString(word)));
            }
            add(
                    "language value",
                    at,
                    value,
                    whole.with(object("@value", text).with("@language", new JsonString("en"))));
            add("language map", at, value, whole.with(object("en", text)));
            CONTEXTS.stream()
                    .filter(context -> context.accepted().matcher(text.value()).matches())
                    .map(context -> new JsonString(context.retired().get(0)))
                    .forEach(draft -> add("draft context", at, value, whole.with(draft)));
            if (DATE_TIME.matcher(text.value()).matches()) {
                DATES.forEach(date -> add("date " + date, at, value, whole.with(new JsonString(date))));
            }
        }
        visit(value, at, whole);
    }

    private void add(String kind, JsonPointer at, JsonValue was, JsonObject document) {
        List<String> path = at.tokens();
        if (seen.add(List.of(kind, path.subList(Math.max(0, path.size() - steps), path.size())))) {
            found.add(new Mutation(kind, at, was, document));
        }
    }

    private static JsonObject object(String member, JsonValue value) {
        return JsonObject.builder().put(member, value).build();
    }

    private static JsonArray replaced(JsonArray array, int index, JsonValue item) {
        List<JsonValue> items = new ArrayList<>(array.items());
        items.set(index, item);
        return new JsonArray(items);
    }

    private interface Whole {
        JsonObject with(JsonValue changed);
    }
}
