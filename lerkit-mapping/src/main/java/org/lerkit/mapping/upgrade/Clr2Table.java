package org.lerkit.mapping.upgrade;

import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.model.clr1.Achievement;
import org.lerkit.model.clr1.Address;
import org.lerkit.model.clr1.Alignment;
import org.lerkit.model.clr1.Assertion;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr1.Criteria;
import org.lerkit.model.clr1.Endorsement;
import org.lerkit.model.clr1.EndorsementClaim;
import org.lerkit.model.clr1.EndorsementProfile;
import org.lerkit.model.clr1.Evidence;
import org.lerkit.model.clr1.Identity;
import org.lerkit.model.clr1.Profile;
import org.lerkit.model.clr1.Result;
import org.lerkit.model.clr1.ResultDescription;
import org.lerkit.model.clr1.RubricCriterionLevel;
import org.lerkit.model.clr1.SystemIdentifier;
import org.lerkit.model.clr2.Association;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.clr2.ClrSubject;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementSubject;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.ob3.EndorsementSubject;
import org.lerkit.model.ob3.IdentifierEntry;
import org.lerkit.model.ob3.IdentityObject;
import org.lerkit.model.ob3.Image;

/** What becomes of each member of a CLR 2.0 of either data model, and of what is in it, in a CLR 1.0. */
final class Clr2Table {
    private static final String ENVELOPE = """
            %1$s.@context | control | | Contexts give terms their meaning; the record has that of CLR 1.0.
            %1$s.id | carried | id | What identifies it.
            %1$s.type | narrowed | type, | The types of the credential.
            %1$s.proof | dropped | | A proof of the credential, which proves nothing of the record of CLR 1.0.
            %1$s.credentialSchema | dropped | | Schemas of the credential, which the record of CLR 1.0 does not follow.
            %1$s.credentialStatus | dropped | | CLR 1.0 has revocation lists of its own.
            %1$s.refreshService | dropped | | CLR 1.0 has no place for where to get a newer one.
            %1$s.termsOfUse | dropped | | CLR 1.0 has no place for terms of use.
            %1$s.endorsementJwt | dropped | | A token that holds a credential, where CLR 1.0 has tokens of its own.
            """;

    private static final String RECORD = ENVELOPE.formatted("clr") + """
            clr.name | carried | name | The name of the record.
            clr.description | dropped | | A record of CLR 1.0 has a name and no description.
            clr.image | dropped | | A record of CLR 1.0 has no picture.
            clr.partial | carried | partial | Whether it leaves something out.
            clr.issuer | nested | publisher profile | Who publishes it.
            clr.issuanceDate | carried | issuedOn | When it was issued, on data model 1.1.
            clr.validFrom | carried | issuedOn | When it was issued.
            clr.expirationDate | dropped | | A record of CLR 1.0 does not expire; its assertions do.
            clr.validUntil | dropped | | A record of CLR 1.0 does not expire; its assertions do.
            clr.awardedDate | dropped | | A record of CLR 1.0 says when it was issued alone.
            clr.endorsement | nested | endorsements endorsement | What others say of it.
            clr.evidence | dropped | | A record of CLR 1.0 has no evidence; its assertions have.
            record.credentialSubject | nested | learner, assertions | The learner and what was achieved.
            subject.id | carried | learner.id | The learner; one known by identifiers alone gets an id computed from them.
            subject.type | control | | The type of the subject.
            subject.identifier | nested | learner, identity | A member of the learner, or an identifier, each.
            subject.verifiableCredential | nested | assertions, assertion | An assertion each, if it is of an achievement.
            subject.achievement | nested | achievements, achievement | What is not asserted.
            subject.association | nested | achievement.associations, association | An association of the achievement that it begins at.
            association.type | control | | The type of the association.
            association.associationType | carried | associationType, | What the two have to do with each other.
            association.sourceId | narrowed | achievement.associations, | Which achievement says it; left out where it is none of the record.
            association.targetId | carried | targetId, title | The other achievement, and its name or, if it is none of the record, its id as title.
            identity.type | control | | The type of the identity.
            identity.hashed | control | | Whether it is a hash; a profile of CLR 1.0 has no place for one that is.
            identity.salt | dropped | | A profile of CLR 1.0 has identifiers in plain text.
            identity.identityHash | carried | identifier | The identifier, or the member of the learner that its type names.
            identity.identityType | recoded | identifierType %s | Which kind of identifier it is; a member of the learner where there is one for it.
            """.formatted(identifierTypes());

