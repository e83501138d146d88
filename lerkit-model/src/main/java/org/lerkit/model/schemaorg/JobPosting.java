package org.lerkit.model.schemaorg;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * A job as it is advertised, alone or in a script of a web page.
 *
 * @see <a href="https://schema.org/JobPosting">schema.org, JobPosting</a>
 */
public record JobPosting(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("JobPosting");
    // spotless:off - one line a member
    private static final Many<JsonValue> CONTEXT = MEMBERS.some("@context", SchemaOrg.ANY_CONTEXT);
    private static final Many<String> TYPE = MEMBERS.some("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> TITLE = MEMBERS.many("title", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> DESCRIPTION = MEMBERS.many("description", TEXT);
    private static final Many<Iri> URL = MEMBERS.many("url", IRI);
    private static final Many<PropertyValue> IDENTIFIER = MEMBERS.many("identifier", node(() -> PropertyValue.SHAPE).orText("value"));
    private static final Many<Iri> SAME_AS = MEMBERS.many("sameAs", IRI);
    private static final Many<String> ALTERNATE_NAME = MEMBERS.many("alternateName", TEXT);
    private static final Many<String> ADDITIONAL_TYPE = MEMBERS.many("additionalType", TEXT);
    private static final Many<String> DISAMBIGUATING_DESCRIPTION = MEMBERS.many("disambiguatingDescription", TEXT);
    private static final Many<ImageObject> IMAGE = MEMBERS.many("image", node(() -> ImageObject.SHAPE).orText("url"));
    private static final Many<JsonValue> MAIN_ENTITY_OF_PAGE = MEMBERS.many("mainEntityOfPage", SchemaOrg.LINK);
    private static final Many<JsonValue> POTENTIAL_ACTION = MEMBERS.many("potentialAction", SchemaOrg.LINK);
    private static final Many<JsonValue> SUBJECT_OF = MEMBERS.many("subjectOf", SchemaOrg.LINK);
    private static final Many<Organization> OWNER = MEMBERS.many("owner", node(() -> Organization.SHAPE).orText("name"));
    private static final Many<Organization> HIRING_ORGANIZATION = MEMBERS.many("hiringOrganization", node(() -> Organization.SHAPE).orText("name"));
    private static final Many<Organization> EMPLOYMENT_UNIT = MEMBERS.many("employmentUnit", node(() -> Organization.SHAPE).orText("name"));
    private static final Many<String> EMPLOYER_OVERVIEW = MEMBERS.many("employerOverview", TEXT);
    private static final Many<ContactPoint> APPLICATION_CONTACT = MEMBERS.many("applicationContact", node(() -> ContactPoint.SHAPE).orText("name"));
    private static final Many<Boolean> DIRECT_APPLY = MEMBERS.many("directApply", BOOLEAN);
    private static final Many<Place> JOB_LOCATION = MEMBERS.many("jobLocation", node(() -> Place.SHAPE).orText("name"));
    private static final Many<String> JOB_LOCATION_TYPE = MEMBERS.many("jobLocationType", TEXT);
    private static final Many<Place> APPLICANT_LOCATION_REQUIREMENTS = MEMBERS.many("applicantLocationRequirements", node(() -> Place.SHAPE).orText("name"));
    private static final Many<String> EMPLOYMENT_TYPE = MEMBERS.many("employmentType", TEXT);
    private static final Many<String> JOB_START_DATE = MEMBERS.many("jobStartDate", TEXT);
    private static final Many<Boolean> JOB_IMMEDIATE_START = MEMBERS.many("jobImmediateStart", BOOLEAN);
    private static final Many<QuantitativeValue> JOB_DURATION = MEMBERS.many("jobDuration", node(() -> QuantitativeValue.SHAPE).orTextOrNumber("value"));
    private static final Many<String> WORK_HOURS = MEMBERS.many("workHours", TEXT);
    private static final Many<String> SPECIAL_COMMITMENTS = MEMBERS.many("specialCommitments", TEXT);
    private static final Many<MonetaryAmount> BASE_SALARY = MEMBERS.many("baseSalary", node(() -> MonetaryAmount.SHAPE).orTextOrNumber("value"));
    private static final Many<MonetaryAmount> ESTIMATED_SALARY = MEMBERS.many("estimatedSalary", node(() -> MonetaryAmount.SHAPE).orTextOrNumber("value"));
    private static final Many<String> SALARY_CURRENCY = MEMBERS.many("salaryCurrency", TEXT);
    private static final Many<String> JOB_BENEFITS = MEMBERS.many("jobBenefits", TEXT);
    private static final Many<String> BENEFITS = MEMBERS.many("benefits", TEXT);
    private static final Many<String> INCENTIVE_COMPENSATION = MEMBERS.many("incentiveCompensation", TEXT);
    private static final Many<String> INCENTIVES = MEMBERS.many("incentives", TEXT);
    private static final Many<String> DATE_POSTED = MEMBERS.many("datePosted", SchemaOrg.DATE);
    private static final Many<String> VALID_THROUGH = MEMBERS.many("validThrough", SchemaOrg.DATE);
    private static final Many<Decimal> TOTAL_JOB_OPENINGS = MEMBERS.many("totalJobOpenings", DECIMAL);
    private static final Many<DefinedTerm> INDUSTRY = MEMBERS.many("industry", node(() -> DefinedTerm.SHAPE).orText("name"));
    private static final Many<CategoryCode> OCCUPATIONAL_CATEGORY = MEMBERS.many("occupationalCategory", node(() -> CategoryCode.SHAPE).orText("name"));
    private static final Many<Occupation> RELEVANT_OCCUPATION = MEMBERS.many("relevantOccupation", node(() -> Occupation.SHAPE).orText("name"));
    private static final Many<DefinedTerm> SKILLS = MEMBERS.many("skills", node(() -> DefinedTerm.SHAPE).orText("name"));
    private static final Many<DefinedTerm> RESPONSIBILITIES = MEMBERS.many("responsibilities", node(() -> DefinedTerm.SHAPE).orText("name"));
    private static final Many<EducationalOccupationalCredential> QUALIFICATIONS = MEMBERS.many("qualifications", node(() -> EducationalOccupationalCredential.SHAPE).orText("name"));
    private static final Many<EducationalOccupationalCredential> EDUCATION_REQUIREMENTS = MEMBERS.many("educationRequirements", node(() -> EducationalOccupationalCredential.SHAPE).orText("name"));
    private static final Many<OccupationalExperienceRequirements> EXPERIENCE_REQUIREMENTS = MEMBERS.many("experienceRequirements", node(() -> OccupationalExperienceRequirements.SHAPE).orText("name"));
    private static final Many<Boolean> EXPERIENCE_IN_PLACE_OF_EDUCATION = MEMBERS.many("experienceInPlaceOfEducation", BOOLEAN);
    private static final Many<String> ELIGIBILITY_TO_WORK_REQUIREMENT = MEMBERS.many("eligibilityToWorkRequirement", TEXT);
    private static final Many<String> SECURITY_CLEARANCE_REQUIREMENT = MEMBERS.many("securityClearanceRequirement", TEXT);
    private static final Many<DefinedTerm> PHYSICAL_REQUIREMENT = MEMBERS.many("physicalRequirement", node(() -> DefinedTerm.SHAPE).orText("name"));
    private static final Many<DefinedTerm> SENSORY_REQUIREMENT = MEMBERS.many("sensoryRequirement", node(() -> DefinedTerm.SHAPE).orText("name"));
    public static final Shape<JobPosting> SHAPE =
            MEMBERS.shape(JobPosting::new).rule("posting", SchemaOrg::checkPosting);

    /** The context: that of schema.org. */ public List<JsonValue> context() { return CONTEXT.in(json); }
    /** {@code JobPosting}, and what else it is. */ public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */ public Optional<String> id() { return ID.in(json); }
    /** What the job is called. */ public List<String> title() { return TITLE.in(json); }
    /** What the posting is called. */ public List<String> name() { return NAME.in(json); }
    /** What it says in running text; it may have markup. */ public List<String> description() { return DESCRIPTION.in(json); }
    /** Where it is published. */ public List<Iri> url() { return URL.in(json); }
    /** What it is called elsewhere. */ public List<PropertyValue> identifier() { return IDENTIFIER.in(json); }
    /** The same elsewhere. */ public List<Iri> sameAs() { return SAME_AS.in(json); }
    /** What else it is called. */ public List<String> alternateName() { return ALTERNATE_NAME.in(json); }
    /** What else it is. */ public List<String> additionalType() { return ADDITIONAL_TYPE.in(json); }
    /** What tells it from others like it. */ public List<String> disambiguatingDescription() { return DISAMBIGUATING_DESCRIPTION.in(json); }
    /** Its picture. */ public List<ImageObject> image() { return IMAGE.in(json); }
    /** The page that it is the main thing of. */ public List<JsonValue> mainEntityOfPage() { return MAIN_ENTITY_OF_PAGE.in(json); }
    /** What can be done with it. */ public List<JsonValue> potentialAction() { return POTENTIAL_ACTION.in(json); }
    /** What is about it. */ public List<JsonValue> subjectOf() { return SUBJECT_OF.in(json); }
    /** Whose it is. */ public List<Organization> owner() { return OWNER.in(json); }
    /** Who hires. */ public List<Organization> hiringOrganization() { return HIRING_ORGANIZATION.in(json); }
    /** The part of the employer. */ public List<Organization> employmentUnit() { return EMPLOYMENT_UNIT.in(json); }
    /** What the employer says of itself. */ public List<String> employerOverview() { return EMPLOYER_OVERVIEW.in(json); }
    /** Whom to ask. */ public List<ContactPoint> applicationContact() { return APPLICATION_CONTACT.in(json); }
    /** Whether one applies at the URL. */ public List<Boolean> directApply() { return DIRECT_APPLY.in(json); }
    /** Where the work is done. */ public List<Place> jobLocation() { return JOB_LOCATION.in(json); }
    /** {@code TELECOMMUTE}, usually. */ public List<String> jobLocationType() { return JOB_LOCATION_TYPE.in(json); }
    /** Where applicants may live. */ public List<Place> applicantLocationRequirements() { return APPLICANT_LOCATION_REQUIREMENTS.in(json); }
    /** Full time, part time and the like. */ public List<String> employmentType() { return EMPLOYMENT_TYPE.in(json); }
    /** When the work begins: a date, or words. */ public List<String> jobStartDate() { return JOB_START_DATE.in(json); }
    /** Whether it begins at once. */ public List<Boolean> jobImmediateStart() { return JOB_IMMEDIATE_START.in(json); }
    /** How long it lasts. */ public List<QuantitativeValue> jobDuration() { return JOB_DURATION.in(json); }
    /** When one works. */ public List<String> workHours() { return WORK_HOURS.in(json); }
    /** What else one commits to. */ public List<String> specialCommitments() { return SPECIAL_COMMITMENTS.in(json); }
    /** What the employer pays. */ public List<MonetaryAmount> baseSalary() { return BASE_SALARY.in(json); }
    /** What such jobs pay. */ public List<MonetaryAmount> estimatedSalary() { return ESTIMATED_SALARY.in(json); }
    /** The currency of what is paid. */ public List<String> salaryCurrency() { return SALARY_CURRENCY.in(json); }
    /** What else there is. */ public List<String> jobBenefits() { return JOB_BENEFITS.in(json); }
    /** The older name of jobBenefits. */ public List<String> benefits() { return BENEFITS.in(json); }
    /** What may be paid on top. */ public List<String> incentiveCompensation() { return INCENTIVE_COMPENSATION.in(json); }
    /** The older name of incentiveCompensation. */ public List<String> incentives() { return INCENTIVES.in(json); }
    /** When it was published. */ public List<String> datePosted() { return DATE_POSTED.in(json); }
    /** Until when it holds. */ public List<String> validThrough() { return VALID_THROUGH.in(json); }
    /** How many people are sought. */ public List<Decimal> totalJobOpenings() { return TOTAL_JOB_OPENINGS.in(json); }
    /** The industry. */ public List<DefinedTerm> industry() { return INDUSTRY.in(json); }
    /** The occupation, of a classification. */ public List<CategoryCode> occupationalCategory() { return OCCUPATIONAL_CATEGORY.in(json); }
    /** The occupation. */ public List<Occupation> relevantOccupation() { return RELEVANT_OCCUPATION.in(json); }
    /** What one must know and be able to do. */ public List<DefinedTerm> skills() { return SKILLS.in(json); }
    /** What one answers for. */ public List<DefinedTerm> responsibilities() { return RESPONSIBILITIES.in(json); }
    /** Credentials that one must have. */ public List<EducationalOccupationalCredential> qualifications() { return QUALIFICATIONS.in(json); }
    /** What one must have learned. */ public List<EducationalOccupationalCredential> educationRequirements() { return EDUCATION_REQUIREMENTS.in(json); }
    /** What one must have done. */ public List<OccupationalExperienceRequirements> experienceRequirements() { return EXPERIENCE_REQUIREMENTS.in(json); }
    /** Whether experience may stand in for education. */ public List<Boolean> experienceInPlaceOfEducation() { return EXPERIENCE_IN_PLACE_OF_EDUCATION.in(json); }
    /** What one needs in order to work there. */ public List<String> eligibilityToWorkRequirement() { return ELIGIBILITY_TO_WORK_REQUIREMENT.in(json); }
    /** Which clearance one must have. */ public List<String> securityClearanceRequirement() { return SECURITY_CLEARANCE_REQUIREMENT.in(json); }
    /** What one must be able to do with the body. */ public List<DefinedTerm> physicalRequirement() { return PHYSICAL_REQUIREMENT.in(json); }
    /** What one must be able to perceive. */ public List<DefinedTerm> sensoryRequirement() { return SENSORY_REQUIREMENT.in(json); }

    @Override public Shape<JobPosting> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link JobPosting}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<JobPosting, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder title(List<String> values) { return set(TITLE, values); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder description(List<String> values) { return set(DESCRIPTION, values); }
        public Builder url(List<Iri> values) { return set(URL, values); }
        public Builder identifier(List<PropertyValue> values) { return set(IDENTIFIER, values); }
        public Builder sameAs(List<Iri> values) { return set(SAME_AS, values); }
        public Builder alternateName(List<String> values) { return set(ALTERNATE_NAME, values); }
        public Builder additionalType(List<String> values) { return set(ADDITIONAL_TYPE, values); }
        public Builder disambiguatingDescription(List<String> values) { return set(DISAMBIGUATING_DESCRIPTION, values); }
        public Builder image(List<ImageObject> values) { return set(IMAGE, values); }
        public Builder mainEntityOfPage(List<JsonValue> values) { return set(MAIN_ENTITY_OF_PAGE, values); }
        public Builder potentialAction(List<JsonValue> values) { return set(POTENTIAL_ACTION, values); }
        public Builder subjectOf(List<JsonValue> values) { return set(SUBJECT_OF, values); }
        public Builder owner(List<Organization> values) { return set(OWNER, values); }
        public Builder hiringOrganization(List<Organization> values) { return set(HIRING_ORGANIZATION, values); }
        public Builder employmentUnit(List<Organization> values) { return set(EMPLOYMENT_UNIT, values); }
        public Builder employerOverview(List<String> values) { return set(EMPLOYER_OVERVIEW, values); }
        public Builder applicationContact(List<ContactPoint> values) { return set(APPLICATION_CONTACT, values); }
        public Builder directApply(List<Boolean> values) { return set(DIRECT_APPLY, values); }
        public Builder jobLocation(List<Place> values) { return set(JOB_LOCATION, values); }
        public Builder jobLocationType(List<String> values) { return set(JOB_LOCATION_TYPE, values); }
        public Builder applicantLocationRequirements(List<Place> values) { return set(APPLICANT_LOCATION_REQUIREMENTS, values); }
        public Builder employmentType(List<String> values) { return set(EMPLOYMENT_TYPE, values); }
        public Builder jobStartDate(List<String> values) { return set(JOB_START_DATE, values); }
        public Builder jobImmediateStart(List<Boolean> values) { return set(JOB_IMMEDIATE_START, values); }
        public Builder jobDuration(List<QuantitativeValue> values) { return set(JOB_DURATION, values); }
        public Builder workHours(List<String> values) { return set(WORK_HOURS, values); }
        public Builder specialCommitments(List<String> values) { return set(SPECIAL_COMMITMENTS, values); }
        public Builder baseSalary(List<MonetaryAmount> values) { return set(BASE_SALARY, values); }
        public Builder estimatedSalary(List<MonetaryAmount> values) { return set(ESTIMATED_SALARY, values); }
        public Builder salaryCurrency(List<String> values) { return set(SALARY_CURRENCY, values); }
        public Builder jobBenefits(List<String> values) { return set(JOB_BENEFITS, values); }
        public Builder benefits(List<String> values) { return set(BENEFITS, values); }
        public Builder incentiveCompensation(List<String> values) { return set(INCENTIVE_COMPENSATION, values); }
        public Builder incentives(List<String> values) { return set(INCENTIVES, values); }
        public Builder datePosted(List<String> values) { return set(DATE_POSTED, values); }
        public Builder validThrough(List<String> values) { return set(VALID_THROUGH, values); }
        public Builder totalJobOpenings(List<Decimal> values) { return set(TOTAL_JOB_OPENINGS, values); }
        public Builder industry(List<DefinedTerm> values) { return set(INDUSTRY, values); }
        public Builder occupationalCategory(List<CategoryCode> values) { return set(OCCUPATIONAL_CATEGORY, values); }
        public Builder relevantOccupation(List<Occupation> values) { return set(RELEVANT_OCCUPATION, values); }
        public Builder skills(List<DefinedTerm> values) { return set(SKILLS, values); }
        public Builder responsibilities(List<DefinedTerm> values) { return set(RESPONSIBILITIES, values); }
        public Builder qualifications(List<EducationalOccupationalCredential> values) { return set(QUALIFICATIONS, values); }
        public Builder educationRequirements(List<EducationalOccupationalCredential> values) { return set(EDUCATION_REQUIREMENTS, values); }
        public Builder experienceRequirements(List<OccupationalExperienceRequirements> values) { return set(EXPERIENCE_REQUIREMENTS, values); }
        public Builder experienceInPlaceOfEducation(List<Boolean> values) { return set(EXPERIENCE_IN_PLACE_OF_EDUCATION, values); }
        public Builder eligibilityToWorkRequirement(List<String> values) { return set(ELIGIBILITY_TO_WORK_REQUIREMENT, values); }
        public Builder securityClearanceRequirement(List<String> values) { return set(SECURITY_CLEARANCE_REQUIREMENT, values); }
        public Builder physicalRequirement(List<DefinedTerm> values) { return set(PHYSICAL_REQUIREMENT, values); }
        public Builder sensoryRequirement(List<DefinedTerm> values) { return set(SENSORY_REQUIREMENT, values); }
    }
    // spotless:on
}
