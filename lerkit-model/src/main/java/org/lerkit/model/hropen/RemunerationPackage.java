package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DATE_TIME;
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
import org.lerkit.model.value.LexicalDateTime;

/**
 * What is paid.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/pay/RemunerationPackageType.json">HR Open 4.4, RemunerationPackageType</a>
 */
public record RemunerationPackage(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "RemunerationPackage", "common/json/pay/RemunerationPackageType.json")
            .arraysOnly();
    private static final Maybe<Entity> ID = MEMBERS.optional("id", node(() -> Entity.SHAPE));
    private static final Maybe<RemunerationBasis> BASIS_CODE = MEMBERS.optional("basisCode", RemunerationBasis.TYPE);
    private static final Many<RemunerationRange> RANGES = MEMBERS.many("ranges", node(() -> RemunerationRange.SHAPE));
    private static final Many<String> BENEFITS_SUMMARY = MEMBERS.many("benefitsSummary", TEXT);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<LexicalDateTime> VALID_FROM = MEMBERS.optional("validFrom", DATE_TIME);
    private static final Maybe<LexicalDateTime> VALID_TO = MEMBERS.optional("validTo", DATE_TIME);
    public static final Shape<RemunerationPackage> SHAPE = MEMBERS.shape(RemunerationPackage::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Entity> id() { return ID.in(json); }
    /** On which basis. */
    public Optional<RemunerationBasis> basisCode() { return BASIS_CODE.in(json); }
    /** How much. */
    public List<RemunerationRange> ranges() { return RANGES.in(json); }
    /** What else there is. */
    public List<String> benefitsSummary() { return BENEFITS_SUMMARY.in(json); }
    /** In words. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** From when on it holds. */
    public Optional<LexicalDateTime> validFrom() { return VALID_FROM.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> validTo() { return VALID_TO.in(json); }

    @Override public Shape<RemunerationPackage> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RemunerationPackage}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RemunerationPackage, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Entity value) { return set(ID, value); }
        public Builder basisCode(RemunerationBasis value) { return set(BASIS_CODE, value); }
        public Builder ranges(List<RemunerationRange> values) { return set(RANGES, values); }
        public Builder benefitsSummary(List<String> values) { return set(BENEFITS_SUMMARY, values); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder validFrom(LexicalDateTime value) { return set(VALID_FROM, value); }
        public Builder validTo(LexicalDateTime value) { return set(VALID_TO, value); }
    }
    // spotless:on
}
