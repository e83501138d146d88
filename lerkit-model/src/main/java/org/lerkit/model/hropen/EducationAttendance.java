package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.BOOLEAN;
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
import org.lerkit.model.value.LexicalDate;

/**
 * A time at a school or university, as a provisional credential says it.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/profile/EducationAttendanceType.json">HR Open 4.4, EducationAttendanceType</a>
 */
public record EducationAttendance(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "EducationAttendance", "common/json/profile/EducationAttendanceType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<LexicalDate> START = MEMBERS.optional("start", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<LexicalDate> END = MEMBERS.optional("end", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<Boolean> CURRENT = MEMBERS.optional("current", BOOLEAN);
    private static final Many<AttachmentReference> ATTACHMENT_REFERENCES =
            MEMBERS.many("attachmentReferences", node(() -> AttachmentReference.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<Organization> INSTITUTION =
            MEMBERS.optional("institution", node(() -> Organization.SHAPE));
    private static final Maybe<Organization> DEPARTMENT =
            MEMBERS.optional("department", node(() -> Organization.SHAPE));
    private static final Many<String> PROGRAMS = MEMBERS.many("programs", TEXT);
    private static final Many<Entity> EDUCATION_LEVEL_CODES =
            MEMBERS.many("educationLevelCodes", node(() -> Entity.SHAPE));
    private static final Maybe<Boolean> CURRENTLY_ATTENDING_INDICATOR =
            MEMBERS.optional("currentlyAttendingIndicator", BOOLEAN);
    private static final Maybe<Boolean> GOOD_STANDING_INDICATOR = MEMBERS.optional("goodStandingIndicator", BOOLEAN);
    private static final Many<EducationDegree> EDUCATION_DEGREES =
            MEMBERS.many("educationDegrees", node(() -> EducationDegree.SHAPE));
    private static final Many<AttendancePeriod> OTHER_ATTENDANCE_PERIODS =
            MEMBERS.many("otherAttendancePeriods", node(() -> AttendancePeriod.SHAPE));
    public static final Shape<EducationAttendance> SHAPE = MEMBERS.shape(EducationAttendance::new);

    // spotless:off - one line a member
    /** What identifies the entry. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** When it began, as far as that is known. */
    public Optional<LexicalDate> start() { return START.in(json); }
    /** When it ended, as far as that is known. */
    public Optional<LexicalDate> end() { return END.in(json); }
    /** Whether it still goes on. */
    public Optional<Boolean> current() { return CURRENT.in(json); }
    /** Attachments that support it. */
    public List<AttachmentReference> attachmentReferences() { return ATTACHMENT_REFERENCES.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** Where it was. */
    public Optional<Organization> institution() { return INSTITUTION.in(json); }
    /** Which part of it. */
    public Optional<Organization> department() { return DEPARTMENT.in(json); }
    /** Which programmes. */
    public List<String> programs() { return PROGRAMS.in(json); }
    /** The level of education. */
    public List<Entity> educationLevelCodes() { return EDUCATION_LEVEL_CODES.in(json); }
    /** Whether the person is still there. */
    public Optional<Boolean> currentlyAttendingIndicator() { return CURRENTLY_ATTENDING_INDICATOR.in(json); }
    /** Whether the person is in good standing there. */
    public Optional<Boolean> goodStandingIndicator() { return GOOD_STANDING_INDICATOR.in(json); }
    /** Degrees, conferred or on the way. */
    public List<EducationDegree> educationDegrees() { return EDUCATION_DEGREES.in(json); }
    /** Other times there. */
    public List<AttendancePeriod> otherAttendancePeriods() { return OTHER_ATTENDANCE_PERIODS.in(json); }

    @Override public Shape<EducationAttendance> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EducationAttendance}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EducationAttendance, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder start(LexicalDate value) { return set(START, value); }
        public Builder end(LexicalDate value) { return set(END, value); }
        public Builder current(boolean value) { return set(CURRENT, value); }
        public Builder attachmentReferences(List<AttachmentReference> values) { return set(ATTACHMENT_REFERENCES, values); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder institution(Organization value) { return set(INSTITUTION, value); }
        public Builder department(Organization value) { return set(DEPARTMENT, value); }
        public Builder programs(List<String> values) { return set(PROGRAMS, values); }
        public Builder educationLevelCodes(List<Entity> values) { return set(EDUCATION_LEVEL_CODES, values); }
        public Builder currentlyAttendingIndicator(boolean value) { return set(CURRENTLY_ATTENDING_INDICATOR, value); }
        public Builder goodStandingIndicator(boolean value) { return set(GOOD_STANDING_INDICATOR, value); }
        public Builder educationDegrees(List<EducationDegree> values) { return set(EDUCATION_DEGREES, values); }
        public Builder otherAttendancePeriods(List<AttendancePeriod> values) { return set(OTHER_ATTENDANCE_PERIODS, values); }
    }
    // spotless:on
}
