package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * A term of a controlled vocabulary, which its address tells.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Concept">European Learning Model 3.2, EDC profile, Concept</a>
 */
public record Concept(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Concept");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<LocalizedText> PREF_LABEL = MEMBERS.optional("prefLabel", LANGUAGE_MAP);
    private static final Maybe<String> NOTATION = MEMBERS.optional("notation", Elm3.WORDS);
    private static final Maybe<ConceptScheme> IN_SCHEME =
            MEMBERS.optional("inScheme", Elm3.one(() -> ConceptScheme.SHAPE));
    private static final Maybe<LocalizedText> DEFINITION = MEMBERS.optional("definition", LANGUAGE_MAP);
    public static final Shape<Concept> SHAPE = MEMBERS.shape(Concept::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called. */
    public Optional<LocalizedText> prefLabel() { return PREF_LABEL.in(json); }
    /** The text of it. */
    public Optional<String> notation() { return NOTATION.in(json); }
    /** The vocabulary that it is of. */
    public Optional<ConceptScheme> inScheme() { return IN_SCHEME.in(json); }
    /** What it means. */
    public Optional<LocalizedText> definition() { return DEFINITION.in(json); }

    @Override public Shape<Concept> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Concept}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Concept, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder prefLabel(LocalizedText value) { return set(PREF_LABEL, value); }
        public Builder notation(String value) { return set(NOTATION, value); }
        public Builder inScheme(ConceptScheme value) { return set(IN_SCHEME, value); }
        public Builder definition(LocalizedText value) { return set(DEFINITION, value); }
    }
    // spotless:on
}
