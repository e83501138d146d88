package org.lerkit.crypto.internal.jsonld;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.internal.rdfc.Token;
import org.lerkit.model.json.JsonValue;

/**
 * What a term means where its context applies; whatever a walk asks of one is worked out beforehand. Immutable; each is
 * itself, so that it can be a key.
 */
final class TermDefinition {
    private final @Nullable String iri;
    private final @Nullable String type;
    private final List<String> container;
    private final @Nullable JsonValue context;
    private final boolean prefix;
    private final boolean isProtected;

    private final Kind kind;
    private final Coercion coercion;
    private final @Nullable String datatype;
    private final Token suffix;
    private final @Nullable Token token;
    private final boolean lists;
    private final boolean graphs;
    private final boolean languages;
    private final Object asType = new Object();
    private final Object atValue = new Object();

    /** What a name stands for, as far as it matters in a node or value: for nothing, an IRI or a keyword. */
    enum Kind {
        NOTHING,
        PROPERTY,
        ID,
        TYPE,
        VALUE,
        LANGUAGE,
        DIRECTION,
        CONTEXT,
        OTHER_KEYWORD;

        static Kind of(@Nullable String iri) {
            return iri == null
                    ? NOTHING
                    : switch (iri) {
                        case "@id" -> ID;
                        case "@type" -> TYPE;
                        case "@value" -> VALUE;
                        case "@language" -> LANGUAGE;
                        case "@direction" -> DIRECTION;
                        case "@context" -> CONTEXT;
                        case "@json", "@graph", "@set", "@list", "@none", "@vocab" -> OTHER_KEYWORD;
                        default -> PROPERTY;
                    };
        }

        boolean isKeyword() {
            return this != NOTHING && this != PROPERTY;
        }
    }

    /** What a text becomes that is a value of the term. */
    enum Coercion {
        LITERAL,
        ID,
        VOCAB,
        JSON
    }

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
        this.kind = Kind.of(iri);
        this.coercion = coercion(type);
        this.datatype = type == null || type.startsWith("@") ? null : type;
        this.suffix = datatype == null ? Literals.PLAIN : Token.suffix(Dataset.typed(datatype));
        this.token = kind == Kind.PROPERTY && iri != null ? Token.iri(iri) : null;
        this.lists = container.contains("@list");
        this.graphs = container.contains("@graph");
        this.languages = container.contains("@language");
    }

    private static Coercion coercion(@Nullable String type) {
        return type == null
                ? Coercion.LITERAL
                : switch (type) {
                    case "@id" -> Coercion.ID;
                    case "@vocab" -> Coercion.VOCAB;
                    case "@json" -> Coercion.JSON;
                    default -> Coercion.LITERAL;
                };
    }

    @Nullable
    String iri() {
        return iri;
    }

    Kind kind() {
        return kind;
    }

    /** The IRI of one that stands for an IRI; null if it stands for anything else. */
    @Nullable
    Token token() {
        return token;
    }

    Coercion coercion() {
        return coercion;
    }

    /** The datatype of the values, if they are coerced to one. */
    @Nullable
    String datatype() {
        return datatype;
    }

    /** What follows the quotes of a literal with that datatype. */
    Token suffix() {
        return suffix;
    }

    boolean lists() {
        return lists;
    }

    boolean graphs() {
        return graphs;
    }

    boolean languages() {
        return languages;
    }

    boolean isGrouped() {
        return !container.isEmpty();
    }

    @Nullable
    JsonValue context() {
        return context;
    }

    /** What tables remember the table by that its context makes in nodes of this type. */
    Object asType() {
        return asType;
    }

    /** What tables remember the table by that its context makes for values which are no nodes. */
    Object atValue() {
        return atValue;
    }

    /** One that stands for nothing is none, whatever its context says. */
    boolean isPrefix() {
        return prefix && kind == Kind.PROPERTY;
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
