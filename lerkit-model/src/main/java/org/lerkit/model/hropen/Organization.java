package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.IRI;
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
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * A school, an employer, an authority.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/organization/OrganizationType.json">HR Open 4.4, OrganizationType</a>
 */
public record Organization(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "Organization", "common/json/organization/OrganizationType.json")
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
    private static final Maybe<Identifier> TAX_ID = MEMBERS.optional("taxId", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> TAX_IDS = MEMBERS.many("taxIds", node(() -> Identifier.SHAPE));
    private static final Maybe<Identifier> FORMER_TAX_ID =
            MEMBERS.optional("formerTaxId", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> FORMER_TAX_IDS = MEMBERS.many("formerTaxIds", node(() -> Identifier.SHAPE));
    private static final Maybe<Identifier> LEGAL_ID = MEMBERS.optional("legalId", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> LEGAL_IDS = MEMBERS.many("legalIds", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> FORMER_LEGAL_IDS =
            MEMBERS.many("formerLegalIds", node(() -> Identifier.SHAPE));
    private static final Many<String> INDUSTRY_CODES = MEMBERS.many("industryCodes", TEXT);
    private static final Many<IssuerIdentifier> INDUSTRY_IDENTIFIERS =
            MEMBERS.many("industryIdentifiers", node(() -> IssuerIdentifier.SHAPE));
    private static final Maybe<Decimal> HEAD_COUNT = MEMBERS.optional("headCount", DECIMAL);
    private static final Maybe<Amount> REVENUE = MEMBERS.optional("revenue", node(() -> Amount.SHAPE));
    private static final Maybe<Text> DESCRIPTION = MEMBERS.optional("description", node(() -> Text.SHAPE));
    private static final Maybe<GeographicResponsibility> GEOGRAPHIC_RESPONSIBILITY_CODE =
            MEMBERS.optional("geographicResponsibilityCode", GeographicResponsibility.TYPE);
    private static final Maybe<OwnershipType> OWNERSHIP_TYPE = MEMBERS.optional("ownershipType", OwnershipType.TYPE);
    private static final Many<OrganizationActivity> ORGANIZATION_ACTIVITY =
            MEMBERS.many("organizationActivity", node(() -> OrganizationActivity.SHAPE));
    private static final Maybe<String> STOCK_SYMBOL = MEMBERS.optional("stockSymbol", TEXT);
    private static final Maybe<String> WORK_ENVIRONMENT_CODE = MEMBERS.optional("workEnvironmentCode", TEXT);
    private static final Many<OrganizationContact> CONTACTS =
            MEMBERS.many("contacts", node(() -> OrganizationContact.SHAPE));
    private static final Many<KeyStakeholder> KEY_STAKEHOLDERS =
            MEMBERS.many("keyStakeholders", node(() -> KeyStakeholder.SHAPE));
    private static final Maybe<String> TRADE_NAME = MEMBERS.optional("tradeName", TEXT);
    private static final Many<String> TRADE_NAMES = MEMBERS.many("tradeNames", TEXT);
    private static final Maybe<StatusEntry> STATUS = MEMBERS.optional("status", node(() -> StatusEntry.SHAPE));
    private static final Many<StatusEntry> STATUS_HISTORY =
            MEMBERS.many("statusHistory", node(() -> StatusEntry.SHAPE));
    private static final Maybe<Iri> DOMAIN_NAME = MEMBERS.optional("domainName", IRI);
    private static final Maybe<Identifier> PARENT_COMPANY_TAX_ID =
            MEMBERS.optional("parentCompanyTaxId", node(() -> Identifier.SHAPE));
    private static final Maybe<String> PARENT_COMPANY_NAME = MEMBERS.optional("parentCompanyName", TEXT);
    private static final Maybe<OrganizationReference> PARENT_ORGANIZATION =
            MEMBERS.optional("parentOrganization", node(() -> OrganizationReference.SHAPE));
    public static final Shape<Organization> SHAPE =
            MEMBERS.shape(Organization::new).rule("some", HrOpen::checkSome);

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
    /** Its tax number. */
    public Optional<Identifier> taxId() { return TAX_ID.in(json); }
    /** Its tax numbers. */
    public List<Identifier> taxIds() { return TAX_IDS.in(json); }
    /** A tax number from before. */
    public Optional<Identifier> formerTaxId() { return FORMER_TAX_ID.in(json); }
    /** Tax numbers from before. */
    public List<Identifier> formerTaxIds() { return FORMER_TAX_IDS.in(json); }
    /** Its number in a register. */
    public Optional<Identifier> legalId() { return LEGAL_ID.in(json); }
    /** Its numbers in registers. */
    public List<Identifier> legalIds() { return LEGAL_IDS.in(json); }
    /** Numbers in registers from before. */
    public List<Identifier> formerLegalIds() { return FORMER_LEGAL_IDS.in(json); }
    /** Codes of its industry. */
    public List<String> industryCodes() { return INDUSTRY_CODES.in(json); }
    /** Identifiers of its industry. */
    public List<IssuerIdentifier> industryIdentifiers() { return INDUSTRY_IDENTIFIERS.in(json); }
    /** How many people work there. */
    public Optional<Decimal> headCount() { return HEAD_COUNT.in(json); }
    /** What it earns. */
    public Optional<Amount> revenue() { return REVENUE.in(json); }
    /** What it is. */
    public Optional<Text> description() { return DESCRIPTION.in(json); }
    /** How far it reaches. */
    public Optional<GeographicResponsibility> geographicResponsibilityCode() { return GEOGRAPHIC_RESPONSIBILITY_CODE.in(json); }
    /** Who owns it. */
    public Optional<OwnershipType> ownershipType() { return OWNERSHIP_TYPE.in(json); }
    /** What it does. */
    public List<OrganizationActivity> organizationActivity() { return ORGANIZATION_ACTIVITY.in(json); }
    /** Its symbol at the stock exchange. */
    public Optional<String> stockSymbol() { return STOCK_SYMBOL.in(json); }
    /** What working there is like. */
    public Optional<String> workEnvironmentCode() { return WORK_ENVIRONMENT_CODE.in(json); }
    /** Whom to ask. */
    public List<OrganizationContact> contacts() { return CONTACTS.in(json); }
    /** Who has a part in it. */
    public List<KeyStakeholder> keyStakeholders() { return KEY_STAKEHOLDERS.in(json); }
    /** The name it trades under. */
    public Optional<String> tradeName() { return TRADE_NAME.in(json); }
    /** The names it trades under. */
    public List<String> tradeNames() { return TRADE_NAMES.in(json); }
    /** Its status. */
    public Optional<StatusEntry> status() { return STATUS.in(json); }
    /** Its status over time. */
    public List<StatusEntry> statusHistory() { return STATUS_HISTORY.in(json); }
    /** Its domain, as a URI. */
    public Optional<Iri> domainName() { return DOMAIN_NAME.in(json); }
    /** The tax number of the company that owns it. */
    public Optional<Identifier> parentCompanyTaxId() { return PARENT_COMPANY_TAX_ID.in(json); }
    /** The name of the company that owns it. */
    public Optional<String> parentCompanyName() { return PARENT_COMPANY_NAME.in(json); }
    /** The organisation it belongs to. */
    public Optional<OrganizationReference> parentOrganization() { return PARENT_ORGANIZATION.in(json); }

    @Override public Shape<Organization> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Organization}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Organization, Builder> {
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
        public Builder taxId(Identifier value) { return set(TAX_ID, value); }
        public Builder taxIds(List<Identifier> values) { return set(TAX_IDS, values); }
        public Builder formerTaxId(Identifier value) { return set(FORMER_TAX_ID, value); }
        public Builder formerTaxIds(List<Identifier> values) { return set(FORMER_TAX_IDS, values); }
        public Builder legalId(Identifier value) { return set(LEGAL_ID, value); }
        public Builder legalIds(List<Identifier> values) { return set(LEGAL_IDS, values); }
        public Builder formerLegalIds(List<Identifier> values) { return set(FORMER_LEGAL_IDS, values); }
        public Builder industryCodes(List<String> values) { return set(INDUSTRY_CODES, values); }
        public Builder industryIdentifiers(List<IssuerIdentifier> values) { return set(INDUSTRY_IDENTIFIERS, values); }
        public Builder headCount(Decimal value) { return set(HEAD_COUNT, value); }
        public Builder revenue(Amount value) { return set(REVENUE, value); }
        public Builder description(Text value) { return set(DESCRIPTION, value); }
        public Builder geographicResponsibilityCode(GeographicResponsibility value) { return set(GEOGRAPHIC_RESPONSIBILITY_CODE, value); }
        public Builder ownershipType(OwnershipType value) { return set(OWNERSHIP_TYPE, value); }
        public Builder organizationActivity(List<OrganizationActivity> values) { return set(ORGANIZATION_ACTIVITY, values); }
        public Builder stockSymbol(String value) { return set(STOCK_SYMBOL, value); }
        public Builder workEnvironmentCode(String value) { return set(WORK_ENVIRONMENT_CODE, value); }
        public Builder contacts(List<OrganizationContact> values) { return set(CONTACTS, values); }
        public Builder keyStakeholders(List<KeyStakeholder> values) { return set(KEY_STAKEHOLDERS, values); }
        public Builder tradeName(String value) { return set(TRADE_NAME, value); }
        public Builder tradeNames(List<String> values) { return set(TRADE_NAMES, values); }
        public Builder status(StatusEntry value) { return set(STATUS, value); }
        public Builder statusHistory(List<StatusEntry> values) { return set(STATUS_HISTORY, values); }
        public Builder domainName(Iri value) { return set(DOMAIN_NAME, value); }
        public Builder parentCompanyTaxId(Identifier value) { return set(PARENT_COMPANY_TAX_ID, value); }
        public Builder parentCompanyName(String value) { return set(PARENT_COMPANY_NAME, value); }
        public Builder parentOrganization(OrganizationReference value) { return set(PARENT_ORGANIZATION, value); }
    }
    // spotless:on
}
