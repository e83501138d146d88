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
 * A person to ask, and in which role.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/person/SpecifiedPersonType.json">HR Open 4.4, SpecifiedPersonType</a>
 */
public record ContactPerson(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ContactPerson", "common/json/person/SpecifiedPersonType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<PersonName> NAME = MEMBERS.optional("name", node(() -> PersonName.SHAPE));
    private static final Maybe<Address> ADDRESS = MEMBERS.optional("address", node(() -> Address.SHAPE));
    private static final Maybe<Communication> COMMUNICATION =
            MEMBERS.optional("communication", node(() -> Communication.SHAPE));
    private static final Maybe<String> PRIMARY_LANGUAGE = MEMBERS.optional("primaryLanguage", HrOpen.LANGUAGE);
    private static final Maybe<String> ROLE_CODE = MEMBERS.optional("roleCode", TEXT);
    public static final Shape<ContactPerson> SHAPE =
            MEMBERS.shape(ContactPerson::new).rule("some", HrOpen::checkSome);

    // spotless:off - one line a member
    /** What identifies the person. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What the person is called. */
    public Optional<PersonName> name() { return NAME.in(json); }
    /** Where the person is. */
    public Optional<Address> address() { return ADDRESS.in(json); }
    /** How to reach the person. */
    public Optional<Communication> communication() { return COMMUNICATION.in(json); }
    /** The language that the person speaks first. */
    public Optional<String> primaryLanguage() { return PRIMARY_LANGUAGE.in(json); }
    /** The role of the person. */
    public Optional<String> roleCode() { return ROLE_CODE.in(json); }

    @Override public Shape<ContactPerson> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ContactPerson}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ContactPerson, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(PersonName value) { return set(NAME, value); }
        public Builder address(Address value) { return set(ADDRESS, value); }
        public Builder communication(Communication value) { return set(COMMUNICATION, value); }
        public Builder primaryLanguage(String value) { return set(PRIMARY_LANGUAGE, value); }
        public Builder roleCode(String value) { return set(ROLE_CODE, value); }
    }
    // spotless:on
}
