package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.BOOLEAN;
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
 * What there is to be achieved, where it is a qualification of a framework.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Qualification">European Learning Model 3.2, EDC profile, Qualification</a>
 */
public record Qualification(JsonObject json) implements AchievementSpecification {
    private static final ShapeDraft MEMBERS = Elm3.draft("Qualification");
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
    private static final Many<Concept> MODE = MEMBERS.many("mode", node(() -> Concept.SHAPE));
    private static final Maybe<Note> LEARNING_OUTCOME_SUMMARY =
            MEMBERS.optional("learningOutcomeSummary", Elm3.one(() -> Note.SHAPE));
    private static final Many<Concept> THEMATIC_AREA = MEMBERS.many("thematicArea", node(() -> Concept.SHAPE));
    private static final Many<Concept> EDUCATION_SUBJECT = MEMBERS.many("educationSubject", node(() -> Concept.SHAPE));
    private static final Many<CreditPoint> CREDIT_POINT = MEMBERS.many("creditPoint", node(() -> CreditPoint.SHAPE));
    private static final Many<Concept> EDUCATION_LEVEL = MEMBERS.many("educationLevel", node(() -> Concept.SHAPE));
    private static final Maybe<Concept> LEARNING_SETTING =
            MEMBERS.optional("learningSetting", Elm3.one(() -> Concept.SHAPE));
    private static final Maybe<String> MAXIMUM_DURATION = MEMBERS.optional("maximumDuration", Elm3.DURATION);
    private static final Many<Concept> TARGET_GROUP = MEMBERS.many("targetGroup", node(() -> Concept.SHAPE));
    private static final Maybe<Note> ENTRY_REQUIREMENT =
            MEMBERS.optional("entryRequirement", Elm3.one(() -> Note.SHAPE));
    private static final Many<LearningOutcome> LEARNING_OUTCOME =
            MEMBERS.many("learningOutcome", node(() -> LearningOutcome.SHAPE));
    private static final Many<LearningActivitySpecification> INFLUENCED_BY =
            MEMBERS.many("influencedBy", node(() -> LearningActivitySpecification.SHAPE));
    private static final Many<LearningAssessmentSpecification> PROVEN_BY =
            MEMBERS.many("provenBy", node(() -> LearningAssessmentSpecification.SHAPE));
    private static final Many<LearningEntitlementSpecification> ENTITLES_TO =
            MEMBERS.many("entitlesTo", node(() -> LearningEntitlementSpecification.SHAPE));
    private static final Many<AwardingOpportunity> AWARDING_OPPORTUNITY =
            MEMBERS.many("awardingOpportunity", node(() -> AwardingOpportunity.SHAPE));
    private static final Many<Qualification> HAS_PART = MEMBERS.many("hasPart", node(() -> Qualification.SHAPE));
    private static final Many<Qualification> IS_PART_OF = MEMBERS.many("isPartOf", node(() -> Qualification.SHAPE));
    private static final Many<Qualification> SPECIALISATION_OF =
            MEMBERS.many("specialisationOf", node(() -> Qualification.SHAPE));
    private static final Many<Qualification> GENERALISATION_OF =
            MEMBERS.many("generalisationOf", node(() -> Qualification.SHAPE));
    private static final Maybe<Boolean> IS_PARTIAL_QUALIFICATION = MEMBERS.optional("isPartialQualification", BOOLEAN);
    private static final Maybe<Concept> EQF_LEVEL = MEMBERS.optional("eqfLevel", Elm3.one(() -> Concept.SHAPE));
    private static final Many<Concept> NQF_LEVEL = MEMBERS.many("nqfLevel", node(() -> Concept.SHAPE));
    private static final Many<Accreditation> ACCREDITATION =
            MEMBERS.many("accreditation", node(() -> Accreditation.SHAPE));
    private static final Many<Concept> QUALIFICATION_CODE =
            MEMBERS.many("qualificationCode", node(() -> Concept.SHAPE));
    private static final Maybe<String> STATUS = MEMBERS.optional("status", Elm3.WORDS);
    public static final Shape<Qualification> SHAPE =
            MEMBERS.shape(Qualification::new).rule("volume", ElmRules::checkVolume);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    @Override public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public List<Concept> dcType() { return DC_TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    @Override public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** What it is called. */
    @Override public LocalizedText title() { return TITLE.in(json); }
    /** What it is, in a few sentences. */
    @Override public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
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
    @Override public Optional<String> volumeOfLearning() { return VOLUME_OF_LEARNING.in(json); }
    /** How it is taught or taken. */
    public List<Concept> mode() { return MODE.in(json); }
    /** What is learned, in words. */
    public Optional<Note> learningOutcomeSummary() { return LEARNING_OUTCOME_SUMMARY.in(json); }
    /** The field of study, by ISCED-F. */
    @Override public List<Concept> thematicArea() { return THEMATIC_AREA.in(json); }
    /** The subject. */
    public List<Concept> educationSubject() { return EDUCATION_SUBJECT.in(json); }
    /** The credit it gives. */
    @Override public List<CreditPoint> creditPoint() { return CREDIT_POINT.in(json); }
    /** The level of education. */
    public List<Concept> educationLevel() { return EDUCATION_LEVEL.in(json); }
    /** Whether learning is formal, non-formal or informal. */
    public Optional<Concept> learningSetting() { return LEARNING_SETTING.in(json); }
    /** The longest that it may take. */
    public Optional<String> maximumDuration() { return MAXIMUM_DURATION.in(json); }
    /** Whom it is for. */
    public List<Concept> targetGroup() { return TARGET_GROUP.in(json); }
    /** What is asked of who starts. */
    public Optional<Note> entryRequirement() { return ENTRY_REQUIREMENT.in(json); }
    /** What is learned. */
    @Override public List<LearningOutcome> learningOutcome() { return LEARNING_OUTCOME.in(json); }
    /** What was or is to be done for it. */
    public List<LearningActivitySpecification> influencedBy() { return INFLUENCED_BY.in(json); }
    /** How it was or is proven. */
    public List<LearningAssessmentSpecification> provenBy() { return PROVEN_BY.in(json); }
    /** The rights it gives. */
    public List<LearningEntitlementSpecification> entitlesTo() { return ENTITLES_TO.in(json); }
    /** Where and when it is awarded. */
    public List<AwardingOpportunity> awardingOpportunity() { return AWARDING_OPPORTUNITY.in(json); }
    /** What it consists of. */
    public List<Qualification> hasPart() { return HAS_PART.in(json); }
    /** What it is part of. */
    public List<Qualification> isPartOf() { return IS_PART_OF.in(json); }
    /** What it is a special case of. */
    public List<Qualification> specialisationOf() { return SPECIALISATION_OF.in(json); }
    /** What is a special case of it. */
    public List<Qualification> generalisationOf() { return GENERALISATION_OF.in(json); }
    /** Whether it is part of a qualification, and no whole one. */
    public Optional<Boolean> isPartialQualification() { return IS_PARTIAL_QUALIFICATION.in(json); }
    /** The level of the European Qualifications Framework. */
    public Optional<Concept> eqfLevel() { return EQF_LEVEL.in(json); }
    /** Levels of frameworks of countries. */
    public List<Concept> nqfLevel() { return NQF_LEVEL.in(json); }
    /** What agencies found out about its quality. */
    public List<Accreditation> accreditation() { return ACCREDITATION.in(json); }
    /** What kind of qualification it is. */
    public List<Concept> qualificationCode() { return QUALIFICATION_CODE.in(json); }
    /** How far it got in its own life: drafted, released. */
    public Optional<String> status() { return STATUS.in(json); }

    @Override public Shape<Qualification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Qualification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Qualification, Builder> {
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
        public Builder mode(List<Concept> values) { return set(MODE, values); }
        public Builder learningOutcomeSummary(Note value) { return set(LEARNING_OUTCOME_SUMMARY, value); }
        public Builder thematicArea(List<Concept> values) { return set(THEMATIC_AREA, values); }
        public Builder educationSubject(List<Concept> values) { return set(EDUCATION_SUBJECT, values); }
        public Builder creditPoint(List<CreditPoint> values) { return set(CREDIT_POINT, values); }
        public Builder educationLevel(List<Concept> values) { return set(EDUCATION_LEVEL, values); }
        public Builder learningSetting(Concept value) { return set(LEARNING_SETTING, value); }
        public Builder maximumDuration(String value) { return set(MAXIMUM_DURATION, value); }
        public Builder targetGroup(List<Concept> values) { return set(TARGET_GROUP, values); }
        public Builder entryRequirement(Note value) { return set(ENTRY_REQUIREMENT, value); }
        public Builder learningOutcome(List<LearningOutcome> values) { return set(LEARNING_OUTCOME, values); }
        public Builder influencedBy(List<LearningActivitySpecification> values) { return set(INFLUENCED_BY, values); }
        public Builder provenBy(List<LearningAssessmentSpecification> values) { return set(PROVEN_BY, values); }
        public Builder entitlesTo(List<LearningEntitlementSpecification> values) { return set(ENTITLES_TO, values); }
        public Builder awardingOpportunity(List<AwardingOpportunity> values) { return set(AWARDING_OPPORTUNITY, values); }
        public Builder hasPart(List<Qualification> values) { return set(HAS_PART, values); }
        public Builder isPartOf(List<Qualification> values) { return set(IS_PART_OF, values); }
        public Builder specialisationOf(List<Qualification> values) { return set(SPECIALISATION_OF, values); }
        public Builder generalisationOf(List<Qualification> values) { return set(GENERALISATION_OF, values); }
        public Builder isPartialQualification(boolean value) { return set(IS_PARTIAL_QUALIFICATION, value); }
        public Builder eqfLevel(Concept value) { return set(EQF_LEVEL, value); }
        public Builder nqfLevel(List<Concept> values) { return set(NQF_LEVEL, values); }
        public Builder accreditation(List<Accreditation> values) { return set(ACCREDITATION, values); }
        public Builder qualificationCode(List<Concept> values) { return set(QUALIFICATION_CODE, values); }
        public Builder status(String value) { return set(STATUS, value); }
    }
    // spotless:on
}
