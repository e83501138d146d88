package org.lerkit.mapping.x12;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** The transaction set itself, and what stands in it of the whole record of a student. */
final class RecordTables {
    static final Table ST = X12.bare("ST").rows(Segments.control(), "ST01", "ST02", "ST03", "SE");
    static final Table BGN = X12.bare("BGN")
            .row("BGN01", Form.code("document.transmission", "x12:353"))
            .row("BGN02", Form.text("document.number"))
            .row("BGN03", DateForms.day("document.created"))
            .rows(Form.fact("document.extensions[]"), "BGN04", "BGN05", "BGN06", "BGN07", "BGN08", "BGN09");

    static final Table ERP = X12.bare("ERP")
            .row("ERP01", Form.code("document.type", "x12:640"))
            .rows(Form.fact("document.extensions[]"), "ERP02", "ERP03");

    static final Table DTP = X12.bare("DTP").row("DTP01-03", DateForms.event("extensions[]"));

    static final Table NTE = X12.bare("NTE").row("NTE01", Form.fact()).row("NTE02", Form.prose("notes[]"));

    static final Table PCL = X12.table("PCL")
            .row("PCL01-02", Parties.numbered("provider"))
            .row("PCL03-04", DateForms.period("period.start", "period.end"))
            .row("PCL05", Form.code("type", "pesc:AcademicAwardLevel"))
            .row("PCL06", Form.text("awarded"))
            .row("PCL07", Form.text("title"));

    static final Table SST = X12.table("SST")
            .row("SST01", Form.code("status", "x12:641"))
            .row("SST02-03", DateForms.date("awarded"))
            .rows(
                    Form.anything("academic.standing[]").withheldAs(Category.STANDING),
                    "SST04",
                    "SST05-06",
                    "SST07",
                    "SSE")
            .row("SST08", Form.code("academic.studentLevel", "x12:1131"))
            .row("SST09", Form.anything("extensions[]").withheldAs(Category.RESIDENCY))
            .row("N1", Form.organization("provider", () -> PartyTables.SCHOOL))
            .rows(Form.anything("extensions[]"), "N3", "N4");

    static final Table ATV = X12.table("ATV")
            .row("ATV01-02", CodeForms.classified("type", "1270"))
            .row("ATV03", Form.text("title"))
            .rows(Form.anything("extensions[]"), "ATV04", "ATV05", "ATV06", "ATV07", "ATV08", "ATV09", "ATV10")
            .row("DTP", Form.each(() -> RecordTables.DTP, ""));

    static final Table SRE =
            X12.table("SRE").row("SRE01", Form.code("method", "x12:1160")).row("SRE02", Form.text("value"));

    static final Table SBT = X12.table("SBT")
            .row("SBT01", Form.code("type", "x12:SBT01"))
            .row("SBT02", Form.text("title"))
            .row("SBT03", Form.fact())
            .row("SRE", Form.object("results[]", () -> RecordTables.SRE, "score", "lerkit:result"))
            .row("NTE", Form.each(() -> RecordTables.NTE, "NTE02"));

    static final Table TST = X12.table("TST")
            .row("TST01", Form.code("type", "x12:1155"))
            .row("TST02", Form.text("title"))
            .row("TST03-04", DateForms.date("awarded"))
            .rows(Form.fact(), "TST05", "TST06")
            .row("TST07", Form.code("academic.studentLevel", "x12:1131"))
            .row("TST08", Form.code("academic.courseLevel", "x12:1131"))
            .rows(Form.fact(), "TST09", "TST10", "TST11", "TST12", "TST13", "TST14", "TST15", "TST16", "TST17")
            .row("SBT", Form.attainment("parts[]", "subtest", () -> RecordTables.SBT));

    static final Table SUM = X12.table("SUM")
            .row("SUM01", Form.code("credits[0].unit", "x12:1141"))
            .row("SUM02", Form.code("academic.studentLevel", "x12:1142"))
            .row("SUM03", Form.code("academic.flags[]", "x12:SUM03"))
            .row("SUM04", Form.text("results[credit-hours-for-gpa].value"))
            .row("SUM05", Form.text("results[credit-hours-attempted].value"))
            .row("SUM06", Form.text("results[credit-hours-earned].value"))
            .row("SUM07", Form.text("results[gpa].minimum"))
            .row("SUM08", Form.text("results[gpa].maximum"))
            .row("SUM09", Form.text("results[gpa].value"))
            .row("SUM10", Form.code("results[gpa].flags[]", "x12:SUM10"))
            .row("SUM11", Form.text("results[class-rank].value"))
            .row("SUM12", Form.text("results[class-rank].maximum"))
            .row("SUM13-14", DateForms.date("results[class-rank].date"))
            .rows(Form.fact(), "SUM15", "SUM16", "SUM17")
            .row("SUM18", Form.code("academic.flags[]", "x12:1558"))
            .row("NTE", Form.each(() -> RecordTables.NTE, "NTE02"));

    static final Table LX = X12.table("LX")
            .row("LX01", Form.fact())
            .rows(Form.anything("^learner.personal[]").withheldAs(Category.HEALTH), "HS", "IMM", "HC", "SP", "OP")
            .row("SES", Form.attainment("parts[]", "term", () -> CourseTables.SES));

    /** Everything that stands right in the transaction set. */
    static final Table TRANSCRIPT = X12.table("Transcript")
            .and(ST)
            .row("BGN", Form.inside(() -> RecordTables.BGN))
            .row("ERP", Form.inside(() -> RecordTables.ERP))
            .row("REF", Form.each(() -> PersonTables.REF, ""))
            .row("DMG", Form.inside(() -> PersonTables.DMG))
            .row("LUI", Form.inside(() -> PersonTables.LUI))
            .row("IND", Form.inside(() -> PersonTables.IND))
            .row("DTP", Form.each(() -> RecordTables.DTP, ""))
            .row("RAP", Segments.competency(() -> CourseTables.RAP))
            .row("PCL", AcademicRecords.PROGRAMME.form(() -> RecordTables.PCL))
            .row("NTE", Segments.notes(() -> RecordTables.NTE))
            .row("N1", new Parties())
            .row("SST", AcademicRecords.STATUS.form(() -> RecordTables.SST))
            .row("ATV", Form.attainment("attainments[]", "activity", () -> RecordTables.ATV))
            .row("TST", Form.attainment("attainments[]", "test", () -> RecordTables.TST))
            .row("SUM", Form.attainment("attainments[]", "summary", () -> RecordTables.SUM))
            .row("LX", AcademicRecords.TERMS.form(() -> RecordTables.LX))
            .late("IN1", new Individuals());

    private RecordTables() {}
}
