package org.lerkit.model.hropen;

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
 * What may be done with data in a country.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/DataProtectionPolicyInclusion.json">HR Open 4.4, DataProtectionPolicyInclusion</a>
 */
public record GeoRestriction(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "GeoRestriction", "common/json/base/DataProtectionPolicyInclusion.json")
            .arraysOnly();
    private static final Maybe<String> COUNTRY = MEMBERS.optional("country", HrOpen.COUNTRY);
    private static final Many<AddressComponent> COUNTRY_SUB_DIVISIONS =
            MEMBERS.many("countrySubDivisions", node(() -> AddressComponent.SHAPE));
    private static final Maybe<SecurityPermission> POLICY = MEMBERS.optional("policy", SecurityPermission.TYPE);
    public static final Shape<GeoRestriction> SHAPE = MEMBERS.shape(GeoRestriction::new);

    // spotless:off - one line a member
    /** The country. */
    public Optional<String> country() { return COUNTRY.in(json); }
    /** Which part of it. */
    public List<AddressComponent> countrySubDivisions() { return COUNTRY_SUB_DIVISIONS.in(json); }
    /** What may be done. */
    public Optional<SecurityPermission> policy() { return POLICY.in(json); }

    @Override public Shape<GeoRestriction> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link GeoRestriction}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<GeoRestriction, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder country(String value) { return set(COUNTRY, value); }
        public Builder countrySubDivisions(List<AddressComponent> values) { return set(COUNTRY_SUB_DIVISIONS, values); }
        public Builder policy(SecurityPermission value) { return set(POLICY, value); }
    }
    // spotless:on
}
