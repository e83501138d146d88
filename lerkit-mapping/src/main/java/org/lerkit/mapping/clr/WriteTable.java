package org.lerkit.mapping.clr;

import org.lerkit.mapping.internal.MemberTable;

/** What becomes of each member of the hub on the way to CLR 2.0. */
final class WriteTable {
    private static final String RECORD = """
            record.format | control | | The mark of the canonical form itself.
            record.document | nested | document | The document it was read from.
            record.learner | nested | learner | Whom it is about.
            record.organizations | nested | organization | Written where something refers to it.
            record.attainments | nested | attainment | One credential each, or an achievement that is not asserted.
            record.relations | nested | relation | One association each.
            record.endorsements | nested | endorsement | Left out: an endorsement that its endorser has not secured is none.
            record.verifications | nested | verification | Original credentials are embedded as they are.
            record.notes | merged | ClrCredential.description | Notes on the whole record become its description, a line each.
            record.extensions | dropped | | CLR has no place for what no format but the source knows.
            document.number | narrowed | ClrCredential.id | Ids are computed from it; the number itself has no place.
            document.id | carried | ClrCredential.id | The id of the record, where it is an absolute IRI.
            document.name | carried | ClrCredential.name | The name of the record.
            document.description | merged | ClrCredential.description | The description of the record.
            document.created | approximated | ClrCredential.validFrom, AchievementCredential.validFrom | When it was made is from when it holds; beside a validFrom it is when it was first given (awardedDate).
            document.validFrom | approximated | ClrCredential.validFrom, AchievementCredential.validFrom | From when it holds.
            document.validUntil | approximated | ClrCredential.validUntil | Until when it holds.
            document.type | dropped | | How the document was asked for says nothing of the learner.
            document.transmission | dropped | | How the document was sent says nothing of the learner.
            document.process | dropped | | Test or production: CLR has no place for it; a test document should not be signed.
            document.official | narrowed | ClrCredential.name | An unofficial record says so in its name.
            document.completeness | recoded | ClrCredential.partial | Partial is true, Complete is false.
            document.tracking | dropped | | The number of a request says nothing of the learner.
            document.sender | narrowed | ClrCredential.issuer | The sender is the issuer.
            document.recipients | dropped | | For whom it was made says nothing of the learner.
            document.notes | merged | ClrCredential.description | Notes on the document become its description, a line each.
            document.extensions | dropped | | CLR has no place for what no format but the source knows.
            """;
    private static final String PEOPLE = """
            learner.id | carried | ClrSubject.id, AchievementSubject.id | The id of the learner, unless the caller names another.
            learner.identifiers | nested | personal-identifier | One IdentityObject each.
            learner.names | nested | person-name | The first name is an IdentityObject of type name; other names have no place.
            learner.birthDate | dropped | | A CLR identifies its subject; it has no place for a birth date.
            learner.contacts | dropped | | A CLR identifies its subject; it has no place for addresses, and none of them is an identity.
            learner.languages | dropped | | A CLR has no place for the languages of its subject.
            learner.personal | dropped | | A CLR has no place for personal facts.
            learner.notes | dropped | | A CLR has no place for notes on its subject.
            learner.extensions | dropped | | CLR has no place for what no format but the source knows.
            personal-identifier.value | carried | IdentityObject.identityHash | The identifier in plain text (hashed is false).
            personal-identifier.type | nested | personal-identifier-type | Which kind of identifier it is.
            personal-identifier.authority | dropped | | An IdentityObject does not say who gave it.
            personal-identifier.country | dropped | | An IdentityObject does not say where it holds.
            personal-identifier.region | dropped | | An IdentityObject does not say where it holds.
            personal-identifier-type.value | recoded | IdentityObject.identityType | A type of the list, or one of ours with ext: before it.
            personal-identifier-type.label | narrowed | IdentityObject.hashed | Says of a hash that it is one; other labels have no place.
            personal-identifier-type.system | narrowed | IdentityObject.identityType | Decides how the type is written.
            personal-identifier-type.originalText | dropped | | Only the code of the type has a place.
            person-name.kind | dropped | | The type of the identity is name, whichever kind of name it is.
            person-name.prefix | merged | IdentityObject.identityHash | A name in parts is put together in the order of its language's forms: prefix, given, middle, family, suffix.
            person-name.given | merged | IdentityObject.identityHash | A name in parts is put together.
            person-name.middle | merged | IdentityObject.identityHash | A name in parts is put together.
            person-name.family | merged | IdentityObject.identityHash | A name in parts is put together.
            person-name.suffixes | merged | IdentityObject.identityHash | A name in parts is put together.
            person-name.title | dropped | | An identity of type name has no title.
            person-name.formatted | carried | IdentityObject.identityHash | The whole name as it is.
            person-name.extensions | dropped | | CLR has no place for what no format but the source knows.
            organization.key | control | | By which the rest of the record refers to it.
            organization.id | carried | Profile.id | The id of the profile, where it is an absolute IRI; otherwise one is computed.
            organization.name | carried | Profile.name | The name of the profile.
            organization.description | carried | Profile.description | The description of the profile.
            organization.type | narrowed | Profile.id, Profile.name, ClrCredential.name | A profile does not say what kind of organisation it is; that of a learner who speaks for themself is that of the subject, and what they send is no transcript.
            organization.identifiers | nested | org-identifier | One otherIdentifier each.
            organization.contacts | nested | contact | The first address, telephone number, address for mail and web page.
            organization.image | nested | image | The picture of the profile.
            organization.extensions | dropped | | CLR has no place for what no format but the source knows.
            org-identifier.value | carried | IdentifierEntry.identifier | An identifier of the organisation; only where all of it is written.
            org-identifier.type | nested | org-identifier-type | Which kind of identifier it is.
            org-identifier.authority | dropped | | An IdentifierEntry does not say who gave it.
            org-identifier.country | dropped | | An IdentifierEntry does not say where it holds.
            org-identifier.region | dropped | | An IdentifierEntry does not say where it holds.
            org-identifier-type.value | recoded | IdentifierEntry.identifierType | A type of the list, or one of ours with ext: before it.
            org-identifier-type.label | dropped | | Only the code of the type has a place.
            org-identifier-type.system | narrowed | IdentifierEntry.identifierType | Decides how the type is written.
            org-identifier-type.originalText | dropped | | Only the code of the type has a place.
            contact.addresses | nested | address | A profile has one address: the first.
            contact.phones | nested | phone | A profile has one telephone number: the first.
            contact.emails | carried | Profile.email | A profile has one: the first.
            contact.urls | carried | Profile.url | A profile has one: the first, where it is an absolute IRI.
            contact.notes | dropped | | A profile has no notes.
            contact.extensions | dropped | | CLR has no place for what no format but the source knows.
            address.attention | dropped | | An address does not say for whom.
            address.lines | merged | Address.streetAddress | The lines are joined by commas.
            address.city | carried | Address.addressLocality | The place.
            address.region | nested | region | The state or province.
            address.postalCode | carried | Address.postalCode | The postal code.
            address.country | nested | country | The country.
            address.extensions | dropped | | CLR has no place for what no format but the source knows.
            region.value | carried | Address.addressRegion | The state or province as it is coded.
            region.label | dropped | | Only the code has a place.
            region.system | dropped | | Only the code has a place.
            region.originalText | dropped | | Only the code has a place.
            country.value | carried | Address.addressCountryCode, Address.addressCountry | The country as it is coded; a code of ISO 3166 has a place of its own.
            country.label | carried | Address.addressCountry | The name of the country, beside a code of ISO 3166.
            country.system | narrowed | Address.addressCountryCode, Address.addressCountry | Decides where the code is written.
            country.originalText | dropped | | Only the code has a place.
            phone.kind | dropped | | A profile does not say what kind of number it is.
            phone.countryPrefix | merged | Profile.phone | The parts of the number are joined by spaces.
            phone.area | merged | Profile.phone | The parts of the number are joined by spaces.
            phone.number | merged | Profile.phone | The parts of the number are joined by spaces.
            phone.extension | merged | Profile.phone | The extension is behind an x.
            phone.extensions | dropped | | CLR has no place for what no format but the source knows.
            image.id | carried | Image.id | The picture, where it has an absolute IRI.
            image.caption | carried | Image.caption | What the picture shows, for who cannot see it.
            relation.type | carried | Association.associationType | One of the eight types; another one is isRelatedTo.
            relation.from | narrowed | Association.sourceId | The id of the achievement it refers to.
            relation.to | narrowed | Association.targetId | The id of the achievement it refers to.
            endorsement.id | dropped | | An endorsement that its endorser has not secured is none; the original is embedded where there is one.
            endorsement.about | dropped | | An endorsement that its endorser has not secured is none; the original is embedded where there is one.
            endorsement.endorser | dropped | | An endorsement that its endorser has not secured is none; the original is embedded where there is one.
            endorsement.comment | dropped | | An endorsement that its endorser has not secured is none; the original is embedded where there is one.
            endorsement.date | dropped | | An endorsement that its endorser has not secured is none; the original is embedded where there is one.
            verification.about | narrowed | ClrSubject.verifiableCredential | In the place of which attainment the original is embedded.
            verification.mediaType | narrowed | ClrSubject.verifiableCredential | Whether the original is embedded as JSON or in an envelope.
            verification.content | split | ClrSubject.verifiableCredential | The original credential is embedded as it is; the original of the whole record is not, for this is its successor.
            """;
    private static final String ATTAINMENT = """
            attainment.key | control | | By which the rest of the record refers to it.
            attainment.kind | recoded | Achievement.achievementType, ClrCredential.name | Decides the type of the achievement, and whether it is asserted; a record with times of work that has no name is not called a transcript.
            attainment.id | carried | Achievement.id | What was attained, where it has an absolute IRI; otherwise an id is computed from all that is said of the achievement, so that the same achievement has the same id for every learner.
            attainment.title | carried | Achievement.name, AchievementCredential.name | What it is called; also its description where it has none.
            attainment.description | carried | Achievement.description | What it is.
            attainment.type | nested | attainment-type | Its type or level.
            attainment.subject | merged | Achievement.humanCode | Subject and number make the code of a course.
            attainment.number | merged | Achievement.humanCode | Subject and number make the code of a course.
            attainment.code | carried | Achievement.humanCode | The code of a course; an otherIdentifier beside subject and number.
            attainment.identifiers | nested | identifier | One otherIdentifier each.
            attainment.version | carried | Achievement.version | Which version of it.
            attainment.provider | narrowed | Achievement.creator, AchievementSubject.source | Where it was attained; what is part of it inherits the creator.
            attainment.issuer | narrowed | AchievementCredential.issuer | Who vouches for it where that is another one.
            attainment.period | nested | period | When it took place; what is part of it inherits it.
            attainment.awarded | approximated | AchievementCredential.awardedDate, AchievementCredential.validFrom | When it was conferred or taken, where that is a day, and otherwise of licences and certifications a result; what expires is valid from then on.
            attainment.expires | approximated | AchievementCredential.validUntil | Until when it holds, where that is a day, and otherwise of licences and certifications a result.
            attainment.status | nested | status | How far it got: a result.
            attainment.credits | nested | credit | What it is worth, and what the learner was given.
            attainment.results | nested | result | A result and the description of it each.
            attainment.classifications | nested | classification | A tag each: an alignment needs an address, and a code is none.
            attainment.alignments | nested | alignment | An alignment each; without an address a tag.
            attainment.competencies | nested | competency | An achievement of type Competency each, part of this one; asserted by a credential of its own where the source says that it was assessed.
            attainment.fieldOfStudy | carried | Achievement.fieldOfStudy | The field.
            attainment.specialization | carried | Achievement.specialization | The specialisation.
            attainment.languages | carried | Achievement.inLanguage | An achievement has one language, by its code: the first.
            attainment.criteria | nested | criteria | What has to be done for it.
            attainment.narrative | merged | AchievementSubject.narrative | What this learner did; an achievement that is not asserted says it in its description.
            attainment.role | carried | AchievementSubject.role | The learner's role.
            attainment.image | nested | image | A picture.
            attainment.evidence | nested | evidence | What shows that it was attained.
            attainment.tags | carried | Achievement.tag | Tags as they are.
            attainment.academic | nested | academic | What a school's record says beyond that.
            attainment.parts | nested | attainment | Attainments of their own, joined by associations of type isPartOf; parts of a test are results of it.
            attainment.notes | merged | AchievementSubject.narrative | Notes are lines of the narrative; of an achievement that is not asserted, of its description.
            attainment.extensions | nested | fact | CLR has no place for what no format but the source knows; what came from a CLR goes back to its place.
            fact.name | control | | The name of a fact that only its source knows.
            fact.value | carried | AchievementCredential.id, AchievementCredential.name, AchievementCredential.description, AchievementSubject.licenseNumber | What a CLR said that the hub has no member for; of other formats, left out.
            fact.system | control | | The source that knows the fact.
            attainment-type.value | recoded | Achievement.achievementType, Achievement.tag | Award levels become types by a table where the table is sure; the code itself is a tag.
            attainment-type.label | dropped | | Only the code has a place.
            attainment-type.system | narrowed | Achievement.achievementType, Achievement.tag | Decides how the type is written.
            attainment-type.originalText | dropped | | Only the code has a place.
            identifier.value | carried | IdentifierEntry.identifier, AchievementSubject.licenseNumber | An identifier of the achievement; the first of a licence is its number too.
            identifier.type | nested | identifier-type | Which kind of identifier it is.
            identifier.authority | dropped | | An IdentifierEntry does not say who gave it.
            identifier.country | dropped | | An IdentifierEntry does not say where it holds.
            identifier.region | dropped | | An IdentifierEntry does not say where it holds.
            identifier-type.value | recoded | IdentifierEntry.identifierType | A type of the list, or one of ours with ext: before it.
            identifier-type.label | dropped | | Only the code of the type has a place.
            identifier-type.system | narrowed | IdentifierEntry.identifierType | Decides how the type is written.
            identifier-type.originalText | dropped | | Only the code of the type has a place.
            period.start | approximated | AchievementSubject.activityStartDate | When it began, where that is a day, and otherwise of work, licences and certifications a result; of what is part of it too, unless it says so itself.
            period.end | approximated | AchievementSubject.activityEndDate | When it ended, where that is a day, and otherwise of work, licences and certifications a result; of what is part of it too, unless it says so itself.
            period.name | carried | AchievementSubject.term | The term, of what is part of it too.
            period.designator | carried | AchievementSubject.term, Achievement.tag | The term where it has no name; a tag of what stands for the term where it has one.
            period.suffix | merged | AchievementSubject.term | Behind the designator.
            period.type | nested | period-type | A tag of the achievement that stands for the term.
            period.schoolYear | recoded | Achievement.tag | A tag.
            period-type.value | recoded | Achievement.tag | A tag.
            period-type.label | dropped | | Only the code has a place.
            period-type.system | dropped | | The tag names the kind of code, not its list.
            period-type.originalText | dropped | | Only the code has a place.
            status.value | recoded | Result.status, Result.value | A status of the list where the table has one, and the code as it is.
            status.label | dropped | | Only the code has a place.
            status.system | dropped | | Only the code has a place.
            status.originalText | dropped | | Only the code has a place.
            credit.value | carried | Achievement.creditsAvailable | What it is worth; of a second credit, the highest value of a result.
            credit.earned | carried | AchievementSubject.creditsEarned | What the learner was given; of a second credit, a result.
            credit.unit | nested | credit-unit | CLR has no member for the unit of credit: a tag.
            credit-unit.value | recoded | Achievement.tag | A tag.
            credit-unit.label | dropped | | Only the code has a place.
            credit-unit.system | dropped | | The tag names the kind of code, not its list.
            credit-unit.originalText | dropped | | Only the code has a place.
            classification.value | recoded | Achievement.tag | A tag: the list and the code.
            classification.label | dropped | | Only the code has a place.
            classification.system | merged | Achievement.tag | A tag: the list and the code.
            classification.originalText | dropped | | Only the code has a place.
            criteria.id | carried | Criteria.id | Where the criteria can be read.
            criteria.narrative | carried | Criteria.narrative | The criteria in words.
            evidence.id | carried | Evidence.id | Where the evidence is.
            evidence.name | carried | Evidence.name | What it is called.
            evidence.description | carried | Evidence.description | What it is.
            evidence.narrative | carried | Evidence.narrative | What it shows.
            evidence.genre | carried | Evidence.genre | What kind of thing it is.
            evidence.audience | carried | Evidence.audience | For whom it was made.
            alignment.type | nested | alignment-type | What kind of thing it corresponds to.
            alignment.code | carried | Alignment.targetCode | The code there.
            alignment.name | carried | Alignment.targetName | The name there.
            alignment.description | carried | Alignment.targetDescription | What it is.
            alignment.url | carried | Alignment.targetUrl | Where it is defined.
            alignment.framework | carried | Alignment.targetFramework | The framework.
            alignment-type.value | recoded | Alignment.targetType | A type of the list, or one of ours with ext: before it.
            alignment-type.label | dropped | | Only the code has a place.
            alignment-type.system | dropped | | Only the code has a place.
            alignment-type.originalText | dropped | | Only the code has a place.
            competency.kind | nested | competency-kind | Outcomes and proficiencies are of type Competency; other kinds of a type of their own.
            competency.code | carried | Achievement.humanCode, Alignment.targetCode | The code of the competency.
            competency.id | carried | Alignment.targetUrl | Where it is defined: an alignment.
            competency.name | carried | Achievement.name, Alignment.targetName | The name of the competency.
            competency.description | carried | Achievement.description | What it is; also its name where it has none.
            competency.framework | carried | Alignment.targetFramework | The framework.
            competency.frameworkUrl | carried | Alignment.targetUrl | Where the framework is: an alignment, where the competency itself has no address.
            competency.skill | nested | competency-skill | A tag each.
            competency.proficiency | nested | proficiency | A result each.
            competency.status | nested | status | Whether its conditions are met: a result.
            competency.date | approximated | AchievementCredential.awardedDate | When that was found, where that is a day.
            competency.notes | merged | AchievementSubject.narrative | Notes are lines of the narrative, or of the description where it is not asserted.
            competency.extensions | dropped | | CLR has no place for what no format but the source knows.
            competency-kind.value | recoded | Achievement.achievementType | Competency, or a type of ours with ext: before it.
            competency-kind.label | dropped | | Only the code has a place.
            competency-kind.system | dropped | | Only the code has a place.
            competency-kind.originalText | dropped | | Only the code has a place.
            competency-skill.value | recoded | Achievement.tag | A tag.
            competency-skill.label | dropped | | Only the code has a place.
            competency-skill.system | dropped | | The tag names the kind of code, not its list.
            competency-skill.originalText | dropped | | Only the code has a place.
            proficiency.value | carried | Result.value | How well it is mastered.
            proficiency.label | dropped | | Only the code has a place.
            proficiency.system | dropped | | Only the code has a place.
            proficiency.originalText | dropped | | Only the code has a place.
            """;
    private static final String RESULT = """
            result.kind | nested | result-kind | What it measures.
            result.id | carried | ResultDescription.id | What describes it, where it has an absolute IRI; otherwise an id is computed.
            result.name | carried | ResultDescription.name | What it is called.
            result.value | carried | Result.value | The outcome as written.
            result.scale | nested | scale | The scale, in the name of the description.
            result.method | nested | method | How it was scored: the type of the result, and a tag.
            result.status | nested | status | A status of the list where the table has one, and the code as a result of its own.
            result.minimum | carried | ResultDescription.valueMin | The lowest possible value.
            result.maximum | carried | ResultDescription.valueMax | The highest possible value.
            result.required | carried | ResultDescription.requiredValue | The value needed to pass.
            result.allowed | carried | ResultDescription.allowedValue | The possible values.
            result.levels | nested | level | A level of a rubric each.
            result.achievedLevel | narrowed | Result.achievedLevel | The id of the level it refers to.
            result.date | dropped | | A result has no date.
            result.flags | nested | flag | A tag each.
            result.alignments | nested | alignment | An alignment of the description each; without an address a tag.
            result.extensions | dropped | | CLR has no place for what no format but the source knows.
            result-kind.value | recoded | ResultDescription.resultType | A type of the list where there is one for it, or one of ours with ext: before it.
            result-kind.label | dropped | | Only the code has a place.
            result-kind.system | narrowed | ResultDescription.resultType | Decides how the type is written.
            result-kind.originalText | dropped | | Only the code has a place.
            scale.value | merged | ResultDescription.name | In the name of the description.
            scale.label | dropped | | Only the code has a place.
            scale.system | dropped | | Only the code has a place.
            scale.originalText | dropped | | Only the code has a place.
            method.value | recoded | ResultDescription.resultType, Achievement.tag | The type of the result where the table has one, and a tag.
            method.label | dropped | | Only the code has a place.
            method.system | dropped | | The tag names the kind of code, not its list.
            method.originalText | dropped | | Only the code has a place.
            flag.value | recoded | Achievement.tag | A tag.
            flag.label | dropped | | Only the code has a place.
            flag.system | dropped | | The tag names the kind of code, not its list.
            flag.originalText | dropped | | Only the code has a place.
            level.key | narrowed | RubricCriterionLevel.id | The id of the level; computed where it is no absolute IRI.
            level.name | carried | RubricCriterionLevel.name | The name of the level.
            level.description | carried | RubricCriterionLevel.description | What it means.
            level.points | carried | RubricCriterionLevel.points | The points it gives.
            academic.creditBasis | nested | outcome | Why credit was given: a result, for it is about this learner.
            academic.creditLevel | nested | trait | A tag.
            academic.courseLevel | nested | trait | A tag.
            academic.studentLevel | nested | outcome | The level of the learner: a result.
            academic.repeat | nested | outcome | How a repeated course counts: a result.
            academic.gpaApplicability | nested | outcome | Whether it counts in the grade point average: a result.
            academic.applicability | nested | outcome | For which programmes it counts: a result.
            academic.override | nested | outcome | Why it was taken at another school: a result.
            academic.site | nested | trait | A tag.
            academic.siteName | recoded | Achievement.tag | A tag.
            academic.instructionMethod | nested | trait | A tag each.
            academic.honors | nested | honor | A result each.
            academic.added | carried | Result.value | When the learner enrolled: a result.
            academic.dropped | carried | Result.value | When the learner left: a result.
            academic.classSize | carried | Result.value | How many others there were: a result.
            academic.attendance | nested | measured | A result each.
            academic.standing | nested | measured | A result each; only there when the caller asked for it.
            academic.flags | nested | outcome | A result each.
            outcome.value | carried | Result.value | The code as it is.
            outcome.label | dropped | | Only the code has a place.
            outcome.system | dropped | | Only the code has a place.
            outcome.originalText | dropped | | Only the code has a place.
            trait.value | recoded | Achievement.tag | A tag.
            trait.label | dropped | | Only the code has a place.
            trait.system | dropped | | The tag names the kind of code, not its list.
            trait.originalText | dropped | | Only the code has a place.
            honor.title | carried | Result.value | The distinction.
            honor.level | nested | outcome | A result of its own.
            measured.name | carried | ResultDescription.name | What was measured.
            measured.value | carried | Result.value | The outcome.
            measured.system | control | | The source that knows the fact.
            """;

    static final MemberTable TABLE = MemberTable.parse("clr2.write.", RECORD, PEOPLE, ATTAINMENT, RESULT);

    private WriteTable() {}
}
