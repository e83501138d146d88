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
 * Which position someone would like.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/common/PositionPreferenceType.json">HR Open 4.4, PositionPreferenceType</a>
 */
public record PositionPreference(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PositionPreference", "recruiting/json/common/PositionPreferenceType.json")
            .arraysOnly();
    private static final Many<PreferredLocation> LOCATIONS =
            MEMBERS.many("locations", node(() -> PreferredLocation.SHAPE));
    private static final Many<Entity> JOB_CATEGORIES = MEMBERS.many("jobCategories", node(() -> Entity.SHAPE));
    private static final Many<String> POSITION_TITLES = MEMBERS.many("positionTitles", TEXT);
    private static final Many<PositionType> POSITION_OFFERING_TYPE_CODES =
            MEMBERS.many("positionOfferingTypeCodes", PositionType.TYPE);
    private static final Many<PositionScheduleType> POSITION_SCHEDULE_TYPE_CODES =
            MEMBERS.many("positionScheduleTypeCodes", PositionScheduleType.TYPE);
    private static final Many<Schedule> SHIFT_SCHEDULES = MEMBERS.many("shiftSchedules", node(() -> Schedule.SHAPE));
    private static final Many<String> SHIFT_DESCRIPTIONS = MEMBERS.many("shiftDescriptions", TEXT);
    private static final Maybe<RemoteWork> REMOTE_WORK = MEMBERS.optional("remoteWork", node(() -> RemoteWork.SHAPE));
    private static final Many<CareerLevel> CAREER_LEVEL_CODES = MEMBERS.many("careerLevelCodes", CareerLevel.TYPE);
    private static final Maybe<Entity> JOB_GRADE_CODE = MEMBERS.optional("jobGradeCode", node(() -> Entity.SHAPE));
    private static final Maybe<RemunerationPackage> OFFERED_REMUNERATION_PACKAGE =
            MEMBERS.optional("offeredRemunerationPackage", node(() -> RemunerationPackage.SHAPE));
    private static final Maybe<Travel> TRAVEL = MEMBERS.optional("travel", node(() -> Travel.SHAPE));
    private static final Maybe<Relocation> RELOCATION = MEMBERS.optional("relocation", node(() -> Relocation.SHAPE));
    private static final Many<String> WORKING_LANGUAGE_CODES = MEMBERS.many("workingLanguageCodes", HrOpen.LANGUAGE);
    public static final Shape<PositionPreference> SHAPE = MEMBERS.shape(PositionPreference::new);

    // spotless:off - one line a member
    /** Where. */
    public List<PreferredLocation> locations() { return LOCATIONS.in(json); }
    /** What kind of job. */
    public List<Entity> jobCategories() { return JOB_CATEGORIES.in(json); }
    /** By title. */
    public List<String> positionTitles() { return POSITION_TITLES.in(json); }
    /** On which terms. */
    public List<PositionType> positionOfferingTypeCodes() { return POSITION_OFFERING_TYPE_CODES.in(json); }
    /** How much of the time. */
    public List<PositionScheduleType> positionScheduleTypeCodes() { return POSITION_SCHEDULE_TYPE_CODES.in(json); }
    /** Which shifts. */
    public List<Schedule> shiftSchedules() { return SHIFT_SCHEDULES.in(json); }
    /** Which shifts, in words. */
    public List<String> shiftDescriptions() { return SHIFT_DESCRIPTIONS.in(json); }
    /** Whether away from the office. */
    public Optional<RemoteWork> remoteWork() { return REMOTE_WORK.in(json); }
    /** How far on in a career. */
    public List<CareerLevel> careerLevelCodes() { return CAREER_LEVEL_CODES.in(json); }
    /** The grade. */
    public Optional<Entity> jobGradeCode() { return JOB_GRADE_CODE.in(json); }
    /** The pay. */
    public Optional<RemunerationPackage> offeredRemunerationPackage() { return OFFERED_REMUNERATION_PACKAGE.in(json); }
    /** Whether to travel. */
    public Optional<Travel> travel() { return TRAVEL.in(json); }
    /** Whether to move. */
    public Optional<Relocation> relocation() { return RELOCATION.in(json); }
    /** In which languages. */
    public List<String> workingLanguageCodes() { return WORKING_LANGUAGE_CODES.in(json); }

    @Override public Shape<PositionPreference> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PositionPreference}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PositionPreference, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder locations(List<PreferredLocation> values) { return set(LOCATIONS, values); }
        public Builder jobCategories(List<Entity> values) { return set(JOB_CATEGORIES, values); }
        public Builder positionTitles(List<String> values) { return set(POSITION_TITLES, values); }
        public Builder positionOfferingTypeCodes(List<PositionType> values) { return set(POSITION_OFFERING_TYPE_CODES, values); }
        public Builder positionScheduleTypeCodes(List<PositionScheduleType> values) { return set(POSITION_SCHEDULE_TYPE_CODES, values); }
        public Builder shiftSchedules(List<Schedule> values) { return set(SHIFT_SCHEDULES, values); }
        public Builder shiftDescriptions(List<String> values) { return set(SHIFT_DESCRIPTIONS, values); }
        public Builder remoteWork(RemoteWork value) { return set(REMOTE_WORK, value); }
        public Builder careerLevelCodes(List<CareerLevel> values) { return set(CAREER_LEVEL_CODES, values); }
        public Builder jobGradeCode(Entity value) { return set(JOB_GRADE_CODE, value); }
        public Builder offeredRemunerationPackage(RemunerationPackage value) { return set(OFFERED_REMUNERATION_PACKAGE, value); }
        public Builder travel(Travel value) { return set(TRAVEL, value); }
        public Builder relocation(Relocation value) { return set(RELOCATION, value); }
        public Builder workingLanguageCodes(List<String> values) { return set(WORKING_LANGUAGE_CODES, values); }
    }
    // spotless:on
}
