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
 * A right that anybody can get.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#LearningEntitlementSpecification">European Learning Model 3.2, EDC profile, LearningEntitlementSpecification</a>
 */
public record LearningEntitlementSpecification(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("LearningEntitlementSpecification");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<Concept> DC_TYPE = MEMBERS.required("dcType", Elm3.one(() -> Concept.SHAPE));
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
    private static final One<Concept> ENTITLEMENT_STATUS =
            MEMBERS.required("entitlementStatus", Elm3.one(() -> Concept.SHAPE));
    private static final Many<Organisation> LIMIT_ORGANISATION =
            MEMBERS.many("limitOrganisation", node(() -> Organisation.SHAPE));
    private static final Many<Concept> LIMIT_JURISDICTION =
            MEMBERS.many("limitJurisdiction", node(() -> Concept.SHAPE));
    private static final Many<Concept> LIMIT_OCCUPATION = MEMBERS.many("limitOccupation", node(() -> Concept.SHAPE));
    private static final Many<Concept> LIMIT_NATIONAL_OCCUPATION =
            MEMBERS.many("limitNationalOccupation", node(() -> Concept.SHAPE));
    private static final Many<AchievementSpecification> ENTITLED_BY =
            MEMBERS.many("entitledBy", AchievementSpecification.TYPE);
    private static final Many<LearningEntitlementSpecification> HAS_PART =
            MEMBERS.many("hasPart", node(() -> LearningEntitlementSpecification.SHAPE));
    private static final Many<LearningEntitlementSpecification> IS_PART_OF =
            MEMBERS.many("isPartOf", node(() -> LearningEntitlementSpecification.SHAPE));
    private static final Many<LearningEntitlementSpecification> SPECIALISATION_OF =
            MEMBERS.many("specialisationOf", node(() -> LearningEntitlementSpecification.SHAPE));
    private static final Many<LearningEntitlementSpecification> GENERALISATION_OF =
            MEMBERS.many("generalisationOf", node(() -> LearningEntitlementSpecification.SHAPE));
    private static final Maybe<String> STATUS = MEMBERS.optional("status", Elm3.WORDS);
    public static final Shape<LearningEntitlementSpecification> SHAPE =
            MEMBERS.shape(LearningEntitlementSpecification::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public Concept dcType() { return DC_TYPE.in(json); }
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
    /** What has become of the right. */
    public Concept entitlementStatus() { return ENTITLEMENT_STATUS.in(json); }
    /** The only organisations where it holds. */
    public List<Organisation> limitOrganisation() { return LIMIT_ORGANISATION.in(json); }
    /** The only countries or regions where it holds. */
    public List<Concept> limitJurisdiction() { return LIMIT_JURISDICTION.in(json); }
    /** The only occupations where it holds. */
    public List<Concept> limitOccupation() { return LIMIT_OCCUPATION.in(json); }
    /** The only occupations of a country where it holds. */
    public List<Concept> limitNationalOccupation() { return LIMIT_NATIONAL_OCCUPATION.in(json); }
    /** What gives it. */
    public List<AchievementSpecification> entitledBy() { return ENTITLED_BY.in(json); }
    /** What it consists of. */
    public List<LearningEntitlementSpecification> hasPart() { return HAS_PART.in(json); }
    /** What it is part of. */
    public List<LearningEntitlementSpecification> isPartOf() { return IS_PART_OF.in(json); }
    /** What it is a special case of. */
    public List<LearningEntitlementSpecification> specialisationOf() { return SPECIALISATION_OF.in(json); }
    /** What is a special case of it. */
    public List<LearningEntitlementSpecification> generalisationOf() { return GENERALISATION_OF.in(json); }
    /** How far it got in its own life: drafted, released. */
    public Optional<String> status() { return STATUS.in(json); }

    @Override public Shape<LearningEntitlementSpecification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LearningEntitlementSpecification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LearningEntitlementSpecification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(Concept value) { return set(DC_TYPE, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder supplementaryDocument(List<WebResource> values) { return set(SUPPLEMENTARY_DOCUMENT, values); }
        public Builder homepage(List<WebResource> values) { return set(HOMEPAGE, values); }
        public Builder altLabel(LocalizedText value) { return set(ALT_LABEL, value); }
        public Builder category(LocalizedText value) { return set(CATEGORY, value); }
        public Builder dateModified(LexicalDateTime value) { return set(DATE_MODIFIED, value); }
        public Builder entitlementStatus(Concept value) { return set(ENTITLEMENT_STATUS, value); }
        public Builder limitOrganisation(List<Organisation> values) { return set(LIMIT_ORGANISATION, values); }
        public Builder limitJurisdiction(List<Concept> values) { return set(LIMIT_JURISDICTION, values); }
        public Builder limitOccupation(List<Concept> values) { return set(LIMIT_OCCUPATION, values); }
        public Builder limitNationalOccupation(List<Concept> values) { return set(LIMIT_NATIONAL_OCCUPATION, values); }
        public Builder entitledBy(List<AchievementSpecification> values) { return set(ENTITLED_BY, values); }
        public Builder hasPart(List<LearningEntitlementSpecification> values) { return set(HAS_PART, values); }
        public Builder isPartOf(List<LearningEntitlementSpecification> values) { return set(IS_PART_OF, values); }
        public Builder specialisationOf(List<LearningEntitlementSpecification> values) { return set(SPECIALISATION_OF, values); }
        public Builder generalisationOf(List<LearningEntitlementSpecification> values) { return set(GENERALISATION_OF, values); }
        public Builder status(String value) { return set(STATUS, value); }
    }
    // spotless:on
}
