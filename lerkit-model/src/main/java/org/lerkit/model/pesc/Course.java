package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.DECIMAL;
import static org.lerkit.model.xml.XmlType.INTEGER;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;
import static org.lerkit.model.xml.XmlType.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A course with its credits and grades. */
public record Course(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Course", PescSpecifications.ACADEMIC_RECORD.clause("CourseType"));
    private static final Single<XmlLeaf<String>> COURSE_CREDIT_BASIS =
            MEMBERS.required("CourseCreditBasis", code(PescCodes.CREDIT_BASIS));
    private static final Single<XmlLeaf<String>> COURSE_CREDIT_UNITS =
            MEMBERS.optional("CourseCreditUnits", code(PescCodes.CREDIT_UNITS));
    private static final Single<XmlLeaf<String>> COURSE_CREDIT_LEVEL =
            MEMBERS.optional("CourseCreditLevel", code(PescCodes.CREDIT_LEVEL));
    private static final Single<XmlLeaf<Decimal>> COURSE_CREDIT_VALUE = MEMBERS.optional("CourseCreditValue", DECIMAL);
    private static final Single<XmlLeaf<Decimal>> COURSE_CREDIT_EARNED =
            MEMBERS.optional("CourseCreditEarned", DECIMAL);
    private static final Single<String> COURSE_ACADEMIC_GRADE_SCALE_CODE =
            MEMBERS.optional("CourseAcademicGradeScaleCode", TEXT);
    private static final Single<String> COURSE_ACADEMIC_GRADE = MEMBERS.optional("CourseAcademicGrade", TEXT);
    private static final Single<CourseSupplementalAcademicGrade> COURSE_SUPPLEMENTAL_ACADEMIC_GRADE =
            MEMBERS.optional("CourseSupplementalAcademicGrade", node(() -> CourseSupplementalAcademicGrade.SHAPE));
    private static final Single<String> COURSE_AVERAGE_GRADE = MEMBERS.optional("CourseAverageGrade", TEXT);
    private static final Many<CourseEquivalentAcademicGrade> COURSE_EQUIVALENT_ACADEMIC_GRADE =
            MEMBERS.many("CourseEquivalentAcademicGrade", node(() -> CourseEquivalentAcademicGrade.SHAPE));
    private static final Single<XmlLeaf<String>> COURSE_ACADEMIC_GRADE_STATUS_CODE =
            MEMBERS.optional("CourseAcademicGradeStatusCode", code(PescCodes.GRADE_STATUS));
    private static final Single<String> COURSE_NARRATIVE_EXPLANATION_GRADE =
            MEMBERS.optional("CourseNarrativeExplanationGrade", TEXT);
    private static final Single<XmlLeaf<String>> COURSE_REPEAT_CODE =
            MEMBERS.optional("CourseRepeatCode", code(PescCodes.REPEAT));
    private static final Single<String> COURSE_CIP_CODE = MEMBERS.optional("CourseCIPCode", TEXT);
    private static final Single<String> COURSE_CSIS_CODE = MEMBERS.optional("CourseCSISCode", TEXT);
    private static final Single<String> COURSE_USIS_CODE = MEMBERS.optional("CourseUSISCode", TEXT);
    private static final Single<String> COURSE_NCES_CODE = MEMBERS.optional("CourseNCESCode", TEXT);
    private static final Single<String> COURSE_SCED_CODE = MEMBERS.optional("CourseSCEDCode", TEXT);
    private static final Single<String> COURSE_FIVE_DIGIT_SCED_CODE = MEMBERS.optional("CourseFiveDigitSCEDCode", TEXT);
    private static final Single<String> COURSE_SUBJECT_AREA_CODE = MEMBERS.optional("CourseSubjectAreaCode", TEXT);
    private static final Single<XmlLeaf<Decimal>> COURSE_QUALITY_POINTS_EARNED =
            MEMBERS.optional("CourseQualityPointsEarned", DECIMAL);
    private static final Single<XmlLeaf<String>> COURSE_LEVEL =
            MEMBERS.optional("CourseLevel", code(PescCodes.COURSE_LEVEL));
    private static final Single<XmlLeaf<String>> COURSE_GPA_APPLICABILITY_CODE =
            MEMBERS.optional("CourseGPAApplicabilityCode", code(PescCodes.GPA_APPLICABILITY));
    private static final Single<String> COURSE_SUBJECT_ABBREVIATION =
            MEMBERS.optional("CourseSubjectAbbreviation", TEXT);
    private static final Single<String> COURSE_NUMBER = MEMBERS.optional("CourseNumber", TEXT);
    private static final Single<String> COURSE_SECTION_NUMBER = MEMBERS.optional("CourseSectionNumber", TEXT);
    private static final Single<String> ORIGINAL_COURSE_ID = MEMBERS.optional("OriginalCourseID", TEXT);
    private static final Single<String> AGENCY_COURSE_ID = MEMBERS.optional("AgencyCourseID", TEXT);
    private static final Single<String> COURSE_TITLE = MEMBERS.optional("CourseTitle", TEXT);
    private static final Single<String> COURSE_DESCRIPTION = MEMBERS.optional("CourseDescription", TEXT);
    private static final Single<XmlLeaf<Decimal>> CLASS_SIZE = MEMBERS.optional("ClassSize", INTEGER);
    private static final Single<XmlLeaf<LocalDate>> COURSE_ADD_DATE = MEMBERS.optional("CourseAddDate", DATE);
    private static final Single<XmlLeaf<LocalDate>> COURSE_DROP_DATE = MEMBERS.optional("CourseDropDate", DATE);
    private static final Single<School> COURSE_OVERRIDE_SCHOOL =
            MEMBERS.optional("CourseOverrideSchool", node(() -> School.SHAPE));
    private static final Single<String> OVERRIDE_SCHOOL_COURSE_NUMBER =
            MEMBERS.optional("OverrideSchoolCourseNumber", TEXT);
    private static final Single<XmlLeaf<String>> COURSE_APPLICABILITY =
            MEMBERS.optional("CourseApplicability", code(PescCodes.APPLICABILITY));
    private static final Single<XmlLeaf<LocalDate>> COURSE_BEGIN_DATE = MEMBERS.optional("CourseBeginDate", DATE);
    private static final Single<XmlLeaf<LocalDate>> COURSE_END_DATE = MEMBERS.optional("CourseEndDate", DATE);
    private static final Single<XmlLeaf<String>> COURSE_INSTRUCTION_SITE =
            MEMBERS.optional("CourseInstructionSite", code(PescCodes.INSTRUCTION_SITE));
    private static final Single<String> COURSE_INSTRUCTION_SITE_NAME =
            MEMBERS.optional("CourseInstructionSiteName", TEXT);
    private static final Many<Rap> REQUIREMENT = MEMBERS.many("Requirement", node(() -> Rap.SHAPE));
    private static final Many<Rap> ATTRIBUTE = MEMBERS.many("Attribute", node(() -> Rap.SHAPE));
    private static final Many<Rap> PROFICIENCY = MEMBERS.many("Proficiency", node(() -> Rap.SHAPE));
    private static final Many<Licensure> LICENSURE = MEMBERS.many("Licensure", node(() -> Licensure.SHAPE));
    private static final Many<LanguageOfInstruction> LANGUAGE_OF_INSTRUCTION =
            MEMBERS.many("LanguageOfInstruction", node(() -> LanguageOfInstruction.SHAPE));
    private static final Single<String> COURSE_INSTRUCTION_METHOD = MEMBERS.optional("CourseInstructionMethod", TEXT);
    private static final Many<CourseInstructor> COURSE_INSTRUCTOR =
            MEMBERS.many("CourseInstructor", node(() -> CourseInstructor.SHAPE));
    private static final Many<String> LEARNING_TOPIC = MEMBERS.many("LearningTopic", TEXT);
    private static final Many<LearningOutcome> LEARNING_OUTCOME =
            MEMBERS.many("LearningOutcome", node(() -> LearningOutcome.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    public static final XmlShape<Course> SHAPE = MEMBERS.shape(Course::new);

    // spotless:off - one line a member
    /** How the credit came about. */
    public Optional<XmlLeaf<String>> courseCreditBasis() { return COURSE_CREDIT_BASIS.in(xml); }
    public Optional<XmlLeaf<String>> courseCreditUnits() { return COURSE_CREDIT_UNITS.in(xml); }
    public Optional<XmlLeaf<String>> courseCreditLevel() { return COURSE_CREDIT_LEVEL.in(xml); }
    /** The credits it is worth. */
    public Optional<XmlLeaf<Decimal>> courseCreditValue() { return COURSE_CREDIT_VALUE.in(xml); }
    /** The credits that were earned. */
    public Optional<XmlLeaf<Decimal>> courseCreditEarned() { return COURSE_CREDIT_EARNED.in(xml); }
    /** The scale of the grade, a code of the AMCAS table. */
    public Optional<String> courseAcademicGradeScaleCode() { return COURSE_ACADEMIC_GRADE_SCALE_CODE.in(xml); }
    public Optional<String> courseAcademicGrade() { return COURSE_ACADEMIC_GRADE.in(xml); }
    public Optional<CourseSupplementalAcademicGrade> courseSupplementalAcademicGrade() { return COURSE_SUPPLEMENTAL_ACADEMIC_GRADE.in(xml); }
    /** The average of the class. */
    public Optional<String> courseAverageGrade() { return COURSE_AVERAGE_GRADE.in(xml); }
    public List<CourseEquivalentAcademicGrade> courseEquivalentAcademicGrade() { return COURSE_EQUIVALENT_ACADEMIC_GRADE.in(xml); }
    public Optional<XmlLeaf<String>> courseAcademicGradeStatusCode() { return COURSE_ACADEMIC_GRADE_STATUS_CODE.in(xml); }
    public Optional<String> courseNarrativeExplanationGrade() { return COURSE_NARRATIVE_EXPLANATION_GRADE.in(xml); }
    public Optional<XmlLeaf<String>> courseRepeatCode() { return COURSE_REPEAT_CODE.in(xml); }
    public Optional<String> courseCipCode() { return COURSE_CIP_CODE.in(xml); }
    public Optional<String> courseCsisCode() { return COURSE_CSIS_CODE.in(xml); }
    public Optional<String> courseUsisCode() { return COURSE_USIS_CODE.in(xml); }
    public Optional<String> courseNcesCode() { return COURSE_NCES_CODE.in(xml); }
    public Optional<String> courseScedCode() { return COURSE_SCED_CODE.in(xml); }
    public Optional<String> courseFiveDigitScedCode() { return COURSE_FIVE_DIGIT_SCED_CODE.in(xml); }
    public Optional<String> courseSubjectAreaCode() { return COURSE_SUBJECT_AREA_CODE.in(xml); }
    public Optional<XmlLeaf<Decimal>> courseQualityPointsEarned() { return COURSE_QUALITY_POINTS_EARNED.in(xml); }
    public Optional<XmlLeaf<String>> courseLevel() { return COURSE_LEVEL.in(xml); }
    public Optional<XmlLeaf<String>> courseGpaApplicabilityCode() { return COURSE_GPA_APPLICABILITY_CODE.in(xml); }
    public Optional<String> courseSubjectAbbreviation() { return COURSE_SUBJECT_ABBREVIATION.in(xml); }
    public Optional<String> courseNumber() { return COURSE_NUMBER.in(xml); }
    public Optional<String> courseSectionNumber() { return COURSE_SECTION_NUMBER.in(xml); }
    /** What it was called where it was taken. */
    public Optional<String> originalCourseId() { return ORIGINAL_COURSE_ID.in(xml); }
    public Optional<String> agencyCourseId() { return AGENCY_COURSE_ID.in(xml); }
    public Optional<String> courseTitle() { return COURSE_TITLE.in(xml); }
    public Optional<String> courseDescription() { return COURSE_DESCRIPTION.in(xml); }
    public Optional<XmlLeaf<Decimal>> classSize() { return CLASS_SIZE.in(xml); }
    public Optional<XmlLeaf<LocalDate>> courseAddDate() { return COURSE_ADD_DATE.in(xml); }
    public Optional<XmlLeaf<LocalDate>> courseDropDate() { return COURSE_DROP_DATE.in(xml); }
    /** Where it was taken, if elsewhere. */
    public Optional<School> courseOverrideSchool() { return COURSE_OVERRIDE_SCHOOL.in(xml); }
    public Optional<String> overrideSchoolCourseNumber() { return OVERRIDE_SCHOOL_COURSE_NUMBER.in(xml); }
    public Optional<XmlLeaf<String>> courseApplicability() { return COURSE_APPLICABILITY.in(xml); }
    public Optional<XmlLeaf<LocalDate>> courseBeginDate() { return COURSE_BEGIN_DATE.in(xml); }
    public Optional<XmlLeaf<LocalDate>> courseEndDate() { return COURSE_END_DATE.in(xml); }
    public Optional<XmlLeaf<String>> courseInstructionSite() { return COURSE_INSTRUCTION_SITE.in(xml); }
    public Optional<String> courseInstructionSiteName() { return COURSE_INSTRUCTION_SITE_NAME.in(xml); }
    public List<Rap> requirement() { return REQUIREMENT.in(xml); }
    public List<Rap> attribute() { return ATTRIBUTE.in(xml); }
    public List<Rap> proficiency() { return PROFICIENCY.in(xml); }
    public List<Licensure> licensure() { return LICENSURE.in(xml); }
    public List<LanguageOfInstruction> languageOfInstruction() { return LANGUAGE_OF_INSTRUCTION.in(xml); }
    public Optional<String> courseInstructionMethod() { return COURSE_INSTRUCTION_METHOD.in(xml); }
    public List<CourseInstructor> courseInstructor() { return COURSE_INSTRUCTOR.in(xml); }
    public List<String> learningTopic() { return LEARNING_TOPIC.in(xml); }
    public List<LearningOutcome> learningOutcome() { return LEARNING_OUTCOME.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }

    @Override public XmlShape<Course> shape() { return SHAPE; }
    // spotless:on
}
