package org.lerkit.model.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The members of an object as a map that nobody can change, in the order of the document. */
final class MemberMap extends AbstractMap<String, JsonValue> {
    private final JsonObject object;

    MemberMap(JsonObject object) {
        this.object = object;
    }

    @Override
    public int size() {
        return object.size();
    }

    @Override
    public @Nullable JsonValue get(@Nullable Object key) {
        return key instanceof String name ? object.find(name) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    /** Without an entry for each. */
    @Override
    public void forEach(BiConsumer<? super String, ? super JsonValue> visitor) {
        for (int i = 0; i < object.size(); i++) {
            visitor.accept(object.name(i), object.value(i));
        }
    }

    @Override
    public Set<Entry<String, JsonValue>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, JsonValue>> {
        @Override
        public int size() {
            return object.size();
        }

        @Override
        public Iterator<Entry<String, JsonValue>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < object.size();
                }

                @Override
                public Entry<String, JsonValue> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    Entry<String, JsonValue> entry = Map.entry(object.name(next), object.value(next));
                    next++;
                    return entry;
                }
            };
        }
    }
}
