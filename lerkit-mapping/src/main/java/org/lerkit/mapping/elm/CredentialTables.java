package org.lerkit.mapping.elm;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** The credential itself. */
final class CredentialTables {
    private static final String DOCUMENT = "document.extensions[]";

    private static final Table DISPLAY = Elm.part("DisplayParameter")
            .row("title", LanguageMap.at("document.name"))
            .row("description", LanguageMap.at("document.description"))
            .rows(Form.anything(DOCUMENT), "language", "primaryLanguage")
            .rows(
                    Form.dropped("A picture of the credential says nothing that it does not say itself."),
                    "summaryDisplay",
                    "individualDisplay");

    static final Table CREDENTIAL = Elm.TABLES
            .bare("EuropeanDigitalCredential")
            .rows(Form.control("It says what kind of document it is."), "@context", "type", "credentialSchema")
            .row("id", Form.text("document.id"))
            .row("credentialProfiles", Elm.concept("document.type"))
            .row("displayParameter", Form.inside(() -> CredentialTables.DISPLAY))
            .row("issuer", Awarder.at("document.sender"))
            .row("credentialSubject", Form.inside(() -> AgentTables.PERSON))
            .row("issued", Form.text("document.created"))
            .row("validFrom", Form.text("document.validFrom"))
            .row("validUntil", Form.text("document.validUntil"))
            .rows(
                    Form.anything(DOCUMENT),
                    "issuanceDate",
                    "expirationDate",
                    "identifier",
                    "attachment",
                    "evidence",
                    "termsOfUse",
                    "credentialStatus")
            .row("proof", Form.dropped("It secures the original."))
            .row("holder", Form.anything(DOCUMENT).withheldAs(Category.THIRD_PERSON));

    /** What software for issuing puts around a credential. */
    static final Table WRAPPED =
            Elm.TABLES.bare("wrapper").rows(Form.inside(() -> CredentialTables.CREDENTIAL), "credential", "elm");

    private CredentialTables() {}
}
