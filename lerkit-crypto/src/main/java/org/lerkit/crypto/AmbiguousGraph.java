package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lerkit.crypto.EmbeddedCredentials.Embedded;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/**
 * Finds objects of one identifier that contradict each other. In a graph they become one node with the values of both,
 * so that two documents that give the values to one or to the other have one canonical form, and one proof. Objects
 * that say the same, or where only one says it, are left: that is how identifiers are meant to be used. (So a document
 * may repeat, or leave out, in one place what it says of the same identifier in another; the graph is the same.)
 *
 * <p>Does not look into embedded credentials that have proofs of their own.
 */
final class AmbiguousGraph {
    private final Set<JsonPointer> embedded;
    private final Map<String, Map<String, JsonValue>> said = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AmbiguousGraph(Set<JsonPointer> embedded) {
        this.embedded = embedded;
    }

    static List<Problem> in(JsonObject credential, JsonPointer place) {
        return in(
                credential,
                place,
                EmbeddedCredentials.in(credential, place).stream()
                        .map(Embedded::place)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same, but looks into embedded credentials other than those at these places. */
    static List<Problem> in(JsonObject credential, JsonPointer place, Set<JsonPointer> embedded) {
        if (embedded.isEmpty() && !repeats(credential, new HashSet<>())) {
            return List.of(); // as nearly always: then there is nothing to compare
        }
        AmbiguousGraph graph = new AmbiguousGraph(embedded);
        graph.visit(credential, place);
        return graph.problems;
    }

    /** Whether an identifier is that of two objects. */
    private static boolean repeats(JsonValue value, Set<String> ids) {
        if (value instanceof JsonArray array) {
            List<JsonValue> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                if (repeats(items.get(i), ids)) {
                    return true;
                }
            }
        } else if (value instanceof JsonObject object) {
            if (object.get("id").orElse(null) instanceof JsonString id && !ids.add(id.value())) {
                return true;
            }
            for (int i = 0; i < object.size(); i++) {
                JsonValue member = object.value(i);
                if ((member instanceof JsonObject || member instanceof JsonArray)
                        && isCompared(object.name(i))
                        && repeats(member, ids)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCompared(String member) {
        return !(member.equals("type") || member.equals("id") || member.equals("@context") || member.equals("proof"));
    }

    private void visit(JsonValue value, JsonPointer place) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                visit(array.items().get(i), place.child(i));
            }
        } else if (value instanceof JsonObject object && !embedded.contains(place)) {
            JsonValue id = object.members().get("id");
            object.members().forEach((name, member) -> {
                if (isCompared(name)) {
                    if (id instanceof JsonString text) {
                        compare(text.value(), name, member, place.child(name));
                    }
                    visit(member, place.child(name));
                }
            });
        }
    }

    private void compare(String id, String name, JsonValue value, JsonPointer place) {
        JsonValue before = said.computeIfAbsent(id, any -> new HashMap<>()).putIfAbsent(name, value);
        if (before != null && !meaning(before).equals(meaning(value))) {
            problems.add(CryptoProblem.GRAPH_AMBIGUOUS.at(place, "another object of the same id has another " + name));
        }
    }

    /** A value as the graph has it: a set of texts, in which an object with an identifier is just that. */
    private static Set<String> meaning(JsonValue value) {
        Set<String> items = new TreeSet<>();
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> items.addAll(meaning(item)));
        } else if (value instanceof JsonObject object && object.members().get("id") instanceof JsonString id) {
            items.add("<" + id.value() + ">");
        } else if (value instanceof JsonObject object) {
            Map<String, Set<String>> members = new TreeMap<>();
            object.members().forEach((name, member) -> members.put(name, meaning(member)));
            items.add(members.toString());
        } else if (value instanceof JsonString text) {
            items.add("\"" + text.value() + "\"");
        } else {
            items.add(JsonWriter.toText(value));
        }
        return items;
    }
}
