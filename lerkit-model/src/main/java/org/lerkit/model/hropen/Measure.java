package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DECIMAL;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * A measured value.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/MeasureType.json">HR Open 4.4, MeasureType</a>
 */
public record Measure(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Measure", "common/json/base/MeasureType.json").arraysOnly();
    private static final One<Decimal> VALUE = MEMBERS.required("value", DECIMAL);
    private static final Maybe<UnitCode> UNIT_CODE = MEMBERS.optional("unitCode", UnitCode.TYPE);
    public static final Shape<Measure> SHAPE = MEMBERS.shape(Measure::new);

    // spotless:off - one line a member
    /** How much. */
    public Decimal value() { return VALUE.in(json); }
    /** The unit. */
    public Optional<UnitCode> unitCode() { return UNIT_CODE.in(json); }

    @Override public Shape<Measure> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Measure}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Measure, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(Decimal value) { return set(VALUE, value); }
        public Builder unitCode(UnitCode value) { return set(UNIT_CODE, value); }
    }
    // spotless:on
}
