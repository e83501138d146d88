package org.lerkit.mapping.upgrade;

import org.lerkit.mapping.internal.MemberTable;
import org.lerkit.model.ob2.Alignment;
import org.lerkit.model.ob2.Assertion;
import org.lerkit.model.ob2.BadgeClass;
import org.lerkit.model.ob2.Criteria;
import org.lerkit.model.ob2.Endorsement;
import org.lerkit.model.ob2.EndorsementClaim;
import org.lerkit.model.ob2.Evidence;
import org.lerkit.model.ob2.IdentityObject;
import org.lerkit.model.ob2.Image;
import org.lerkit.model.ob2.Profile;
import org.lerkit.model.ob2.Related;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.AchievementSubject;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.ob3.EndorsementSubject;

/** What becomes of each member of an Open Badges 2.0 assertion, and of what it names, in an Open Badges 3.0 credential. */
final class OpenBadges2Table {
    private static final String CREDENTIALS = """
            assertion.@context | control | | Contexts give terms their meaning; the credential has those of Open Badges 3.0.
            assertion.type | control | | The type of the object.
            assertion.id | carried | evidence.id | Where the original is; the id of the credential is computed from it.
            assertion.issuedOn | carried | validFrom | When it was awarded.
            assertion.expires | carried | validUntil | Until when it holds.
            assertion.endorsement | nested | endorsement endorsement | What others say of it.
            assertion.evidence | nested | evidence evidence | What the recipient did to earn it.
            assertion.revoked | control | | That it was not taken back; one that was is not upgraded.
            assertion.revocationReason | dropped | | Why it was taken back, which it was not.
            assertion.verification | dropped | | How the original is verified; the credential gets a proof of its own.
            assertion.verify | dropped | | How the original is verified; the credential gets a proof of its own.
            assertion.uid | dropped | | What identified it before Open Badges 2.0.
            assertion.@language | dropped | | A credential does not say which language it is in.
            assertion.version | dropped | | A credential does not say which edition it is.
            assertion.related | dropped | | A credential does not name its other editions; its achievement does.
            assertion-subject.recipient | nested | identifier recipient | Who earned the badge.
            assertion-subject.badge | nested | achievement badge | Which badge it is.
            assertion-subject.narrative | carried | narrative | What ties the pieces of evidence together.
            assertion-subject.image | nested | image image | The picture for this recipient.
            recipient.hashed | carried | hashed | Whether the identity is a hash.
            recipient.identity | carried | identityHash | The identity, or the hash of it.
            recipient.type | recoded | identityType email=emailAddress id=identifier url=ext:url telephone=ext:telephone *=identifier | Which kind of identity it is.
            recipient.salt | carried | salt | What was added before it was hashed.
            badge-credential.name | carried | name | The credential has the name of the badge.
            badge-credential.issuer | nested | issuer profile | Who awarded the badge.
            badge.@context | control | | Contexts give terms their meaning.
            badge.type | control | | The type of the object.
            badge.id | carried | related.id | The badge class is related to the achievement, whose id is computed from it.
            badge.name | carried | name | What it is called.
            badge.description | carried | description | What it is.
            badge.criteria | nested | criteria criteria | What has to be done for it.
            badge.image | nested | image image | A picture.
            badge.issuer | nested | creator creator | Who created it.
            badge.tags | carried | tag | A tag each.
            badge.alignment | nested | alignment alignment | An alignment each.
            badge.@language | carried | inLanguage | Its language.
            badge.version | carried | version | Its version.
            badge.related | nested | related related | Other editions of it.
            badge.endorsement | nested | endorsement endorsement | What others say of it.
            """;

