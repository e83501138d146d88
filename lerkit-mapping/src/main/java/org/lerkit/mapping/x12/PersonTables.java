package org.lerkit.mapping.x12;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** The learner. Most of what is nobody's business stands here. */
final class PersonTables {
    private static final Category[] CIVIL = {Category.GENDER, Category.ETHNICITY, Category.CITIZENSHIP};

    /** The numbers of the student, in the heading of the transcript. */
    static final Table REF = X12.bare("REF")
            .row("REF01-02", References.heading())
            .rows(Form.anything("learner.personal[]").withheldAs(Category.NATIONAL_IDENTIFIER), "REF03", "REF04");

    static final Table DMG = X12.bare("DMG")
            .row("DMG01-02", DateForms.date("learner.birthDate").withheldAs(Category.BIRTH_DATE))
            .row("DMG03", Form.anything("learner.personal[]").withheldAs(Category.GENDER))
            .row("DMG04", Form.anything("learner.personal[]").withheldAs(CIVIL))
            .row("DMG05", Form.anything("learner.personal[]").withheldAs(Category.ETHNICITY))
            .rows(Form.anything("learner.personal[]").withheldAs(Category.CITIZENSHIP), "DMG06", "DMG07")
            .rows(Form.anything("learner.personal[]").withheldAs(Category.BIRTH_DATE), "DMG08", "DMG09")
            .rows(Form.anything("learner.personal[]").withheldAs(Category.ETHNICITY), "DMG10", "DMG11");

    static final Table IND = X12.bare("IND")
            .rows(
                    Form.anything("learner.personal[]").withheldAs(Category.BIRTH_PLACE),
                    "IND01",
                    "IND02",
                    "IND03",
                    "IND04")
            .rows(
                    Form.anything("learner.personal[]").withheldAs(Category.ETHNICITY),
                    "IND05",
                    "IND06",
                    "IND07",
                    "IND08")
            .rows(
                    Form.anything("learner.personal[]").withheldAs(Category.RESIDENCY),
                    "IND09",
                    "IND10",
                    "IND11",
                    "IND12");

    static final Table LUI = X12.bare("LUI")
            .row("LUI01-02", Form.anything("learner.extensions[]"))
            .rows(Form.fact("learner.extensions[]"), "LUI03", "LUI04", "LUI05");

    /** What is said of a name as a whole; its components are read by what qualifies them. */
    static final Table NAME = X12.bare("IN1 name").row("IN102", Form.code("kind", "x12:IN102"));

    /** What a loop says of the learner besides a name. */
    static final Table INDIVIDUAL = X12.table("IN1")
            .row("IN101", Segments.control())
            .row("IN104-05", References.beside())
            .row("IN107", Form.fact())
            .row("EMS", Form.anything("extensions[]"))
            .row("N3", Contacts.withLines(() -> PersonTables.RESIDENCE))
            .row("N4", Contacts.withPlace(() -> PersonTables.RESIDENCE_IN))
            .row("PER", Contacts.reached(() -> PartyTables.PER))
            .row("REF", Form.each(() -> PersonTables.INDIVIDUAL_REF, ""))
            .row("NTE", Form.each(() -> PersonTables.INDIVIDUAL_NTE, "NTE02"));

    static final Table INDIVIDUAL_REF = X12.bare("IN1 REF")
            .row("REF01-02", References.beside())
            .rows(Form.anything("personal[]").withheldAs(Category.NATIONAL_IDENTIFIER), "REF03", "REF04");

    static final Table INDIVIDUAL_NTE =
            X12.bare("IN1 NTE").row("NTE01", Form.fact()).row("NTE02", Form.prose("notes[]"));

    static final Table RESIDENCE = X12.table("IN1 N3")
            .rows(Form.text("addresses[main].lines[]"), "N301", "N302")
            .row("N4", Form.inside(() -> PersonTables.RESIDENCE_IN));

    static final Table RESIDENCE_IN = X12.table("IN1 N4")
            .row("N401", Form.text("addresses[main].city"))
            .row("N402", Form.code("addresses[main].region", "x12:156"))
            .row("N403", Form.text("addresses[main].postalCode"))
            .row("N404", Form.code("addresses[main].country", "x12:26"))
            .row("N405-06", Form.anything("extensions[]"));

    private PersonTables() {}
}
