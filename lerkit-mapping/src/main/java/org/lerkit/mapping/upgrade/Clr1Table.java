package org.lerkit.mapping.upgrade;

import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.model.clr1.Achievement;
import org.lerkit.model.clr1.Address;
import org.lerkit.model.clr1.Alignment;
import org.lerkit.model.clr1.Artifact;
import org.lerkit.model.clr1.Assertion;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr1.Criteria;
import org.lerkit.model.clr1.Endorsement;
import org.lerkit.model.clr1.EndorsementClaim;
import org.lerkit.model.clr1.Evidence;
import org.lerkit.model.clr1.Identity;
import org.lerkit.model.clr1.Profile;
import org.lerkit.model.clr1.Result;
import org.lerkit.model.clr1.ResultDescription;
import org.lerkit.model.clr1.RubricCriterionLevel;
import org.lerkit.model.clr1.SystemIdentifier;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrSubject;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementSubject;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.ob3.EndorsementSubject;
import org.lerkit.model.ob3.IdentifierEntry;
import org.lerkit.model.ob3.IdentityObject;
import org.lerkit.model.ob3.Image;

/** What becomes of each member of a CLR 1.0, and of what is in it, in a CLR 2.0. */
final class Clr1Table {
    private static final String RECORD = """
            clr.@context | control | | Contexts give terms their meaning; the record has those of CLR 2.0.
            clr.id | carried | id | The id of the record.
            clr.type | control | | The type of the object.
            clr.name | carried | name | The name of the record.
            clr.partial | carried | partial | Whether it leaves something out.
            clr.publisher | nested | issuer profile | Who publishes it.
            clr.issuedOn | carried | validFrom | When it was issued.
            clr.endorsements | nested | endorsement endorsement | What others say of it.
            clr.signedEndorsements | recoded | evidence.id | The signed original, whole, as evidence.
            clr.signedAssertions | recoded | evidence.id | The signed original, whole, as evidence.
            clr.verification | dropped | | How the original is verified; the record gets a proof of its own.
            clr.revoked | control | | That it was not taken back; one that was is not upgraded.
            clr.revocationReason | dropped | | Why it was taken back, which it was not.
            subject.learner | nested | id, identifier | The learner, by identifiers.
            subject.assertions | nested | verifiableCredential, assertion | A credential each.
            subject.achievements | nested | achievement, | What is not asserted, and is there to be associated.
            assertion.id | carried | id | The id of the credential.
            assertion.type | control | | The type of the object.
            assertion.issuedOn | carried | validFrom | When it was issued, which is when it was awarded too.
            assertion.expires | carried | validUntil | Until when it holds.
            assertion.endorsements | nested | endorsement endorsement | What others say of it.
            assertion.evidence | nested | evidence evidence | What the learner did for it.
            assertion.signedEndorsements | recoded | evidence.id | The signed original, whole, as evidence of the record.
            assertion.verification | dropped | | How the original is verified; the credential gets a proof of its own.
            assertion.revoked | control | | That it was not taken back; a record with one that was is not upgraded.
            assertion.revocationReason | dropped | | Why it was taken back, which it was not.
            award.recipient | nested | identifier recipient | The learner, as the assertion knows them.
            award.achievement | nested | achievement achievement | What was achieved.
            award.activityStartDate | carried | activityStartDate | When it began.
            award.activityEndDate | carried | activityEndDate | When it ended.
            award.creditsEarned | carried | creditsEarned | The credit that the learner was given.
            award.image | nested | image image | A picture for this learner.
            award.licenseNumber | carried | licenseNumber | The number of the licence.
            award.narrative | carried | narrative | What the learner did.
            award.results | nested | result result | A result each.
            award.role | carried | role | The learner's role.
            award.source | nested | source profile | Who assessed the learner.
            award.term | carried | term | The term.
            recipient.id | dropped | | An identity has no id of its own.
            recipient.hashed | carried | hashed | Whether the identity is a hash.
            recipient.identity | carried | identityHash | The identity, or the hash of it.
            recipient.type | recoded | identityType id=identifier email=emailAddress url=ext:url telephone=ext:telephone sourcedId=sourcedId studentId=ext:studentId *=identifier | Which kind of identity it is.
            recipient.salt | carried | salt | What was added before it was hashed.
            """;

