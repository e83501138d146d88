package org.lerkit.mapping.hropen;

import java.util.List;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** What becomes of each member of a LER-RS, whatever version it is of. */
final class LerRsTables {
    static final Tables TABLES = Tables.of("hropen", List.of());

    /** The list of what identifies a person: the one legal number. */
    static final String PERSON_ID = "hropen:person-id";

    static final Table IDENTIFIER = TABLES.bare("identifier")
            .row("value", Form.text("value"))
            .row("schemeId", Form.code("type", "hropen:scheme"))
            .row("schemeAgencyId", Form.text("authority"))
            .rows(Form.fact(), "schemeVersionId", "description", "schemeLink", "agencyUri")
            .row("issuerPartyId", Form.anything("extensions[]"));

    private static final Table DOCUMENT_ID = TABLES.bare("documentId")
            .row("value", Form.text("document.number"))
            .rows(
                    Form.fact("document.extensions[]"),
                    "schemeId",
                    "schemeVersionId",
                    "schemeAgencyId",
                    "description",
                    "schemeLink",
                    "agencyUri");

    private static final Table SUBDIVISION =
            TABLES.bare("subdivision").row("value", Form.text("value")).row("type", Form.fact());

    static final Table ADDRESS = TABLES.table("address")
            .row("line", Form.text("lines[]"))
            .row("city", Form.text("city"))
            .row("countrySubDivisions", Form.object("region", () -> LerRsTables.SUBDIVISION, "value"))
            .row("postalCode", Form.text("postalCode"))
            .row("countryCode", Form.code("country", "iso:3166-1"))
            .rows(
                    Form.fact(),
                    "typeCode",
                    "postOfficeBox",
                    "formattedAddress",
                    "name",
                    "useCode",
                    "preference",
                    "descriptions")
            .rows(Form.anything("extensions[]"), "id", "extendedLines", "geoLocation", "availablePeriod");

    private static final Table PHONE = TABLES.table("phone")
            .row("useCode", Form.code("kind", "hropen:use"))
            .row("countryDialingCode", Form.text("countryPrefix"))
            .row("areaDialingCode", Form.text("area"))
            .row("dialNumber", Form.text("number"))
            .row("phoneExtension", Form.text("extension"))
            .rows(Form.fact(), "formattedNumber", "access", "name", "preference")
            .row("availablePeriod", Form.anything("extensions[]"));

    private static final Table EMAIL = TABLES.bare("email")
            .row("address", Form.text("emails[]"))
            .rows(Form.fact(), "name", "useCode", "preference")
            .row("availablePeriod", Form.anything("extensions[]"));

    private static final Table WEB = TABLES.bare("web")
            .row("url", Form.text("urls[]"))
            .rows(Form.fact(), "name", "useCode", "preference")
            .row("availablePeriod", Form.anything("extensions[]"));

    static final Table COMMUNICATION = TABLES.table("communication")
            .row("address", Form.object("addresses[]", () -> LerRsTables.ADDRESS))
            .row("phone", Form.object("phones[]", () -> LerRsTables.PHONE))
            .row("email", Form.each(() -> LerRsTables.EMAIL, "address"))
            .row("web", Form.each(() -> LerRsTables.WEB, "url"))
            .row("social", Form.anything("extensions[]"));

    private static final Table TEXT =
            TABLES.bare("text").row("value", Form.prose("description")).row("languageCode", Form.fact());

    /** A thing that has a code, as that code. */
    static final Table ENTITY = TABLES.bare("entity")
            .row("code", Form.text("value"))
            .row("name", Form.text("label"))
            .row("id", Form.anything("extensions[]"));

    static final Table ORGANIZATION = TABLES.table("organization")
            .row("name", Form.text("name"))
            .row("tradeName", Form.text("name"))
            .rows(
                    Form.object("identifiers[]", () -> LerRsTables.IDENTIFIER, "value"),
                    "id",
                    "legalId",
                    "legalIds",
                    "taxId",
                    "taxIds")
            .row("domainName", Form.identifier("identifiers[]", "hropen:organization-id"))
            .row("description", Form.inside(() -> LerRsTables.TEXT))
            .row("typeCode", Form.code("type", "hropen:legal-organization-type"))
            .row("communication", Form.object("contacts[]", () -> LerRsTables.COMMUNICATION))
            .row("addresses", Form.object("contacts[0].addresses[]", () -> LerRsTables.ADDRESS))
            .rows(
                    Form.fact(),
                    "code",
                    "organizationUnitTypeCode",
                    "responsibilityCode",
                    "industryCodes",
                    "headCount",
                    "geographicResponsibilityCode",
                    "ownershipType",
                    "stockSymbol",
                    "workEnvironmentCode",
                    "tradeNames",
                    "descriptions",
                    "parentCompanyName")
            .rows(
                    Form.anything("extensions[]"),
                    "formerTaxId",
                    "formerTaxIds",
                    "formerLegalIds",
                    "industryIdentifiers",
                    "revenue",
                    "organizationActivity",
                    "status",
                    "statusHistory",
                    "parentCompanyTaxId",
                    "parentOrganization")
            .rows(Form.anything("extensions[]").withheldAs(Category.THIRD_PERSON), "contacts", "keyStakeholders");