    private static final String ASSERTION = ENVELOPE.formatted("assertion") + """
            assertion.description | dropped | | An assertion of CLR 1.0 is described by its achievement.
            assertion.image | dropped | | An assertion of CLR 1.0 has the picture for the learner alone.
            assertion.awardedDate | carried | issuedOn | When it was awarded, which is what CLR 1.0 means by issuing.
            assertion.issuanceDate | carried | issuedOn | When it was issued, on data model 1.1.
            assertion.validFrom | carried | issuedOn | When it was issued.
            assertion.expirationDate | carried | expires | Until when it holds, on data model 1.1.
            assertion.validUntil | carried | expires | Until when it holds.
            assertion.endorsement | nested | endorsements endorsement | What others say of it.
            assertion.evidence | nested | evidence evidence | What the learner did for it.
            achieved.name | control | | The name of the credential; dropped where the achievement has another.
            achieved.issuer | nested | achievement.issuer, profile | Who offers the achievement, if that does not say it; CLR 1.0 has no other issuer of assertions than the publisher.
            achieved.credentialSubject | nested | recipient, achievement, award | The learner, and what was achieved.
            award.type | control | | The type of the subject.
            award.activityStartDate | carried | activityStartDate | When it began.
            award.activityEndDate | carried | activityEndDate | When it ended.
            award.creditsEarned | carried | creditsEarned | The credit that the learner was given.
            award.licenseNumber | carried | licenseNumber | The number of the licence.
            award.narrative | carried | narrative | What the learner did.
            award.result | nested | results result | A result each.
            award.role | carried | role | The learner's role.
            award.source | nested | source profile | Who assessed the learner.
            award.term | carried | term | The term.
            awarded.id | control | | The learner, whom the record names; dropped where it is another.
            awarded.identifier | nested | recipient, recipient | The identifier that CLR 1.0 knows the recipient by, or the id of the learner.
            awarded.achievement | nested | achievement, achievement | What was achieved.
            awarded.image | nested | image, image | A picture for this learner.
            recipient.type | control | | The type of the identity.
            recipient.hashed | carried | hashed | Whether the identity is a hash.
            recipient.identityHash | carried | identity | The identity, or the hash of it.
            recipient.identityType | recoded | type emailAddress=email ext:url=url ext:telephone=telephone ext:studentId=studentId | Which kind of identity it is.
            recipient.salt | carried | salt | What was added before it was hashed.
            """;

    private static final String ACHIEVEMENT = """
            achievement.id | carried | id | What identifies it.
            achievement.type | narrowed | type, | The type of the object.
            achievement.achievementType | recoded | achievementType %s | What kind of achievement it is; kinds that CLR 1.0 has not have ext: before them.
            achievement.alignment | nested | alignments alignment | An alignment each.
            achievement.creator | nested | issuer profile | Who offers it.
            achievement.creditsAvailable | carried | creditsAvailable | The credit that it is worth.
            achievement.criteria | nested | requirement criteria | What has to be done for it.
            achievement.description | carried | description | What it is.
            achievement.endorsement | nested | endorsements endorsement | What others say of it.
            achievement.endorsementJwt | dropped | | A token that holds a credential, where CLR 1.0 has tokens of its own.
            achievement.fieldOfStudy | carried | fieldOfStudy | The field.
            achievement.humanCode | carried | humanCode | Its code.
            achievement.inLanguage | dropped | | An achievement of CLR 1.0 says no language.
            achievement.name | carried | name | What it is called.
            achievement.otherIdentifier | nested | identifiers identifier | An identifier each.
            achievement.related | dropped | | An achievement of CLR 1.0 names no other languages or versions of it.
            achievement.resultDescription | nested | resultDescriptions result-description | What results of it mean.
            achievement.specialization | carried | specialization | The specialisation.
            achievement.tag | carried | tags | A tag each.
            achievement.version | dropped | | An achievement of CLR 1.0 has no version.
            pictured.image | nested | image, image | A picture.
            criteria.id | carried | id | Where the criteria can be read.
            criteria.type | narrowed | type, | The type of the object.
            criteria.narrative | carried | narrative | The criteria in words.
            image.id | carried | image, | The picture.
            image.type | control | | The type of the object.
            image.caption | dropped | | CLR 1.0 has the address of a picture alone.
            alignment.type | narrowed | type, | The type of the object.
            alignment.targetCode | carried | targetCode | Its code there.
            alignment.targetDescription | carried | targetDescription | What it is.
            alignment.targetName | carried | targetName | What the framework calls it.
            alignment.targetFramework | carried | targetFramework | The framework.
            alignment.targetType | recoded | targetType ceasn:Competency=ext:ceasn.Competency ceterms:Credential=ext:ceterms.Credential | What kind of thing it is; kinds that CLR 1.0 has not have ext: before them.
            alignment.targetUrl | carried | targetUrl | Where the framework describes it.
            result.type | narrowed | type, | The type of the object.
            result.achievedLevel | carried | achievedLevel | The level that was reached.
            result.alignment | nested | alignments alignment | An alignment each.
            result.resultDescription | carried | resultDescription | What describes it; a result without gets one that says nothing more.
            result.value | carried | value | The outcome.
            outcome.status | carried | status, | How far it got; dropped if provisional, for which CLR 1.0 has no word.
            result-description.id | carried | id | What identifies it.
            result-description.type | narrowed | type, | The type of the object.
            result-description.alignment | nested | alignments alignment | An alignment each.
            result-description.allowedValue | carried | allowedValues | The possible values.
            result-description.name | carried | name | What it is called.
            result-description.requiredLevel | carried | requiredLevel | The level needed to pass.
            result-description.requiredValue | carried | requiredValue | The value needed to pass.
            result-description.resultType | carried | resultType | What it measures.
            result-description.rubricCriterionLevel | nested | rubricCriterionLevels level | A level each.
            result-description.valueMax | carried | valueMax | The highest possible value.
            result-description.valueMin | carried | valueMin | The lowest possible value.
            level.id | carried | id | What identifies it.
            level.type | narrowed | type, | The type of the object.
            level.alignment | nested | alignments alignment | An alignment each.
            level.description | carried | description | What it means.
            level.level | carried | level | Which level it is.
            level.name | carried | name | Its name.
            level.points | carried | points | The points that it gives.
            evidence.id | carried | id | Where it is.
            evidence.type | narrowed | type, | The type of the object.
            evidence.audience | carried | audience | For whom it was made.
            evidence.description | carried | description | What it is.
            evidence.genre | carried | genre | What kind of thing it is.
            evidence.name | carried | name | What it is called.
            evidence.narrative | carried | narrative | What it shows.
            """.formatted(achievementTypes());

