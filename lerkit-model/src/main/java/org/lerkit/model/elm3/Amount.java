package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.DECIMAL;
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
 * A sum of money.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Amount">European Learning Model 3.2, EDC profile, Amount</a>
 */
public record Amount(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Amount");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<Concept> UNIT = MEMBERS.required("unit", Elm3.one(() -> Concept.SHAPE));
    private static final One<Decimal> VALUE = MEMBERS.required("value", DECIMAL);
    public static final Shape<Amount> SHAPE = MEMBERS.shape(Amount::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** The currency. */
    public Concept unit() { return UNIT.in(json); }
    /** How much. */
    public Decimal value() { return VALUE.in(json); }

    @Override public Shape<Amount> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Amount}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Amount, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder unit(Concept value) { return set(UNIT, value); }
        public Builder value(Decimal value) { return set(VALUE, value); }
    }
    // spotless:on
}
