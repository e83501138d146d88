package org.lerkit.model.schemaorg;

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
import org.lerkit.model.value.Iri;

/**
 * An organisation that hires, or gives a credential.
 *
 * @see <a href="https://schema.org/Organization">schema.org, Organization</a>
 */
public record Organization(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("Organization");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> DESCRIPTION = MEMBERS.many("description", TEXT);
    private static final Many<Iri> URL = MEMBERS.many("url", IRI);
    private static final Many<String> LEGAL_NAME = MEMBERS.many("legalName", TEXT);
    private static final Many<Iri> SAME_AS = MEMBERS.many("sameAs", IRI);
    private static final Many<ImageObject> LOGO =
            MEMBERS.many("logo", node(() -> ImageObject.SHAPE).orText("url"));
    private static final Many<PropertyValue> IDENTIFIER =
            MEMBERS.many("identifier", node(() -> PropertyValue.SHAPE).orText("value"));
    private static final Many<String> DUNS = MEMBERS.many("duns", TEXT);
    private static final Many<String> TAX_ID = MEMBERS.many("taxID", TEXT);
    private static final Many<String> LEI_CODE = MEMBERS.many("leiCode", TEXT);
    private static final Many<String> NAICS = MEMBERS.many("naics", TEXT);
    private static final Many<String> ISIC_V4 = MEMBERS.many("isicV4", TEXT);
    private static final Many<String> EMAIL = MEMBERS.many("email", TEXT);
    private static final Many<String> TELEPHONE = MEMBERS.many("telephone", TEXT);
    private static final Many<String> FAX_NUMBER = MEMBERS.many("faxNumber", TEXT);
    private static final Many<PostalAddress> ADDRESS =
            MEMBERS.many("address", node(() -> PostalAddress.SHAPE).orText("name"));
    private static final Many<Place> LOCATION =
            MEMBERS.many("location", node(() -> Place.SHAPE).orText("name"));
    private static final Many<ContactPoint> CONTACT_POINT =
            MEMBERS.many("contactPoint", node(() -> ContactPoint.SHAPE).orText("name"));
    private static final Many<QuantitativeValue> NUMBER_OF_EMPLOYEES = MEMBERS.many(
            "numberOfEmployees", node(() -> QuantitativeValue.SHAPE).orTextOrNumber("value"));
    private static final Many<Organization> PARENT_ORGANIZATION =
            MEMBERS.many("parentOrganization", node(() -> Organization.SHAPE).orText("name"));
    private static final Many<Organization> DEPARTMENT =
            MEMBERS.many("department", node(() -> Organization.SHAPE).orText("name"));
    private static final Many<Organization> SUB_ORGANIZATION =
            MEMBERS.many("subOrganization", node(() -> Organization.SHAPE).orText("name"));
    public static final Shape<Organization> SHAPE = MEMBERS.shape(Organization::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** What it is called. */
    public List<String> name() { return NAME.in(json); }
    /** What it says of itself. */
    public List<String> description() { return DESCRIPTION.in(json); }
    /** Where it is published. */
    public List<Iri> url() { return URL.in(json); }
    /** What the law calls it. */
    public List<String> legalName() { return LEGAL_NAME.in(json); }
    /** The same elsewhere. */
    public List<Iri> sameAs() { return SAME_AS.in(json); }
    /** Its picture. */
    public List<ImageObject> logo() { return LOGO.in(json); }
    /** What it is called elsewhere. */
    public List<PropertyValue> identifier() { return IDENTIFIER.in(json); }
    /** Its number of Dun &amp; Bradstreet. */
    public List<String> duns() { return DUNS.in(json); }
    /** Its tax number. */
    public List<String> taxID() { return TAX_ID.in(json); }
    /** Its legal entity identifier. */
    public List<String> leiCode() { return LEI_CODE.in(json); }
    /** Its code of NAICS. */
    public List<String> naics() { return NAICS.in(json); }
    /** Its code of ISIC. */
    public List<String> isicV4() { return ISIC_V4.in(json); }
    /** An address to write to. */
    public List<String> email() { return EMAIL.in(json); }
    /** A number to call. */
    public List<String> telephone() { return TELEPHONE.in(json); }
    /** A number for faxes. */
    public List<String> faxNumber() { return FAX_NUMBER.in(json); }
    /** Where it is. */
    public List<PostalAddress> address() { return ADDRESS.in(json); }
    /** Where it works. */
    public List<Place> location() { return LOCATION.in(json); }
    /** Whom to ask. */
    public List<ContactPoint> contactPoint() { return CONTACT_POINT.in(json); }
    /** How many people work there. */
    public List<QuantitativeValue> numberOfEmployees() { return NUMBER_OF_EMPLOYEES.in(json); }
    /** What it belongs to. */
    public List<Organization> parentOrganization() { return PARENT_ORGANIZATION.in(json); }
    /** A part of it. */
    public List<Organization> department() { return DEPARTMENT.in(json); }
    /** What belongs to it. */
    public List<Organization> subOrganization() { return SUB_ORGANIZATION.in(json); }

    @Override public Shape<Organization> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Organization}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Organization, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder description(List<String> values) { return set(DESCRIPTION, values); }
        public Builder url(List<Iri> values) { return set(URL, values); }
        public Builder legalName(List<String> values) { return set(LEGAL_NAME, values); }
        public Builder sameAs(List<Iri> values) { return set(SAME_AS, values); }
        public Builder logo(List<ImageObject> values) { return set(LOGO, values); }
        public Builder identifier(List<PropertyValue> values) { return set(IDENTIFIER, values); }
        public Builder duns(List<String> values) { return set(DUNS, values); }
        public Builder taxID(List<String> values) { return set(TAX_ID, values); }
        public Builder leiCode(List<String> values) { return set(LEI_CODE, values); }
        public Builder naics(List<String> values) { return set(NAICS, values); }
        public Builder isicV4(List<String> values) { return set(ISIC_V4, values); }
        public Builder email(List<String> values) { return set(EMAIL, values); }
        public Builder telephone(List<String> values) { return set(TELEPHONE, values); }
        public Builder faxNumber(List<String> values) { return set(FAX_NUMBER, values); }
        public Builder address(List<PostalAddress> values) { return set(ADDRESS, values); }
        public Builder location(List<Place> values) { return set(LOCATION, values); }
        public Builder contactPoint(List<ContactPoint> values) { return set(CONTACT_POINT, values); }
        public Builder numberOfEmployees(List<QuantitativeValue> values) { return set(NUMBER_OF_EMPLOYEES, values); }
        public Builder parentOrganization(List<Organization> values) { return set(PARENT_ORGANIZATION, values); }
        public Builder department(List<Organization> values) { return set(DEPARTMENT, values); }
        public Builder subOrganization(List<Organization> values) { return set(SUB_ORGANIZATION, values); }
    }
    // spotless:on
}
