package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * The vocabulary that a concept is of.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#ConceptScheme">European Learning Model 3.2, EDC profile, ConceptScheme</a>
 */
public record ConceptScheme(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("ConceptScheme");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    public static final Shape<ConceptScheme> SHAPE = MEMBERS.shape(ConceptScheme::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }

    @Override public Shape<ConceptScheme> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ConceptScheme}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ConceptScheme, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
    }
    // spotless:on
}
