package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * Something that a person did in order to learn.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#LearningActivity">European Learning Model 3.2, EDC profile, LearningActivity</a>
 */
public record LearningActivity(JsonObject json) implements Claim {
    private static final ShapeDraft MEMBERS = Elm3.draft("LearningActivity");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<Concept> DC_TYPE = MEMBERS.many("dcType", node(() -> Concept.SHAPE));
    private static final One<LocalizedText> TITLE = MEMBERS.required("title", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<WebResource> SUPPLEMENTARY_DOCUMENT =
            MEMBERS.many("supplementaryDocument", node(() -> WebResource.SHAPE));
    private static final Many<PeriodOfTime> TEMPORAL = MEMBERS.many("temporal", node(() -> PeriodOfTime.SHAPE));
    private static final Many<Location> LOCATION = MEMBERS.many("location", node(() -> Location.SHAPE));
    private static final Maybe<LearningOpportunity> LEARNING_OPPORTUNITY =
            MEMBERS.optional("learningOpportunity", Elm3.one(() -> LearningOpportunity.SHAPE));
    private static final Maybe<String> WORKLOAD = MEMBERS.optional("workload", Elm3.DURATION);
    private static final Many<AnyAgent> DIRECTED_BY = MEMBERS.many("directedBy", AnyAgent.TYPE);
    private static final One<AwardingProcess> AWARDED_BY =
            MEMBERS.required("awardedBy", Elm3.one(() -> AwardingProcess.SHAPE));
    private static final Many<LearningAchievement> INFLUENCES =
            MEMBERS.many("influences", node(() -> LearningAchievement.SHAPE));
    private static final Maybe<LearningActivitySpecification> SPECIFIED_BY =
            MEMBERS.optional("specifiedBy", Elm3.one(() -> LearningActivitySpecification.SHAPE));
    private static final Many<LearningActivity> HAS_PART = MEMBERS.many("hasPart", node(() -> LearningActivity.SHAPE));
    private static final Many<LearningActivity> IS_PART_OF =
            MEMBERS.many("isPartOf", node(() -> LearningActivity.SHAPE));
    private static final Maybe<Decimal> LEVEL_OF_COMPLETION = MEMBERS.optional("levelOfCompletion", Elm3.PERCENTAGE);
    public static final Shape<LearningActivity> SHAPE = MEMBERS.shape(LearningActivity::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    @Override public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public List<Concept> dcType() { return DC_TYPE.in(json); }
    /** What it is called. */
    @Override public LocalizedText title() { return TITLE.in(json); }
    /** What it is, in a few sentences. */
    @Override public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    @Override public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** What else there is to say of it. */
    @Override public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** Documents about it. */
    public List<WebResource> supplementaryDocument() { return SUPPLEMENTARY_DOCUMENT.in(json); }
    /** When. */
    public List<PeriodOfTime> temporal() { return TEMPORAL.in(json); }
    /** Where it is. */
    public List<Location> location() { return LOCATION.in(json); }
    /** The offer that was taken. */
    public Optional<LearningOpportunity> learningOpportunity() { return LEARNING_OPPORTUNITY.in(json); }
    /** The work that was put in. */
    public Optional<String> workload() { return WORKLOAD.in(json); }
    /** Who led it. */
    public List<AnyAgent> directedBy() { return DIRECTED_BY.in(json); }
    /** How it was awarded, and by whom. */
    @Override public AwardingProcess awardedBy() { return AWARDED_BY.in(json); }
    /** What it is done for. */
    public List<LearningAchievement> influences() { return INFLUENCES.in(json); }
    /** What it is one of. */
    public Optional<LearningActivitySpecification> specifiedBy() { return SPECIFIED_BY.in(json); }
    /** What it consists of. */
    public List<LearningActivity> hasPart() { return HAS_PART.in(json); }
    /** What it is part of. */
    public List<LearningActivity> isPartOf() { return IS_PART_OF.in(json); }
    /** How much of it was done, in percent. */
    public Optional<Decimal> levelOfCompletion() { return LEVEL_OF_COMPLETION.in(json); }

    @Override public Shape<LearningActivity> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LearningActivity}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LearningActivity, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(List<Concept> values) { return set(DC_TYPE, values); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder supplementaryDocument(List<WebResource> values) { return set(SUPPLEMENTARY_DOCUMENT, values); }
        public Builder temporal(List<PeriodOfTime> values) { return set(TEMPORAL, values); }
        public Builder location(List<Location> values) { return set(LOCATION, values); }
        public Builder learningOpportunity(LearningOpportunity value) { return set(LEARNING_OPPORTUNITY, value); }
        public Builder workload(String value) { return set(WORKLOAD, value); }
        public Builder directedBy(List<AnyAgent> values) { return set(DIRECTED_BY, values); }
        public Builder awardedBy(AwardingProcess value) { return set(AWARDED_BY, value); }
        public Builder influences(List<LearningAchievement> values) { return set(INFLUENCES, values); }
        public Builder specifiedBy(LearningActivitySpecification value) { return set(SPECIFIED_BY, value); }
        public Builder hasPart(List<LearningActivity> values) { return set(HAS_PART, values); }
        public Builder isPartOf(List<LearningActivity> values) { return set(IS_PART_OF, values); }
        public Builder levelOfCompletion(Decimal value) { return set(LEVEL_OF_COMPLETION, value); }
    }
    // spotless:on
}
