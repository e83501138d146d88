package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * What a learner can achieve: a course, a degree, a competency, an award.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Achievement">Comprehensive Learner Record 1.0, Achievement</a>
 */
public record Achievement(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Achievement");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Maybe<AchievementType> ACHIEVEMENT_TYPE =
            MEMBERS.optional("achievementType", AchievementType.TYPE);
    private static final Many<Alignment> ALIGNMENTS = MEMBERS.many("alignments", node(() -> Alignment.SHAPE));
    private static final Many<Association> ASSOCIATIONS = MEMBERS.many("associations", node(() -> Association.SHAPE));
    private static final Maybe<Decimal> CREDITS_AVAILABLE = MEMBERS.optional("creditsAvailable", DECIMAL);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Many<Endorsement> ENDORSEMENTS = MEMBERS.many("endorsements", node(() -> Endorsement.SHAPE));
    private static final Maybe<String> HUMAN_CODE = MEMBERS.optional("humanCode", TEXT);
    private static final Many<SystemIdentifier> IDENTIFIERS =
            MEMBERS.many("identifiers", node(() -> SystemIdentifier.SHAPE));
    private static final One<String> NAME = MEMBERS.required("name", TEXT);
    private static final Maybe<String> FIELD_OF_STUDY = MEMBERS.optional("fieldOfStudy", TEXT);
    private static final Maybe<Iri> IMAGE = MEMBERS.optional("image", IRI);
    private static final One<Profile> ISSUER = MEMBERS.required("issuer", node(() -> Profile.SHAPE));
    private static final Maybe<String> LEVEL = MEMBERS.optional("level", TEXT);
    private static final Maybe<Criteria> REQUIREMENT = MEMBERS.optional("requirement", node(() -> Criteria.SHAPE));
    private static final Many<ResultDescription> RESULT_DESCRIPTIONS =
            MEMBERS.many("resultDescriptions", node(() -> ResultDescription.SHAPE));
    private static final Many<String> SIGNED_ENDORSEMENTS = MEMBERS.many("signedEndorsements", Clr1.COMPACT_JWS);
    private static final Maybe<String> SPECIALIZATION = MEMBERS.optional("specialization", TEXT);
    private static final Many<String> TAGS = MEMBERS.many("tags", TEXT);
    public static final Shape<Achievement> SHAPE = MEMBERS.shape(Achievement::new)
            .rule(
                    "endorsed",
                    (achievement, findings) ->
                            IssuedRules.checkEndorsed(achievement.id(), achievement.endorsements(), findings));

    // spotless:off - one line a member
    /** What identifies the achievement. */
    public Iri id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** What kind of achievement it is. */
    public Optional<AchievementType> achievementType() { return ACHIEVEMENT_TYPE.in(json); }
    /** What it corresponds to in frameworks. */
    public List<Alignment> alignments() { return ALIGNMENTS.in(json); }
    /** How it belongs to other achievements. */
    public List<Association> associations() { return ASSOCIATIONS.in(json); }
    /** How many credits it gives; their unit is not said here. */
    public Optional<Decimal> creditsAvailable() { return CREDITS_AVAILABLE.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** What others say of it. */
    public List<Endorsement> endorsements() { return ENDORSEMENTS.in(json); }
    /** Its code in a catalogue. */
    public Optional<String> humanCode() { return HUMAN_CODE.in(json); }
    /** Other identifiers of it. */
    public List<SystemIdentifier> identifiers() { return IDENTIFIERS.in(json); }
    /** What to call it. */
    public String name() { return NAME.in(json); }
    /** The subject or discipline. */
    public Optional<String> fieldOfStudy() { return FIELD_OF_STUDY.in(json); }
    /** A picture of it: a URL or a data URL. */
    public Optional<Iri> image() { return IMAGE.in(json); }
    /** Who asserts it. */
    public Profile issuer() { return ISSUER.in(json); }
    /** How advanced it is. */
    public Optional<String> level() { return LEVEL.in(json); }
    /** What is needed to earn it. */
    public Optional<Criteria> requirement() { return REQUIREMENT.in(json); }
    /** The results it may have. */
    public List<ResultDescription> resultDescriptions() { return RESULT_DESCRIPTIONS.in(json); }
    /** Endorsements that are signed, as compact JWS. */
    public List<String> signedEndorsements() { return SIGNED_ENDORSEMENTS.in(json); }
    /** The focus within the field of study. */
    public Optional<String> specialization() { return SPECIALIZATION.in(json); }
    /** Words to find it by. */
    public List<String> tags() { return TAGS.in(json); }

    @Override public Shape<Achievement> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Achievement}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Achievement, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder achievementType(AchievementType value) { return set(ACHIEVEMENT_TYPE, value); }
        public Builder alignments(List<Alignment> values) { return set(ALIGNMENTS, values); }
        public Builder associations(List<Association> values) { return set(ASSOCIATIONS, values); }
        public Builder creditsAvailable(Decimal value) { return set(CREDITS_AVAILABLE, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder endorsements(List<Endorsement> values) { return set(ENDORSEMENTS, values); }
        public Builder humanCode(String value) { return set(HUMAN_CODE, value); }
        public Builder identifiers(List<SystemIdentifier> values) { return set(IDENTIFIERS, values); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder fieldOfStudy(String value) { return set(FIELD_OF_STUDY, value); }
        public Builder image(Iri value) { return set(IMAGE, value); }
        public Builder issuer(Profile value) { return set(ISSUER, value); }
        public Builder level(String value) { return set(LEVEL, value); }
        public Builder requirement(Criteria value) { return set(REQUIREMENT, value); }
        public Builder resultDescriptions(List<ResultDescription> values) { return set(RESULT_DESCRIPTIONS, values); }
        public Builder signedEndorsements(List<String> values) { return set(SIGNED_ENDORSEMENTS, values); }
        public Builder specialization(String value) { return set(SPECIALIZATION, value); }
        public Builder tags(List<String> values) { return set(TAGS, values); }
    }
    // spotless:on
}
