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
 * An organisation that another one belongs to.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/organization/ParentOrganizationReferenceType.json">HR Open 4.4, ParentOrganizationReferenceType</a>
 */
public record OrganizationReference(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "OrganizationReference", "common/json/organization/ParentOrganizationReferenceType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> CODE = MEMBERS.optional("code", TEXT);
    private static final Maybe<LegalOrganizationType> TYPE_CODE =
            MEMBERS.optional("typeCode", LegalOrganizationType.TYPE);
    private static final Maybe<OrganizationUnitType> ORGANIZATION_UNIT_TYPE_CODE =
            MEMBERS.optional("organizationUnitTypeCode", OrganizationUnitType.TYPE);
    private static final Maybe<ResponsibilityCode> RESPONSIBILITY_CODE =
            MEMBERS.optional("responsibilityCode", ResponsibilityCode.TYPE);
    private static final Many<Address> ADDRESSES = MEMBERS.many("addresses", node(() -> Address.SHAPE));
    private static final Maybe<Communication> COMMUNICATION =
            MEMBERS.optional("communication", node(() -> Communication.SHAPE));
    private static final Many<Identifier> TAX_IDS = MEMBERS.many("taxIds", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> LEGAL_IDS = MEMBERS.many("legalIds", node(() -> Identifier.SHAPE));
    public static final Shape<OrganizationReference> SHAPE =
            MEMBERS.shape(OrganizationReference::new).rule("some", HrOpen::checkSome);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** Its code. */
    public Optional<String> code() { return CODE.in(json); }
    /** The legal form. */
    public Optional<LegalOrganizationType> typeCode() { return TYPE_CODE.in(json); }
    /** Which kind of unit it is. */
    public Optional<OrganizationUnitType> organizationUnitTypeCode() { return ORGANIZATION_UNIT_TYPE_CODE.in(json); }
    /** Which part of an organisation it is. */
    public Optional<ResponsibilityCode> responsibilityCode() { return RESPONSIBILITY_CODE.in(json); }
    /** Its addresses. */
    public List<Address> addresses() { return ADDRESSES.in(json); }
    /** How to reach it. */
    public Optional<Communication> communication() { return COMMUNICATION.in(json); }
    /** Its tax numbers. */
    public List<Identifier> taxIds() { return TAX_IDS.in(json); }
    /** Its numbers in registers. */
    public List<Identifier> legalIds() { return LEGAL_IDS.in(json); }

    @Override public Shape<OrganizationReference> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OrganizationReference}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OrganizationReference, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder code(String value) { return set(CODE, value); }
        public Builder typeCode(LegalOrganizationType value) { return set(TYPE_CODE, value); }
        public Builder organizationUnitTypeCode(OrganizationUnitType value) { return set(ORGANIZATION_UNIT_TYPE_CODE, value); }
        public Builder responsibilityCode(ResponsibilityCode value) { return set(RESPONSIBILITY_CODE, value); }
        public Builder addresses(List<Address> values) { return set(ADDRESSES, values); }
        public Builder communication(Communication value) { return set(COMMUNICATION, value); }
        public Builder taxIds(List<Identifier> values) { return set(TAX_IDS, values); }
        public Builder legalIds(List<Identifier> values) { return set(LEGAL_IDS, values); }
    }
    // spotless:on
}
