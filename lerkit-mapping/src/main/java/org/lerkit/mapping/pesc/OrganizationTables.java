package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;

/** Organisations, schools, and how to reach someone. */
final class OrganizationTables {
    private static final String ID = "pesc:organization-id";
    private static final String[] IDENTIFIERS = {
        "OPEID",
        "NCHELPID",
        "IPEDS",
        "ATP",
        "FICE",
        "ACT",
        "CCD",
        "PSS",
        "CEEBACT",
        "CSIS",
        "USIS",
        "ESIS",
        "PSIS",
        "DUNS",
        "MutuallyDefined",
        "APAS",
        "GEOCode"
    };

    static final Table LOCAL_ID = Pesc.bare("LocalOrganizationID")
            .row("LocalOrganizationIDCode", Form.text("value"))
            .row("LocalOrganizationIDQualifier", Form.text("authority"));

    static final Table ADDRESS = Pesc.table("Address")
            .row("AttentionLine", Form.text("attention[]"))
            .row("AddressLine", Form.text("lines[]"))
            .row("City", Form.text("city"))
            .row("StateProvinceCode", Form.code("region", "pesc:StateProvinceCode"))
            .row("StateProvince", Form.code("region", "pesc:StateProvince"))
            .row("PostalCode", Form.text("postalCode"))
            .row("CountryCode", Form.code("country", "pesc:CountryCode"))
            .rows(Form.fact(), "EffectiveDate", "ExpirationDate", "NoteMessage")
            .row(
                    "ItemsElementName",
                    Form.control("some programs write the names of the elements beside it here as well."));

    static final Table PHONE = Pesc.table("Phone")
            .row("CountryPrefixCode", Form.text("countryPrefix"))
            .row("AreaCityCode", Form.text("area"))
            .row("PhoneNumber", Form.text("number"))
            .row("PhoneNumberExtension", Form.text("extension"))
            .rows(Form.fact(), "EffectiveDate", "ExpirationDate", "NoteMessage");

    static final Table EMAIL =
            Pesc.bare("Email").row("EmailAddress", Form.text("emails[]")).row("NoteMessage", Form.fact());

    static final Table URL =
            Pesc.bare("URL").row("URLAddress", Form.text("urls[]")).row("NoteMessage", Form.fact());

    static final Table CONTACTS = Pesc.table("Contacts")
            .row("Address", Form.object("addresses[]", () -> OrganizationTables.ADDRESS))
            .row("Phone", Form.object("phones[]", () -> OrganizationTables.PHONE))
            .row("FaxPhone", Form.object("phones[]", () -> OrganizationTables.PHONE, "fax", "lerkit:phone"))
            .row("Email", Form.each(() -> OrganizationTables.EMAIL, "EmailAddress"))
            .row("URL", Form.each(() -> OrganizationTables.URL, "URLAddress"))
            .row("NoteMessage", Form.prose("notes[]"));

    static final Table ACCREDITATION =
            Pesc.bare("Accreditation").rows(Form.fact(), "AccreditingBodyCode", "AccreditingBodyName", "NoteMessage");

    /** What organisations and schools have in common. */
    private static final Table COMMON = Pesc.table("Organization")
            .rows(Form.identifier("identifiers[]", ID), IDENTIFIERS)
            .row(
                    "LocalOrganizationID",
                    Form.identifier("identifiers[]", () -> OrganizationTables.LOCAL_ID, "LocalOrganizationIDCode", ID))
            .row("OrganizationName", Form.text("name"))
            .row("Contacts", Form.object("contacts[]", () -> OrganizationTables.CONTACTS))
            .row("Accreditation", Form.once(() -> OrganizationTables.ACCREDITATION));

    static final Table ORGANIZATION = Pesc.table("Organization").and(COMMON).row("NoteMessage", Form.fact());

    static final Table SCHOOL = Pesc.table("School")
            .and(COMMON)
            .row("NoteMessage", Form.fact())
            .row("LocalAffiliation", Form.fact())
            .row("SchoolOverrideCode", Form.code("^academic.override", "pesc:SchoolOverrideCode"))
            .row("SchoolLevel", Form.code("type", "pesc:SchoolLevel"));

    private OrganizationTables() {}
}
