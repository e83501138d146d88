package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXT_OR_NUMBER;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * What can be earned: the badge that assertions award.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#BadgeClass">Open Badges 2.0, BadgeClass</a>
 */
public record BadgeClass(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("BadgeClass");
    private static final Many<JsonValue> CONTEXT = MEMBERS.many("@context", MemberType.CONTEXT);
    private static final One<Iri> ID = MEMBERS.required("id", OpenBadges2.IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<LocalizedText> NAME = MEMBERS.required("name", LOCALIZED_TEXT);
    private static final One<LocalizedText> DESCRIPTION = MEMBERS.required("description", LOCALIZED_TEXT);
    private static final One<Image> IMAGE =
            MEMBERS.required("image", node(() -> Image.SHAPE).orId("id", OpenBadges2.IMAGE_URL));
    private static final One<Criteria> CRITERIA =
            MEMBERS.required("criteria", node(() -> Criteria.SHAPE).orId("id", OpenBadges2.IRI));
    private static final One<Profile> ISSUER = MEMBERS.required(
            "issuer",
            node(() -> Profile.SHAPE)
                    .orId("id", OpenBadges2.IRI)
                    .requiring("name")
                    .requiring("url")
                    .requiring("email"));
    private static final Many<Alignment> ALIGNMENT = MEMBERS.many("alignment", node(() -> Alignment.SHAPE));
    private static final Many<String> TAGS = MEMBERS.many("tags", TEXT);
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("@language", OpenBadges2.LANGUAGE);
    private static final Maybe<String> VERSION = MEMBERS.optional("version", TEXT_OR_NUMBER);
    private static final Many<Related> RELATED =
            MEMBERS.many("related", node(() -> Related.SHAPE).orId("id", OpenBadges2.IRI));
    private static final Many<Endorsement> ENDORSEMENT =
            MEMBERS.many("endorsement", node(() -> Endorsement.SHAPE).orId("id", OpenBadges2.IRI));
    public static final Shape<BadgeClass> SHAPE = OpenBadges2.document(MEMBERS.shape(BadgeClass::new));

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning; an embedded object has that of the object around it. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** Where it is hosted, or what identifies it. */
    public Iri id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** What to call it. */
    public LocalizedText name() { return NAME.in(json); }
    /** What it is, in a sentence or two. */
    public LocalizedText description() { return DESCRIPTION.in(json); }
    /** A picture of it. */
    public Image image() { return IMAGE.in(json); }
    /** How to earn it; perhaps no more than the page that says so. */
    public Criteria criteria() { return CRITERIA.in(json); }
    /** Who awards it; perhaps no more than the id. */
    public Profile issuer() { return ISSUER.in(json); }
    /** What it corresponds to in frameworks. */
    public List<Alignment> alignment() { return ALIGNMENT.in(json); }
    /** Words to find it by. */
    public List<String> tags() { return TAGS.in(json); }
    /** The language its words are in. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** Which edition of it this is. */
    public Optional<String> version() { return VERSION.in(json); }
    /** Other editions of it: in other languages, of other versions. */
    public List<Related> related() { return RELATED.in(json); }
    /** What others say of it. */
    public List<Endorsement> endorsement() { return ENDORSEMENT.in(json); }

    @Override public Shape<BadgeClass> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link BadgeClass}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<BadgeClass, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder image(Image value) { return set(IMAGE, value); }
        public Builder criteria(Criteria value) { return set(CRITERIA, value); }
        public Builder issuer(Profile value) { return set(ISSUER, value); }
        public Builder alignment(List<Alignment> values) { return set(ALIGNMENT, values); }
        public Builder tags(List<String> values) { return set(TAGS, values); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder version(String value) { return set(VERSION, value); }
        public Builder related(List<Related> values) { return set(RELATED, values); }
        public Builder endorsement(List<Endorsement> values) { return set(ENDORSEMENT, values); }
    }
    // spotless:on
}
