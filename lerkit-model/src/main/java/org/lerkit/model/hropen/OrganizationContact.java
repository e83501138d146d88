package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A person to ask at an organisation.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/organization/OrganizationContactType.json">HR Open 4.4, OrganizationContactType</a>
 */
public record OrganizationContact(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "OrganizationContact", "common/json/organization/OrganizationContactType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<PersonName> NAME = MEMBERS.optional("name", node(() -> PersonName.SHAPE));
    private static final Maybe<Address> ADDRESS = MEMBERS.optional("address", node(() -> Address.SHAPE));
    private static final Maybe<Communication> COMMUNICATION =
            MEMBERS.optional("communication", node(() -> Communication.SHAPE));
    private static final Maybe<String> PRIMARY_LANGUAGE = MEMBERS.optional("primaryLanguage", HrOpen.LANGUAGE);
    private static final Maybe<String> ROLE_CODE = MEMBERS.optional("roleCode", TEXT);
    private static final Maybe<String> POSITION_TITLE = MEMBERS.optional("positionTitle", TEXT);
    public static final Shape<OrganizationContact> SHAPE =
            MEMBERS.shape(OrganizationContact::new).rule("some", HrOpen::checkSome);

    // spotless:off - one line a member
    /** What identifies the person. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** The name. */
    public Optional<PersonName> name() { return NAME.in(json); }
    /** The address. */
    public Optional<Address> address() { return ADDRESS.in(json); }
    /** How to reach the person. */
    public Optional<Communication> communication() { return COMMUNICATION.in(json); }
    /** The language the person speaks first. */
    public Optional<String> primaryLanguage() { return PRIMARY_LANGUAGE.in(json); }
    /** The role. */
    public Optional<String> roleCode() { return ROLE_CODE.in(json); }
    /** The title. */
    public Optional<String> positionTitle() { return POSITION_TITLE.in(json); }

    @Override public Shape<OrganizationContact> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OrganizationContact}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OrganizationContact, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(PersonName value) { return set(NAME, value); }
        public Builder address(Address value) { return set(ADDRESS, value); }
        public Builder communication(Communication value) { return set(COMMUNICATION, value); }
        public Builder primaryLanguage(String value) { return set(PRIMARY_LANGUAGE, value); }
        public Builder roleCode(String value) { return set(ROLE_CODE, value); }
        public Builder positionTitle(String value) { return set(POSITION_TITLE, value); }
    }
    // spotless:on
}