    private static final String OBJECTS = """
            creator.id | carried | id | Who created the achievement.
            profile.@context | control | | Contexts give terms their meaning.
            profile.type | control | | The type of the object.
            profile.id | carried | id | What identifies it; with another id, it becomes otherIdentifier.
            profile.name | carried | name | Its name.
            profile.url | carried | url | Its page.
            profile.telephone | carried | phone | Its telephone number.
            profile.description | carried | description | What it is.
            profile.image | nested | image image | Its picture.
            profile.email | carried | email | Its address for mail.
            profile.publicKey | dropped | | Keys for the old signatures; Open Badges 3.0 finds keys by the id of the issuer.
            profile.verification | dropped | | Where it hosts old badges, which says nothing of new ones.
            profile.revocationList | dropped | | Which old badges it took back; a new one says its status itself.
            profile.@language | dropped | | A profile does not say which language it is in.
            profile.version | dropped | | A profile does not say which edition it is.
            profile.related | dropped | | A profile does not name its other editions.
            profile.endorsement | nested | endorsement endorsement | What others say of it.
            criteria.id | carried | id | Where the criteria can be read.
            criteria.type | control | | The type of the object.
            criteria.narrative | carried | narrative | The criteria in words.
            image.id | carried | id | The picture.
            image.type | control | | The type of the object.
            image.caption | carried | caption | What it shows.
            image.author | dropped | | A picture does not say who made it.
            alignment.type | control | | The type of the object.
            alignment.targetName | carried | targetName | What the framework calls it.
            alignment.targetUrl | carried | targetUrl | Where the framework describes it.
            alignment.targetDescription | carried | targetDescription | What it is.
            alignment.targetFramework | carried | targetFramework | The framework.
            alignment.targetCode | carried | targetCode | Its code there.
            alignment.name | carried | targetName | The name that targetName had before Open Badges 2.0.
            alignment.url | carried | targetUrl | The name that targetUrl had before Open Badges 2.0.
            alignment.description | carried | targetDescription | The name that targetDescription had before Open Badges 2.0.
            evidence.id | carried | id | Where it is.
            evidence.type | control | | The type of the object.
            evidence.name | carried | name | What it is called.
            evidence.description | carried | description | What it is.
            evidence.narrative | carried | narrative | What it shows.
            evidence.genre | carried | genre | What kind of thing it is.
            evidence.audience | carried | audience | For whom it was made.
            related.id | carried | id | Where the other edition is.
            related.type | recoded | type BadgeClass=https://w3id.org/openbadges#BadgeClass Assertion=https://w3id.org/openbadges#Assertion Profile=https://w3id.org/openbadges#Profile Issuer=https://w3id.org/openbadges#Issuer | What it is, by the names of Open Badges 2.0 in full.
            related.@language | carried | inLanguage | Its language.
            related.version | carried | version | Its version.
            endorsement.@context | control | | Contexts give terms their meaning.
            endorsement.type | control | | The type of the object.
            endorsement.id | approximated | id, | The id of the new endorsement is computed from it.
            endorsement.claim | nested | credentialSubject claim | What is said, and of what.
            endorsement.issuer | nested | issuer profile | Who says it.
            endorsement.issuedOn | carried | validFrom | When it was said.
            endorsement.revoked | control | | That it was not taken back; one that was is left out.
            endorsement.revocationReason | dropped | | Why it was taken back, which it was not.
            endorsement.verification | dropped | | How the original is verified; only the endorser can sign the new one.
            endorsement.@language | dropped | | A credential does not say which language it is in.
            endorsement.version | dropped | | A credential does not say which edition it is.
            endorsement.related | dropped | | A credential does not name its other editions.
            endorsement.endorsement | dropped | | Open Badges 3.0 has no endorsements of endorsements.
            claim.id | recoded | id, | What is endorsed; where that gets another id, that one.
            claim.type | control | | The type of what is endorsed, which says it itself.
            claim.endorsementComment | carried | endorsementComment | What is said of it.
            """;

    static final Succession SUCCESSION = Succession.of(MemberTable.parse("ob2.upgrade.", CREDENTIALS, OBJECTS))
            .with("assertion", Assertion.SHAPE, AchievementCredential.SHAPE)
            .with("assertion-subject", Assertion.SHAPE, AchievementSubject.SHAPE)
            .with("recipient", IdentityObject.SHAPE, org.lerkit.model.ob3.IdentityObject.SHAPE)
            .with("badge-credential", BadgeClass.SHAPE, AchievementCredential.SHAPE)
            .with("badge", BadgeClass.SHAPE, Achievement.SHAPE)
            .with("creator", Profile.SHAPE, org.lerkit.model.ob3.Profile.SHAPE)
            .with("profile", Profile.SHAPE, org.lerkit.model.ob3.Profile.SHAPE)
            .with("criteria", Criteria.SHAPE, org.lerkit.model.ob3.Criteria.SHAPE)
            .with("image", Image.SHAPE, org.lerkit.model.ob3.Image.SHAPE)
            .with("alignment", Alignment.SHAPE, org.lerkit.model.ob3.Alignment.SHAPE)
            .with("evidence", Evidence.SHAPE, org.lerkit.model.ob3.Evidence.SHAPE)
            .with("related", Related.SHAPE, org.lerkit.model.ob3.Related.SHAPE)
            .with("endorsement", Endorsement.SHAPE, EndorsementCredential.SHAPE)
            .with("claim", EndorsementClaim.SHAPE, EndorsementSubject.SHAPE);

    private OpenBadges2Table() {}
}
