package org.lerkit.mapping.hropen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** The value of a member, put together from facts; or what facts add to one that is there. Not thread-safe. */
final class FactTree {
    /** The most steps of a way. */
    static final int DEEPEST = 32;

    /** What a step ends with where nothing but facts was read. */
    private static final String APART = "+";

    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,3}");

    private final Node root = new Node();
    /** Where facts would stand. */
    private final Map<JsonPointer, Node> places = new HashMap<>();

    /** A value, an object or an array; of an array the items as they were numbered where they were read. */
    private static final class Node {
        private final Map<String, Node> members = new LinkedHashMap<>();
        private final TreeMap<Integer, Node> items = new TreeMap<>();
        private @Nullable Leaf leaf;
        private @Nullable JsonValue value;
        /** Whether nothing but facts was read of it, so that it is added to nothing. */
        private boolean apart;

        private @Nullable Node step(String step) {
            Node node = leaf == null ? inside(name(step)) : null;
            if (node != null) {
                node.apart |= step.endsWith(APART);
            }
            return node;
        }

        private @Nullable Node inside(String name) {
            if (INDEX.matcher(name).matches()) {
                return members.isEmpty() ? items.computeIfAbsent(Integer.valueOf(name), key -> new Node()) : null;
            }
            return items.isEmpty() ? members.computeIfAbsent(name, key -> new Node()) : null;
        }
    }

    /** What a step is called. */
    static String name(String step) {
        return step.endsWith(APART) ? step.substring(0, step.length() - APART.length()) : step;
    }

    /**
     * Adds a fact.
     *
     * @param way from the member on
     * @return whether there is room for it
     */
    boolean insert(List<String> way, Leaf value) {
        if (!Codes.takes(member(way), value.raw())) {
            return false;
        }
        Node node = root;
        node.apart |= way.get(0).endsWith(APART);
        for (int i = 1; i < way.size() && node != null; i++) {
            node = node.step(way.get(i));
        }
        if (node == null || node.leaf != null || !node.members.isEmpty() || !node.items.isEmpty()) {
            return false;
        }
        node.leaf = value;
        node.value = new JsonString(value.raw());
        return true;
    }

    /** The last step that is no index. */
    private static String member(List<String> way) {
        int last = way.size() - 1;
        while (last > 0 && INDEX.matcher(name(way.get(last))).matches()) {
            last--;
        }
        return name(way.get(last));
    }

    /** What the member would be; null if something else is where a fact would stand. */
    @Nullable
    JsonValue over(@Nullable JsonValue before, String member) {
        places.clear();
        return over(root, before, JsonPointer.ROOT.child(member));
    }

    private @Nullable JsonValue over(Node node, @Nullable JsonValue before, JsonPointer at) {
        if (node.value != null) {
            places.put(at, node);
        }
        if (before != null && (node.value != null || node.apart)) {
            return null;
        } else if (node.value != null) {
            return node.value;
        } else if (!node.items.isEmpty()) {
            return before == null || before instanceof JsonArray ? items(node, (JsonArray) before, at) : null;
        }
        return before == null || before instanceof JsonObject ? members(node, (JsonObject) before, at) : null;
    }

    private @Nullable JsonValue items(Node node, @Nullable JsonArray before, JsonPointer at) {
        List<JsonValue> items = new ArrayList<>(before == null ? List.of() : before.items());
        int there = items.size();
        for (Map.Entry<Integer, Node> item : node.items.entrySet()) {
            boolean added = item.getKey() >= there || item.getValue().apart;
            int index = added ? items.size() : item.getKey();
            JsonValue value = over(item.getValue(), added ? null : items.get(index), at.child(index));
            if (value == null) {
                return null;
            } else if (added) {
                items.add(value);
            } else {
                items.set(index, value);
            }
        }
        return new JsonArray(items);
    }

    private @Nullable JsonValue members(Node node, @Nullable JsonObject before, JsonPointer at) {
        JsonObject object = before == null ? JsonObject.EMPTY : before;
        JsonObject.Builder whole = object.toBuilder();
        for (Map.Entry<String, Node> member : node.members.entrySet()) {
            JsonValue value = over(member.getValue(), object.members().get(member.getKey()), at.child(member.getKey()));
            if (value == null) {
                return null;
            }
            whole.put(member.getKey(), value);
        }
        return whole.build();
    }

    /** Sees the text at a place as the number or truth value that it is; false if it is none. */
    boolean retype(JsonPointer place) {
        Node node = places.get(place);
        if (node == null || !(node.value instanceof JsonString text)) {
            return false;
        }
        if (Pen.isNumber(text.value())) {
            node.value = new JsonNumber(text.value());
        } else if (text.value().equals("true") || text.value().equals("false")) {
            node.value = JsonBoolean.of(text.value().equals("true"));
        } else {
            return false;
        }
        return true;
    }

    /** The facts that have room. */
    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(root, leaves);
        return leaves;
    }

    private static void collect(Node node, List<Leaf> to) {
        if (node.leaf != null) {
            to.add(node.leaf);
        }
        node.members.values().forEach(inside -> collect(inside, to));
        node.items.values().forEach(inside -> collect(inside, to));
    }

    /** Writes the member, or adds to it, as {@link #over} has said. */
    void put(Target to, String member, BiFunction<Leaf, JsonValue, Traced> traced) {
        put(root, to, member, traced);
    }

    private static void put(Node node, Target to, String name, BiFunction<Leaf, JsonValue, Traced> traced) {
        if (node.leaf != null && node.value != null) {
            to.put(name, traced.apply(node.leaf, node.value));
        } else if (node.items.isEmpty()) {
            inside(node, to.object(name), traced);
        } else {
            List<Target> there = to.objects(name);
            node.items.forEach((index, item) -> {
                if (item.leaf != null && item.value != null) {
                    to.add(name, traced.apply(item.leaf, item.value));
                } else {
                    boolean added = index >= there.size() || item.apart;
                    inside(item, added ? to.item(name) : there.get(index), traced);
                }
            });
        }
    }

    private static void inside(Node node, Target to, BiFunction<Leaf, JsonValue, Traced> traced) {
        node.members.forEach((name, member) -> put(member, to, name, traced));
    }
}
