package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** Courses. */
final class CourseTables {
    static final Table SUPPLEMENTAL_GRADE = Pesc.table("CourseSupplementalGrade")
            .row("SupplementalGradeCode", Form.code("method", "pesc:SupplementalGradeCode"))
            .row("SupplementalGradeSubSession", Form.fact())
            .row("CourseAcademicSupplementalGradeScaleCode", Form.code("scale", "pesc:CourseAcademicGradeScaleCode"))
            .row("CourseAcademicSupplementalGradeStatusCode", Form.code("status", "pesc:CourseAcademicGradeStatusCode"))
            .row("CourseAcademicSupplementalGrade", Form.text("value"))
            .row("NoteMessage", Form.fact());

    static final Table SUPPLEMENTAL_GRADES = Pesc.bare("CourseSupplementalAcademicGrade")
            .row(
                    "CourseSupplementalGrade",
                    Form.object(
                            "results[]", () -> CourseTables.SUPPLEMENTAL_GRADE, "supplemental-grade", "lerkit:result"));

    static final Table EQUIVALENT_GRADE = Pesc.table("CourseEquivalentAcademicGrade")
            .row("EquivalentAcademicGrade", Form.text("value"))
            .row("EquivalentGradeScaleCode", Form.code("scale", "pesc:EquivalentGradeScaleCode"));

    static final Table LANGUAGE = Pesc.bare("LanguageOfInstruction")
            .row("LanguageCode", Form.text("languages[]"))
            .rows(Form.fact(), "InstructionUsage", "LanguageUsage", "NoteMessage");

    static final Table COURSE = Pesc.table("Course")
            .row("CourseCreditBasis", Form.code("academic.creditBasis", "pesc:CourseCreditBasis"))
            .row("CourseCreditUnits", Form.code("credits[0].unit", "pesc:CourseCreditUnits"))
            .row("CourseCreditLevel", Form.code("academic.creditLevel", "pesc:CourseCreditLevel"))
            .row("CourseCreditValue", Form.number("credits[0].value"))
            .row("CourseCreditEarned", Form.number("credits[0].earned"))
            .row("CourseAcademicGradeScaleCode", Form.code("results[grade].scale", "pesc:CourseAcademicGradeScaleCode"))
            .row("CourseAcademicGrade", Form.text("results[grade].value"))
            .row(
                    "CourseAcademicGradeStatusCode",
                    Form.code("results[grade].status", "pesc:CourseAcademicGradeStatusCode"))
            .row("CourseSupplementalAcademicGrade", Form.once(() -> CourseTables.SUPPLEMENTAL_GRADES))
            .row("CourseAverageGrade", Form.text("results[average-grade].value"))
            .row(
                    "CourseEquivalentAcademicGrade",
                    Form.object("results[]", () -> CourseTables.EQUIVALENT_GRADE, "equivalent-grade", "lerkit:result"))
            .row("CourseNarrativeExplanationGrade", Form.prose("narrative"))
            .row("CourseRepeatCode", Form.code("academic.repeat", "pesc:CourseRepeatCode"))
            .row("CourseCIPCode", Form.code("classifications[]", "CIP"))
            .row("CourseCSISCode", Form.code("classifications[]", "CSIS"))
            .row("CourseUSISCode", Form.code("classifications[]", "USIS"))
            .row("CourseNCESCode", Form.code("classifications[]", "NCES"))
            .row("CourseSCEDCode", Form.code("classifications[]", "SCED"))
            .row("CourseFiveDigitSCEDCode", Form.code("classifications[]", "SCED5"))
            .row("CourseSubjectAreaCode", Form.code("classifications[]", "pesc:CourseSubjectAreaCode"))
            .row("CourseQualityPointsEarned", Form.text("results[quality-points].value"))
            .row("CourseLevel", Form.code("academic.courseLevel", "pesc:CourseLevel"))
            .row(
                    "CourseGPAApplicabilityCode",
                    Form.code("academic.gpaApplicability", "pesc:CourseGPAApplicabilityCode"))
            .row("CourseSubjectAbbreviation", Form.text("subject"))
            .row("CourseNumber", Form.text("number"))
            .rows(
                    Form.identifier("identifiers[]", "pesc:course-id"),
                    "CourseSectionNumber",
                    "OriginalCourseID",
                    "AgencyCourseID",
                    "OverrideSchoolCourseNumber")
            .row("CourseTitle", Form.text("title"))
            .row("CourseDescription", Form.prose("description"))
            .row("ClassSize", Form.number("academic.classSize"))
            .row("CourseAddDate", Form.text("academic.added"))
            .row("CourseDropDate", Form.text("academic.dropped"))
            .row("CourseOverrideSchool", Form.organization("provider", () -> OrganizationTables.SCHOOL))
            .row("CourseApplicability", Form.code("academic.applicability", "pesc:CourseApplicability"))
            .row("CourseBeginDate", Form.text("period.start"))
            .row("CourseEndDate", Form.text("period.end"))
            .row("CourseInstructionSite", Form.code("academic.site", "pesc:CourseInstructionSite"))
            .row("CourseInstructionSiteName", Form.text("academic.siteName"))
            .and(CompetencyTables.COMPETENCIES)
            .row("LanguageOfInstruction", Form.each(() -> CourseTables.LANGUAGE, "LanguageCode"))
            .row("CourseInstructionMethod", Form.code("academic.instructionMethod[]", "pesc:CourseInstructionMethod"))
            .row("CourseInstructor", Form.inside(() -> PersonTables.TEACHER))
            .row("LearningTopic", Form.text("tags[]"))
            .row(
                    "LearningOutcome",
                    Form.object("competencies[]", () -> CompetencyTables.OUTCOME, "outcome", "lerkit:competency"))
            .row("NoteMessage", Form.prose("notes[]"))
            .row("UserDefinedExtensions", Form.extensions("extensions[]"));

    private CourseTables() {}
}
