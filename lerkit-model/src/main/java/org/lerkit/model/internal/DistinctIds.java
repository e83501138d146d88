package org.lerkit.model.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;

/**
 * Finds ids that name two different things. In JSON-LD, objects with one id are one object: two achievements with the
 * same id and different names become an achievement with both names, and no one can tell which result belongs to which.
 * To leave members out in one place is fine.
 */
public final class DistinctIds {
    /** Two objects of one identifier that say different things. */
    public static final ProblemCode CONFLICT = new ProblemCode("id.conflict");

    /** Two objects of one identifier where each should be there once. */
    public static final ProblemCode REPEATED = new ProblemCode("id.repeated");

    private final Map<String, JsonObject> seen = new HashMap<>();
    private final BiPredicate<String, JsonObject> counts;

    private DistinctIds(BiPredicate<String, JsonObject> counts) {
        this.counts = counts;
    }

    /** Checks the objects in a document that have one of these types. */
    public static void ofTypes(Set<String> types, JsonObject document, Findings findings) {
        List<String> few = List.copyOf(types); // to look for a text in them costs less than its hash
        new DistinctIds((member, object) -> isOfOne(few, object.get("type").orElse(null)))
                .check("", document, findings);
    }

    /** Checks the objects in a document that are values of one of these members. */
    public static void inMembers(Set<String> members, JsonObject document, Findings findings) {
        new DistinctIds((member, object) -> members.contains(member)).check("", document, findings);
    }

    /** Checks that the objects of an array, some of which have ids, are all different. {@code findings} is at the array. */
    public static void inArray(List<Optional<Iri>> ids, Findings findings) {
        Set<Iri> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).isPresent() && !seen.add(ids.get(i).get())) {
                findings.in(i)
                        .in("id")
                        .error(
                                REPEATED,
                                "the id of another one before it",
                                "leave it out, or give it an id of its own");
            }
        }
    }

    private void check(String member, JsonValue value, Findings findings) {
        if (value instanceof JsonArray array) {
            List<JsonValue> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof JsonObject || items.get(i) instanceof JsonArray) {
                    check(member, items.get(i), findings.in(i));
                }
            }
        } else if (value instanceof JsonObject object) {
            if (object.get("id").orElse(null) instanceof JsonString id && counts.test(member, object)) {
                compare(id, object, findings);
            }
            for (int i = 0; i < object.size(); i++) {
                JsonValue inner = object.value(i);
                if (inner instanceof JsonObject || inner instanceof JsonArray) {
                    check(object.name(i), inner, findings.in(object.name(i)));
                }
            }
        }
    }

    private void compare(JsonString id, JsonObject object, Findings findings) {
        JsonObject first = seen.putIfAbsent(id.value(), object);
        if (first != null) {
            differing(first, object)
                    .ifPresent(name -> findings.in("id")
                            .error(
                                    CONFLICT,
                                    "the id of something else in this document, whose " + name + " is another",
                                    "give each its own id, or say the same of it everywhere"));
        }
    }

    /** The first member whose plain values differ; objects are left alone, for they may be abbreviated. */
    private static Optional<String> differing(JsonObject first, JsonObject second) {
        return second.members().entrySet().stream()
                .filter(entry -> isPlain(entry.getValue()))
                .filter(entry -> {
                    JsonValue other = first.members().get(entry.getKey());
                    return other != null
                            && isPlain(other)
                            && !other.items().equals(entry.getValue().items());
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isPlain(JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return !(value instanceof JsonObject);
        }
        List<JsonValue> items = array.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof JsonObject || items.get(i) instanceof JsonArray) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfOne(List<String> types, @Nullable JsonValue type) {
        if (!(type instanceof JsonArray array)) {
            return type instanceof JsonString text && types.contains(text.value());
        }
        for (JsonValue item : array.items()) {
            if (item instanceof JsonString text && types.contains(text.value())) {
                return true;
            }
        }
        return false;
    }
}
