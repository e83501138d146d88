package org.lerkit.mapping.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/** A JSON object that is being written out of traced values. Objects and arrays that stay empty are left out. */
public final class Target {
    private final Members members = new Members();

    /** Sets a member; a second time is a defect of the converter. */
    public Target put(String name, Traced value) {
        return put(name, (Object) value);
    }

    /** Sets a member where there is a value. */
    public Target put(String name, Optional<Traced> value) {
        return value.isPresent() ? put(name, value.get()) : this;
    }

    /** Adds a value to an array. */
    public Target add(String name, Traced value) {
        array(name).add(value);
        return this;
    }

    /** Adds an object that was written apart to an array. */
    public Target add(String name, Target item) {
        array(name).add(item);
        return this;
    }

    /** Adds an array of objects that were written apart to an array. */
    public Target addList(String name, List<Target> items) {
        array(name).add(new ArrayList<Object>(items));
        return this;
    }

    /** Sets a member to an object that was written apart; a second time is a defect of the converter. */
    public Target put(String name, Target value) {
        return put(name, (Object) value);
    }

    /** Sets a member to a part of a JSON source, with everything in it as it is; a second time is a defect. */
    public Target copy(String name, Source value, Rule rule) {
        return put(name, copied(value, rule));
    }

    /** Adds a part of a JSON source to an array, with everything in it as it is. */
    public Target addCopy(String name, Source value, Rule rule) {
        array(name).add(copied(value, rule));
        return this;
    }

    private Target put(String name, Object value) {
        if (!members.put(name, value)) {
            throw new IllegalStateException("written twice: " + name);
        }
        return this;
    }

    private static Object copied(Source value, Rule rule) {
        if (value.children().isEmpty()) {
            return Traced.verbatim(value.all().get(0), rule);
        }
        if (value.json().orElseThrow() instanceof JsonArray) {
            List<Object> items = new ArrayList<>();
            value.children().forEach(item -> items.add(copied(item, rule)));
            return items;
        }
        return copyOf(value, rule);
    }

    /** An object of a JSON source, with everything in it as it is. */
    public static Target copyOf(Source object, Rule rule) {
        Target copy = new Target();
        for (Source child : object.children()) {
            if (object.repeats(child.name())) {
                copy.addCopy(child.name(), child, rule);
            } else {
                copy.copy(child.name(), child, rule);
            }
        }
        return copy;
    }

    /** Sets the members of an object that was written apart. */
    public Target putAll(Target other) {
        for (int i = 0; i < other.members.size(); i++) {
            put(other.members.name(i), other.members.value(i));
        }
        return this;
    }

    /** Adds what another object says: lists are joined, and of a member that both have this one's stays. */
    public Target merge(Target other) {
        for (int i = 0; i < other.members.size(); i++) {
            String name = other.members.name(i);
            if (!members.put(name, other.members.value(i)) && other.members.value(i) instanceof List<?> items) {
                array(name).addAll(items);
            }
        }
        return this;
    }

    /** The object in a member, made when it is first asked for. */
    public Target object(String name) {
        Object member = members.get(name);
        if (member == null) {
            member = new Target();
            members.add(name, member);
        }
        return (Target) member;
    }

    /** A new object at the end of an array. */
    public Target item(String name) {
        Target item = new Target();
        array(name).add(item);
        return item;
    }

