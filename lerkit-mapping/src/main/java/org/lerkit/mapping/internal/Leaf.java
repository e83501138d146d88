package org.lerkit.mapping.internal;

import org.jspecify.annotations.Nullable;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * A leaf of a source: the smallest thing that says something. Two leaves that say the same are two leaves, so equality
 * is identity. Not thread-safe, for its accounts are kept in it.
 */
public final class Leaf {
    private final SourceLocation location;
    private final JsonValue value;
    private final String text;

    /** What the accounts that were opened last have on it; null if none has anything. */
    @Nullable
    Account account;

    Leaf(SourceLocation location, JsonValue value, String text) {
        this.location = location;
        this.value = value;
        this.text = text;
    }

    static Leaf of(SourceLocation location, String text) {
        return new Leaf(location, new JsonString(text), text);
    }

    public SourceLocation location() {
        return location;
    }

    /** What it says, as written. */
    public String raw() {
        return text;
    }

    /** What it says, without white space around it and with runs of white space as one space. */
    public String text() {
        return Lexical.collapse(text);
    }

    /** The leaf as a JSON value; a string where the source is not JSON. */
    public JsonValue value() {
        return value;
    }

    /** Whether it says nothing at all. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
