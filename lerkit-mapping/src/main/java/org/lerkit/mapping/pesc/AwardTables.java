package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** Degrees, diplomas and certificates, and the programmes that lead to them. */
final class AwardTables {
    static final Table HONORS = Pesc.bare("AcademicHonors")
            .row("HonorsTitle", Form.text("title"))
            .row("HonorsLevel", Form.code("level", "pesc:HonorsLevel"))
            .row("NoteMessage", Form.fact());

    static final Table THESIS = Pesc.bare("AcademicDegreeRequirement")
            .row("ThesisDissertationTitle", Form.text("name"))
            .row("ThesisDissertationAdvisor", Form.fact())
            .row("URLAddress", Form.text("id"))
            .row("NoteMessage", Form.fact());

    static final Table PROGRAM = Pesc.table("AcademicProgram")
            .row("ProgramSecondarySchoolCode", Form.code("classifications[]", "pesc:ProgramSecondarySchoolCode"))
            .row("ProgramCIPCode", Form.code("classifications[]", "CIP"))
            .row("ProgramHEGISCode", Form.code("classifications[]", "HEGIS"))
            .row("ProgramCSISCode", Form.code("classifications[]", "CSIS"))
            .row("ProgramUSISCode", Form.code("classifications[]", "USIS"))
            .row("ProgramESISCode", Form.code("classifications[]", "ESIS"))
            .row("ProgramLocalCode", Form.code("classifications[]", "pesc:ProgramLocalCode"))
            .row("AcademicProgramType", Form.code("type", "pesc:AcademicProgramType"))
            .row("AcademicProgramName", Form.text("title"))
            .row("NoteMessage", Form.prose("notes[]"))
            .row("UserDefinedExtensions", Form.extensions("extensions[]"))
            .row("ProgramSummary", Form.attainment("parts[]", "summary", () -> SummaryTables.SUMMARY));

    static final Table AWARD = Pesc.table("AcademicAward")
            .row("AcademicAwardLevel", Form.code("type", "pesc:AcademicAwardLevel"))
            .row("AcademicAwardDate", Form.text("awarded"))
            .row("AcademicAwardTitle", Form.text("title"))
            .row("AcademicHonors", Form.object("academic.honors[]", () -> AwardTables.HONORS))
            .row("AcademicCompletionIndicator", Form.code("status", "pesc:AcademicCompletionIndicator"))
            .row("AcademicCompletionDate", Form.text("period.end"))
            .row("AcademicAwardProgram", Form.attainment("parts[]", "programme", () -> AwardTables.PROGRAM))
            .row("AcademicDegreeRequirement", Form.object("evidence[]", () -> AwardTables.THESIS))
            .row("AcademicSummary", Form.attainment("parts[]", "summary", () -> SummaryTables.SUMMARY))
            .row("NoteMessage", Form.prose("notes[]"));

    private AwardTables() {}
}
