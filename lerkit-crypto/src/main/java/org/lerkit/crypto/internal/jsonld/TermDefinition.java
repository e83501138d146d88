package org.lerkit.crypto.internal.jsonld;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.model.json.JsonValue;

/** What a term means where its context applies. Immutable; each is itself, so that it can be a key. */
final class TermDefinition {
    private final @Nullable String iri;
    private final @Nullable String type;
    private final List<String> container;
    private final @Nullable JsonValue context;
    private final boolean prefix;
    private final boolean isProtected;
    private final String suffix;

    /**
     * A definition.
     *
     * @param iri what the term stands for: an absolute IRI or a keyword; null where it stands for nothing
     * @param type what its values are coerced to: a datatype or a keyword
     * @param container how its values are grouped, as written
     * @param context what applies below it: an object or JSON's null
     * @param prefix whether compact IRIs may start with it
     * @param isProtected whether a later context may not give it another meaning
     */
    TermDefinition(
            @Nullable String iri,
            @Nullable String type,
            List<String> container,
            @Nullable JsonValue context,
            boolean prefix,
            boolean isProtected) {
        this.iri = iri;
        this.type = type;
        this.container = container;
        this.context = context;
        this.prefix = prefix;
        this.isProtected = isProtected;
        this.suffix = type == null || type.startsWith("@") ? "" : Dataset.typed(type);
    }

    @Nullable
    String iri() {
        return iri;
    }

    /** Whether the values are coerced to that keyword. */
    boolean hasType(String keyword) {
        return keyword.equals(type);
    }

    /** The datatype of the values, if they are coerced to one. */
    @Nullable
    String datatype() {
        return type == null || type.startsWith("@") ? null : type;
    }

    /** What follows the quotes of a literal with that datatype. */
    String suffix() {
        return suffix;
    }

    boolean groups(String keyword) {
        return container.contains(keyword);
    }

    boolean isGrouped() {
        return !container.isEmpty();
    }

    @Nullable
    JsonValue context() {
        return context;
    }

    boolean isPrefix() {
        return prefix;
    }

    boolean isProtected() {
        return isProtected;
    }

    /** Whether it says the same, protected or not. */
    boolean saysTheSame(TermDefinition other) {
        return Objects.equals(iri, other.iri)
                && Objects.equals(type, other.type)
                && container.equals(other.container)
                && Objects.equals(context, other.context)
                && prefix == other.prefix;
    }
}
