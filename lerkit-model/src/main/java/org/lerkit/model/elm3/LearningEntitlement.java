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
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;

/**
 * A right that a person has got by learning.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#LearningEntitlement">European Learning Model 3.2, EDC profile, LearningEntitlement</a>
 */
public record LearningEntitlement(JsonObject json) implements Claim {
    private static final ShapeDraft MEMBERS = Elm3.draft("LearningEntitlement");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<Concept> DC_TYPE = MEMBERS.many("dcType", node(() -> Concept.SHAPE));
    private static final One<LocalizedText> TITLE = MEMBERS.required("title", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<WebResource> SUPPLEMENTARY_DOCUMENT =
            MEMBERS.many("supplementaryDocument", node(() -> WebResource.SHAPE));
    private static final Maybe<LexicalDateTime> DATE_ISSUED = MEMBERS.optional("dateIssued", DATE_TIME);
    private static final Maybe<LexicalDateTime> EXPIRY_DATE = MEMBERS.optional("expiryDate", DATE_TIME);
    private static final One<AwardingProcess> AWARDED_BY =
            MEMBERS.required("awardedBy", Elm3.one(() -> AwardingProcess.SHAPE));
    private static final Many<LearningAchievement> ENTITLED_BY =
            MEMBERS.many("entitledBy", node(() -> LearningAchievement.SHAPE));
    private static final Many<LearningEntitlement> HAS_PART =
            MEMBERS.many("hasPart", node(() -> LearningEntitlement.SHAPE));
    private static final Many<LearningEntitlement> IS_PART_OF =
            MEMBERS.many("isPartOf", node(() -> LearningEntitlement.SHAPE));
    private static final Many<LearningEntitlementSpecification> SPECIFIED_BY =
            MEMBERS.many("specifiedBy", node(() -> LearningEntitlementSpecification.SHAPE));
    public static final Shape<LearningEntitlement> SHAPE = MEMBERS.shape(LearningEntitlement::new);

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
    /** When it was given. */
    public Optional<LexicalDateTime> dateIssued() { return DATE_ISSUED.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> expiryDate() { return EXPIRY_DATE.in(json); }
    /** How it was awarded, and by whom. */
    @Override public AwardingProcess awardedBy() { return AWARDED_BY.in(json); }
    /** What gives it. */
    public List<LearningAchievement> entitledBy() { return ENTITLED_BY.in(json); }
    /** What it consists of. */
    public List<LearningEntitlement> hasPart() { return HAS_PART.in(json); }
    /** What it is part of. */
    public List<LearningEntitlement> isPartOf() { return IS_PART_OF.in(json); }
    /** What it is one of. */
    public List<LearningEntitlementSpecification> specifiedBy() { return SPECIFIED_BY.in(json); }

    @Override public Shape<LearningEntitlement> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LearningEntitlement}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LearningEntitlement, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(List<Concept> values) { return set(DC_TYPE, values); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder supplementaryDocument(List<WebResource> values) { return set(SUPPLEMENTARY_DOCUMENT, values); }
        public Builder dateIssued(LexicalDateTime value) { return set(DATE_ISSUED, value); }
        public Builder expiryDate(LexicalDateTime value) { return set(EXPIRY_DATE, value); }
        public Builder awardedBy(AwardingProcess value) { return set(AWARDED_BY, value); }
        public Builder entitledBy(List<LearningAchievement> values) { return set(ENTITLED_BY, values); }
        public Builder hasPart(List<LearningEntitlement> values) { return set(HAS_PART, values); }
        public Builder isPartOf(List<LearningEntitlement> values) { return set(IS_PART_OF, values); }
        public Builder specifiedBy(List<LearningEntitlementSpecification> values) { return set(SPECIFIED_BY, values); }
    }
    // spotless:on
}
