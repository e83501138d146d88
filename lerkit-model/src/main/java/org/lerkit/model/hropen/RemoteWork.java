package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.TEXT;

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
 * Whether and how work is done away from the office.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/common/RemoteWorkType.json">HR Open 4.4, RemoteWorkType</a>
 */
public record RemoteWork(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("RemoteWork", "recruiting/json/common/RemoteWorkType.json")
            .arraysOnly();
    private static final Maybe<Boolean> REMOTE_WORK_INDICATOR = MEMBERS.optional("remoteWorkIndicator", BOOLEAN);
    private static final Many<WorkLocation> WORK_LOCATION_CODES = MEMBERS.many("workLocationCodes", WorkLocation.TYPE);
    private static final Many<RemoteRestriction> RESTRICTION_CODES =
            MEMBERS.many("restrictionCodes", RemoteRestriction.TYPE);
    private static final Maybe<String> REMOTE_ELIGIBILITY_REQUIREMENT =
            MEMBERS.optional("remoteEligibilityRequirement", TEXT);
    private static final Maybe<String> RESTRICTION_DETAILS = MEMBERS.optional("restrictionDetails", TEXT);
    public static final Shape<RemoteWork> SHAPE = MEMBERS.shape(RemoteWork::new);

    // spotless:off - one line a member
    /** Whether. */
    public Optional<Boolean> remoteWorkIndicator() { return REMOTE_WORK_INDICATOR.in(json); }
    /** Where. */
    public List<WorkLocation> workLocationCodes() { return WORK_LOCATION_CODES.in(json); }
    /** Within which limits. */
    public List<RemoteRestriction> restrictionCodes() { return RESTRICTION_CODES.in(json); }
    /** Who may. */
    public Optional<String> remoteEligibilityRequirement() { return REMOTE_ELIGIBILITY_REQUIREMENT.in(json); }
    /** The limits, in words. */
    public Optional<String> restrictionDetails() { return RESTRICTION_DETAILS.in(json); }

    @Override public Shape<RemoteWork> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RemoteWork}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RemoteWork, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder remoteWorkIndicator(boolean value) { return set(REMOTE_WORK_INDICATOR, value); }
        public Builder workLocationCodes(List<WorkLocation> values) { return set(WORK_LOCATION_CODES, values); }
        public Builder restrictionCodes(List<RemoteRestriction> values) { return set(RESTRICTION_CODES, values); }
        public Builder remoteEligibilityRequirement(String value) { return set(REMOTE_ELIGIBILITY_REQUIREMENT, value); }
        public Builder restrictionDetails(String value) { return set(RESTRICTION_DETAILS, value); }
    }
    // spotless:on
}
