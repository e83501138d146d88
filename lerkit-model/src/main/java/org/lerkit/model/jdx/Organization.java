package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.hropen.Address;
import org.lerkit.model.hropen.GeoLocation;
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
 * An organisation that hires, asks for a posting or gives a credential.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/JDXOrganizationType.json">HR Open 4.3, JDXOrganizationType</a>
 */
public record Organization(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft("Organization", "recruiting/json/jdx/JDXOrganizationType.json")
            .arraysOnly();
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> LEGAL_NAME = MEMBERS.optional("legalName", TEXT);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<Iri> URL = MEMBERS.optional("url", IRI);
    private static final Maybe<Iri> SAME_AS = MEMBERS.optional("sameAs", IRI);
    private static final Maybe<Iri> LOGO = MEMBERS.optional("logo", IRI);
    private static final Maybe<String> DUNS = MEMBERS.optional("duns", TEXT);
    private static final Maybe<String> FEIN = MEMBERS.optional("fein", TEXT);
    private static final Maybe<String> LEI_CODE = MEMBERS.optional("leiCode", TEXT);
    private static final Maybe<String> NAICS = MEMBERS.optional("naics", TEXT);
    private static final Maybe<String> ISIC_V4 = MEMBERS.optional("isicV4", TEXT);
    private static final Many<String> INDUSTRIES = MEMBERS.many("industries", TEXT);
    private static final Many<AnnotatedDefinedTerm> INDUSTRY_CODES =
            MEMBERS.many("industryCodes", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Maybe<String> EMAIL = MEMBERS.optional("email", TEXT);
    private static final Maybe<String> TELEPHONE = MEMBERS.optional("telephone", TEXT);
    private static final Maybe<String> FAX_NUMBER = MEMBERS.optional("faxNumber", TEXT);
    private static final Maybe<Address> ADDRESS = MEMBERS.optional("address", node(() -> Address.SHAPE));
    private static final Many<Address> CONTACT_POINT = MEMBERS.many("contactPoint", node(() -> Address.SHAPE));
    private static final Maybe<GeoLocation> GEO = MEMBERS.optional("geo", node(() -> GeoLocation.SHAPE));
    private static final Maybe<Job> JOB = MEMBERS.optional("job", node(() -> Job.SHAPE));
    private static final Maybe<Place> JOB_LOCATION = MEMBERS.optional("jobLocation", node(() -> Place.SHAPE));
    private static final Maybe<Decimal> NUMBER_OF_EMPLOYEES = MEMBERS.optional("numberOfEmployees", INTEGER);
    private static final Maybe<Organization> PARENT_ORGANIZATION =
            MEMBERS.optional("parentOrganization", node(() -> Organization.SHAPE));
    private static final Maybe<Organization> DEPARTMENT =
            MEMBERS.optional("department", node(() -> Organization.SHAPE));
    private static final Maybe<Organization> SUB_ORGANIZATION =
            MEMBERS.optional("subOrganization", node(() -> Organization.SHAPE));
    public static final Shape<Organization> SHAPE = MEMBERS.shape(Organization::new);

    // spotless:off - one line a member
    /** What it is called. */
    public Optional<String> name() { return NAME.in(json); }
    /** What the law calls it. */
    public Optional<String> legalName() { return LEGAL_NAME.in(json); }
    /** What it says of itself. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** Its web site. */
    public Optional<Iri> url() { return URL.in(json); }
    /** The same elsewhere. */
    public Optional<Iri> sameAs() { return SAME_AS.in(json); }
    /** Its picture. */
    public Optional<Iri> logo() { return LOGO.in(json); }
    /** Its number of Dun &amp; Bradstreet. */
    public Optional<String> duns() { return DUNS.in(json); }
    /** Its tax number. */
    public Optional<String> fein() { return FEIN.in(json); }
    /** Its legal entity identifier. */
    public Optional<String> leiCode() { return LEI_CODE.in(json); }
    /** Its code of NAICS. */
    public Optional<String> naics() { return NAICS.in(json); }
    /** Its code of ISIC. */
    public Optional<String> isicV4() { return ISIC_V4.in(json); }
    /** Its industries in words. */
    public List<String> industries() { return INDUSTRIES.in(json); }
    /** Its industries of a classification. */
    public List<AnnotatedDefinedTerm> industryCodes() { return INDUSTRY_CODES.in(json); }
    /** An address to write to. */
    public Optional<String> email() { return EMAIL.in(json); }
    /** A number to call. */
    public Optional<String> telephone() { return TELEPHONE.in(json); }
    /** A number for faxes. */
    public Optional<String> faxNumber() { return FAX_NUMBER.in(json); }
    /** Where it is. */
    public Optional<Address> address() { return ADDRESS.in(json); }
    /** Where to reach it. */
    public List<Address> contactPoint() { return CONTACT_POINT.in(json); }
    /** Where it is on the globe. */
    public Optional<GeoLocation> geo() { return GEO.in(json); }
    /** A job that it has. */
    public Optional<Job> job() { return JOB.in(json); }
    /** Where its work is done. */
    public Optional<Place> jobLocation() { return JOB_LOCATION.in(json); }
    /** How many people work there. */
    public Optional<Decimal> numberOfEmployees() { return NUMBER_OF_EMPLOYEES.in(json); }
    /** What it belongs to. */
    public Optional<Organization> parentOrganization() { return PARENT_ORGANIZATION.in(json); }
    /** A part of it. */
    public Optional<Organization> department() { return DEPARTMENT.in(json); }
    /** What belongs to it. */
    public Optional<Organization> subOrganization() { return SUB_ORGANIZATION.in(json); }

    @Override public Shape<Organization> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Organization}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Organization, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder legalName(String value) { return set(LEGAL_NAME, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder url(Iri value) { return set(URL, value); }
        public Builder sameAs(Iri value) { return set(SAME_AS, value); }
        public Builder logo(Iri value) { return set(LOGO, value); }
        public Builder duns(String value) { return set(DUNS, value); }
        public Builder fein(String value) { return set(FEIN, value); }
        public Builder leiCode(String value) { return set(LEI_CODE, value); }
        public Builder naics(String value) { return set(NAICS, value); }
        public Builder isicV4(String value) { return set(ISIC_V4, value); }
        public Builder industries(List<String> values) { return set(INDUSTRIES, values); }
        public Builder industryCodes(List<AnnotatedDefinedTerm> values) { return set(INDUSTRY_CODES, values); }
        public Builder email(String value) { return set(EMAIL, value); }
        public Builder telephone(String value) { return set(TELEPHONE, value); }
        public Builder faxNumber(String value) { return set(FAX_NUMBER, value); }
        public Builder address(Address value) { return set(ADDRESS, value); }
        public Builder contactPoint(List<Address> values) { return set(CONTACT_POINT, values); }
        public Builder geo(GeoLocation value) { return set(GEO, value); }
        public Builder job(Job value) { return set(JOB, value); }
        public Builder jobLocation(Place value) { return set(JOB_LOCATION, value); }
        public Builder numberOfEmployees(Decimal value) { return set(NUMBER_OF_EMPLOYEES, value); }
        public Builder parentOrganization(Organization value) { return set(PARENT_ORGANIZATION, value); }
        public Builder department(Organization value) { return set(DEPARTMENT, value); }
        public Builder subOrganization(Organization value) { return set(SUB_ORGANIZATION, value); }
    }
    // spotless:on
}
