package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.hropen.Identifier;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDateTime;

/**
 * A job as its employer describes it.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/JobDescriptionType.json">HR Open 4.3, JobDescriptionType</a>
 */
public record JobDescription(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft("JobDescription", "recruiting/json/jdx/JobDescriptionType.json")
            .arraysOnly();
    // spotless:off - one line a member
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> TITLE = MEMBERS.optional("title", TEXT);
    private static final Many<Identifier> IDENTIFIERS = MEMBERS.many("identifiers", node(() -> Identifier.SHAPE));
    private static final Maybe<String> POSITION_ID = MEMBERS.optional("positionID", TEXT);
    private static final Maybe<Organization> HIRING_ORGANIZATION = MEMBERS.optional("hiringOrganization", node(() -> Organization.SHAPE));
    private static final Maybe<Organization> EMPLOYMENT_UNIT = MEMBERS.optional("employmentUnit", node(() -> Organization.SHAPE));
    private static final Maybe<Place> JOB_LOCATION = MEMBERS.optional("jobLocation", node(() -> Place.SHAPE));
    private static final Many<String> JOB_LOCATION_TYPES = MEMBERS.many("jobLocationTypes", TEXT);
    private static final Maybe<LexicalDateTime> DATE_CREATED = MEMBERS.optional("dateCreated", DATE_TIME);
    private static final Maybe<LexicalDateTime> DATE_MODIFIED = MEMBERS.optional("dateModified", DATE_TIME);
    private static final Many<String> INDUSTRIES = MEMBERS.many("industries", TEXT);
    private static final Many<AnnotatedDefinedTerm> INDUSTRY_CODES = MEMBERS.many("industryCodes", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Maybe<Language> IN_LANGUAGE = MEMBERS.optional("inLanguage", node(() -> Language.SHAPE));
    private static final Many<Language> WORK_LANGUAGES = MEMBERS.many("workLanguages", node(() -> Language.SHAPE));
    private static final Many<String> WORK_HOURS = MEMBERS.many("workHours", TEXT);
    private static final Many<AnnotatedDefinedTerm> JOB_AGREEMENTS = MEMBERS.many("jobAgreements", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> JOB_TERMS = MEMBERS.many("jobTerms", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> RISK_EXPOSURES = MEMBERS.many("riskExposures", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<String> TRAVEL_REQUIREMENTS = MEMBERS.many("travelRequirements", TEXT);
    private static final Many<String> REPORTING_RELATIONSHIPS = MEMBERS.many("reportingRelationships", TEXT);
    private static final Many<String> INCENTIVE_COMPENSATION = MEMBERS.many("incentiveCompensation", TEXT);
    private static final Many<AnnotatedDefinedTerm> CITIZENSHIP_REQUIREMENTS = MEMBERS.many("citizenshipRequirements", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<String> SECURITY_CLEARANCE_REQUIREMENTS = MEMBERS.many("securityClearanceRequirements", TEXT);
    private static final Many<String> PHYSICAL_REQUIREMENTS = MEMBERS.many("physicalRequirements", TEXT);
    private static final Many<String> QUALIFICATION_SUMMARY = MEMBERS.many("qualificationSummary", TEXT);
    private static final Many<AnnotatedDefinedTerm> EDUCATION_LEVELS = MEMBERS.many("educationLevels", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> EXPERIENCE_CATEGORIES = MEMBERS.many("experienceCategories", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AssessmentProfile> REQUIRED_ASSESSMENTS = MEMBERS.many("requiredAssessments", node(() -> AssessmentProfile.SHAPE));
    private static final Many<String> DISCLAIMERS = MEMBERS.many("disclaimers", TEXT);
    private static final Many<AnnotatedDefinedTerm> COMPETENCIES = MEMBERS.many("competencies", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> SKILLS = MEMBERS.many("skills", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> KNOWLEDGE = MEMBERS.many("knowledge", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> TASKS = MEMBERS.many("tasks", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> TECHNOLOGIES = MEMBERS.many("technologies", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> WORK_ACTIVITIES = MEMBERS.many("workActivities", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> RESPONSIBILITIES = MEMBERS.many("responsibilities", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> PHYSICAL_ACTIVITIES = MEMBERS.many("physicalActivities", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> SENSORY_REQUIREMENTS = MEMBERS.many("sensoryRequirements", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<Credential> ALTERNATIVE_CREDENTIALS = MEMBERS.many("alternativeCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> ALTERNATIVE_EDUCATION = MEMBERS.many("alternativeEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> ALTERNATIVE_EXPERIENCES = MEMBERS.many("alternativeExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Credential> EQUIVALENT_CREDENTIALS = MEMBERS.many("equivalentCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> EQUIVALENT_EDUCATION = MEMBERS.many("equivalentEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> EQUIVALENT_EXPERIENCES = MEMBERS.many("equivalentExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Credential> MINIMUM_CREDENTIALS = MEMBERS.many("minimumCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> MINIMUM_EDUCATION = MEMBERS.many("minimumEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> MINIMUM_EXPERIENCES = MEMBERS.many("minimumExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Credential> PREFERRED_CREDENTIALS = MEMBERS.many("preferredCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> PREFERRED_EDUCATION = MEMBERS.many("preferredEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> PREFERRED_EXPERIENCES = MEMBERS.many("preferredExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Credential> REQUIRED_CREDENTIALS = MEMBERS.many("requiredCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> REQUIRED_EDUCATION = MEMBERS.many("requiredEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> REQUIRED_EXPERIENCES = MEMBERS.many("requiredExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Condition> REQUIRED_CONDITIONS = MEMBERS.many("requiredConditions", node(() -> Condition.SHAPE));
    public static final Shape<JobDescription> SHAPE = MEMBERS.shape(JobDescription::new);

    /** What it says in running text. */ public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** What it is called. */ public Optional<String> name() { return NAME.in(json); }
    /** What the job is called. */ public Optional<String> title() { return TITLE.in(json); }
    /** What it is called elsewhere. */ public List<Identifier> identifiers() { return IDENTIFIERS.in(json); }
    /** What the employer calls the position. */ public Optional<String> positionID() { return POSITION_ID.in(json); }
    /** Who hires. */ public Optional<Organization> hiringOrganization() { return HIRING_ORGANIZATION.in(json); }
    /** The part of the employer. */ public Optional<Organization> employmentUnit() { return EMPLOYMENT_UNIT.in(json); }
    /** Where the work is done. */ public Optional<Place> jobLocation() { return JOB_LOCATION.in(json); }
    /** Such as at home. */ public List<String> jobLocationTypes() { return JOB_LOCATION_TYPES.in(json); }
    /** When it was written. */ public Optional<LexicalDateTime> dateCreated() { return DATE_CREATED.in(json); }
    /** When it was changed last. */ public Optional<LexicalDateTime> dateModified() { return DATE_MODIFIED.in(json); }
    /** Industries in words. */ public List<String> industries() { return INDUSTRIES.in(json); }
    /** Industries of a classification. */ public List<AnnotatedDefinedTerm> industryCodes() { return INDUSTRY_CODES.in(json); }
    /** The language it is written in. */ public Optional<Language> inLanguage() { return IN_LANGUAGE.in(json); }
    /** The languages that are spoken at work. */ public List<Language> workLanguages() { return WORK_LANGUAGES.in(json); }
    /** When one works, in words. */ public List<String> workHours() { return WORK_HOURS.in(json); }
    /** Agreements that hold, such as a collective one. */ public List<AnnotatedDefinedTerm> jobAgreements() { return JOB_AGREEMENTS.in(json); }
    /** On which terms it is offered. */ public List<AnnotatedDefinedTerm> jobTerms() { return JOB_TERMS.in(json); }
    /** What one is exposed to. */ public List<AnnotatedDefinedTerm> riskExposures() { return RISK_EXPOSURES.in(json); }
    /** How much one travels. */ public List<String> travelRequirements() { return TRAVEL_REQUIREMENTS.in(json); }
    /** To whom one reports. */ public List<String> reportingRelationships() { return REPORTING_RELATIONSHIPS.in(json); }
    /** What may be paid on top. */ public List<String> incentiveCompensation() { return INCENTIVE_COMPENSATION.in(json); }
    /** Which citizenship one must have. */ public List<AnnotatedDefinedTerm> citizenshipRequirements() { return CITIZENSHIP_REQUIREMENTS.in(json); }
    /** Which clearance one must have. */ public List<String> securityClearanceRequirements() { return SECURITY_CLEARANCE_REQUIREMENTS.in(json); }
    /** What one must be able to do with the body. */ public List<String> physicalRequirements() { return PHYSICAL_REQUIREMENTS.in(json); }
    /** All that is asked for, in words. */ public List<String> qualificationSummary() { return QUALIFICATION_SUMMARY.in(json); }
    /** Levels of education that are asked for. */ public List<AnnotatedDefinedTerm> educationLevels() { return EDUCATION_LEVELS.in(json); }
    /** Kinds of experience that are asked for. */ public List<AnnotatedDefinedTerm> experienceCategories() { return EXPERIENCE_CATEGORIES.in(json); }
    /** Tests that one takes. */ public List<AssessmentProfile> requiredAssessments() { return REQUIRED_ASSESSMENTS.in(json); }
    /** What the employer has to say of itself by law. */ public List<String> disclaimers() { return DISCLAIMERS.in(json); }
    /** What one must know or be able to do, of no kind in particular. */ public List<AnnotatedDefinedTerm> competencies() { return COMPETENCIES.in(json); }
    /** What one must have practised. */ public List<AnnotatedDefinedTerm> skills() { return SKILLS.in(json); }
    /** What one must know. */ public List<AnnotatedDefinedTerm> knowledge() { return KNOWLEDGE.in(json); }
    /** What one does. */ public List<AnnotatedDefinedTerm> tasks() { return TASKS.in(json); }
    /** What one uses. */ public List<AnnotatedDefinedTerm> technologies() { return TECHNOLOGIES.in(json); }
    /** What one does, in general. */ public List<AnnotatedDefinedTerm> workActivities() { return WORK_ACTIVITIES.in(json); }
    /** What one answers for. */ public List<AnnotatedDefinedTerm> responsibilities() { return RESPONSIBILITIES.in(json); }
    /** What one does with the body. */ public List<AnnotatedDefinedTerm> physicalActivities() { return PHYSICAL_ACTIVITIES.in(json); }
    /** What one must be able to perceive. */ public List<AnnotatedDefinedTerm> sensoryRequirements() { return SENSORY_REQUIREMENTS.in(json); }
    /** Credentials accepted instead. */ public List<Credential> alternativeCredentials() { return ALTERNATIVE_CREDENTIALS.in(json); }
    /** Education accepted instead. */ public List<QualifyingExperience> alternativeEducation() { return ALTERNATIVE_EDUCATION.in(json); }
    /** Experience accepted instead. */ public List<QualifyingExperience> alternativeExperiences() { return ALTERNATIVE_EXPERIENCES.in(json); }
    /** Credentials that count as the same. */ public List<Credential> equivalentCredentials() { return EQUIVALENT_CREDENTIALS.in(json); }
    /** Education that counts as the same. */ public List<QualifyingExperience> equivalentEducation() { return EQUIVALENT_EDUCATION.in(json); }
    /** Experience that counts as the same. */ public List<QualifyingExperience> equivalentExperiences() { return EQUIVALENT_EXPERIENCES.in(json); }
    /** Credentials that are the least. */ public List<Credential> minimumCredentials() { return MINIMUM_CREDENTIALS.in(json); }
    /** Education that is the least. */ public List<QualifyingExperience> minimumEducation() { return MINIMUM_EDUCATION.in(json); }
    /** Experience that is the least. */ public List<QualifyingExperience> minimumExperiences() { return MINIMUM_EXPERIENCES.in(json); }
    /** Credentials that one had better have. */ public List<Credential> preferredCredentials() { return PREFERRED_CREDENTIALS.in(json); }
    /** Education that one had better have. */ public List<QualifyingExperience> preferredEducation() { return PREFERRED_EDUCATION.in(json); }
    /** Experience that one had better have. */ public List<QualifyingExperience> preferredExperiences() { return PREFERRED_EXPERIENCES.in(json); }
    /** Credentials that one must have. */ public List<Credential> requiredCredentials() { return REQUIRED_CREDENTIALS.in(json); }
    /** Education that one must have. */ public List<QualifyingExperience> requiredEducation() { return REQUIRED_EDUCATION.in(json); }
    /** Experience that one must have. */ public List<QualifyingExperience> requiredExperiences() { return REQUIRED_EXPERIENCES.in(json); }
    /** Conditions of which each must hold. */ public List<Condition> requiredConditions() { return REQUIRED_CONDITIONS.in(json); }

    @Override public Shape<JobDescription> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link JobDescription}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<JobDescription, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder title(String value) { return set(TITLE, value); }
        public Builder identifiers(List<Identifier> values) { return set(IDENTIFIERS, values); }
        public Builder positionID(String value) { return set(POSITION_ID, value); }
        public Builder hiringOrganization(Organization value) { return set(HIRING_ORGANIZATION, value); }
        public Builder employmentUnit(Organization value) { return set(EMPLOYMENT_UNIT, value); }
        public Builder jobLocation(Place value) { return set(JOB_LOCATION, value); }
        public Builder jobLocationTypes(List<String> values) { return set(JOB_LOCATION_TYPES, values); }
        public Builder dateCreated(LexicalDateTime value) { return set(DATE_CREATED, value); }
        public Builder dateModified(LexicalDateTime value) { return set(DATE_MODIFIED, value); }
        public Builder industries(List<String> values) { return set(INDUSTRIES, values); }
        public Builder industryCodes(List<AnnotatedDefinedTerm> values) { return set(INDUSTRY_CODES, values); }
        public Builder inLanguage(Language value) { return set(IN_LANGUAGE, value); }
        public Builder workLanguages(List<Language> values) { return set(WORK_LANGUAGES, values); }
        public Builder workHours(List<String> values) { return set(WORK_HOURS, values); }
        public Builder jobAgreements(List<AnnotatedDefinedTerm> values) { return set(JOB_AGREEMENTS, values); }
        public Builder jobTerms(List<AnnotatedDefinedTerm> values) { return set(JOB_TERMS, values); }
        public Builder riskExposures(List<AnnotatedDefinedTerm> values) { return set(RISK_EXPOSURES, values); }
        public Builder travelRequirements(List<String> values) { return set(TRAVEL_REQUIREMENTS, values); }
        public Builder reportingRelationships(List<String> values) { return set(REPORTING_RELATIONSHIPS, values); }
        public Builder incentiveCompensation(List<String> values) { return set(INCENTIVE_COMPENSATION, values); }
        public Builder citizenshipRequirements(List<AnnotatedDefinedTerm> values) { return set(CITIZENSHIP_REQUIREMENTS, values); }
        public Builder securityClearanceRequirements(List<String> values) { return set(SECURITY_CLEARANCE_REQUIREMENTS, values); }
        public Builder physicalRequirements(List<String> values) { return set(PHYSICAL_REQUIREMENTS, values); }
        public Builder qualificationSummary(List<String> values) { return set(QUALIFICATION_SUMMARY, values); }
        public Builder educationLevels(List<AnnotatedDefinedTerm> values) { return set(EDUCATION_LEVELS, values); }
        public Builder experienceCategories(List<AnnotatedDefinedTerm> values) { return set(EXPERIENCE_CATEGORIES, values); }
        public Builder requiredAssessments(List<AssessmentProfile> values) { return set(REQUIRED_ASSESSMENTS, values); }
        public Builder disclaimers(List<String> values) { return set(DISCLAIMERS, values); }
        public Builder competencies(List<AnnotatedDefinedTerm> values) { return set(COMPETENCIES, values); }
        public Builder skills(List<AnnotatedDefinedTerm> values) { return set(SKILLS, values); }
        public Builder knowledge(List<AnnotatedDefinedTerm> values) { return set(KNOWLEDGE, values); }
        public Builder tasks(List<AnnotatedDefinedTerm> values) { return set(TASKS, values); }
        public Builder technologies(List<AnnotatedDefinedTerm> values) { return set(TECHNOLOGIES, values); }
        public Builder workActivities(List<AnnotatedDefinedTerm> values) { return set(WORK_ACTIVITIES, values); }
        public Builder responsibilities(List<AnnotatedDefinedTerm> values) { return set(RESPONSIBILITIES, values); }
        public Builder physicalActivities(List<AnnotatedDefinedTerm> values) { return set(PHYSICAL_ACTIVITIES, values); }
        public Builder sensoryRequirements(List<AnnotatedDefinedTerm> values) { return set(SENSORY_REQUIREMENTS, values); }
        public Builder alternativeCredentials(List<Credential> values) { return set(ALTERNATIVE_CREDENTIALS, values); }
        public Builder alternativeEducation(List<QualifyingExperience> values) { return set(ALTERNATIVE_EDUCATION, values); }
        public Builder alternativeExperiences(List<QualifyingExperience> values) { return set(ALTERNATIVE_EXPERIENCES, values); }
        public Builder equivalentCredentials(List<Credential> values) { return set(EQUIVALENT_CREDENTIALS, values); }
        public Builder equivalentEducation(List<QualifyingExperience> values) { return set(EQUIVALENT_EDUCATION, values); }
        public Builder equivalentExperiences(List<QualifyingExperience> values) { return set(EQUIVALENT_EXPERIENCES, values); }
        public Builder minimumCredentials(List<Credential> values) { return set(MINIMUM_CREDENTIALS, values); }
        public Builder minimumEducation(List<QualifyingExperience> values) { return set(MINIMUM_EDUCATION, values); }
        public Builder minimumExperiences(List<QualifyingExperience> values) { return set(MINIMUM_EXPERIENCES, values); }
        public Builder preferredCredentials(List<Credential> values) { return set(PREFERRED_CREDENTIALS, values); }
        public Builder preferredEducation(List<QualifyingExperience> values) { return set(PREFERRED_EDUCATION, values); }
        public Builder preferredExperiences(List<QualifyingExperience> values) { return set(PREFERRED_EXPERIENCES, values); }
        public Builder requiredCredentials(List<Credential> values) { return set(REQUIRED_CREDENTIALS, values); }
        public Builder requiredEducation(List<QualifyingExperience> values) { return set(REQUIRED_EDUCATION, values); }
        public Builder requiredExperiences(List<QualifyingExperience> values) { return set(REQUIRED_EXPERIENCES, values); }
        public Builder requiredConditions(List<Condition> values) { return set(REQUIRED_CONDITIONS, values); }
    }
    // spotless:on
}
