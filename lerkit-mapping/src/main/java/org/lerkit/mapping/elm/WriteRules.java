package org.lerkit.mapping.elm;

import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.MemberTable;

/** What becomes of each member of a record in a European Digital Credential. */
final class WriteRules {
    static final MemberTable TABLE = MemberTable.parse("elm.write.", """
            record.type | control | @context, type, credentialProfiles, credentialSchema | Every credential says what it is and which rules it follows.
            record.profile | control | issuer, displayParameter | By the word of the issuer, whose profile the caller gives.
            document.date | carried | issued, issuanceDate, validFrom | When the record was made, and from when it holds; one of the two stands for the other.
            document.created | control | issued, issuanceDate, validFrom | By the word of the caller, where the record does not say when it was made.
            document.until | carried | validUntil | Until when it holds: the record, or the one thing that it claims.
            date.day | approximated | issued, validFrom, dateOfBirth, awardingDate, startDate, endDate | A day without a time becomes its first moment in UTC.
            learner.id | carried | credentialSubject.id | The identifier of the learner.
            learner.names | merged | fullName, givenName, familyName | The first name; middle names stand behind the given one.
            learner.birthDate | carried | dateOfBirth | When the learner was born.
            learner.identifier | carried | identifier, nationalID | Identifiers, with the name of their scheme.
            learner.contact | carried | contactPoint | Addresses, telephone numbers, electronic mail.
            address.lines | merged | fullAddress | What an address says, as one text.
            address.country | recoded | countryCode | The country, by its address in the list of the Union.
            text.language | recoded | | The name of the member says in which language words are; of those that do not say, the profile does.
            attainment.kind | recoded | hasClaim, hasPart, influencedBy, entitlesTo, provenBy | The class of a claim says what it is; what was not achieved is an assessment or an activity.
            attainment.title | carried | title | What it is called.
            attainment.description | carried | description | What it is.
            attainment.identifier | carried | identifier | Its identifiers, and its id as one of them.
            attainment.note | carried | additionalNote | What else is said of it.
            attainment.date | carried | awardingDate, dateIssued, expiryDate | When it was awarded, and until when it holds.
            attainment.period | carried | temporal | When it was done.
            attainment.issuer | recoded | awardedBy.awardingBody | The organisation that a key names; of a part, that of the whole, and of everything, the sender.
            attainment.credit | carried | creditReceived, creditPoint | Credit that was earned, and credit that there is, in units of a framework.
            attainment.ects | recoded | framework | The framework of ECTS has an address.
            attainment.result | carried | provenBy.grade | A result with a value is an assessment with a grade.
            attainment.type | carried | specifiedBy.dcType, dcType | What kind of thing it is.
            attainment.language | recoded | specifiedBy.language | The languages it is in, by their addresses in the list of the Union.
            attainment.level | carried | eqfLevel, nqfLevel, thematicArea | Levels of frameworks and fields of study, told by their addresses.
            attainment.outcome | carried | learningOutcome | What is learned, and the skills it is aligned with.
            organization.name | carried | legalName, prefLabel | What it is called; without a country it is an agent, not an organisation that the law knows.
            organization.other | carried | additionalNote, homepage | What is said of it, and its pages.
            code.value | carried | id, notation | A code that is an address is the term itself, another one its notation.
            code.system | carried | inScheme | The vocabulary, where it has an address.
            code.label | carried | prefLabel | What a term is called.
            record.place | narrowed | | What decides whether and where something stands is said by its place alone.
            record.other | dropped | | The model has no place for it there, or it is not written as the model asks.
            record.key | control | | A key has no meaning of its own.
            """);

    private WriteRules() {}

    static Rule rule(String name) {
        return TABLE.rule(name);
    }
}
