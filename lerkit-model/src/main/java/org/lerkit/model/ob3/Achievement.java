package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
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
import org.lerkit.model.value.LocalizedText;

/**
 * What a learner can earn: a degree, a course, a badge, a competency.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievement">Open Badges 3.0, Achievement</a>
 */
public record Achievement(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("Achievement");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<LocalizedText> NAME = MEMBERS.required("name", LOCALIZED_TEXT);
    private static final One<LocalizedText> DESCRIPTION = MEMBERS.required("description", LOCALIZED_TEXT);
    private static final One<Criteria> CRITERIA = MEMBERS.required("criteria", node(() -> Criteria.SHAPE));
    private static final Maybe<AchievementType> ACHIEVEMENT_TYPE =
            MEMBERS.optional("achievementType", AchievementType.TYPE);
    private static final Maybe<Profile> CREATOR = MEMBERS.optional("creator", node(() -> Profile.SHAPE));
    private static final Maybe<Decimal> CREDITS_AVAILABLE = MEMBERS.optional("creditsAvailable", DECIMAL);
    private static final Maybe<String> FIELD_OF_STUDY = MEMBERS.optional("fieldOfStudy", TEXT);
    private static final Maybe<String> HUMAN_CODE = MEMBERS.optional("humanCode", TEXT);
    private static final Maybe<Image> IMAGE = MEMBERS.optional("image", node(() -> Image.SHAPE));
    private static final Maybe<String> IN_LANGUAGE = MEMBERS.optional("inLanguage", OpenBadges3.LANGUAGE_CODE);
    private static final Maybe<String> SPECIALIZATION = MEMBERS.optional("specialization", TEXT);
    private static final Maybe<String> VERSION = MEMBERS.optional("version", TEXT);
    private static final Many<Alignment> ALIGNMENT = MEMBERS.many("alignment", node(() -> Alignment.SHAPE));
    private static final Many<ResultDescription> RESULT_DESCRIPTION =
            MEMBERS.many("resultDescription", node(() -> ResultDescription.SHAPE));
    private static final Many<IdentifierEntry> OTHER_IDENTIFIER =
            MEMBERS.many("otherIdentifier", node(() -> IdentifierEntry.SHAPE));
    private static final Many<Related> RELATED = MEMBERS.many("related", node(() -> Related.SHAPE));
    private static final Many<String> TAG = MEMBERS.many("tag", TEXT);
    private static final Many<AnyEndorsementCredential> ENDORSEMENT =
            MEMBERS.many("endorsement", AnyEndorsementCredential.TYPE);
    private static final Many<String> ENDORSEMENT_JWT = MEMBERS.many("endorsementJwt", OpenBadges3.COMPACT_JWS);
    public static final Shape<Achievement> SHAPE = MEMBERS.shape(Achievement::new);

    // spotless:off - one line a member
    /** What identifies this achievement, for everyone who earns it. */
    public Iri id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** What to call it. */
    public LocalizedText name() { return NAME.in(json); }
    /** What it is, in a sentence or two. */
    public LocalizedText description() { return DESCRIPTION.in(json); }
    /** How to earn it. */
    public Criteria criteria() { return CRITERIA.in(json); }
    /** What kind of achievement it is. */
    public Optional<AchievementType> achievementType() { return ACHIEVEMENT_TYPE.in(json); }
    /** Who defined it, which need not be who issues it. */
    public Optional<Profile> creator() { return CREATOR.in(json); }
    /** Credit hours that come with it. */
    public Optional<Decimal> creditsAvailable() { return CREDITS_AVAILABLE.in(json); }
    /** Its discipline. */
    public Optional<String> fieldOfStudy() { return FIELD_OF_STUDY.in(json); }
    /** Its code in a catalogue, such as MATH 101. */
    public Optional<String> humanCode() { return HUMAN_CODE.in(json); }
    /** A picture of it. */
    public Optional<Image> image() { return IMAGE.in(json); }
    /** The language it is taught and described in. */
    public Optional<String> inLanguage() { return IN_LANGUAGE.in(json); }
    /** The focus within its field. */
    public Optional<String> specialization() { return SPECIALIZATION.in(json); }
    /** Which version of the achievement this is. */
    public Optional<String> version() { return VERSION.in(json); }
    /** What it corresponds to in frameworks. */
    public List<Alignment> alignment() { return ALIGNMENT.in(json); }
    /** The results it may have. */
    public List<ResultDescription> resultDescription() { return RESULT_DESCRIPTION.in(json); }
    /** Other identifiers of it. */
    public List<IdentifierEntry> otherIdentifier() { return OTHER_IDENTIFIER.in(json); }
    /** The same achievement in another language or version. */
    public List<Related> related() { return RELATED.in(json); }
    /** Words to find it by. */
    public List<String> tag() { return TAG.in(json); }
    /** What others say of it, with embedded proofs. */
    public List<AnyEndorsementCredential> endorsement() { return ENDORSEMENT.in(json); }
    /** What others say of it, as JSON Web Tokens. */
    public List<String> endorsementJwt() { return ENDORSEMENT_JWT.in(json); }

    @Override public Shape<Achievement> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Achievement}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Achievement, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder criteria(Criteria value) { return set(CRITERIA, value); }
        public Builder achievementType(AchievementType value) { return set(ACHIEVEMENT_TYPE, value); }
        public Builder creator(Profile value) { return set(CREATOR, value); }
        public Builder creditsAvailable(Decimal value) { return set(CREDITS_AVAILABLE, value); }
        public Builder fieldOfStudy(String value) { return set(FIELD_OF_STUDY, value); }
        public Builder humanCode(String value) { return set(HUMAN_CODE, value); }
        public Builder image(Image value) { return set(IMAGE, value); }
        public Builder inLanguage(String value) { return set(IN_LANGUAGE, value); }
        public Builder specialization(String value) { return set(SPECIALIZATION, value); }
        public Builder version(String value) { return set(VERSION, value); }
        public Builder alignment(List<Alignment> values) { return set(ALIGNMENT, values); }
        public Builder resultDescription(List<ResultDescription> values) { return set(RESULT_DESCRIPTION, values); }
        public Builder otherIdentifier(List<IdentifierEntry> values) { return set(OTHER_IDENTIFIER, values); }
        public Builder related(List<Related> values) { return set(RELATED, values); }
        public Builder tag(List<String> values) { return set(TAG, values); }
        public Builder endorsement(List<AnyEndorsementCredential> values) { return set(ENDORSEMENT, values); }
        public Builder endorsementJwt(List<String> values) { return set(ENDORSEMENT_JWT, values); }
    }
    // spotless:on
}
