package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** The record that a school keeps, and the terms in it. */
final class RecordTables {
    static final Table STUDENT_LEVEL = Pesc.bare("StudentLevel")
            .row("StudentLevelCode", Form.code("academic.studentLevel", "pesc:StudentLevelCode"))
            .row("NoteMessage", Form.fact());

    static final Table ACHIEVEMENTS = Pesc.bare("AdditionalStudentAchievements")
            .and(CompetencyTables.COMPETENCIES)
            .row("Language", Form.facts(() -> PersonTables.LANGUAGE))
            .row("NoteMessage", Form.fact());

    static final Table RECORD = Pesc.table("AcademicRecord")
            .row("School", Form.organization("provider", () -> OrganizationTables.SCHOOL))
            .row("StudentLevel", Form.once(() -> RecordTables.STUDENT_LEVEL))
            .row("CohortGraduationYear", Form.fact())
            .row("AcademicAward", Form.attainment("parts[]", "award", () -> AwardTables.AWARD))
            .row("AcademicSummary", Form.attainment("parts[]", "summary", () -> SummaryTables.SUMMARY))
            .row("AcademicSession", Form.attainment("parts[]", "term", () -> RecordTables.SESSION))
            .row("Course", Form.attainment("parts[]", "course", () -> CourseTables.COURSE))
            .row("AdditionalStudentAchievements", Form.inside(() -> RecordTables.ACHIEVEMENTS))
            .row("Legend", Form.fact())
            .row("NoteMessage", Form.prose("notes[]"))
            .row("UserDefinedExtensions", Form.extensions("extensions[]"));

    static final Table SESSION_DETAIL = Pesc.bare("AcademicSessionDetail")
            .row("SessionDesignator", Form.text("period.designator"))
            .row("SessionDesignatorSuffix", Form.text("period.suffix"))
            .row("SessionName", Form.text("period.name"))
            .row("SessionType", Form.code("period.type", "pesc:SessionType"))
            .row("SessionSchoolYear", Form.text("period.schoolYear"))
            .row("SessionBeginDate", Form.text("period.start"))
            .row("SessionEndDate", Form.text("period.end"))
            .row("NoteMessage", Form.fact());

    static final Table ATTENDANCE =
            Pesc.bare("AttendanceCount").rows(Form.fact("academic.attendance[]"), "DaysPresent", "DaysAbsent");

    static final Table EXPERIENCE = Pesc.table("LearningExperience")
            .rows(Form.fact(), "SponsorOrganization", "PlacementLocation")
            .row("Mentor", Form.inside(() -> PersonTables.TEACHER))
            .row("LearningReflection", Form.prose("narrative"))
            .row("NoteMessage", Form.prose("notes[]"))
            .row("UserDefinedExtensions", Form.extensions("extensions[]"));

    static final Table SESSION = Pesc.table("AcademicSession")
            .row("AcademicSessionDetail", Form.once(() -> RecordTables.SESSION_DETAIL))
            .row("School", Form.organization("provider", () -> OrganizationTables.SCHOOL))
            .row("StudentLevel", Form.once(() -> RecordTables.STUDENT_LEVEL))
            .row("AcademicProgram", Form.attainment("parts[]", "programme", () -> AwardTables.PROGRAM))
            .row("AcademicAward", Form.attainment("parts[]", "award", () -> AwardTables.AWARD))
            .row("Course", Form.attainment("parts[]", "course", () -> CourseTables.COURSE))
            .row("LearningExperience", Form.attainment("parts[]", "activity", () -> RecordTables.EXPERIENCE))
            .row("AcademicSummary", Form.attainment("parts[]", "summary", () -> SummaryTables.SUMMARY))
            .row("AttendanceCount", Form.once(() -> RecordTables.ATTENDANCE))
            .row("NoteMessage", Form.prose("notes[]"))
            .row("UserDefinedExtensions", Form.extensions("extensions[]"));

    private RecordTables() {}
}
