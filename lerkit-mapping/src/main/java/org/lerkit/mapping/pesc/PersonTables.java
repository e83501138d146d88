package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** The learner. Most of what is nobody's business stands here. */
final class PersonTables {
    private static final String ID = "pesc:person-id";

    static final Table NAME = Pesc.table("Name")
            .row("NameCode", Form.code("kind", "pesc:NameCode"))
            .row("NamePrefix", Form.text("prefix"))
            .row("FirstName", Form.text("given"))
            .row("MiddleName", Form.text("middle[]"))
            .row("LastName", Form.text("family"))
            .row("NameSuffix", Form.text("suffixes[]"))
            .row("NameTitle", Form.text("title"))
            .row("CompositeName", Form.text("formatted"))
            .row("NoteMessage", Form.fact());

    static final Table AGENCY_IDENTIFIER = Pesc.bare("AgencyIdentifier")
            .row("AgencyAssignedID", Form.text("value"))
            .row("AgencyCode", Form.code("type", "pesc:AgencyCode"))
            .row("AgencyName", Form.text("authority"))
            .row("CountryCode", Form.code("country", "pesc:CountryCode"))
            .row("StateProvinceCode", Form.code("region", "pesc:StateProvinceCode"))
            .row("NoteMessage", Form.fact());

    static final Table BIRTH = Pesc.bare("Birth")
            .rows(Form.fitting("birthDate").withheldAs(Category.BIRTH_DATE), "BirthDate", "Birthday")
            .rows(Form.anything("personal[]").withheldAs(Category.BIRTH_DATE), "BirthYear", "Age")
            .rows(
                    Form.anything("personal[]").withheldAs(Category.BIRTH_PLACE),
                    "BirthCity",
                    "BirthStateProvinceCode",
                    "BirthState",
                    "BirthCountry")
            .row("NoteMessage", Form.anything("personal[]").withheldAs(Category.BIRTH_DATE, Category.BIRTH_PLACE));

    static final Table LANGUAGE = Pesc.bare("Language")
            .row("LanguageCode", Form.text("languages[]"))
            .rows(Form.fact(), "LanguageProficiency", "LanguageUsage", "NoteMessage");

    /** Someone who taught or guided the learner. */
    static final Table TEACHER = Pesc.bare("Teacher")
            .rows(Form.fact(), "Department", "PositionTitle")
            .row("Name", Form.facts(() -> PersonTables.NAME));

    static final Table PERSON = Pesc.table("Person")
            .rows(
                    Form.identifier("identifiers[]", ID),
                    "SchoolAssignedPersonID",
                    "AgencyAssignedID",
                    "RecipientAssignedID")
            .rows(
                    Form.identifier("identifiers[]", ID).withheldAs(Category.NATIONAL_IDENTIFIER),
                    "SIN",
                    "NSN",
                    "SSN",
                    "PartialSSN")
            .late("AgencyIdentifier", new AgencyIdentifiers(() -> PersonTables.AGENCY_IDENTIFIER))
            .row("Birth", Form.once(() -> PersonTables.BIRTH))
            .row("Name", Form.object("names[]", () -> PersonTables.NAME))
            .row("AlternateName", Form.object("names[]", () -> PersonTables.NAME, "AlternateName", "pesc:name"))
            .row("HighSchool", Form.facts(() -> OrganizationTables.SCHOOL))
            .row("Contacts", Form.object("contacts[]", () -> OrganizationTables.CONTACTS))
            .row("Gender", Form.anything("personal[]").withheldAs(Category.GENDER))
            .row("Residency", Form.anything("personal[]").withheldAs(Category.RESIDENCY))
            .row("Deceased", Form.anything("personal[]").withheldAs(Category.DECEASED))
            .rows(Form.anything("personal[]").withheldAs(Category.ETHNICITY), "RaceEthnicity", "EthnicityRace")
            .rows(Form.anything("personal[]").withheldAs(Category.THIRD_PERSON), "ParentGuardianName", "ParentGuardian")
            .row("Language", Form.each(() -> PersonTables.LANGUAGE, "LanguageCode"))
            .row("NoteMessage", Form.prose("notes[]"));

    private PersonTables() {}
}