    private static final String PROFILE = """
            %1$s.id | carried | id | What identifies it.
            %1$s.type | narrowed | type, | The type of the object.
            %1$s.address | nested | address address | Its address.
            %1$s.additionalName | carried | additionalName | A middle name.
            %1$s.description | carried | description | What it is.
            %1$s.email | carried | email | Its address for mail.
            %1$s.endorsementJwt | dropped | | A token that holds a credential, where CLR 1.0 has tokens of its own.
            %1$s.familyName | carried | familyName | A family name.
            %1$s.familyNamePrefix | dropped | | A profile of CLR 1.0 has given, additional and family names.
            %1$s.givenName | carried | givenName | A given name.
            %1$s.honorificPrefix | dropped | | A profile of CLR 1.0 has given, additional and family names.
            %1$s.honorificSuffix | dropped | | A profile of CLR 1.0 has given, additional and family names.
            %1$s.name | carried | name | Its name.
            %1$s.official | carried | official | Who speaks for it.
            %1$s.otherIdentifier | nested | identifiers identifier | An identifier each.
            %1$s.patronymicName | dropped | | A profile of CLR 1.0 has given, additional and family names.
            %1$s.phone | carried | telephone | Its telephone number.
            %1$s.url | carried | url | Its page.
            """;

    private static final String PROFILES = PROFILE.formatted("profile") + PROFILE.formatted("endorser")
            + """
            profile.dateOfBirth | carried or withheld | birthDate | When a person was born.
            profile.endorsement | nested | endorsements endorsement | What others say of it.
            portrayed.image | nested | image, image | Its picture.
            profile.parentOrg | nested | parentOrg profile | The organisation that it is part of.
            endorser.dateOfBirth | dropped or withheld | | CLR 1.0 does not say when an endorser was born.
            endorser.endorsement | dropped | | CLR 1.0 does not say who endorses an endorser.
            endorser.parentOrg | dropped | | CLR 1.0 does not say what an endorser is part of.
            identifier.type | narrowed | type, | The type of the object.
            identifier.identifier | carried | identifier | The identifier.
            identifier.identifierType | recoded | identifierType %s | Which kind of identifier it is; kinds that CLR 1.0 has not have ext: before them.
            address.type | narrowed | type, | The type of the object.
            address.streetAddress | carried | streetAddress | The street.
            address.postOfficeBoxNumber | carried | postOfficeBoxNumber | The post office box.
            address.addressLocality | carried | addressLocality | The place.
            address.addressRegion | carried | addressRegion | The state or province.
            address.postalCode | carried | postalCode | The postal code.
            address.addressCountry | carried | addressCountry | The country.
            address.addressCountryCode | carried | addressCountry | The country by its code, where its name is not said: CLR 1.0 has one place for both.
            address.geo | dropped | | CLR 1.0 has no coordinates.
            """.formatted(identifierTypes()) + ENVELOPE.formatted("endorsement") + """
            endorsement.name | dropped | | An endorsement of CLR 1.0 has no name.
            endorsement.description | dropped | | An endorsement of CLR 1.0 has a comment and no description.
            endorsement.awardedDate | dropped | | An endorsement of CLR 1.0 says when it was issued alone.
            endorsement.credentialSubject | nested | claim claim | What is said, and of what.
            endorsement.issuer | nested | issuer endorser | Who says it.
            endorsement.issuanceDate | carried | issuedOn | When it was said, on data model 1.1.
            endorsement.validFrom | carried | issuedOn | When it was said.
            endorsement.expirationDate | dropped | | An endorsement of CLR 1.0 does not expire.
            endorsement.validUntil | dropped | | An endorsement of CLR 1.0 does not expire.
            endorsement.evidence | dropped | | An endorsement of CLR 1.0 has no evidence.
            claim.id | carried | id | What is endorsed.
            claim.type | narrowed | type, | The type of the object.
            claim.endorsementComment | carried | endorsementComment | What is said of it.
            """;

