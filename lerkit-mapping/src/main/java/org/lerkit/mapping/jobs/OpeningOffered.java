package org.lerkit.mapping.jobs;

/** What is offered, when and where, in the table of position openings. */
final class OpeningOffered {
    static final String ROWS = """
            type PositionId: ; needs value
            value | text | positionId | The identifier.
            schemeId | dropped | | The hub has no place for it.
            schemeVersionId | dropped | | The hub has no place for it.
            schemeAgencyId | dropped | | The hub has no place for it.
            schemeLink | dropped | | The hub has no place for it.
            agencyUri | dropped | | The hub has no place for it.
            description | dropped | | The hub has no place for it.

            type Section:
            descriptionId | dropped | | The hub has no place for it.
            title | read texts | descriptions | A line before the content.
            content | read texts | descriptions | Markup is kept as it is.

            type Content:
            content | write text | . | Markup is kept as it is.

            type Travel:
            willingToTravelIndicator | dropped | | The hub has it in words.
            percentage | dropped | | The hub has it in words.
            descriptions | texts | engagement.travel | In words.

            type LanguageName:
            name | read texts | engagement.workLanguages | As written.

            type LanguageCode:
            code | read texts | engagement.workLanguages | As written.
            name | dropped | | The code says it.

            type Language: ; needs code
            code | write text:language | . | A language that is in its list.

            type Period: ; needs start
            start | text:anydate | engagement.start | A year, a month, a day or a time with its zone, if it is written.
            end | dropped | | The hub has no place for it.
            description | dropped | | The hub has no place for it.

            type WorkingPeriod:
            workDuration | dropped | | The hub has it in words.
            baseDuration | dropped | | The hub has it in words.
            descriptions | read texts | engagement.workHours | In words.

            type WorkHours:
            descriptions | write texts | . | In words.

            type Shift:
            id | dropped | | The hub has it in words.
            name | read texts | engagement.shifts | In words.
            code | dropped | | The hub has it in words.
            period | dropped | | The hub has it in words.
            hours | dropped | | The hub has it in words.
            schedules | dropped | | The hub has it in words.

            type Remote:
            remoteWorkIndicator | read flags~remote | locationTypes | TELECOMMUTE, if one may.
            remoteWorkIndicator | write flag~remote | locationTypes | If one may work elsewhere.
            workLocationCodes | dropped | | The hub has no place for it.
            restrictionCodes | dropped | | The hub has no place for it.
            remoteEligibilityRequirement | dropped | | The hub has no place for it.
            restrictionDetails | dropped | | The hub has no place for it.

            type Package:
            id | dropped | | The hub has no place for it.
            basisCode | dropped | | The hub has no place for it.
            ranges | objects Range | salaries | What is paid.
            benefitsSummary | texts | benefits | In words.
            descriptions | dropped | | The hub has no place for it.
            validFrom | dropped | | The hub has no place for it.
            validTo | dropped | | The hub has no place for it.

            type Range:
            typeCode | dropped | | The hub has no place for it.
            referenceAmount | same Amount | | The amount.
            minimumAmount | same Least | | The least.
            maximumAmount | same Most | | The most.
            intervalCode | read text~interval | unit | HOUR, YEAR and the like, as search engines have it.
            intervalCode | write text~interval | unit | What HR Open has.

            type Amount: ; needs value
            value | number | value | The amount.
            currency | text:currency | currency | One that is widely traded, if it is written.

            type Least: ; needs value
            value | number | minimum | The amount.
            currency | text:currency | currency | One that is widely traded, if it is written.

            type Most: ; needs value
            value | number | maximum | The amount.
            currency | text:currency | currency | One that is widely traded, if it is written.

            type Address:
            name | read text | name | What it is called.
            typeCode | dropped | | The hub has no place for it.
            line | read texts | lines | The lines above the city.
            line | write text | lines | The first of the lines.
            extendedLines | read sames Line | | Further lines.
            postOfficeBox | read texts | lines | A line by itself.
            city | text | city | The city.
            countrySubDivisions | read sames Region | | The first is the state or province.
            countrySubDivisions | write sames Region | | The state or province.
            postalCode | text | postalCode | As written.
            countryCode | text:country | country | A code of ISO 3166, if it is written.
            geoLocation | dropped | | The hub has no place for it.
            formattedAddress | read texts | lines | A line by itself.
            useCode | dropped | | The hub has no place for it.
            preference | dropped | | The hub has no place for it.
            availablePeriod | dropped | | The hub has no place for it.

            type Line:
            type | control | | What kind of line it is.
            value | read texts | lines | The line.

            type Region: ; needs value; role region
            type | read control | | What kind of division it is.
            value | text | region | Its name or code.

            type Location:
            id | dropped | | The hub has IRIs of places.
            name | text | name | What it is called.
            referenceLocation | read text | name | In few words, if it has no name.
            typeCode | dropped | | The hub has no place for it.
            line | read texts | address.lines | The lines above the city.
            line | write text | address.lines | The first of the lines.
            extendedLines | read sames PlaceLine | | Further lines.
            postOfficeBox | read texts | address.lines | A line by itself.
            city | text | address.city | The city.
            countrySubDivisions | read sames PlaceRegion | | The first is the state or province.
            countrySubDivisions | write sames PlaceRegion | | The state or province.
            postalCode | text | address.postalCode | As written.
            countryCode | text:country | address.country | A code of ISO 3166, if it is written.
            geoLocation | same Geo | | Where it is on the globe.
            formattedAddress | read texts | address.lines | A line by itself.

            type PlaceLine:
            type | control | | What kind of line it is.
            value | read texts | address.lines | The line.

            type PlaceRegion: ; needs value; role region
            type | read control | | What kind of division it is.
            value | text | address.region | Its name or code.

            type Geo: ; needs latitude longitude
            latitude | number:latitude | latitude | In degrees.
            longitude | number:longitude | longitude | In degrees.
            altitude | dropped | | The hub has no place for it.
            name | dropped | | The hub has no place for it.

            """;

    private OpeningOffered() {}
}
