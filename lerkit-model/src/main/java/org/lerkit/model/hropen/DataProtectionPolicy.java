package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.INTEGER;
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
import org.lerkit.model.value.LexicalDate;

/**
 * How long and where data may be kept.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/DataProtectionPolicyInclusion.json">HR Open 4.4, DataProtectionPolicyInclusion</a>
 */
public record DataProtectionPolicy(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "DataProtectionPolicy", "common/json/base/DataProtectionPolicyInclusion.json")
            .arraysOnly();
    private static final Maybe<LexicalDate> RETENTION_DATE = MEMBERS.optional("retentionDate", HrOpen.DATE);
    private static final Maybe<Decimal> RETENTION_DAYS = MEMBERS.optional("retentionDays", INTEGER);
    private static final Many<GeoRestriction> GEO_RESTRICTIONS =
            MEMBERS.many("geoRestrictions", node(() -> GeoRestriction.SHAPE));
    public static final Shape<DataProtectionPolicy> SHAPE = MEMBERS.shape(DataProtectionPolicy::new);

    // spotless:off - one line a member
    /** Until when. */
    public Optional<LexicalDate> retentionDate() { return RETENTION_DATE.in(json); }
    /** For how many days. */
    public Optional<Decimal> retentionDays() { return RETENTION_DAYS.in(json); }
    /** What holds in which country. */
    public List<GeoRestriction> geoRestrictions() { return GEO_RESTRICTIONS.in(json); }

    @Override public Shape<DataProtectionPolicy> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link DataProtectionPolicy}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<DataProtectionPolicy, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder retentionDate(LexicalDate value) { return set(RETENTION_DATE, value); }
        public Builder retentionDays(Decimal value) { return set(RETENTION_DAYS, value); }
        public Builder geoRestrictions(List<GeoRestriction> values) { return set(GEO_RESTRICTIONS, values); }
    }
    // spotless:on
}
