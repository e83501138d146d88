package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A term, with what was taken and earned in it. */
public record AcademicSession(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AcademicSession", PescSpecifications.ACADEMIC_RECORD.clause("AcademicSessionType"));
    private static final Single<AcademicSessionDetail> ACADEMIC_SESSION_DETAIL =
            MEMBERS.required("AcademicSessionDetail", node(() -> AcademicSessionDetail.SHAPE));
    private static final Single<School> SCHOOL = MEMBERS.optional("School", node(() -> School.SHAPE));
    private static final Single<StudentLevel> STUDENT_LEVEL =
            MEMBERS.optional("StudentLevel", node(() -> StudentLevel.SHAPE));
    private static final Many<AcademicProgram> ACADEMIC_PROGRAM =
            MEMBERS.many("AcademicProgram", node(() -> AcademicProgram.SHAPE));
    private static final Many<AcademicAward> ACADEMIC_AWARD =
            MEMBERS.many("AcademicAward", node(() -> AcademicAward.SHAPE));
    private static final Many<Course> COURSE = MEMBERS.many("Course", node(() -> Course.SHAPE));
    private static final Many<LearningExperience> LEARNING_EXPERIENCE =
            MEMBERS.many("LearningExperience", node(() -> LearningExperience.SHAPE));
    private static final Many<AcademicSummary> ACADEMIC_SUMMARY =
            MEMBERS.many("AcademicSummary", node(() -> AcademicSummary.SHAPE));
    private static final Single<AttendanceCount> ATTENDANCE_COUNT =
            MEMBERS.optional("AttendanceCount", node(() -> AttendanceCount.SHAPE));
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<AcademicSession> SHAPE = MEMBERS.shape(AcademicSession::new);

    // spotless:off - one line a member
    public Optional<AcademicSessionDetail> academicSessionDetail() { return ACADEMIC_SESSION_DETAIL.in(xml); }
    /** The school of the term, where it is another one. */
    public Optional<School> school() { return SCHOOL.in(xml); }
    public Optional<StudentLevel> studentLevel() { return STUDENT_LEVEL.in(xml); }
    public List<AcademicProgram> academicProgram() { return ACADEMIC_PROGRAM.in(xml); }
    public List<AcademicAward> academicAward() { return ACADEMIC_AWARD.in(xml); }
    public List<Course> course() { return COURSE.in(xml); }
    public List<LearningExperience> learningExperience() { return LEARNING_EXPERIENCE.in(xml); }
    public List<AcademicSummary> academicSummary() { return ACADEMIC_SUMMARY.in(xml); }
    public Optional<AttendanceCount> attendanceCount() { return ATTENDANCE_COUNT.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<AcademicSession> shape() { return SHAPE; }
    // spotless:on
}
