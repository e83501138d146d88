package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.YEAR;
import static org.lerkit.model.xml.XmlType.node;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** What a learner did at one school or level. */
public record AcademicRecord(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AcademicRecord", PescSpecifications.ACADEMIC_RECORD.clause("AcademicRecordType"));
    private static final Single<School> SCHOOL = MEMBERS.optional("School", node(() -> School.SHAPE));
    private static final Single<StudentLevel> STUDENT_LEVEL =
            MEMBERS.optional("StudentLevel", node(() -> StudentLevel.SHAPE));
    private static final Single<XmlLeaf<Year>> COHORT_GRADUATION_YEAR = MEMBERS.optional("CohortGraduationYear", YEAR);
    private static final Many<AcademicAward> ACADEMIC_AWARD =
            MEMBERS.many("AcademicAward", node(() -> AcademicAward.SHAPE));
    private static final Many<AcademicSummary> ACADEMIC_SUMMARY =
            MEMBERS.many("AcademicSummary", node(() -> AcademicSummary.SHAPE));
    private static final Many<AcademicSession> ACADEMIC_SESSION =
            MEMBERS.many("AcademicSession", node(() -> AcademicSession.SHAPE));
    private static final Many<Course> COURSE = MEMBERS.many("Course", node(() -> Course.SHAPE));
    private static final Many<AdditionalStudentAchievements> ADDITIONAL_STUDENT_ACHIEVEMENTS =
            MEMBERS.many("AdditionalStudentAchievements", node(() -> AdditionalStudentAchievements.SHAPE));
    private static final Single<String> LEGEND = MEMBERS.optional("Legend", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    public static final XmlShape<AcademicRecord> SHAPE = MEMBERS.shape(AcademicRecord::new);

    // spotless:off - one line a member
    public Optional<School> school() { return SCHOOL.in(xml); }
    public Optional<StudentLevel> studentLevel() { return STUDENT_LEVEL.in(xml); }
    public Optional<XmlLeaf<Year>> cohortGraduationYear() { return COHORT_GRADUATION_YEAR.in(xml); }
    public List<AcademicAward> academicAward() { return ACADEMIC_AWARD.in(xml); }
    public List<AcademicSummary> academicSummary() { return ACADEMIC_SUMMARY.in(xml); }
    public List<AcademicSession> academicSession() { return ACADEMIC_SESSION.in(xml); }
    /** Courses outside of any session. */
    public List<Course> course() { return COURSE.in(xml); }
    public List<AdditionalStudentAchievements> additionalStudentAchievements() { return ADDITIONAL_STUDENT_ACHIEVEMENTS.in(xml); }
    /** The address of a transcript guide. */
    public Optional<String> legend() { return LEGEND.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }

    @Override public XmlShape<AcademicRecord> shape() { return SHAPE; }
    // spotless:on
}
