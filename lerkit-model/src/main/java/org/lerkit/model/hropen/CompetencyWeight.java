package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * How much a competency counts.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/competency/CompetencyWeightType.json">HR Open 4.4, CompetencyWeightType</a>
 */
public record CompetencyWeight(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "CompetencyWeight", "common/json/competency/CompetencyWeightType.json")
            .arraysOnly();
    private static final Maybe<Decimal> VALUE = MEMBERS.optional("value", DECIMAL);
    private static final Maybe<String> SCHEME_ID = MEMBERS.optional("schemeId", TEXT);
    private static final Maybe<String> SCHEME_NAME = MEMBERS.optional("schemeName", TEXT);
    private static final Maybe<Decimal> INTERVAL = MEMBERS.optional("interval", DECIMAL);
    private static final Maybe<Decimal> MAXIMUM_SCORE = MEMBERS.optional("maximumScore", DECIMAL);
    private static final Maybe<Decimal> MINIMUM_SCORE = MEMBERS.optional("minimumScore", DECIMAL);
    public static final Shape<CompetencyWeight> SHAPE = MEMBERS.shape(CompetencyWeight::new);

    // spotless:off - one line a member
    /** How much. */
    public Optional<Decimal> value() { return VALUE.in(json); }
    /** What identifies the scale. */
    public Optional<String> schemeId() { return SCHEME_ID.in(json); }
    /** What the scale is called. */
    public Optional<String> schemeName() { return SCHEME_NAME.in(json); }
    /** The step between two weights. */
    public Optional<Decimal> interval() { return INTERVAL.in(json); }
    /** The highest. */
    public Optional<Decimal> maximumScore() { return MAXIMUM_SCORE.in(json); }
    /** The lowest. */
    public Optional<Decimal> minimumScore() { return MINIMUM_SCORE.in(json); }

    @Override public Shape<CompetencyWeight> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CompetencyWeight}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CompetencyWeight, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(Decimal value) { return set(VALUE, value); }
        public Builder schemeId(String value) { return set(SCHEME_ID, value); }
        public Builder schemeName(String value) { return set(SCHEME_NAME, value); }
        public Builder interval(Decimal value) { return set(INTERVAL, value); }
        public Builder maximumScore(Decimal value) { return set(MAXIMUM_SCORE, value); }
        public Builder minimumScore(Decimal value) { return set(MINIMUM_SCORE, value); }
    }
    // spotless:on
}
