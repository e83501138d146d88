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
 * An offer to learn, at a place and time.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#LearningOpportunity">European Learning Model 3.2, EDC profile, LearningOpportunity</a>
 */
public record LearningOpportunity(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("LearningOpportunity");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<Concept> DC_TYPE = MEMBERS.many("dcType", node(() -> Concept.SHAPE));
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final One<LocalizedText> TITLE = MEMBERS.required("title", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<WebResource> HOMEPAGE = MEMBERS.many("homepage", node(() -> WebResource.SHAPE));
    private static final Many<WebResource> SUPPLEMENTARY_DOCUMENT =
            MEMBERS.many("supplementaryDocument", node(() -> WebResource.SHAPE));
    private static final Maybe<PeriodOfTime> TEMPORAL =
            MEMBERS.optional("temporal", Elm3.one(() -> PeriodOfTime.SHAPE));
    private static final Maybe<String> DURATION = MEMBERS.optional("duration", Elm3.DURATION);
    private static final Many<Concept> MODE = MEMBERS.many("mode", node(() -> Concept.SHAPE));
    private static final Maybe<Concept> LEARNING_SCHEDULE =
            MEMBERS.optional("learningSchedule", Elm3.one(() -> Concept.SHAPE));
    private static final Maybe<Note> SCHEDULE_INFORMATION =
            MEMBERS.optional("scheduleInformation", Elm3.one(() -> Note.SHAPE));
    private static final Maybe<Note> ADMISSION_PROCEDURE =
            MEMBERS.optional("admissionProcedure", Elm3.one(() -> Note.SHAPE));
    private static final Many<PriceDetail> PRICE_DETAIL = MEMBERS.many("priceDetail", node(() -> PriceDetail.SHAPE));
    private static final Maybe<Organisation> PROVIDED_BY =
            MEMBERS.optional("providedBy", Elm3.one(() -> Organisation.SHAPE));
    private static final Many<Grant> GRANT = MEMBERS.many("grant", node(() -> Grant.SHAPE));
    private static final Many<Location> LOCATION = MEMBERS.many("location", node(() -> Location.SHAPE));
    private static final Maybe<AchievementSpecification> LEARNING_ACHIEVEMENT_SPECIFICATION =
            MEMBERS.optional("learningAchievementSpecification", AchievementSpecification.TYPE.orArrayOfOne());
    private static final Maybe<LearningActivitySpecification> LEARNING_ACTIVITY_SPECIFICATION =
            MEMBERS.optional("learningActivitySpecification", Elm3.one(() -> LearningActivitySpecification.SHAPE));
    private static final Many<LearningOpportunity> HAS_PART =
            MEMBERS.many("hasPart", node(() -> LearningOpportunity.SHAPE));
    private static final Many<LearningOpportunity> IS_PART_OF =
            MEMBERS.many("isPartOf", node(() -> LearningOpportunity.SHAPE));
    private static final Maybe<MediaObject> BANNER_IMAGE =
            MEMBERS.optional("bannerImage", Elm3.one(() -> MediaObject.SHAPE));
    private static final Many<LexicalDateTime> APPLICATION_DEADLINE = MEMBERS.many("applicationDeadline", DATE_TIME);
    private static final Maybe<Concept> DEFAULT_LANGUAGE =
            MEMBERS.optional("defaultLanguage", Elm3.one(() -> Concept.SHAPE));
    private static final Many<String> DESCRIPTION_HTML = MEMBERS.many("descriptionHtml", Elm3.WORDS);
    private static final Maybe<LexicalDateTime> DATE_MODIFIED = MEMBERS.optional("dateModified", DATE_TIME);
    private static final Maybe<String> STATUS = MEMBERS.optional("status", Elm3.WORDS);
    public static final Shape<LearningOpportunity> SHAPE = MEMBERS.shape(LearningOpportunity::new);

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
    /** Pages about it. */
    public List<WebResource> homepage() { return HOMEPAGE.in(json); }
    /** Documents about it. */
    public List<WebResource> supplementaryDocument() { return SUPPLEMENTARY_DOCUMENT.in(json); }
    /** When. */
    public Optional<PeriodOfTime> temporal() { return TEMPORAL.in(json); }
    /** How long it takes. */
    public Optional<String> duration() { return DURATION.in(json); }
    /** How it is taught or taken. */
    public List<Concept> mode() { return MODE.in(json); }
    /** How its times are laid. */
    public Optional<Concept> learningSchedule() { return LEARNING_SCHEDULE.in(json); }
    /** More about its times. */
    public Optional<Note> scheduleInformation() { return SCHEDULE_INFORMATION.in(json); }
    /** How to apply. */
    public Optional<Note> admissionProcedure() { return ADMISSION_PROCEDURE.in(json); }
    /** What it costs. */
    public List<PriceDetail> priceDetail() { return PRICE_DETAIL.in(json); }
    /** Who offers it. */
    public Optional<Organisation> providedBy() { return PROVIDED_BY.in(json); }
    /** Money to be had for it. */
    public List<Grant> grant() { return GRANT.in(json); }
    /** Where it is. */
    public List<Location> location() { return LOCATION.in(json); }
    /** What can be achieved there. */
    public Optional<AchievementSpecification> learningAchievementSpecification() { return LEARNING_ACHIEVEMENT_SPECIFICATION.in(json); }
    /** What is done there. */
    public Optional<LearningActivitySpecification> learningActivitySpecification() { return LEARNING_ACTIVITY_SPECIFICATION.in(json); }
    /** What it consists of. */
    public List<LearningOpportunity> hasPart() { return HAS_PART.in(json); }
    /** What it is part of. */
    public List<LearningOpportunity> isPartOf() { return IS_PART_OF.in(json); }
    /** A picture to show with it. */
    public Optional<MediaObject> bannerImage() { return BANNER_IMAGE.in(json); }
    /** Until when to apply. */
    public List<LexicalDateTime> applicationDeadline() { return APPLICATION_DEADLINE.in(json); }
    /** The language it is described in. */
    public Optional<Concept> defaultLanguage() { return DEFAULT_LANGUAGE.in(json); }
    /** What it is, in markup. */
    public List<String> descriptionHtml() { return DESCRIPTION_HTML.in(json); }
    /** When it was last changed. */
    public Optional<LexicalDateTime> dateModified() { return DATE_MODIFIED.in(json); }
    /** How far it got in its own life: drafted, released. */
    public Optional<String> status() { return STATUS.in(json); }

    @Override public Shape<LearningOpportunity> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LearningOpportunity}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LearningOpportunity, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(List<Concept> values) { return set(DC_TYPE, values); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder homepage(List<WebResource> values) { return set(HOMEPAGE, values); }
        public Builder supplementaryDocument(List<WebResource> values) { return set(SUPPLEMENTARY_DOCUMENT, values); }
        public Builder temporal(PeriodOfTime value) { return set(TEMPORAL, value); }
        public Builder duration(String value) { return set(DURATION, value); }
        public Builder mode(List<Concept> values) { return set(MODE, values); }
        public Builder learningSchedule(Concept value) { return set(LEARNING_SCHEDULE, value); }
        public Builder scheduleInformation(Note value) { return set(SCHEDULE_INFORMATION, value); }
        public Builder admissionProcedure(Note value) { return set(ADMISSION_PROCEDURE, value); }
        public Builder priceDetail(List<PriceDetail> values) { return set(PRICE_DETAIL, values); }
        public Builder providedBy(Organisation value) { return set(PROVIDED_BY, value); }
        public Builder grant(List<Grant> values) { return set(GRANT, values); }
        public Builder location(List<Location> values) { return set(LOCATION, values); }
        public Builder learningAchievementSpecification(AchievementSpecification value) { return set(LEARNING_ACHIEVEMENT_SPECIFICATION, value); }
        public Builder learningActivitySpecification(LearningActivitySpecification value) { return set(LEARNING_ACTIVITY_SPECIFICATION, value); }
        public Builder hasPart(List<LearningOpportunity> values) { return set(HAS_PART, values); }
        public Builder isPartOf(List<LearningOpportunity> values) { return set(IS_PART_OF, values); }
        public Builder bannerImage(MediaObject value) { return set(BANNER_IMAGE, value); }
        public Builder applicationDeadline(List<LexicalDateTime> values) { return set(APPLICATION_DEADLINE, values); }
        public Builder defaultLanguage(Concept value) { return set(DEFAULT_LANGUAGE, value); }
        public Builder descriptionHtml(List<String> values) { return set(DESCRIPTION_HTML, values); }
        public Builder dateModified(LexicalDateTime value) { return set(DATE_MODIFIED, value); }
        public Builder status(String value) { return set(STATUS, value); }
    }
    // spotless:on
}