    static final Succession SUCCESSION = Succession.of(
                    MemberTable.parse("clr1.write.", RECORD, ASSERTION, ACHIEVEMENT, PROFILES))
            .with("clr", ClrCredential.SHAPE, Clr.SHAPE)
            .with("record", ClrCredential.SHAPE, Clr.SHAPE)
            .with("subject", ClrSubject.SHAPE, Clr.SHAPE)
            .with("association", Association.SHAPE, org.lerkit.model.clr1.Association.SHAPE)
            .with("identity", IdentityObject.SHAPE, SystemIdentifier.SHAPE)
            .with("assertion", AchievementCredential.SHAPE, Assertion.SHAPE)
            .with("achieved", AchievementCredential.SHAPE, Assertion.SHAPE)
            .with("award", AchievementSubject.SHAPE, Assertion.SHAPE)
            .with("awarded", AchievementSubject.SHAPE, Assertion.SHAPE)
            .with("recipient", IdentityObject.SHAPE, Identity.SHAPE)
            .with("achievement", org.lerkit.model.ob3.Achievement.SHAPE, Achievement.SHAPE)
            .with("pictured", org.lerkit.model.ob3.Achievement.SHAPE, Achievement.SHAPE)
            .with("criteria", org.lerkit.model.ob3.Criteria.SHAPE, Criteria.SHAPE)
            .with("image", Image.SHAPE, Image.SHAPE)
            .with("alignment", org.lerkit.model.ob3.Alignment.SHAPE, Alignment.SHAPE)
            .with("result", org.lerkit.model.ob3.Result.SHAPE, Result.SHAPE)
            .with("outcome", org.lerkit.model.ob3.Result.SHAPE, Result.SHAPE)
            .with("result-description", org.lerkit.model.ob3.ResultDescription.SHAPE, ResultDescription.SHAPE)
            .with("level", org.lerkit.model.ob3.RubricCriterionLevel.SHAPE, RubricCriterionLevel.SHAPE)
            .with("evidence", org.lerkit.model.ob3.Evidence.SHAPE, Evidence.SHAPE)
            .with("profile", org.lerkit.model.ob3.Profile.SHAPE, Profile.SHAPE)
            .with("portrayed", org.lerkit.model.ob3.Profile.SHAPE, Profile.SHAPE)
            .with("endorser", org.lerkit.model.ob3.Profile.SHAPE, EndorsementProfile.SHAPE)
            .with("identifier", IdentifierEntry.SHAPE, SystemIdentifier.SHAPE)
            .with("address", org.lerkit.model.ob3.Address.SHAPE, Address.SHAPE)
            .with("endorsement", EndorsementCredential.SHAPE, Endorsement.SHAPE)
            .with("claim", EndorsementSubject.SHAPE, EndorsementClaim.SHAPE);

    private Clr2Table() {}

    private static String achievementTypes() {
        return "CoCurricular=Co-Curricular " + Clr1Words.recoded(Clr1Words.ACHIEVEMENT_TYPES, Clr1Words::outside);
    }

    private static String identifierTypes() {
        return "lisSourcedId=LisSourcedId oneRosterSourcedId=OneRosterSourcedId "
                + Clr1Words.recoded(Clr1Words.IDENTIFIER_TYPES, Clr1Words::outside);
    }
}
