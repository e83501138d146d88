package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * Someone who takes part in a process.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/process/ProcessHistoryItemType.json">HR Open 4.4, ProcessHistoryItemType</a>
 */
public record ProcessParty(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ProcessParty", "common/json/process/ProcessHistoryItemType.json")
            .arraysOnly();
    private static final Maybe<ContactPerson> PERSON = MEMBERS.optional("person", node(() -> ContactPerson.SHAPE));
    private static final Maybe<OrganizationReference> ORGANIZATION =
            MEMBERS.optional("organization", node(() -> OrganizationReference.SHAPE));
    public static final Shape<ProcessParty> SHAPE = MEMBERS.shape(ProcessParty::new);

    // spotless:off - one line a member
    /** The person. */
    public Optional<ContactPerson> person() { return PERSON.in(json); }
    /** The organisation. */
    public Optional<OrganizationReference> organization() { return ORGANIZATION.in(json); }

    @Override public Shape<ProcessParty> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ProcessParty}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ProcessParty, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder person(ContactPerson value) { return set(PERSON, value); }
        public Builder organization(OrganizationReference value) { return set(ORGANIZATION, value); }
    }
    // spotless:on
}
