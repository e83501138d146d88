package org.lerkit.crypto.internal.jsonld;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Context processing and term definition (JSON-LD 1.1 API, sections 4.1 and 4.2), for what the contexts of credentials
 * use. Declines a context that says anything else, so that what it makes is what the reference makes. For one document;
 * what it makes is remembered for others.
 */
final class ContextCompiler {
    private static final int MOST_MADE = 500;
    private static final int MOST_ENTRIES = 32;

    private final ContextStore store;
    private final Memory memory;
    private int made;

    ContextCompiler(ContextStore store, Memory memory) {
        this.store = store;
        this.memory = memory;
    }

    /** The tables that are kept, which hang on that where nothing means anything yet. Thread-safe. */
    static final class Memory {
        static final int MOST_KEPT = 1_000;

        private final TermTable root = new TermTable(Map.of(), null, null);
        private final AtomicInteger kept = new AtomicInteger();

        /** Whether nothing more is kept. */
        boolean isFull() {
            return kept.get() >= MOST_KEPT;
        }
    }

    TermTable root() {
        return memory.root;
    }

    /** A table after the {@code @context} of a node, which names contexts of the store. */
    TermTable after(TermTable from, JsonValue context) {
        List<JsonValue> entries = items(context);
        if (entries.size() > MOST_ENTRIES) {
            throw new Declined();
        }
        TermTable table = from;
        for (JsonValue entry : entries) {
            if (!(entry instanceof JsonString url)) {
                throw new Declined();
            }
            TermTable before = table;
            table = derived(before, url.value(), () -> named(before, url.value()));
        }
        return table;
    }

    /** A table in the node that is a value of a property with a context of its own. */
    TermTable in(TermTable from, TermDefinition property, JsonValue context) {
        return derived(from, property, () -> made(from, context, true, true));
    }

    /**
     * The table for a text, number or boolean that is a value of a property, which may have a context of its own.
     *
     * @throws Declined if that context gives the property another meaning than the one by which it applies
     */
    TermTable atValue(TermTable from, String name, TermDefinition property) {
        JsonValue context = property.context();
        if (context == null) {
            return from;
        }
        TermTable table = derived(from, property.atValue(), () -> made(from, context, true, false));
        TermDefinition inside = table.find(name);
        if (inside == null || !inside.saysTheSame(property)) {
            throw new Declined();
        }
        return table;
    }

    /** A table in a node of a type that has a context of its own. */
    TermTable typed(TermTable from, TermDefinition type) {
        return derived(from, type.asType(), () -> typed(from, type.context()));
    }

    /** A table in a node of several such types, in the order of their names. */
    TermTable typed(TermTable from, List<TermDefinition> types) {
        return derived(from, types, () -> {
            TermTable table = from;
            for (TermDefinition type : types) {
                table = typed(table, type.context());
            }
            return table;
        });
    }

    private TermTable typed(TermTable from, @Nullable JsonValue context) {
        if (!(context instanceof JsonObject)) {
            throw new Declined();
        }
        return made(from, context, false, false);
    }

    private TermTable derived(TermTable from, Object key, Supplier<TermTable> maker) {
        TermTable known = from.derived(key);
        if (known != null) {
            return known;
        }
        if (++made > MOST_MADE) {
            throw new Declined();
        }
        TermTable table = maker.get();
        if (memory.kept.incrementAndGet() <= Memory.MOST_KEPT) {
            from.remember(key, table);
        }
        return table;
    }

    private TermTable named(TermTable from, String url) {
        JsonObject document = store.find(url).orElseThrow(Declined::new).document();
        TermTable table = from;
        for (JsonValue item : items(document.get("@context").orElseThrow(Declined::new))) {
            if (!(item instanceof JsonObject definition)
                    || definition.get("@propagate").isPresent()) {
                throw new Declined();
            }
            table = made(table, definition, true, false);
        }
        return table;
    }

    private TermTable made(TermTable from, JsonValue context, boolean propagates, boolean overrides) {
        if (context == JsonNull.NULL && overrides) {
            return memory.root;
        }
        if (!(context instanceof JsonObject definition)) {
            throw new Declined();
        }
        boolean reaches = Definitions.flag(definition, "@propagate", propagates);
        Definitions definitions = new Definitions(from.terms(), from.vocabulary(), definition, overrides);
        return new TermTable(
                definitions.terms(),
                definitions.vocabulary(),
                reaches || from.previous() != null ? from.previous() : from);
    }

    /** The items of a list, or the one that stands for a list; none, if there is no value. */
    static List<JsonValue> items(@Nullable JsonValue value) {
        return value == null ? List.of() : value.items();
    }
}
