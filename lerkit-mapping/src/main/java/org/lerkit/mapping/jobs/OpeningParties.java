package org.lerkit.mapping.jobs;

/** Who offers it, whom to ask and how to apply, in the table of position openings. */
final class OpeningParties {
    static final String ROWS = """
            type PersonName: ; needs formattedName
            formattedName | text | name | Who it is.
            legal | dropped | | A posting has one name of whom to ask.
            given | dropped | | A name in parts is not put together.
            preferred | dropped | | A name in parts is not put together.
            middle | dropped | | A name in parts is not put together.
            family | dropped | | A name in parts is not put together.
            familyPrefix | dropped | | A name in parts is not put together.
            alias | dropped | | A posting has one name of whom to ask.
            formerFamily | dropped | | A posting has one name of whom to ask.
            formerFamilyPrefix | dropped | | A posting has one name of whom to ask.
            preferredSalutationCode | dropped | | A name in parts is not put together.
            generationAffixCode | dropped | | A name in parts is not put together.
            qualificationAffixCode | dropped | | A name in parts is not put together.
            titleAffixCode | dropped | | A name in parts is not put together.
            initials | dropped | | A name in parts is not put together.
            script | dropped | | The hub has no place for it.
            language | dropped | | The hub has no place for it.

            type Phone: ; needs formattedNumber
            formattedNumber | text | telephone | As written.
            countryDialingCode | dropped | | The whole number says it.
            areaDialingCode | dropped | | The whole number says it.
            dialNumber | dropped | | The whole number says it.
            phoneExtension | dropped | | The whole number says it.
            access | dropped | | The whole number says it.
            name | dropped | | The hub has no place for it.
            useCode | dropped | | The hub has no place for it.
            preference | dropped | | The hub has no place for it.
            availablePeriod | dropped | | The hub has no place for it.

            type TextMessage: ; like Phone
            containedText | read texts | descriptions | What the message has to say.

            type Email: ; needs address
            address | text:email | email | One that is well formed, if it is written.
            name | dropped | | The hub has no place for it.
            useCode | dropped | | The hub has no place for it.
            preference | dropped | | The hub has no place for it.
            availablePeriod | dropped | | The hub has no place for it.

            type Web: ; needs url
            url | read texts | urls | Its web site.
            url | write text:uri | . | A URI.
            name | dropped | | The hub has no place for it.
            useCode | dropped | | The hub has no place for it.
            preference | dropped | | The hub has no place for it.
            availablePeriod | dropped | | The hub has no place for it.

            type Ways:
            address | dropped | | The hub has no address of whom to ask.
            phone | sames Phone | | The first.
            email | sames Email | | The first.
            web | read sames Web | | Its web sites.
            web | write few objects Web | urls | Those that are URIs, of the first sixteen.
            social | dropped | | The hub has no place for it.

            type Person:
            id | dropped | | The hub has no place for it.
            name | same PersonName | | Who it is.
            address | dropped | | The hub has no address of whom to ask.
            communication | same Ways | | How to reach them.
            primaryLanguage | dropped | | The hub has no place for it.
            roleCode | text | type.code | In which role.
            roleCode | write text | type.name | In which role, if it has no code.

            type StaffMember: ; like Person
            positionTitle | read text | type.name | In which role.

            type Instruction:
            channelId | same Channel | | Where it is posted.
            start | text:anydate | starts | When it is first shown.
            end | text:anydate | ends | When it is last shown.
            templateId | dropped | | About how it is shown.
            brandingId | dropped | | About how it is shown.
            postingOptionCodes | dropped | | About how it is shown.
            applicationMethods | sames Method | | How to apply.
            applicationMethods | write objects ContactMethod | contacts | Whom to ask.
            positionUri | dropped | | The posting has its own.

            type Channel: ; needs value
            value | text | channel | The channel.
            schemeId | dropped | | The hub has no place for it.
            schemeVersionId | dropped | | The hub has no place for it.
            schemeAgencyId | dropped | | The hub has no place for it.
            schemeLink | dropped | | The hub has no place for it.
            agencyUri | dropped | | The hub has no place for it.
            description | dropped | | The hub has no place for it.

            type Publication:
            start | write text:anydate | posted | When it was published.
            end | write text:anydate | validThrough | Until when it holds.

            type ContactAsked:
            applicationMethods | write sames ContactMethod | | Whom to ask.

            type ContactMethod:
            personContact | write same Person | | Whom to ask.

            type Method:
            instructions | text | text | In words.
            personContact | read objects Person | contacts | Whom to ask.
            applicationUri | read objects Web | contacts | Where to apply.
            applicationEmail | read objects Email | contacts | Where to apply.
            applicationSms | read objects TextMessage | contacts | Where to apply.
            applicationPhone | read objects Phone | contacts | Where to apply.
            inPersonApplication | object InPerson | place | Where to apply.
            applicationCloseDate | same Close | | Until when to apply.

            type InPerson:
            address | object Address | address | Where to go.
            travelDirections | dropped | | The hub has no place for it.
            mapLink | dropped | | The hub has no place for it.
            additionalInstructions | dropped | | The hub has no place for it.

            type Close: ; needs end
            end | text:anydate | closes | Until when to apply.
            typeCode | dropped | | The hub has no place for it.

            type TaxNumber: ; needs value
            value | text | fein | The tax number.
            schemeId | dropped | | The hub has no place for it.
            schemeVersionId | dropped | | The hub has no place for it.
            schemeAgencyId | dropped | | The hub has no place for it.
            schemeLink | dropped | | The hub has no place for it.
            agencyUri | dropped | | The hub has no place for it.
            description | dropped | | The hub has no place for it.

            type OfficeWays:
            address | read objects Address | addresses | Among the addresses.
            phone | sames Phone | | The first.
            email | sames Email | | The first.
            web | read sames Web | | Its web sites.
            web | write few objects Web | urls | Those that are URIs, of the first sixteen.
            social | dropped | | The hub has no place for it.

            type Requester: ; needs id
            id | read objects Identifier | identifiers | Among the identifiers.
            id | write object Identifier | identifiers | The first of them.
            name | text | name | Its name.
            code | dropped | | The hub has no place for it.
            legalId | read objects Identifier | identifiers | Among the identifiers.
            taxId | same TaxNumber | | A tax number.
            communication | same OfficeWays | | How to reach it.
            personContacts | objects Person | contacts | Whom to ask.
            roleCode | dropped | | The hub has no place for it.

            type Industry: ; needs value
            value | read text:http | id | Where it is defined, if it is a URL.
            value | read text | code | Its code.
            value | write text | id | Where it is defined,
            value | write text | code | or its code.
            schemeId | read text:http | framework.id | Where the classification is, if it is a URL.
            schemeId | text | framework.name | What the classification is called.
            schemeVersionId | text | framework.version | As written.
            schemeAgencyId | text | framework.agency | Who keeps it.
            schemeLink | read text | framework.id | Where the classification is.
            schemeLink | write text:uri | framework.id | Where the classification is.
            agencyUri | dropped | | The hub has no place for it.
            description | text | name | Its name.
            issuerPartyId | dropped | | The hub has no place for it.

            type Text:
            value | read texts | descriptions | In words.
            value | write text | descriptions | The first of them.
            languageCode | dropped | | The hub has no place for it.

            type Parent:
            id | read objects Identifier | identifiers | Among the identifiers.
            id | write object Identifier | identifiers | The first of them.
            name | text | name | Its name.
            code | dropped | | The hub has no place for it.
            typeCode | dropped | | The hub has no place for it.
            organizationUnitTypeCode | dropped | | The hub has no place for it.
            responsibilityCode | dropped | | The hub has no place for it.
            addresses | objects Address | addresses | Where it is.
            communication | same OfficeWays | | How to reach it.
            taxIds | sames TaxNumber | | The first.
            legalIds | read objects Identifier | identifiers | Among the identifiers.

            type Organization: ; like Parent
            taxId | read same TaxNumber | | A tax number.
            legalId | read objects Identifier | identifiers | Among the identifiers.
            industryCodes | read objects Code | industryCodes | As written.
            industryIdentifiers | objects Industry | industryCodes | Those with a code are written.
            headCount | number | employees | How many people work there.
            description | same Text | | In words.
            domainName | read texts | urls | Its web site.
            contacts | objects StaffMember | contacts | Whom to ask.
            parentOrganization | object Parent | parent | What it belongs to.
            keyStakeholders | dropped | | Who owns it is not about the job.
            formerTaxId | dropped | | The hub has no place for it.
            formerTaxIds | dropped | | The hub has no place for it.
            formerLegalIds | dropped | | The hub has no place for it.
            revenue | dropped | | The hub has no place for it.
            geographicResponsibilityCode | dropped | | The hub has no place for it.
            ownershipType | dropped | | The hub has no place for it.
            organizationActivity | dropped | | The hub has no place for it.
            stockSymbol | dropped | | The hub has no place for it.
            workEnvironmentCode | dropped | | The hub has no place for it.
            tradeName | dropped | | The hub has no place for it.
            tradeNames | dropped | | The hub has no place for it.
            status | dropped | | The hub has no place for it.
            statusHistory | dropped | | The hub has no place for it.
            parentCompanyTaxId | dropped | | The hub has no place for it.
            parentCompanyName | dropped | | The hub has no place for it.
            """;

    private OpeningParties() {}
}
