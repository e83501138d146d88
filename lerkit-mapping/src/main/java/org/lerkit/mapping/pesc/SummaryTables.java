package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** Totals: credits, grade point average, rank. */
final class SummaryTables {
    static final Table GPA = Pesc.bare("GPA")
            .row("CreditHoursAttempted", Form.text("results[credit-hours-attempted].value"))
            .row("CreditHoursEarned", Form.text("results[credit-hours-earned].value"))
            .row("CreditHoursRequired", Form.text("results[credit-hours-required].value"))
            .row("CreditHoursDeficient", Form.text("results[credit-hours-deficient].value"))
            .row("CreditUnit", Form.code("credits[0].unit", "pesc:CourseCreditUnits"))
            .row("GradePointAverage", Form.text("results[gpa].value"))
            .row("TotalQualityPoints", Form.text("results[quality-points].value"))
            .row("CreditHoursforGPA", Form.text("results[credit-hours-for-gpa].value"))
            .row("GPARangeMinimum", Form.text("results[gpa].minimum"))
            .row("GPARangeMaximum", Form.text("results[gpa].maximum"))
            .row("GPAScopeCode", Form.code("results[gpa].flags[]", "pesc:GPAScopeCode"))
            .row("NoteMessage", Form.fact());

    /** What a high school asks for, and what was earned, in one subject. */
    static final Table SUBJECT_AREA = Pesc.table("HighSchoolSubjectArea")
            .row("HighSchoolSubjectAreaCode", Form.code("classifications[]", "pesc:HighSchoolSubjectAreaCode"))
            .row("HighSchoolSubjectAreaName", Form.text("title"))
            .row("CourseCreditUnits", Form.code("credits[0].unit", "pesc:CourseCreditUnits"))
            .row("CourseCreditEarned", Form.number("credits[0].earned"))
            .row("CreditHoursRequired", Form.text("results[credit-hours-required].value"))
            .row("CreditHoursDeficient", Form.text("results[credit-hours-deficient].value"));

    static final Table CREDIT_SUMMARY = Pesc.bare("HighSchoolCreditSummary")
            .row("HighSchoolSubjectArea", Form.attainment("parts[]", "summary", () -> SummaryTables.SUBJECT_AREA));

    static final Table SUMMARY = Pesc.table("AcademicSummary")
            .row("AcademicSummaryType", Form.code("type", "pesc:AcademicSummaryType"))
            .row("AcademicSummaryLevel", Form.code("academic.studentLevel", "pesc:CourseCreditLevel"))
            .row("GPA", Form.once(() -> SummaryTables.GPA))
            .row("AcademicHonors", Form.object("academic.honors[]", () -> AwardTables.HONORS))
            .row("Prize", Form.fact())
            .row("ClassRank", Form.text("results[class-rank].value"))
            .row("ClassSize", Form.text("results[class-rank].maximum"))
            .rows(Form.fitting("results[class-rank].date"), "ClassRankDate", "ClassRankYear", "ClassRankYearMonth")
            .row("ClassRankSessionCount", Form.fact("results[class-rank].extensions[]"))
            .row("HighSchoolCreditSummary", Form.once(() -> SummaryTables.CREDIT_SUMMARY))
            .row("AcademicProgram", Form.attainment("parts[]", "programme", () -> AwardTables.PROGRAM))
            .rows(
                    Form.anything("academic.standing[]").withheldAs(Category.STANDING),
                    "Delinquencies",
                    "EntryDate",
                    "ExitDate",
                    "ExitReasonCode")
            .row("NoteMessage", Form.prose("notes[]"))
            .row("UserDefinedExtensions", Form.extensions("extensions[]"));

    private SummaryTables() {}
}
