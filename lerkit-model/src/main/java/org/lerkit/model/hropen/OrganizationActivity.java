package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DECIMAL;
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
import org.lerkit.model.value.Decimal;

/**
 * Something that an organisation does.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/organization/OrganizationActivityType.json">HR Open 4.4, OrganizationActivityType</a>
 */
public record OrganizationActivity(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "OrganizationActivity", "common/json/organization/OrganizationActivityType.json")
            .arraysOnly();
    private static final Many<String> ACTIVITY_CODE = MEMBERS.many("activityCode", TEXT);
    private static final Maybe<Text> DESCRIPTION = MEMBERS.optional("description", node(() -> Text.SHAPE));
    private static final Maybe<Decimal> PERCENTAGE = MEMBERS.optional("percentage", DECIMAL);
    public static final Shape<OrganizationActivity> SHAPE = MEMBERS.shape(OrganizationActivity::new);

    // spotless:off - one line a member
    /** Codes of the activity. */
    public List<String> activityCode() { return ACTIVITY_CODE.in(json); }
    /** What it is. */
    public Optional<Text> description() { return DESCRIPTION.in(json); }
    /** How large a part of all. */
    public Optional<Decimal> percentage() { return PERCENTAGE.in(json); }

    @Override public Shape<OrganizationActivity> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OrganizationActivity}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OrganizationActivity, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder activityCode(List<String> values) { return set(ACTIVITY_CODE, values); }
        public Builder description(Text value) { return set(DESCRIPTION, value); }
        public Builder percentage(Decimal value) { return set(PERCENTAGE, value); }
    }
    // spotless:on
}
