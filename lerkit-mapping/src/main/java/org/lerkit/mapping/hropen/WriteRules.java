package org.lerkit.mapping.hropen;

import org.lerkit.mapping.internal.MemberTable;

/** What becomes of each member of a record in a LER-RS. */
final class WriteRules {
    static final MemberTable TABLE = MemberTable.parse("hropen.write.", """
            record.type | control | type | Every LER-RS names its schema.
            credential.shape | control | @context, type | The contexts and types of the profile.
            credential.id | carried | id | The id of the document, in a credential.
            credential.issuer | carried | issuer | The id of the sender, in a credential, or of the learner where it is the learner who says it all; the caller may name another issuer.
            credential.date | approximated | issuanceDate, expirationDate | When the document was made, otherwise from when it holds, and until when, in a credential; of a day its beginning.
            learner.id | carried | credentialSubject.id | The id of the learner, in a credential, unless the caller names another.
            record.number | carried | documentId.value | The number of the document.
            learner.identifiers | carried | person.legalId | The one that was a legal number in a LER-RS.
            learner.names | merged | person.name | The first name, in the parts it has; several middle names are one text.
            learner.birthDate | carried | person.birthDate | The day, where the record has one.
            learner.contacts | carried | communication | The first contact: addresses, telephone numbers, email, pages.
            learner.languages | carried | person.primaryLanguage | The first language.
            phone.part | carried | communication.phone | The parts of a number, and what it is for.
            phone.number | merged | communication.phone.formattedNumber | The parts of a number that does not say how it is formatted.
            address.lines | merged | communication.address.line | Lines of an address as one text.
            address.region | carried | communication.address.countrySubDivisions | The region; of which kind it is, is not said.
            attainment.kind | recoded | educationAndLearnings, employmentHistories, certifications, licenses, skills | The list says what kind of thing an entry is.
            attainment.title | carried | name, title | What it is called.
            attainment.text | carried | description, descriptions, comments | What is said of it.
            attainment.identifier | carried | id | The first identifier, with the scheme it is of.
            attainment.date | carried | start, end, date, issued, effectiveTimePeriod | Dates that the schema takes there; years and months also from the results by which Open Badges says them.
            attainment.code | carried | codes, code | Its code.
            attainment.status | carried | status, degreeGrantedStatus | How far it got; of a degree only in the words that the schema lists.
            attainment.level | carried | iscedEducationLevelCode | The level of ISCED.
            attainment.honors | carried | academicHonors | Distinctions of a degree.
            attainment.result | carried | score, yearsOfExperience | Results of a degree, numbers apart from words; years of a skill.
            attainment.scheme | carried | schemeReference, definitionReference | Where a skill is defined.
            attainment.tag | carried | keywords | Words to find it by.
            attainment.provider | carried | institution, organization, issuingAuthority | The organisation that a key names; of education, certificates and licences that name none, the sender of the document.
            attainment.service | recoded | workRelationshipTypeCode | Community service is volunteering.
            organization.name | carried | name | What it is called.
            organization.identifier | carried | id, legalIds, domainName | The first identifier is its id, others are legal ids; a domain has a member of its own.
            organization.type | carried | typeCode | Its legal form, as the schema lists them.
            organization.text | carried | description | What is said of it.
            endorsement.about | recoded | skills.endorsers | The skill that an endorser stands in says what is endorsed; nothing else has endorsers.
            endorsement.endorser | recoded | skills.endorsers.organization | The organisation that a key names.
            endorsement.comment | carried | skills.endorsers.comments | What the endorser says.
            verification.about | recoded | verifications | The entry that a credential stands in says what it vouches for.
            verification.content | split | verifications.otherW3CVerifiableCredential | The original credential, as it is, beside the plain fields; a token in an envelope of the W3C data model 2.0. A CLR of the whole record stands with its issuer among education; what else secures a whole document secures no entry, and stays behind.
            record.fact | carried | | A fact that was read of a member of HR Open is that member again, with what is around it, where the schema takes all of it, and there are no more than 400.
            record.place | narrowed | | What decides whether and where something stands, such as a kind or a key, is said by its place alone.
            record.other | dropped | | A LER-RS has no place for it there, or it is not written as the schema asks.
            record.key | control | | A key has no meaning of its own.
            """);

    private WriteRules() {}
}
