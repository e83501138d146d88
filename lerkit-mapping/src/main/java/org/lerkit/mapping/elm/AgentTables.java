package org.lerkit.mapping.elm;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** Who takes part: the learner, and organisations. */
final class AgentTables {
    private static final String VALUE = "notation";
    private static final String KINDS = "elm:identifier";

    /** An identifier, of the kind that its scheme says. */
    static final Table IDENTIFIER = Elm.part("Identifier")
            .row(VALUE, Form.text("value"))
            .row("schemeName", Form.code("type", "elm:scheme"))
            .row("schemeAgency", PlainWords.at("authority"))
            .row("spatial", KnownTerm.country("country"))
            .rows(new People(), "dcType", "creator", "dateIssued", "schemeVersion", "schemeId");

    /** An identifier, of the kind that its place says. */
    private static final Table LEGAL_IDENTIFIER = Elm.part("LegalIdentifier")
            .row(VALUE, Form.text("value"))
            .row("schemeAgency", PlainWords.at("authority"))
            .row("spatial", KnownTerm.country("country"))
            .rows(new People(), "schemeName", "dcType", "creator", "dateIssued", "schemeVersion", "schemeId");

    private static final Table ADDRESS_LINE = Elm.part("FullAddress")
            .row("noteLiteral", PlainWords.at("lines[]"))
            .rows(new People(), "subject", "noteFormat");

    private static final Table ADDRESS = Elm.part("Address")
            .row("fullAddress", Form.inside(() -> AgentTables.ADDRESS_LINE))
            .row("countryCode", KnownTerm.country("country"))
            .row("identifier", new People());

    private static final Table CONTACT_LOCATION = Elm.part("Location of a contact")
            .row("address", Form.object("addresses[]", () -> AgentTables.ADDRESS))
            .rows(new People(), "identifier", "description", "geographicName", "spatialCode", "geometry");

    private static final Table PHONE = Elm.part("Phone")
            .row("phoneNumber", Form.text("number"))
            .row("countryDialing", Form.text("countryPrefix"))
            .row("areaDialing", Form.text("area"))
            .row("dialNumber", Form.text("number"));

    private static final Table MAILBOX =
            Elm.TABLES.bare("Mailbox").row("id", Mail.at("emails[]")).row("type", Elm.classOf());

    private static final Table PAGE =
            Elm.part("WebResource").row("contentURL", Form.text("urls[]")).rows(new People(), "title", "language");

    private static final Table CONTACT = Elm.part("ContactPoint")
            .row("address", Form.object("addresses[]", () -> AgentTables.ADDRESS))
            .row("phone", Form.object("phones[]", () -> AgentTables.PHONE))
            .row("emailAddress", Form.inside(() -> AgentTables.MAILBOX))
            .row("contactForm", Form.inside(() -> AgentTables.PAGE))
            .row("additionalNote", Elm.note())
            .row("description", new People());

    private static final Table DESCRIBED = Elm.part("Note on an organisation")
            .row("noteLiteral", LanguageMap.at("description"))
            .rows(new People(), "subject", "noteFormat");

    static final Table ORGANISATION = Elm.thing("Organisation")
            .row("type", Elm.classOf())
            .row("dcType", Elm.concept("type"))
            .row("legalName", LanguageMap.at("name"))
            .row("prefLabel", LanguageMap.at("name"))
            .row("identifier", Form.object("identifiers[]", () -> AgentTables.IDENTIFIER, VALUE))
            .rows(
                    Form.identifier("identifiers[]", () -> AgentTables.LEGAL_IDENTIFIER, VALUE, KINDS),
                    "eIDASIdentifier",
                    "registration",
                    "vatIdentifier",
                    "taxIdentifier")
            .row("location", Form.object("contacts[]", () -> AgentTables.CONTACT_LOCATION))
            .row("contactPoint", Form.object("contacts[]", () -> AgentTables.CONTACT))
            .row("homepage", Form.object("contacts[]", () -> AgentTables.PAGE, "contentURL"))
            .row("additionalNote", Form.inside(() -> AgentTables.DESCRIBED))
            .row("hasMember", Form.anything(Elm.EXTENSIONS).withheldAs(Category.THIRD_PERSON))
            .rows(
                    new People(),
                    "altLabel",
                    "accreditation",
                    "logo",
                    "hasSubOrganization",
                    "subOrganizationOf",
                    "groupMemberOf",
                    "dateModified");

    /** The person whom a credential is about, written into the learner of a record. */
    static final Table PERSON = Elm.TABLES
            .bare("Person")
            .row("id", Form.text("learner.id"))
            .row("type", Elm.classOf())
            .row("fullName", PlainWords.at("learner.names[0].formatted"))
            .row("givenName", PlainWords.at("learner.names[0].given"))
            .row("familyName", PlainWords.at("learner.names[0].family"))
            .rows(Form.anything("learner.extensions[]"), "birthName", "patronymicName", "altLabel", "additionalNote")
            .row("prefLabel", PlainWords.at("learner.names[0].formatted"))
            .row("identifier", Form.object("learner.identifiers[]", () -> AgentTables.IDENTIFIER, VALUE))
            .late(
                    "nationalID",
                    Form.identifier("learner.identifiers[]", () -> AgentTables.LEGAL_IDENTIFIER, VALUE, KINDS)
                            .withheldAs(Category.NATIONAL_IDENTIFIER))
            .row("dateOfBirth", Form.text("learner.birthDate").withheldAs(Category.BIRTH_DATE))
            .row("placeOfBirth", Form.anything("learner.personal[]").withheldAs(Category.BIRTH_PLACE))
            .row("gender", Form.anything("learner.personal[]").withheldAs(Category.GENDER))
            .row("citizenshipCountry", Form.anything("learner.personal[]").withheldAs(Category.CITIZENSHIP))
            .row("location", Form.object("learner.contacts[]", () -> AgentTables.CONTACT_LOCATION))
            .row("contactPoint", Form.object("learner.contacts[]", () -> AgentTables.CONTACT))
            .rows(Form.anything("learner.extensions[]"), "memberOf", "groupMemberOf", "dateModified")
            .row("hasCredential", Form.dropped("It is a document of its own; give it by itself."))
            .row("hasClaim", ClaimForm.at("attainments[]"));

    private AgentTables() {}
}
