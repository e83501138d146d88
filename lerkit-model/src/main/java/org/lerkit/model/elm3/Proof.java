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
 * What secures a credential from inside; those of the European Commission are secured from outside.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Proof">European Learning Model 3.2, EDC profile, Proof</a>
 */
public record Proof(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Proof");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    public static final Shape<Proof> SHAPE = MEMBERS.shape(Proof::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }

    @Override public Shape<Proof> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Proof}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Proof, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
    }
    // spotless:on
}