    private static final String ACHIEVEMENT = """
            achievement-credential.name | carried | name | The credential has the name of the achievement.
            achievement-credential.issuer | nested | issuer profile | Who offers the achievement issues the credential.
            achievement.id | carried | id | What identifies it.
            achievement.type | control | | The type of the object.
            achievement.achievementType | recoded | achievementType %s | What kind of achievement it is.
            achievement.alignments | nested | alignment alignment | An alignment each.
            achievement.associations | nested | association, | What it has to do with others, said by the subject.
            achievement.creditsAvailable | carried | creditsAvailable | The credit that it is worth.
            achievement.description | carried | description | What it is.
            achievement.endorsements | nested | endorsement endorsement | What others say of it.
            achievement.humanCode | carried | humanCode | Its code.
            achievement.identifiers | nested | otherIdentifier identifier | An identifier each.
            achievement.name | carried | name | What it is called.
            achievement.fieldOfStudy | carried | fieldOfStudy | The field.
            achievement.image | nested | image image | A picture.
            achievement.issuer | nested | creator profile | Who offers it.
            achievement.level | dropped | | CLR 2.0 has levels in rubrics alone.
            achievement.requirement | nested | criteria criteria | What has to be done for it.
            achievement.resultDescriptions | nested | resultDescription result-description | What results of it mean.
            achievement.signedEndorsements | recoded | evidence.id | The signed original, whole, as evidence of the record.
            achievement.specialization | carried | specialization | The specialisation.
            achievement.tags | carried | tag | A tag each.
            association.associationType | approximated | associationType, | What the two have to do with each other; what CLR 2.0 has no word for is related.
            association.targetId | carried | targetId, | The other achievement.
            association.title | dropped | | The other achievement has a name itself.
            criteria.id | carried | id | Where the criteria can be read.
            criteria.type | control | | The type of the object.
            criteria.narrative | carried | narrative | The criteria in words.
            image.id | carried | id | The picture.
            alignment.id | dropped | | An alignment has no id of its own.
            alignment.type | control | | The type of the object.
            alignment.targetCode | carried | targetCode | Its code there.
            alignment.targetDescription | carried | targetDescription | What it is.
            alignment.targetName | carried | targetName | What the framework calls it.
            alignment.targetFramework | carried | targetFramework | The framework.
            alignment.targetType | recoded | targetType ext:ceasn.Competency=ceasn:Competency ext:ceterms.Credential=ceterms:Credential | What kind of thing it is.
            alignment.targetUrl | carried | targetUrl | Where the framework describes it.
            result.id | dropped | | A result has no id of its own.
            result.type | control | | The type of the object.
            result.achievedLevel | carried | achievedLevel | The level that was reached.
            result.alignments | nested | alignment alignment | An alignment each.
            result.resultDescription | carried | resultDescription | What describes it.
            result.status | carried | status | How far it got.
            result.value | carried | value | The outcome.
            result-description.id | carried | id | What identifies it.
            result-description.type | control | | The type of the object.
            result-description.alignments | nested | alignment alignment | An alignment each.
            result-description.allowedValues | carried | allowedValue | The possible values.
            result-description.name | carried | name | What it is called.
            result-description.requiredLevel | carried | requiredLevel | The level needed to pass.
            result-description.requiredValue | carried | requiredValue | The value needed to pass.
            result-description.resultType | carried | resultType | What it measures.
            result-description.rubricCriterionLevels | nested | rubricCriterionLevel level | A level each.
            result-description.valueMax | carried | valueMax | The highest possible value.
            result-description.valueMin | carried | valueMin | The lowest possible value.
            level.id | carried | id | What identifies it.
            level.type | control | | The type of the object.
            level.alignments | nested | alignment alignment | An alignment each.
            level.description | carried | description | What it means.
            level.level | carried | level | Which level it is.
            level.name | carried | name | Its name.
            level.points | carried | points | The points that it gives.
            evidence.id | carried | id | Where it is.
            evidence.type | control | | The type of the object.
            evidence.artifacts | nested | evidence, artifact | CLR 2.0 has no artifacts: a piece of evidence each.
            evidence.audience | carried | audience | For whom it was made.
            evidence.description | carried | description | What it is.
            evidence.genre | carried | genre | What kind of thing it is.
            evidence.name | carried | name | What it is called.
            evidence.narrative | carried | narrative | What it shows.
            artifact.type | control | | The type of the object.
            artifact.url | carried | id | Where it is.
            artifact.name | carried | name | What it is called.
            artifact.description | carried | description | What it is.
            """.formatted(achievementTypes());

