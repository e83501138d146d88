package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * Who asks for a position to be posted.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/organization/PartyType.json">HR Open 4.4, PartyType</a>
 */
public record PostingRequester(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PostingRequester", "common/json/organization/PartyType.json")
            .arraysOnly();
    private static final One<Identifier> ID = MEMBERS.required("id", node(() -> Identifier.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> CODE = MEMBERS.optional("code", TEXT);
    private static final Maybe<Identifier> LEGAL_ID = MEMBERS.optional("legalId", node(() -> Identifier.SHAPE));
    private static final Maybe<Identifier> TAX_ID = MEMBERS.optional("taxId", node(() -> Identifier.SHAPE));
    private static final Maybe<Communication> COMMUNICATION =
            MEMBERS.optional("communication", node(() -> Communication.SHAPE));
    private static final Many<ContactPerson> PERSON_CONTACTS =
            MEMBERS.many("personContacts", node(() -> ContactPerson.SHAPE));
    private static final Maybe<RequesterRole> ROLE_CODE = MEMBERS.optional("roleCode", RequesterRole.TYPE);
    public static final Shape<PostingRequester> SHAPE = MEMBERS.shape(PostingRequester::new);

    // spotless:off - one line a member
    /** What identifies the party. */
    public Identifier id() { return ID.in(json); }
    /** What the party is called. */
    public Optional<String> name() { return NAME.in(json); }
    /** Its code. */
    public Optional<String> code() { return CODE.in(json); }
    /** What the law calls it. */
    public Optional<Identifier> legalId() { return LEGAL_ID.in(json); }
    /** Its tax number. */
    public Optional<Identifier> taxId() { return TAX_ID.in(json); }
    /** How to reach it. */
    public Optional<Communication> communication() { return COMMUNICATION.in(json); }
    /** Whom to ask there. */
    public List<ContactPerson> personContacts() { return PERSON_CONTACTS.in(json); }
    /** Whether it hires, or acts for who does. */
    public Optional<RequesterRole> roleCode() { return ROLE_CODE.in(json); }

    @Override public Shape<PostingRequester> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PostingRequester}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PostingRequester, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder code(String value) { return set(CODE, value); }
        public Builder legalId(Identifier value) { return set(LEGAL_ID, value); }
        public Builder taxId(Identifier value) { return set(TAX_ID, value); }
        public Builder communication(Communication value) { return set(COMMUNICATION, value); }
        public Builder personContacts(List<ContactPerson> values) { return set(PERSON_CONTACTS, values); }
        public Builder roleCode(RequesterRole value) { return set(ROLE_CODE, value); }
    }
    // spotless:on
}
