package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.INTEGER;
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
 * A position as it is offered.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record PositionProfile(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PositionProfile", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<Identifier> PROFILE_ID = MEMBERS.optional("profileId", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> ALTERNATE_IDS = MEMBERS.many("alternateIds", node(() -> Identifier.SHAPE));
    private static final Maybe<Identifier> POSITION_ID = MEMBERS.optional("positionId", node(() -> Identifier.SHAPE));
    private static final Maybe<String> POSITION_TITLE = MEMBERS.optional("positionTitle", TEXT);
    private static final Maybe<Iri> POSITION_URI = MEMBERS.optional("positionUri", IRI);
    private static final Many<PostingInstruction> POSTING_INSTRUCTIONS =
            MEMBERS.many("postingInstructions", node(() -> PostingInstruction.SHAPE));
    private static final Many<PositionLocation> POSITION_LOCATION =
            MEMBERS.many("positionLocation", node(() -> PositionLocation.SHAPE));
    private static final Many<Organization> POSITION_ORGANIZATIONS =
            MEMBERS.many("positionOrganizations", node(() -> Organization.SHAPE));
    private static final Maybe<Decimal> POSITION_OPEN_QUANTITY = MEMBERS.optional("positionOpenQuantity", INTEGER);
    private static final Many<Entity> JOB_CATEGORIES = MEMBERS.many("jobCategories", node(() -> Entity.SHAPE));
    private static final Many<Entity> CAREER_LEVELS = MEMBERS.many("careerLevels", node(() -> Entity.SHAPE));
    private static final Many<PositionType> POSITION_OFFERING_TYPES =
            MEMBERS.many("positionOfferingTypes", PositionType.TYPE);
    private static final Many<PositionQualification> POSITION_QUALIFICATIONS =
            MEMBERS.many("positionQualifications", node(() -> PositionQualification.SHAPE));
    private static final Many<FormattedDescription> POSITION_FORMATTED_DESCRIPTIONS =
            MEMBERS.many("positionFormattedDescriptions", node(() -> FormattedDescription.SHAPE));
    private static final Maybe<Travel> TRAVEL = MEMBERS.optional("travel", node(() -> Travel.SHAPE));
    private static final Many<WorkingLanguage> WORKING_LANGUAGES =
            MEMBERS.many("workingLanguages", node(() -> WorkingLanguage.SHAPE));
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("language", HrOpen.LANGUAGE);
    private static final Maybe<String> PROFILE_NAME = MEMBERS.optional("profileName", TEXT);
    private static final Maybe<PositionPeriod> POSITION_PERIOD =
            MEMBERS.optional("positionPeriod", node(() -> PositionPeriod.SHAPE));
    private static final Maybe<Boolean> IMMEDIATE_START_INDICATOR =
            MEMBERS.optional("immediateStartIndicator", BOOLEAN);
    private static final Many<PositionScheduleType> POSITION_SCHEDULE_TYPE_CODES =
            MEMBERS.many("positionScheduleTypeCodes", PositionScheduleType.TYPE);
    private static final Many<WorkingPeriod> WORKING_PERIODS =
            MEMBERS.many("workingPeriods", node(() -> WorkingPeriod.SHAPE));
    private static final Many<Schedule> SHIFT_SCHEDULES = MEMBERS.many("shiftSchedules", node(() -> Schedule.SHAPE));
    private static final Maybe<String> SHIFT_DESCRIPTION = MEMBERS.optional("shiftDescription", TEXT);
    private static final Maybe<RemoteWork> REMOTE_WORK = MEMBERS.optional("remoteWork", node(() -> RemoteWork.SHAPE));
    private static final Maybe<RemunerationPackage> OFFERED_REMUNERATION_PACKAGE =
            MEMBERS.optional("offeredRemunerationPackage", node(() -> RemunerationPackage.SHAPE));
    private static final Maybe<PositionClassification> POSITION_CLASSIFICATION =
            MEMBERS.optional("positionClassification", node(() -> PositionClassification.SHAPE));
    private static final Maybe<Relocation> RELOCATION = MEMBERS.optional("relocation", node(() -> Relocation.SHAPE));
    private static final Many<Attachment> ATTACHMENTS = MEMBERS.many("attachments", node(() -> Attachment.SHAPE));
    public static final Shape<PositionProfile> SHAPE = MEMBERS.shape(PositionProfile::new);

    // spotless:off - one line a member
    /** What identifies the profile. */
    public Optional<Identifier> profileId() { return PROFILE_ID.in(json); }
    /** Other identifiers of the profile. */
    public List<Identifier> alternateIds() { return ALTERNATE_IDS.in(json); }
    /** What the position is called towards others. */
    public Optional<Identifier> positionId() { return POSITION_ID.in(json); }
    /** What the position is called on a business card. */
    public Optional<String> positionTitle() { return POSITION_TITLE.in(json); }
    /** Where there is more about it. */
    public Optional<Iri> positionUri() { return POSITION_URI.in(json); }
    /** Where and how it is to be posted, and how to apply. */
    public List<PostingInstruction> postingInstructions() { return POSTING_INSTRUCTIONS.in(json); }
    /** Where the work is done. */
    public List<PositionLocation> positionLocation() { return POSITION_LOCATION.in(json); }
    /** Whose position it is. */
    public List<Organization> positionOrganizations() { return POSITION_ORGANIZATIONS.in(json); }
    /** How many people are sought now. */
    public Optional<Decimal> positionOpenQuantity() { return POSITION_OPEN_QUANTITY.in(json); }
    /** Occupations and the like, of classifications. */
    public List<Entity> jobCategories() { return JOB_CATEGORIES.in(json); }
    /** How far in a career the position is. */
    public List<Entity> careerLevels() { return CAREER_LEVELS.in(json); }
    /** On which terms it is offered. */
    public List<PositionType> positionOfferingTypes() { return POSITION_OFFERING_TYPES.in(json); }
    /** What is asked for. */
    public List<PositionQualification> positionQualifications() { return POSITION_QUALIFICATIONS.in(json); }
    /** What it says in running text, section by section. */
    public List<FormattedDescription> positionFormattedDescriptions() { return POSITION_FORMATTED_DESCRIPTIONS.in(json); }
    /** How much one travels. */
    public Optional<Travel> travel() { return TRAVEL.in(json); }
    /** The languages that are spoken at work. */
    public List<WorkingLanguage> workingLanguages() { return WORKING_LANGUAGES.in(json); }
    /** The language of the texts. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** What the profile is called. */
    public Optional<String> profileName() { return PROFILE_NAME.in(json); }
    /** From when to when the position lasts. */
    public Optional<PositionPeriod> positionPeriod() { return POSITION_PERIOD.in(json); }
    /** Whether it begins at once. */
    public Optional<Boolean> immediateStartIndicator() { return IMMEDIATE_START_INDICATOR.in(json); }
    /** Whether it is full time or part time. */
    public List<PositionScheduleType> positionScheduleTypeCodes() { return POSITION_SCHEDULE_TYPE_CODES.in(json); }
    /** How long one works. */
    public List<WorkingPeriod> workingPeriods() { return WORKING_PERIODS.in(json); }
    /** When one works. */
    public List<Schedule> shiftSchedules() { return SHIFT_SCHEDULES.in(json); }
    /** The same in words. */
    public Optional<String> shiftDescription() { return SHIFT_DESCRIPTION.in(json); }
    /** Whether one may work elsewhere. */
    public Optional<RemoteWork> remoteWork() { return REMOTE_WORK.in(json); }
    /** What is paid. */
    public Optional<RemunerationPackage> offeredRemunerationPackage() { return OFFERED_REMUNERATION_PACKAGE.in(json); }
    /** What the law of countries has it as. */
    public Optional<PositionClassification> positionClassification() { return POSITION_CLASSIFICATION.in(json); }
    /** Whether moving there is supported. */
    public Optional<Relocation> relocation() { return RELOCATION.in(json); }
    /** Files and links. */
    public List<Attachment> attachments() { return ATTACHMENTS.in(json); }

    @Override public Shape<PositionProfile> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PositionProfile}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PositionProfile, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder profileId(Identifier value) { return set(PROFILE_ID, value); }
        public Builder alternateIds(List<Identifier> values) { return set(ALTERNATE_IDS, values); }
        public Builder positionId(Identifier value) { return set(POSITION_ID, value); }
        public Builder positionTitle(String value) { return set(POSITION_TITLE, value); }
        public Builder positionUri(Iri value) { return set(POSITION_URI, value); }
        public Builder postingInstructions(List<PostingInstruction> values) { return set(POSTING_INSTRUCTIONS, values); }
        public Builder positionLocation(List<PositionLocation> values) { return set(POSITION_LOCATION, values); }
        public Builder positionOrganizations(List<Organization> values) { return set(POSITION_ORGANIZATIONS, values); }
        public Builder positionOpenQuantity(Decimal value) { return set(POSITION_OPEN_QUANTITY, value); }
        public Builder jobCategories(List<Entity> values) { return set(JOB_CATEGORIES, values); }
        public Builder careerLevels(List<Entity> values) { return set(CAREER_LEVELS, values); }
        public Builder positionOfferingTypes(List<PositionType> values) { return set(POSITION_OFFERING_TYPES, values); }
        public Builder positionQualifications(List<PositionQualification> values) { return set(POSITION_QUALIFICATIONS, values); }
        public Builder positionFormattedDescriptions(List<FormattedDescription> values) { return set(POSITION_FORMATTED_DESCRIPTIONS, values); }
        public Builder travel(Travel value) { return set(TRAVEL, value); }
        public Builder workingLanguages(List<WorkingLanguage> values) { return set(WORKING_LANGUAGES, values); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder profileName(String value) { return set(PROFILE_NAME, value); }
        public Builder positionPeriod(PositionPeriod value) { return set(POSITION_PERIOD, value); }
        public Builder immediateStartIndicator(Boolean value) { return set(IMMEDIATE_START_INDICATOR, value); }
        public Builder positionScheduleTypeCodes(List<PositionScheduleType> values) { return set(POSITION_SCHEDULE_TYPE_CODES, values); }
        public Builder workingPeriods(List<WorkingPeriod> values) { return set(WORKING_PERIODS, values); }
        public Builder shiftSchedules(List<Schedule> values) { return set(SHIFT_SCHEDULES, values); }
        public Builder shiftDescription(String value) { return set(SHIFT_DESCRIPTION, value); }
        public Builder remoteWork(RemoteWork value) { return set(REMOTE_WORK, value); }
        public Builder offeredRemunerationPackage(RemunerationPackage value) { return set(OFFERED_REMUNERATION_PACKAGE, value); }
        public Builder positionClassification(PositionClassification value) { return set(POSITION_CLASSIFICATION, value); }
        public Builder relocation(Relocation value) { return set(RELOCATION, value); }
        public Builder attachments(List<Attachment> values) { return set(ATTACHMENTS, values); }
    }
    // spotless:on
}
