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
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * Something that a person has learned and that was recognised: the award, not what it is an award of.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#LearningAchievement">European Learning Model 3.2, EDC profile, LearningAchievement</a>
 */
public record LearningAchievement(JsonObject json) implements Claim {
    private static final ShapeDraft MEMBERS = Elm3.draft("LearningAchievement");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<Concept> DC_TYPE = MEMBERS.many("dcType", node(() -> Concept.SHAPE));
    private static final One<LocalizedText> TITLE = MEMBERS.required("title", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<WebResource> SUPPLEMENTARY_DOCUMENT =
            MEMBERS.many("supplementaryDocument", node(() -> WebResource.SHAPE));
    private static final Maybe<LearningOpportunity> LEARNING_OPPORTUNITY =
            MEMBERS.optional("learningOpportunity", Elm3.one(() -> LearningOpportunity.SHAPE));
    private static final Many<CreditPoint> CREDIT_RECEIVED =
            MEMBERS.many("creditReceived", node(() -> CreditPoint.SHAPE));
    private static final Many<LearningAssessment> PROVEN_BY =
            MEMBERS.many("provenBy", node(() -> LearningAssessment.SHAPE));
    private static final Many<LearningActivity> INFLUENCED_BY =
            MEMBERS.many("influencedBy", node(() -> LearningActivity.SHAPE));
    private static final One<AwardingProcess> AWARDED_BY =
            MEMBERS.required("awardedBy", Elm3.one(() -> AwardingProcess.SHAPE));
    private static final Many<LearningEntitlement> ENTITLES_TO =
            MEMBERS.many("entitlesTo", node(() -> LearningEntitlement.SHAPE));
    private static final Maybe<AchievementSpecification> SPECIFIED_BY =
            MEMBERS.optional("specifiedBy", AchievementSpecification.TYPE.orArrayOfOne());
    private static final Many<LearningAchievement> HAS_PART =
            MEMBERS.many("hasPart", node(() -> LearningAchievement.SHAPE));
    private static final Many<LearningAchievement> IS_PART_OF =
            MEMBERS.many("isPartOf", node(() -> LearningAchievement.SHAPE));
    public static final Shape<LearningAchievement> SHAPE = MEMBERS.shape(LearningAchievement::new);

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
    /** The offer that was taken. */
    public Optional<LearningOpportunity> learningOpportunity() { return LEARNING_OPPORTUNITY.in(json); }
    /** The credit that was given. */
    public List<CreditPoint> creditReceived() { return CREDIT_RECEIVED.in(json); }
    /** How it was or is proven. */
    public List<LearningAssessment> provenBy() { return PROVEN_BY.in(json); }
    /** What was or is to be done for it. */
    public List<LearningActivity> influencedBy() { return INFLUENCED_BY.in(json); }
    /** How it was awarded, and by whom. */
    @Override public AwardingProcess awardedBy() { return AWARDED_BY.in(json); }
    /** The rights it gives. */
    public List<LearningEntitlement> entitlesTo() { return ENTITLES_TO.in(json); }
    /** What it is one of. */
    public Optional<AchievementSpecification> specifiedBy() { return SPECIFIED_BY.in(json); }
    /** What it consists of. */
    public List<LearningAchievement> hasPart() { return HAS_PART.in(json); }
    /** What it is part of. */
    public List<LearningAchievement> isPartOf() { return IS_PART_OF.in(json); }

    @Override public Shape<LearningAchievement> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LearningAchievement}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LearningAchievement, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(List<Concept> values) { return set(DC_TYPE, values); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder supplementaryDocument(List<WebResource> values) { return set(SUPPLEMENTARY_DOCUMENT, values); }
        public Builder learningOpportunity(LearningOpportunity value) { return set(LEARNING_OPPORTUNITY, value); }
        public Builder creditReceived(List<CreditPoint> values) { return set(CREDIT_RECEIVED, values); }
        public Builder provenBy(List<LearningAssessment> values) { return set(PROVEN_BY, values); }
        public Builder influencedBy(List<LearningActivity> values) { return set(INFLUENCED_BY, values); }
        public Builder awardedBy(AwardingProcess value) { return set(AWARDED_BY, value); }
        public Builder entitlesTo(List<LearningEntitlement> values) { return set(ENTITLES_TO, values); }
        public Builder specifiedBy(AchievementSpecification value) { return set(SPECIFIED_BY, value); }
        public Builder hasPart(List<LearningAchievement> values) { return set(HAS_PART, values); }
        public Builder isPartOf(List<LearningAchievement> values) { return set(IS_PART_OF, values); }
    }
    // spotless:on
}