    private static final Table PERSON_NAME = TABLES.table("name")
            .row("formattedName", Form.text("formatted"))
            .row("given", Form.text("given"))
            .row("middle", Form.text("middle[]"))
            .row("family", Form.text("family"))
            .row("preferredSalutationCode", Form.text("prefix"))
            .row("generationAffixCode", Form.text("suffixes[]"))
            .row("titleAffixCode", Form.text("title"))
            .rows(
                    Form.fact(),
                    "legal",
                    "preferred",
                    "familyPrefix",
                    "alias",
                    "formerFamily",
                    "formerFamilyPrefix",
                    "qualificationAffixCode",
                    "initials",
                    "script",
                    "language");

    private static final Table LEGAL_ID = TABLES.bare("legalId")
            .row("value", Form.text("value"))
            .row("schemeAgencyId", Form.text("authority"))
            .rows(Form.fact(), "schemeId", "schemeVersionId", "description", "schemeLink", "agencyUri");

    private static final Table PERSON = TABLES.bare("person")
            .row("name", Form.object("learner.names[]", () -> LerRsTables.PERSON_NAME))
            .row("primaryLanguage", Form.text("learner.languages[]"))
            .late(
                    "legalId",
                    Form.identifier("learner.identifiers[]", () -> LerRsTables.LEGAL_ID, "value", PERSON_ID)
                            .withheldAs(Category.NATIONAL_IDENTIFIER))
            .row("birthDate", Form.text("learner.birthDate").withheldAs(Category.BIRTH_DATE))
            .row("gender", Form.fact("learner.personal[]").withheldAs(Category.GENDER))
            .row("citizenship", Form.fact("learner.personal[]").withheldAs(Category.CITIZENSHIP))
            .row("residenceCountry", Form.fact("learner.personal[]").withheldAs(Category.RESIDENCY))
            .row("ethnicity", Form.fact("learner.personal[]").withheldAs(Category.ETHNICITY))
            .row("militaryStatus", Form.fact("learner.extensions[]"));

    private static final Table ATTACHMENT = TABLES.bare("attachment")
            .row("id", Form.anything("extensions[]"))
            .rows(Form.fact(), "descriptions", "url")
            .row(
                    "content",
                    Form.dropped(
                            "Nobody has looked into a file, which may say anything, also what is withheld; the document"
                                    + " still has it."));

    /** The record, alone or as the subject of a credential. */
    static final Table RECORD = TABLES.bare("LER-RS")
            .row("type", Form.control("It names the schema of the document."))
            .row("id", Form.text("learner.id"))
            .row("documentId", Form.inside(() -> LerRsTables.DOCUMENT_ID))
            .row("alternateIds", Form.anything("document.extensions[]"))
            .row("language", Form.fact("document.extensions[]"))
            .row("person", Form.inside(() -> LerRsTables.PERSON))
            .row("communication", Form.object("learner.contacts[]", () -> LerRsTables.COMMUNICATION))
            .row("educationAndLearnings", new EntryForm("academic-record", () -> LerRsEntries.EDUCATION))
            .row("employmentHistories", new EntryForm("employment", () -> LerRsEntries.EMPLOYMENT))
            .row("certifications", new EntryForm("certification", () -> LerRsEntries.CERTIFICATION))
            .row("licenses", new EntryForm("licence", () -> LerRsEntries.LICENSE))
            .row("skills", new EntryForm("competency", () -> LerRsEntries.SKILL))
            .row("narratives", Form.anything("extensions[]"))
            .row("dataProtectionPolicy", Form.anything("document.extensions[]"))
            .row("job", Form.dropped("The job that it was written for is no part of what was learned or done."))
            .rows(
                    Form.anything("learner.personal[]").withheldAs(Category.PREFERENCES),
                    "employmentPreferences",
                    "positionPreferences")
            .row("attachments", Form.inside(() -> LerRsTables.ATTACHMENT));

    private static final Table SUBJECT =
            TABLES.bare("subject").and(RECORD).row("lerrsType", Form.inside(() -> LerRsTables.RECORD));

    /** The credential around a record. */
    static final Table CREDENTIAL = TABLES.bare("credential")
            .rows(Form.control("It says what kind of document it is."), "@context", "type")
            .row("id", Form.text("document.id"))
            .row("issuer", new IssuerForm())
            .rows(Form.text("document.created"), "issuanceDate", "validFrom")
            .rows(Form.text("document.validUntil"), "expirationDate", "validUntil")
            .row("credentialSubject", Form.inside(() -> LerRsTables.SUBJECT))
            .row(
                    "proof",
                    Form.dropped("It secures the original, which is kept whole unless something in it is withheld."))
            .rows(
                    Form.anything("document.extensions[]"),
                    "credentialStatus",
                    "credentialSchema",
                    "refreshService",
                    "evidence",
                    "termsOfUse");

    private LerRsTables() {}
}
