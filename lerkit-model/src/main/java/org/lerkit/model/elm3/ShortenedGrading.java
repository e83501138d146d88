package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * How many did worse, the same and better, in percent.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#ShortenedGrading">European Learning Model 3.2, EDC profile, ShortenedGrading</a>
 */
public record ShortenedGrading(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("ShortenedGrading");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<Decimal> PERCENTAGE_LOWER = MEMBERS.required("percentageLower", INTEGER);
    private static final One<Decimal> PERCENTAGE_EQUAL = MEMBERS.required("percentageEqual", INTEGER);
    private static final One<Decimal> PERCENTAGE_HIGHER = MEMBERS.required("percentageHigher", INTEGER);
    public static final Shape<ShortenedGrading> SHAPE = MEMBERS.shape(ShortenedGrading::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** How many did worse. */
    public Decimal percentageLower() { return PERCENTAGE_LOWER.in(json); }
    /** How many did the same. */
    public Decimal percentageEqual() { return PERCENTAGE_EQUAL.in(json); }
    /** How many did better. */
    public Decimal percentageHigher() { return PERCENTAGE_HIGHER.in(json); }

    @Override public Shape<ShortenedGrading> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ShortenedGrading}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ShortenedGrading, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder percentageLower(Decimal value) { return set(PERCENTAGE_LOWER, value); }
        public Builder percentageEqual(Decimal value) { return set(PERCENTAGE_EQUAL, value); }
        public Builder percentageHigher(Decimal value) { return set(PERCENTAGE_HIGHER, value); }
    }
    // spotless:on
}
