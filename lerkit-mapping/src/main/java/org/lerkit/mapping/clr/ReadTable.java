package org.lerkit.mapping.clr;

import org.lerkit.mapping.internal.MemberTable;

/**
 * What becomes of each member of a CLR 2.0 or Open Badge 3.0 on the way to the hub. Targets are members of the hub thing
 * that the type is read into; {@code words} are texts that may have languages, and a
 * system makes a code. A member without a line, and a date of the data model that a credential is not on, is kept as a
 * fact.
 */
final class ReadTable {
    private static final String CREDENTIALS = """
            clr.@context | control | | Contexts give terms their meaning; lerkit knows those of CLR.
            clr.type | control | | The types of the credential.
            clr.id | carried | id | The id of the record.
            clr.name | carried | name words | The name of the record.
            clr.description | carried | description words | The description of the record.
            clr.partial | recoded | completeness | True is Partial, false is Complete.
            clr.issuer | nested | profile | The sender of the document.
            clr.validFrom | carried | validFrom | From when it holds.
            clr.validUntil | carried | validUntil | Until when it holds.
            clr.issuanceDate | carried | validFrom | From when it holds, on data model 1.1.
            clr.expirationDate | carried | validUntil | Until when it holds, on data model 1.1.
            clr.awardedDate | carried | created | When it was first given.
            clr.credentialSubject | nested | clr-subject | The learner and what was attained.
            clr.endorsement | nested | endorsement | What others say of it.
            clr-subject.id | carried | learner.id | The learner.
            clr-subject.type | control | | The type of the subject.
            clr-subject.identifier | nested | identity | A name or an identifier of the learner each.
            clr-subject.verifiableCredential | nested | credential | An attainment each.
            clr-subject.achievement | nested | achievement | An attainment each, unless a credential in the record asserts it.
            clr-subject.association | nested | association | Parts of attainments, and relations.
            association.type | control | | The type of the association.
            association.associationType | narrowed | attainment.parts, relation.type | What is part or child of something is a part of it; the rest are relations.
            association.sourceId | narrowed | attainment.parts, relation.from | What is part or child of something is a part of it; the rest are relations.
            association.targetId | narrowed | attainment.parts, relation.to | What is part or child of something is a part of it; the rest are relations.
            credential.@context | control | | Contexts give terms their meaning; lerkit knows those of Open Badges.
            credential.type | control | | The types of the credential.
            credential.issuer | nested | profile | Who vouches for it; of an Open Badge by itself, the sender of the document.
            credential.validUntil | carried | expires | Until when it holds.
            credential.expirationDate | carried | expires | Until when it holds, on data model 1.1.
            credential.awardedDate | carried | awarded | When it was first given.
            credential.credentialSubject | nested | subject | What the learner did.
            credential.evidence | nested | evidence | What shows it.
            credential.endorsement | nested | endorsement | What others say of it.
            envelope.proof | merged | verification.content | The original, with its proof, is kept byte for byte.
            envelope.credentialStatus | merged | verification.content | Where to learn of its revocation is in the original.
            envelope.credentialSchema | merged | verification.content | The schemas that it says it follows are in the original.
            envelope.refreshService | merged | verification.content | Where to get a newer one is in the original.
            envelope.termsOfUse | merged | verification.content | Terms of use are in the original.
            identity.type | control | | The type of the identity.
            identity.identityHash | carried or withheld | identifier.value, person-name.formatted | A name or an identifier.
            identity.identityType | carried or withheld | identifier.type | Which kind of identifier it is; an identity of type name is a name.
            identity.hashed | narrowed or withheld | identifier.type | A hashed identity is an identifier that says so.
            identity.salt | dropped | | Without the identity in plain text no one can use the salt in a record.
            endorsement.id | carried | endorsement.id | The id of the endorsement.
            endorsement.issuer | nested | profile | Who endorses.
            endorsement.validFrom | carried | endorsement.date | Since when.
            endorsement.issuanceDate | carried | endorsement.date | Since when, on data model 1.1.
            endorsement.credentialSubject | carried | endorsement.about, endorsement.comment | What is endorsed, and what is said of it.
            endorsement.other | dropped | | An endorsement in a record says who, what and since when; the rest is in the original of the credential.
            """;
    private static final String ACHIEVEMENTS = """
            subject.type | control | | The type of the subject.
            subject.id | carried | learner.id | The learner, who is the subject of the whole record too.
            subject.identifier | nested | identity | Names and identifiers of the learner, who is the subject of the whole record too.
            subject.activityStartDate | carried | period.start | When it began.
            subject.activityEndDate | carried | period.end | When it ended.
            subject.term | carried | period.name | The term.
            subject.creditsEarned | carried | credits.earned | The credit that the learner was given.
            subject.narrative | carried | narrative words | What the learner did.
            subject.role | carried | role | The learner's role.
            subject.source | nested | profile | Where it was attained, if the achievement names no creator; facts otherwise.
            subject.result | nested | result | A result each.
            subject.achievement | nested | achievement | What was attained.
            achievement.id | carried | id | What identifies it.
            achievement.type | control | | The type of the object.
            achievement.achievementType | carried | type 1edtech:AchievementType | The type, and from it the kind of attainment.
            achievement.name | carried | title words | What it is called.
            achievement.description | carried | description words | What it is.
            achievement.criteria | nested | criteria | What has to be done for it.
            achievement.creator | nested | profile | Where it is attained.
            achievement.humanCode | carried | code | Its code.
            achievement.otherIdentifier | nested | identifier | An identifier each.
            achievement.fieldOfStudy | carried | fieldOfStudy | The field.
            achievement.specialization | carried | specialization | The specialisation.
            achievement.creditsAvailable | carried | credits.value | The credit that it is worth.
            achievement.inLanguage | carried | languages[] | Its language.
            achievement.version | carried | version | Its version.
            achievement.image | nested | image | A picture.
            achievement.alignment | nested | alignment | An alignment each.
            achievement.tag | carried | tags[] | A tag each.
            achievement.resultDescription | nested | result-description | What results of it mean.
            achievement.endorsement | nested | endorsement | What others say of it.
            criteria.id | carried | criteria.id | Where the criteria can be read.
            criteria.narrative | carried | criteria.narrative words | The criteria in words.
            criteria.type | control | | The type of the object.
            image.id | carried | id | The picture.
            image.caption | carried | caption | What it shows.
            image.type | control | | The type of the object.
            identifier.identifier | carried | value | The identifier.
            identifier.identifierType | carried | type 1edtech:IdentifierType | Which kind of identifier it is.
            identifier.type | control | | The type of the object.
            alignment.type | control | | The type of the object.
            alignment.targetCode | carried | code | The code there.
            alignment.targetName | carried | name words | The name there.
            alignment.targetDescription | carried | description words | What it is.
            alignment.targetUrl | carried | url | Where it is defined.
            alignment.targetFramework | carried | framework | The framework.
            alignment.targetType | carried | type 1edtech:AlignmentTargetType | What kind of thing it is.
            evidence.id | carried | id | Where it is.
            evidence.type | control | | The type of the object.
            evidence.name | carried | name words | What it is called.
            evidence.description | carried | description words | What it is.
            evidence.narrative | carried | narrative words | What it shows.
            evidence.genre | carried | genre | What kind of thing it is.
            evidence.audience | carried | audience | For whom it was made.
            result.type | control | | The type of the object.
            result.value | carried | value | The outcome.
            result.status | carried | status 1edtech:ResultStatusType | How far it got.
            result.achievedLevel | carried | achievedLevel | The level that was reached.
            result.resultDescription | carried | id | What describes it: what that says is read into the result.
            result.alignment | nested | alignment | An alignment each.
            result-description.id | carried | id | What identifies it.
            result-description.type | control | | The type of the object.
            result-description.name | carried | name words | What it is called.
            result-description.resultType | carried | kind 1edtech:ResultType | What it measures.
            result-description.valueMin | carried | minimum | The lowest possible value.
            result-description.valueMax | carried | maximum | The highest possible value.
            result-description.requiredValue | carried | required | The value needed to pass.
            result-description.allowedValue | carried | allowed[] | The possible values.
            result-description.rubricCriterionLevel | nested | level | A level each.
            result-description.alignment | nested | alignment | An alignment each.
            level.id | carried | key | What identifies it.
            level.type | control | | The type of the object.
            level.name | carried | name words | Its name.
            level.description | carried | description words | What it means.
            level.points | carried | points | The points it gives.
            profile.id | carried | id | What identifies it.
            profile.type | control | | The type of the object.
            profile.name | carried | name words | Its name.
            profile.description | carried | description words | What it is.
            profile.url | carried | contact.urls[] | Its page.
            profile.email | carried | contact.emails[] | Its address for mail.
            profile.phone | carried | phone.number | Its telephone number.
            profile.address | nested | address | Its address.
            profile.otherIdentifier | nested | identifier | An identifier each.
            profile.image | nested | image | Its picture.
            profile.endorsement | nested | endorsement | What others say of it.
            profile.dateOfBirth | dropped | | A date of birth is withheld unless the caller asks for it, and an organisation has none.
            address.type | control | | The type of the object.
            address.streetAddress | carried | lines[] | The street.
            address.addressLocality | carried | city | The place.
            address.addressRegion | carried | region.value | The state or province.
            address.postalCode | carried | postalCode | The postal code.
            address.addressCountry | carried | country.label, country.value | The country; what its code means, where there is one.
            address.addressCountryCode | carried | country.value | The country, as ISO 3166 codes it.
            """;

    static final MemberTable TABLE = MemberTable.parse("clr2.read.", CREDENTIALS, ACHIEVEMENTS);

    private ReadTable() {}
}
