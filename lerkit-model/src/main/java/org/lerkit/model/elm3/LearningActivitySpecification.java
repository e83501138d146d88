package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;
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
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;

/**
 * What there is to be done, whoever does it.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#LearningActivitySpecification">European Learning Model 3.2, EDC profile, LearningActivitySpecification</a>
 */
public record LearningActivitySpecification(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("LearningActivitySpecification");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<Concept> DC_TYPE = MEMBERS.many("dcType", node(() -> Concept.SHAPE));
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final One<LocalizedText> TITLE = MEMBERS.required("title", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<WebResource> SUPPLEMENTARY_DOCUMENT =
            MEMBERS.many("supplementaryDocument", node(() -> WebResource.SHAPE));
    private static final Many<WebResource> HOMEPAGE = MEMBERS.many("homepage", node(() -> WebResource.SHAPE));
    private static final Maybe<LocalizedText> ALT_LABEL = MEMBERS.optional("altLabel", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> CATEGORY = MEMBERS.optional("category", LANGUAGE_MAP);
    private static final Maybe<LexicalDateTime> DATE_MODIFIED = MEMBERS.optional("dateModified", DATE_TIME);
    private static final Many<Concept> LANGUAGE = MEMBERS.many("language", node(() -> Concept.SHAPE));
    private static final Maybe<String> VOLUME_OF_LEARNING = MEMBERS.optional("volumeOfLearning", Elm3.DURATION);
    private static final Many<String> CONTACT_HOUR = MEMBERS.many("contactHour", Elm3.WORDS);
    private static final Many<Concept> MODE = MEMBERS.many("mode", node(() -> Concept.SHAPE));
    private static final Many<AchievementSpecification> INFLUENCES =
            MEMBERS.many("influences", AchievementSpecification.TYPE);
    private static final Many<LearningActivitySpecification> HAS_PART =
            MEMBERS.many("hasPart", node(() -> LearningActivitySpecification.SHAPE));
    private static final Many<LearningActivitySpecification> IS_PART_OF =
            MEMBERS.many("isPartOf", node(() -> LearningActivitySpecification.SHAPE));
    private static final Many<LearningActivitySpecification> SPECIALISATION_OF =
            MEMBERS.many("specialisationOf", node(() -> LearningActivitySpecification.SHAPE));
    private static final Many<LearningActivitySpecification> GENERALISATION_OF =
            MEMBERS.many("generalisationOf", node(() -> LearningActivitySpecification.SHAPE));
    private static final Maybe<String> STATUS = MEMBERS.optional("status", Elm3.WORDS);
    public static final Shape<LearningActivitySpecification> SHAPE =
            MEMBERS.shape(LearningActivitySpecification::new).rule("volume", ElmRules::checkVolume);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public List<Concept> dcType() { return DC_TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** What it is called. */
    public LocalizedText title() { return TITLE.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** What else there is to say of it. */
    public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** Documents about it. */
    public List<WebResource> supplementaryDocument() { return SUPPLEMENTARY_DOCUMENT.in(json); }
    /** Pages about it. */
    public List<WebResource> homepage() { return HOMEPAGE.in(json); }
    /** Other names of it. */
    public Optional<LocalizedText> altLabel() { return ALT_LABEL.in(json); }
    /** What it is filed under. */
    public Optional<LocalizedText> category() { return CATEGORY.in(json); }
    /** When it was last changed. */
    public Optional<LexicalDateTime> dateModified() { return DATE_MODIFIED.in(json); }
    /** The languages it is in. */
    public List<Concept> language() { return LANGUAGE.in(json); }
    /** The work that a learner is expected to put in. */
    public Optional<String> volumeOfLearning() { return VOLUME_OF_LEARNING.in(json); }
    /** The hours with a teacher, as text. */
    public List<String> contactHour() { return CONTACT_HOUR.in(json); }
    /** How it is taught or taken. */
    public List<Concept> mode() { return MODE.in(json); }
    /** What it is done for. */
    public List<AchievementSpecification> influences() { return INFLUENCES.in(json); }
    /** What it consists of. */
    public List<LearningActivitySpecification> hasPart() { return HAS_PART.in(json); }
    /** What it is part of. */
    public List<LearningActivitySpecification> isPartOf() { return IS_PART_OF.in(json); }
    /** What it is a special case of. */
    public List<LearningActivitySpecification> specialisationOf() { return SPECIALISATION_OF.in(json); }
    /** What is a special case of it. */
    public List<LearningActivitySpecification> generalisationOf() { return GENERALISATION_OF.in(json); }
    /** How far it got in its own life: drafted, released. */
    public Optional<String> status() { return STATUS.in(json); }

    @Override public Shape<LearningActivitySpecification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LearningActivitySpecification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LearningActivitySpecification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(List<Concept> values) { return set(DC_TYPE, values); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder supplementaryDocument(List<WebResource> values) { return set(SUPPLEMENTARY_DOCUMENT, values); }
        public Builder homepage(List<WebResource> values) { return set(HOMEPAGE, values); }
        public Builder altLabel(LocalizedText value) { return set(ALT_LABEL, value); }
        public Builder category(LocalizedText value) { return set(CATEGORY, value); }
        public Builder dateModified(LexicalDateTime value) { return set(DATE_MODIFIED, value); }
        public Builder language(List<Concept> values) { return set(LANGUAGE, values); }
        public Builder volumeOfLearning(String value) { return set(VOLUME_OF_LEARNING, value); }
        public Builder contactHour(List<String> values) { return set(CONTACT_HOUR, values); }
        public Builder mode(List<Concept> values) { return set(MODE, values); }
        public Builder influences(List<AchievementSpecification> values) { return set(INFLUENCES, values); }
        public Builder hasPart(List<LearningActivitySpecification> values) { return set(HAS_PART, values); }
        public Builder isPartOf(List<LearningActivitySpecification> values) { return set(IS_PART_OF, values); }
        public Builder specialisationOf(List<LearningActivitySpecification> values) { return set(SPECIALISATION_OF, values); }
        public Builder generalisationOf(List<LearningActivitySpecification> values) { return set(GENERALISATION_OF, values); }
        public Builder status(String value) { return set(STATUS, value); }
    }
    // spotless:on
}
