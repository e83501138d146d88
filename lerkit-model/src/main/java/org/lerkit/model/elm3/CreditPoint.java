package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * An amount of credit, in the units of a framework.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#CreditPoint">European Learning Model 3.2, EDC profile, CreditPoint</a>
 */
public record CreditPoint(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("CreditPoint");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<Concept> FRAMEWORK = MEMBERS.required("framework", Elm3.one(() -> Concept.SHAPE));
    private static final One<String> POINT = MEMBERS.required("point", Elm3.WORDS);
    public static final Shape<CreditPoint> SHAPE = MEMBERS.shape(CreditPoint::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** The framework, such as that of ECTS. */
    public Concept framework() { return FRAMEWORK.in(json); }
    /** How much, as text. */
    public String point() { return POINT.in(json); }

    @Override public Shape<CreditPoint> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CreditPoint}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CreditPoint, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder framework(Concept value) { return set(FRAMEWORK, value); }
        public Builder point(String value) { return set(POINT, value); }
    }
    // spotless:on
}