    /** The objects that a member has by now: the items of an array, or the one. What are no objects are left out. */
    public List<Target> objects(String name) {
        Object member = members.get(name);
        List<?> items = member instanceof List<?> list ? list : member == null ? List.of() : List.of(member);
        List<Target> objects = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof Target object) {
                objects.add(object);
            }
        }
        return objects;
    }

    /** Whether the member has been written. */
    public boolean has(String name) {
        Object member = members.get(name);
        return member != null && !empty(member);
    }

    @SuppressWarnings("unchecked") // only array() puts lists there
    private List<Object> array(String name) {
        Object member = members.get(name);
        if (member == null) {
            member = new ArrayList<>();
            members.add(name, member);
        }
        return (List<Object>) member;
    }

    /** The same object, of which everything also depends on these leaves: on a reference that led to it, for example. */
    public Target dependingOn(Collection<Leaf> leaves) {
        if (leaves.isEmpty()) {
            return this;
        }
        Target target = new Target();
        for (int i = 0; i < members.size(); i++) {
            target.members.add(members.name(i), depending(members.value(i), leaves));
        }
        return target;
    }

    private static Object depending(Object member, Collection<Leaf> leaves) {
        if (member instanceof Traced value) {
            return value.dependingOn(leaves);
        } else if (member instanceof Target target) {
            return target.dependingOn(leaves);
        }
        List<Object> items = new ArrayList<>();
        ((List<?>) member).forEach(item -> items.add(depending(item, leaves)));
        return items;
    }

    /** Every leaf of the source that the object says or depends on as it stands: what an id computed from it depends on. */
    public List<Leaf> leaves() {
        Set<Leaf> leaves = new LinkedHashSet<>();
        addLeaves(this, leaves);
        return List.copyOf(leaves);
    }

    private static void addLeaves(Object member, Set<Leaf> leaves) {
        if (member instanceof Traced value) {
            leaves.addAll(value.sources());
            leaves.addAll(value.influences());
        } else if (member instanceof Target target) {
            for (int i = 0; i < target.members.size(); i++) {
                addLeaves(target.members.value(i), leaves);
            }
        } else {
            ((List<?>) member).forEach(item -> addLeaves(item, leaves));
        }
    }

    /** The object as it stands. */
    public JsonObject json() {
        return json((value, at) -> {});
    }

    /** The object as it stands, with every traced value and the place it ended up at. */
    JsonObject json(BiConsumer<Traced, JsonPointer> placed) {
        JsonObject json = object(JsonPointer.ROOT, placed);
        return json == null ? JsonObject.EMPTY : json;
    }

    /** A value may be a whole document that is written as it is; then it is the cause of every leaf in it. */
    private static void place(Traced value, JsonValue json, JsonPointer at, BiConsumer<Traced, JsonPointer> placed) {
        if (json instanceof JsonObject object && !object.members().isEmpty()) {
            object.members().forEach((name, member) -> place(value, member, at.child(name), placed));
        } else if (json instanceof JsonArray array && !array.items().isEmpty()) {
            for (int i = 0; i < array.items().size(); i++) {
                place(value, array.items().get(i), at.child(i), placed);
            }
        } else {
            placed.accept(value, at);
        }
    }

    private static boolean empty(Object member) {
        if (member instanceof Target target) {
            for (int i = 0; i < target.members.size(); i++) {
                if (!empty(target.members.value(i))) {
                    return false;
                }
            }
            return true;
        }
        return member instanceof List<?> items && items.stream().allMatch(Target::empty);
    }

    /** Nothing for what is empty, of which nothing is placed then. */
    private static @Nullable JsonValue json(Object member, JsonPointer at, BiConsumer<Traced, JsonPointer> placed) {
        if (member instanceof Traced value) {
            place(value, value.value(), at, placed);
            return value.value();
        }
        if (member instanceof Target target) {
            return target.object(at, placed);
        }
        List<?> all = (List<?>) member;
        List<JsonValue> items = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            JsonValue json = json(all.get(i), at.child(items.size()), placed);
            if (json != null) {
                items.add(json);
            }
        }
        return items.isEmpty() ? null : new JsonArray(items);
    }

    private @Nullable JsonObject object(JsonPointer at, BiConsumer<Traced, JsonPointer> placed) {
        JsonObject.Builder object = JsonObject.builder();
        boolean empty = true;
        for (int i = 0; i < members.size(); i++) {
            JsonValue json = json(members.value(i), at.child(members.name(i)), placed);
            if (json != null) {
                object.put(members.name(i), json);
                empty = false;
            }
        }
        return empty ? null : object.build();
    }
}
