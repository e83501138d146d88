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
import org.lerkit.model.value.LexicalDate;

/**
 * A degree, conferred or on the way.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/profile/EducationAttendanceType.json">HR Open 4.4, EducationAttendanceType</a>
 */
public record EducationDegree(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "EducationDegree", "common/json/profile/EducationAttendanceType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Many<String> CODES = MEMBERS.many("codes", TEXT);
    private static final Maybe<LexicalDate> DATE = MEMBERS.optional("date", HrOpen.DATE_OF_ANY_KIND);
    private static final Many<EducationSpecialization> SPECIALIZATIONS =
            MEMBERS.many("specializations", node(() -> EducationSpecialization.SHAPE));
    private static final Maybe<Score> SCORE = MEMBERS.optional("score", node(() -> Score.SHAPE));
    private static final Many<String> ACADEMIC_HONORS = MEMBERS.many("academicHonors", TEXT);
    private static final Maybe<GrantedStatus> DEGREE_GRANTED_STATUS =
            MEMBERS.optional("degreeGrantedStatus", GrantedStatus.TYPE);
    private static final Maybe<IscedLevel> ISCED_EDUCATION_LEVEL_CODE =
            MEMBERS.optional("iscedEducationLevelCode", IscedLevel.TYPE);
    public static final Shape<EducationDegree> SHAPE = MEMBERS.shape(EducationDegree::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** Codes of it. */
    public List<String> codes() { return CODES.in(json); }
    /** When it was conferred. */
    public Optional<LexicalDate> date() { return DATE.in(json); }
    /** Majors, minors and the like. */
    public List<EducationSpecialization> specializations() { return SPECIALIZATIONS.in(json); }
    /** The grade. */
    public Optional<Score> score() { return SCORE.in(json); }
    /** Distinctions. */
    public List<String> academicHonors() { return ACADEMIC_HONORS.in(json); }
    /** How far it got. */
    public Optional<GrantedStatus> degreeGrantedStatus() { return DEGREE_GRANTED_STATUS.in(json); }
    /** Its level. */
    public Optional<IscedLevel> iscedEducationLevelCode() { return ISCED_EDUCATION_LEVEL_CODE.in(json); }

    @Override public Shape<EducationDegree> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EducationDegree}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EducationDegree, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder codes(List<String> values) { return set(CODES, values); }
        public Builder date(LexicalDate value) { return set(DATE, value); }
        public Builder specializations(List<EducationSpecialization> values) { return set(SPECIALIZATIONS, values); }
        public Builder score(Score value) { return set(SCORE, value); }
        public Builder academicHonors(List<String> values) { return set(ACADEMIC_HONORS, values); }
        public Builder degreeGrantedStatus(GrantedStatus value) { return set(DEGREE_GRANTED_STATUS, value); }
        public Builder iscedEducationLevelCode(IscedLevel value) { return set(ISCED_EDUCATION_LEVEL_CODE, value); }
    }
    // spotless:on
}
