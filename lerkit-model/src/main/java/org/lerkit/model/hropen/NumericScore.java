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
 * A score that is a number.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/evaluation/ScoreNumericType.json">HR Open 4.4, ScoreNumericType</a>
 */
public record NumericScore(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "NumericScore", "common/json/evaluation/ScoreNumericType.json")
            .arraysOnly();
    private static final One<Decimal> VALUE = MEMBERS.required("value", DECIMAL);
    private static final Maybe<ScoreCode> SCORE_CODE = MEMBERS.optional("scoreCode", ScoreCode.TYPE);
    private static final Maybe<Decimal> INTERVAL = MEMBERS.optional("interval", DECIMAL);
    private static final Maybe<Decimal> MINIMUM = MEMBERS.optional("minimum", DECIMAL);
    private static final Maybe<Decimal> MAXIMUM = MEMBERS.optional("maximum", DECIMAL);
    public static final Shape<NumericScore> SHAPE = MEMBERS.shape(NumericScore::new);

    // spotless:off - one line a member
    /** The score. */
    public Decimal value() { return VALUE.in(json); }
    /** What kind of number it is. */
    public Optional<ScoreCode> scoreCode() { return SCORE_CODE.in(json); }
    /** The step between two scores. */
    public Optional<Decimal> interval() { return INTERVAL.in(json); }
    /** The lowest. */
    public Optional<Decimal> minimum() { return MINIMUM.in(json); }
    /** The highest. */
    public Optional<Decimal> maximum() { return MAXIMUM.in(json); }

    @Override public Shape<NumericScore> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link NumericScore}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<NumericScore, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(Decimal value) { return set(VALUE, value); }
        public Builder scoreCode(ScoreCode value) { return set(SCORE_CODE, value); }
        public Builder interval(Decimal value) { return set(INTERVAL, value); }
        public Builder minimum(Decimal value) { return set(MINIMUM, value); }
        public Builder maximum(Decimal value) { return set(MAXIMUM, value); }
    }
    // spotless:on
}
