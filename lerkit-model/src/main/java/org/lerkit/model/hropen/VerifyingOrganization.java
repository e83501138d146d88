package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * An organisation that will vouch for something when it is asked.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/VerifyingOrganizationType.json">HR Open 4.4, VerifyingOrganizationType</a>
 */
public record VerifyingOrganization(JsonObject json) implements Verification {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "VerifyingOrganization", "recruiting/json/ler-rs/VerifyingOrganizationType.json")
            .arraysOnly()
            .closed();
    private static final Maybe<Organization> VERIFYING_ORGANIZATION =
            MEMBERS.optional("verifyingOrganization", node(() -> Organization.SHAPE));
    public static final Shape<VerifyingOrganization> SHAPE = MEMBERS.shape(VerifyingOrganization::new);

    // spotless:off - one line a member
    /** Whom to ask. */
    public Optional<Organization> verifyingOrganization() { return VERIFYING_ORGANIZATION.in(json); }

    @Override public Shape<VerifyingOrganization> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link VerifyingOrganization}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<VerifyingOrganization, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder verifyingOrganization(Organization value) { return set(VERIFYING_ORGANIZATION, value); }
    }
    // spotless:on
}
