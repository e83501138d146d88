package org.lerkit.mapping.x12;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** Terms, and the courses and degrees in them. */
final class CourseTables {
    static final Table RAP = X12.table("RAP")
            .row("RAP01", Form.text("code"))
            .row("RAP02", Form.text("name"))
            .row("RAP03", Form.fact())
            .row("RAP04", Form.code("kind", "x12:1413"))
            .row("RAP05", Form.code("status", "x12:RAP05"))
            .row("RAP06-07", DateForms.date("date"));

    static final Table REF = X12.bare("Course REF")
            .row("REF01-02", Segments.number("identifiers[]"))
            .rows(Form.anything("extensions[]"), "REF03", "REF04");

    static final Table CSU = X12.bare("CSU")
            .rows(Form.fact(), "CSU01", "CSU02")
            .row("CSU03-04", DateForms.date("period.start"))
            .row("CSU05-06", DateForms.date("period.end"))
            .row("CSU07", Form.code("academic.site", "x12:1132"))
            .rows(Form.anything("extensions[]"), "CSU08", "CSU09", "CSU10");

    static final Table LUI = X12.bare("Course LUI")
            .row("LUI01-02", Form.anything("extensions[]"))
            .rows(Form.fact(), "LUI03", "LUI04", "LUI05");

    static final Table MKS = X12.table("MKS")
            .row("MKS01", Form.code("method", "x12:MKS01"))
            .row("MKS02", Form.code("scale", "x12:1148"))
            .row("MKS03", Form.text("value"))
            .row("LUI", Form.anything("extensions[]"));

    static final Table CRS = X12.table("CRS")
            .row("CRS01", Form.code("academic.creditBasis", "x12:1147"))
            .row("CRS02", Form.code("credits[0].unit", "x12:1141"))
            .row("CRS03", Form.number("credits[0].value"))
            .row("CRS04", Form.number("credits[0].earned"))
            .row("CRS05", Form.code("results[grade].scale", "x12:1148"))
            .row("CRS06", Form.text("results[grade].value"))
            .row("CRS07", Form.code("academic.flags[]", "x12:CRS07"))
            .row("CRS08", Form.code("academic.creditLevel", "x12:1142"))
            .row("CRS09", Form.code("academic.repeat", "x12:1150"))
            .row("CRS10-11", CodeForms.classified("classifications[]", "66"))
            .row("CRS12", Form.text("results[quality-points].value"))
            .row("CRS13", Form.code("academic.courseLevel", "x12:1131"))
            .row("CRS14", Form.text("subject"))
            .row("CRS15", Form.text("number"))
            .row("CRS16", Form.text("title"))
            .rows(Form.fact(), "CRS17", "CRS18", "CRS19")
            .row("CRS20", Form.code("academic.override", "x12:1152"))
            .row("REF", Segments.numbers(() -> CourseTables.REF))
            .row("CSU", Form.inside(() -> CourseTables.CSU))
            .row("LUI", Form.inside(() -> CourseTables.LUI))
            .row("RAP", Form.object("competencies[]", () -> CourseTables.RAP, "rap", "lerkit:competency"))
            .row("NTE", Form.each(() -> RecordTables.NTE, "NTE02"))
            .row("N1", Form.organization("provider", () -> PartyTables.SCHOOL))
            .row("N4", Form.anything("extensions[]"))
            .row("MKS", Form.object("results[]", () -> CourseTables.MKS, "mark", "lerkit:result"));

    static final Table FOS = X12.table("FOS")
            .row("FOS01", Form.code("type", "x12:1153"))
            .row("FOS02-03", CodeForms.classified("classifications[]", "66"))
            .row("FOS04", Form.text("title"))
            .rows(Form.fact(), "FOS05", "FOS06")
            .row("FOS07", Form.text("results[gpa].value"));

    static final Table DEG = X12.table("DEG")
            .row("DEG01", Form.code("type", "pesc:AcademicAwardLevel"))
            .row("DEG02-03", DateForms.date("awarded"))
            .row("DEG04", Form.text("title"))
            .row("DEG05", Form.code("status", "x12:641"))
            .row("SUM", Form.attainment("parts[]", "summary", () -> RecordTables.SUM))
            .row("FOS", Form.attainment("parts[]", "programme", () -> CourseTables.FOS))
            .row("N1", Form.organization("provider", () -> PartyTables.SCHOOL))
            .row("NTE", Form.each(() -> RecordTables.NTE, "NTE02"));

    static final Table SES = X12.table("SES")
            .row("SES01", DateForms.month("period.designator"))
            .row("SES02", Form.text("period.suffix"))
            .row("SES03", Form.text("period.schoolYear"))
            .row("SES04", Form.code("period.type", "x12:1139"))
            .row("SES05", Form.text("period.name"))
            .row("SES06-07", DateForms.date("period.start"))
            .row("SES08-09", DateForms.date("period.end"))
            .row("SES10", Form.code("academic.studentLevel", "x12:1131"))
            .row("SES11-12", CodeForms.classified("classifications[]", "66"))
            .row("SES13", Form.text("fieldOfStudy"))
            .rows(Form.anything("academic.standing[]").withheldAs(Category.STANDING), "SES14", "SSE")
            .row("NTE", Form.each(() -> RecordTables.NTE, "NTE02"))
            .row("N1", Form.organization("provider", () -> PartyTables.SCHOOL))
            .rows(Form.anything("extensions[]"), "N3", "N4")
            .row("SUM", Form.attainment("parts[]", "summary", () -> RecordTables.SUM))
            .row("CRS", Form.attainment("parts[]", "course", () -> CourseTables.CRS))
            .row("DEG", Form.attainment("parts[]", "award", () -> CourseTables.DEG));

    private CourseTables() {}
}