    private static final String PROFILES = """
            profile.id | carried | id | What identifies it.
            profile.type | control | | The type of the object.
            profile.address | nested | address address | Its address.
            profile.additionalName | carried | additionalName | A middle name.
            profile.birthDate | carried or withheld | dateOfBirth | When a person was born.
            profile.description | carried | description | What it is.
            profile.email | carried | email | Its address for mail.
            profile.endorsements | nested | endorsement endorsement | What others say of it.
            profile.familyName | carried | familyName | A family name.
            profile.givenName | carried | givenName | A given name.
            profile.identifiers | nested | otherIdentifier identifier | An identifier each.
            profile.image | nested | image image | Its picture.
            profile.name | carried | name | Its name.
            profile.official | carried | official | Who speaks for it.
            profile.parentOrg | nested | parentOrg profile | The organisation that it is part of.
            profile.publicKey | dropped | | Keys for the old signatures; CLR 2.0 finds keys by the id of the issuer.
            profile.revocationList | dropped | | Which old records it took back; a new one says its status itself.
            profile.signedEndorsements | recoded | evidence.id | The signed original, whole, as evidence of the record.
            profile.sourcedId | carried | otherIdentifier.identifier | An identifier of the type sourcedId.
            profile.studentId | carried | otherIdentifier.identifier | An identifier of the type ext:studentId.
            profile.telephone | carried | phone | Its telephone number.
            profile.url | carried | url | Its page.
            profile.verification | dropped | | How old records of it are verified.
            learner.id | carried | id, | The learner.
            learner.type | control | | The type of the object.
            learner.name | carried | identifier.identityHash | An identifier of the type name.
            learner.email | carried | identifier.identityHash | An identifier of the type emailAddress.
            learner.sourcedId | carried | identifier.identityHash | An identifier of the type sourcedId.
            learner.studentId | carried | identifier.identityHash | An identifier of the type ext:studentId.
            learner.telephone | carried | identifier.identityHash | An identifier of the type ext:telephone.
            learner.url | carried | identifier.identityHash | An identifier of the type ext:url.
            learner.familyName | carried | identifier.identityHash | An identifier of the type ext:familyName.
            learner.givenName | carried | identifier.identityHash | An identifier of the type ext:givenName.
            learner.additionalName | carried | identifier.identityHash | An identifier of the type ext:additionalName.
            learner.identifiers | nested | identifier, learner-identifier | An identifier each.
            learner.birthDate | dropped or withheld | | A subject of CLR 2.0 does not say when it was born.
            learner.address | dropped | | A subject of CLR 2.0 has identifiers, and no profile.
            learner.description | dropped | | A subject of CLR 2.0 has identifiers, and no profile.
            learner.endorsements | dropped | | A subject of CLR 2.0 has identifiers, and no profile.
            learner.image | dropped | | A subject of CLR 2.0 has identifiers, and no profile.
            learner.official | dropped | | A subject of CLR 2.0 has identifiers, and no profile.
            learner.parentOrg | dropped | | A subject of CLR 2.0 has identifiers, and no profile.
            learner.publicKey | dropped | | A subject of CLR 2.0 has identifiers, and no profile.
            learner.revocationList | dropped | | A subject of CLR 2.0 has identifiers, and no profile.
            learner.signedEndorsements | recoded | evidence.id | The signed original, whole, as evidence of the record.
            learner.verification | dropped | | A subject of CLR 2.0 has identifiers, and no profile.
            learner-identifier.type | control | | The type of the object.
            learner-identifier.identifier | carried | identityHash | The identifier.
            learner-identifier.identifierType | recoded | identityType %s | Which kind of identifier it is.
            identifier.type | control | | The type of the object.
            identifier.identifier | carried | identifier | The identifier.
            identifier.identifierType | recoded | identifierType %s | Which kind of identifier it is.
            address.id | dropped | | An address has no id of its own.
            address.type | control | | The type of the object.
            address.streetAddress | carried | streetAddress | The street.
            address.postOfficeBoxNumber | carried | postOfficeBoxNumber | The post office box.
            address.addressLocality | carried | addressLocality | The place.
            address.addressRegion | carried | addressRegion | The state or province.
            address.postalCode | carried | postalCode | The postal code.
            address.addressCountry | carried | addressCountry | The country.
            endorsement.id | carried | id | The id of the endorsement.
            endorsement.type | control | | The type of the object.
            endorsement.claim | nested | credentialSubject claim | What is said, and of what.
            endorsement.issuer | nested | issuer profile | Who says it.
            endorsement.issuedOn | carried | validFrom | When it was said.
            endorsement.revoked | control | | That it was not taken back; a record with one that was is not upgraded.
            endorsement.revocationReason | dropped | | Why it was taken back, which it was not.
            endorsement.verification | dropped | | How the original is verified; only the endorser can sign the new one.
            claim.id | carried | id | What is endorsed.
            claim.type | control | | The type of the object.
            claim.endorsementComment | carried | endorsementComment | What is said of it.
            """.formatted(identifierTypes(), identifierTypes());

