package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * What the law of the United States has a position as.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record UsPositionClassification(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "UsPositionClassification", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<Boolean> EXEMPT_INDICATOR = MEMBERS.optional("exemptIndicator", BOOLEAN);
    private static final Many<String> EEOC_JOB_CATEGORY_CODES = MEMBERS.many("EEOCJobCategoryCodes", TEXT);
    private static final Many<Identifier> AFFIRMATIVE_ACTION_PLAN_JOB_GROUP_IDS =
            MEMBERS.many("affirmativeActionPlanJobGroupIds", node(() -> Identifier.SHAPE));
    public static final Shape<UsPositionClassification> SHAPE = MEMBERS.shape(UsPositionClassification::new);

    // spotless:off - one line a member
    /** Whether it is exempt from the law on wages and hours. */
    public Optional<Boolean> exemptIndicator() { return EXEMPT_INDICATOR.in(json); }
    /** Categories of the Equal Employment Opportunity Commission. */
    public List<String> eeocJobCategoryCodes() { return EEOC_JOB_CATEGORY_CODES.in(json); }
    /** Groups of an affirmative action plan. */
    public List<Identifier> affirmativeActionPlanJobGroupIds() { return AFFIRMATIVE_ACTION_PLAN_JOB_GROUP_IDS.in(json); }

    @Override public Shape<UsPositionClassification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link UsPositionClassification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<UsPositionClassification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder exemptIndicator(Boolean value) { return set(EXEMPT_INDICATOR, value); }
        public Builder eeocJobCategoryCodes(List<String> values) { return set(EEOC_JOB_CATEGORY_CODES, values); }
        public Builder affirmativeActionPlanJobGroupIds(List<Identifier> values) { return set(AFFIRMATIVE_ACTION_PLAN_JOB_GROUP_IDS, values); }
    }
    // spotless:on
}
