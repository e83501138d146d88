package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.hropen.Identifier;
import org.lerkit.model.hropen.Measure;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A job that an organisation has, apart from who does it.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/common/json/work/JobType.json">HR Open 4.3, JobType</a>
 */
public record Job(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Jdx.draft("Job", "common/json/work/JobType.json").arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<String> TITLE = MEMBERS.optional("title", TEXT);
    private static final Maybe<String> CATEGORY_CODE = MEMBERS.optional("categoryCode", TEXT);
    private static final Maybe<String> JOB_FUNCTION = MEMBERS.optional("jobFunction", TEXT);
    private static final Maybe<String> PLAN_CODE = MEMBERS.optional("planCode", TEXT);
    private static final Maybe<String> GRADE_CODE = MEMBERS.optional("gradeCode", TEXT);
    private static final Maybe<String> STEP_CODE = MEMBERS.optional("stepCode", TEXT);
    private static final Maybe<Boolean> MANAGER_INDICATOR = MEMBERS.optional("managerIndicator", BOOLEAN);
    private static final Maybe<String> MANAGER_LEVEL = MEMBERS.optional("managerLevel", TEXT);
    private static final Maybe<Boolean> WAGE_HOUR_LAW_COVERAGE_INDICATOR =
            MEMBERS.optional("wageHourLawCoverageIndicator", BOOLEAN);
    private static final Maybe<Measure> STANDARD_HOURS = MEMBERS.optional("standardHours", node(() -> Measure.SHAPE));
    private static final Maybe<Identifier> OCCUPATION_ID =
            MEMBERS.optional("occupationId", node(() -> Identifier.SHAPE));
    private static final Many<String> OCCUPATIONAL_CLASSIFICATION_CODES =
            MEMBERS.many("occupationalClassificationCodes", TEXT);
    private static final Many<OccupationCode> STANDARD_OCCUPATIONAL_CLASSIFICATION_CODES =
            MEMBERS.many("standardOccupationalClassificationCodes", node(() -> OccupationCode.SHAPE));
    private static final Maybe<String> JOB_RESPONSIBILITIES = MEMBERS.optional("jobResponsibilities", TEXT);
    private static final Maybe<String> REQUIRED_EDUCATION_AND_EXPERIENCE =
            MEMBERS.optional("requiredEducationAndExperience", TEXT);
    private static final Many<Identifier> REQUIRED_COMPETENCY_IDS =
            MEMBERS.many("requiredCompetencyIds", node(() -> Identifier.SHAPE));
    private static final Many<SpecifiedCompetency> REQUIRED_COMPETENCIES =
            MEMBERS.many("requiredCompetencies", node(() -> SpecifiedCompetency.SHAPE));
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    public static final Shape<Job> SHAPE = MEMBERS.shape(Job::new);

    // spotless:off - one line a member
    /** What the organisation calls it. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What it is called. */
    public Optional<String> title() { return TITLE.in(json); }
    /** The category it is of. */
    public Optional<String> categoryCode() { return CATEGORY_CODE.in(json); }
    /** The function it has, such as finance. */
    public Optional<String> jobFunction() { return JOB_FUNCTION.in(json); }
    /** The plan by which it is paid. */
    public Optional<String> planCode() { return PLAN_CODE.in(json); }
    /** Its grade. */
    public Optional<String> gradeCode() { return GRADE_CODE.in(json); }
    /** The step within the grade. */
    public Optional<String> stepCode() { return STEP_CODE.in(json); }
    /** Whether it is that of a manager. */
    public Optional<Boolean> managerIndicator() { return MANAGER_INDICATOR.in(json); }
    /** On which level. */
    public Optional<String> managerLevel() { return MANAGER_LEVEL.in(json); }
    /** Whether the law on wages and hours covers it. */
    public Optional<Boolean> wageHourLawCoverageIndicator() { return WAGE_HOUR_LAW_COVERAGE_INDICATOR.in(json); }
    /** How long one works usually. */
    public Optional<Measure> standardHours() { return STANDARD_HOURS.in(json); }
    /** The occupation, as it was said once. */
    public Optional<Identifier> occupationId() { return OCCUPATION_ID.in(json); }
    /** Occupations, as they were said once. */
    public List<String> occupationalClassificationCodes() { return OCCUPATIONAL_CLASSIFICATION_CODES.in(json); }
    /** Occupations of a classification. */
    public List<OccupationCode> standardOccupationalClassificationCodes() { return STANDARD_OCCUPATIONAL_CLASSIFICATION_CODES.in(json); }
    /** What one answers for. */
    public Optional<String> jobResponsibilities() { return JOB_RESPONSIBILITIES.in(json); }
    /** What one must have learned and done. */
    public Optional<String> requiredEducationAndExperience() { return REQUIRED_EDUCATION_AND_EXPERIENCE.in(json); }
    /** What one must be able to do, by identifiers alone. */
    public List<Identifier> requiredCompetencyIds() { return REQUIRED_COMPETENCY_IDS.in(json); }
    /** What one must be able to do. */
    public List<SpecifiedCompetency> requiredCompetencies() { return REQUIRED_COMPETENCIES.in(json); }
    /** What else there is to say. */
    public Optional<String> description() { return DESCRIPTION.in(json); }

    @Override public Shape<Job> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Job}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Job, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder title(String value) { return set(TITLE, value); }
        public Builder categoryCode(String value) { return set(CATEGORY_CODE, value); }
        public Builder jobFunction(String value) { return set(JOB_FUNCTION, value); }
        public Builder planCode(String value) { return set(PLAN_CODE, value); }
        public Builder gradeCode(String value) { return set(GRADE_CODE, value); }
        public Builder stepCode(String value) { return set(STEP_CODE, value); }
        public Builder managerIndicator(Boolean value) { return set(MANAGER_INDICATOR, value); }
        public Builder managerLevel(String value) { return set(MANAGER_LEVEL, value); }
        public Builder wageHourLawCoverageIndicator(Boolean value) { return set(WAGE_HOUR_LAW_COVERAGE_INDICATOR, value); }
        public Builder standardHours(Measure value) { return set(STANDARD_HOURS, value); }
        public Builder occupationId(Identifier value) { return set(OCCUPATION_ID, value); }
        public Builder occupationalClassificationCodes(List<String> values) { return set(OCCUPATIONAL_CLASSIFICATION_CODES, values); }
        public Builder standardOccupationalClassificationCodes(List<OccupationCode> values) { return set(STANDARD_OCCUPATIONAL_CLASSIFICATION_CODES, values); }
        public Builder jobResponsibilities(String value) { return set(JOB_RESPONSIBILITIES, value); }
        public Builder requiredEducationAndExperience(String value) { return set(REQUIRED_EDUCATION_AND_EXPERIENCE, value); }
        public Builder requiredCompetencyIds(List<Identifier> values) { return set(REQUIRED_COMPETENCY_IDS, values); }
        public Builder requiredCompetencies(List<SpecifiedCompetency> values) { return set(REQUIRED_COMPETENCIES, values); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
    }
    // spotless:on
}