    static final Succession SUCCESSION = Succession.of(
                    MemberTable.parse("clr1.upgrade.", RECORD, ACHIEVEMENT, PROFILES))
            .with("clr", Clr.SHAPE, ClrCredential.SHAPE)
            .with("subject", Clr.SHAPE, ClrSubject.SHAPE)
            .with("assertion", Assertion.SHAPE, AchievementCredential.SHAPE)
            .with("award", Assertion.SHAPE, AchievementSubject.SHAPE)
            .with("recipient", Identity.SHAPE, IdentityObject.SHAPE)
            .with("achievement-credential", Achievement.SHAPE, AchievementCredential.SHAPE)
            .with("achievement", Achievement.SHAPE, org.lerkit.model.ob3.Achievement.SHAPE)
            .with("criteria", Criteria.SHAPE, org.lerkit.model.ob3.Criteria.SHAPE)
            .with("image", Image.SHAPE, Image.SHAPE)
            .with("alignment", Alignment.SHAPE, org.lerkit.model.ob3.Alignment.SHAPE)
            .with("result", Result.SHAPE, org.lerkit.model.ob3.Result.SHAPE)
            .with("result-description", ResultDescription.SHAPE, org.lerkit.model.ob3.ResultDescription.SHAPE)
            .with("level", RubricCriterionLevel.SHAPE, org.lerkit.model.ob3.RubricCriterionLevel.SHAPE)
            .with("evidence", Evidence.SHAPE, org.lerkit.model.ob3.Evidence.SHAPE)
            .with("artifact", Artifact.SHAPE, org.lerkit.model.ob3.Evidence.SHAPE)
            .with("profile", Profile.SHAPE, org.lerkit.model.ob3.Profile.SHAPE)
            .with("learner", Profile.SHAPE, ClrSubject.SHAPE)
            .with("learner-identifier", SystemIdentifier.SHAPE, IdentityObject.SHAPE)
            .with("identifier", SystemIdentifier.SHAPE, IdentifierEntry.SHAPE)
            .with("address", Address.SHAPE, org.lerkit.model.ob3.Address.SHAPE)
            .with("endorsement", Endorsement.SHAPE, EndorsementCredential.SHAPE)
            .with("claim", EndorsementClaim.SHAPE, EndorsementSubject.SHAPE);

    private Clr1Table() {}

    private static String achievementTypes() {
        return "Co-Curricular=CoCurricular " + Clr1Words.recoded(Clr1Words.ACHIEVEMENT_TYPES, Clr1Words::inside);
    }

    private static String identifierTypes() {
        return "LisSourcedId=lisSourcedId OneRosterSourcedId=oneRosterSourcedId "
                + Clr1Words.recoded(Clr1Words.IDENTIFIER_TYPES, Clr1Words::inside);
    }
}
