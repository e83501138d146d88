package org.lerkit.model.hropen;

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
 * Which employer someone would like.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/common/EmployerPreferenceType.json">HR Open 4.4, EmployerPreferenceType</a>
 */
public record EmployerPreference(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "EmployerPreference", "recruiting/json/common/EmployerPreferenceType.json")
            .arraysOnly();
    private static final Many<String> ORGANIZATION_NAMES = MEMBERS.many("organizationNames", TEXT);
    private static final Many<String> ORGANIZATION_TYPES = MEMBERS.many("organizationTypes", TEXT);
    private static final Many<Identifier> INDUSTRY_CODES = MEMBERS.many("industryCodes", node(() -> Identifier.SHAPE));
    private static final Maybe<HeadcountRange> HEADCOUNT_RANGE =
            MEMBERS.optional("headcountRange", node(() -> HeadcountRange.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<EmployerPreference> SHAPE = MEMBERS.shape(EmployerPreference::new);

    // spotless:off - one line a member
    /** By name. */
    public List<String> organizationNames() { return ORGANIZATION_NAMES.in(json); }
    /** By kind. */
    public List<String> organizationTypes() { return ORGANIZATION_TYPES.in(json); }
    /** By industry. */
    public List<Identifier> industryCodes() { return INDUSTRY_CODES.in(json); }
    /** By size. */
    public Optional<HeadcountRange> headcountRange() { return HEADCOUNT_RANGE.in(json); }
    /** In words. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<EmployerPreference> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EmployerPreference}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EmployerPreference, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder organizationNames(List<String> values) { return set(ORGANIZATION_NAMES, values); }
        public Builder organizationTypes(List<String> values) { return set(ORGANIZATION_TYPES, values); }
        public Builder industryCodes(List<Identifier> values) { return set(INDUSTRY_CODES, values); }
        public Builder headcountRange(HeadcountRange value) { return set(HEADCOUNT_RANGE, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
