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
 * How what a person learned was judged.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#LearningAssessment">European Learning Model 3.2, EDC profile, LearningAssessment</a>
 */
public record LearningAssessment(JsonObject json) implements Claim {
    private static final ShapeDraft MEMBERS = Elm3.draft("LearningAssessment");
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
    private static final Maybe<Location> LOCATION = MEMBERS.optional("location", Elm3.one(() -> Location.SHAPE));
    private static final One<Note> GRADE = MEMBERS.required("grade", Elm3.one(() -> Note.SHAPE));
    private static final Maybe<Concept> GRADE_STATUS = MEMBERS.optional("gradeStatus", Elm3.one(() -> Concept.SHAPE));
    private static final Maybe<ShortenedGrading> SHORTENED_GRADING =
            MEMBERS.optional("shortenedGrading", Elm3.one(() -> ShortenedGrading.SHAPE));
    private static final Maybe<ResultDistribution> RESULT_DISTRIBUTION =
            MEMBERS.optional("resultDistribution", Elm3.one(() -> ResultDistribution.SHAPE));
    private static final Maybe<Concept> ID_VERIFICATION =
            MEMBERS.optional("idVerification", Elm3.one(() -> Concept.SHAPE));
    private static final One<AwardingProcess> AWARDED_BY =
            MEMBERS.required("awardedBy", Elm3.one(() -> AwardingProcess.SHAPE));
    private static final Many<AnyAgent> ASSESSED_BY = MEMBERS.many("assessedBy", AnyAgent.TYPE);
    private static final Many<LearningAchievement> PROVES =
            MEMBERS.many("proves", node(() -> LearningAchievement.SHAPE));
    private static final Many<LearningAssessment> HAS_PART =
            MEMBERS.many("hasPart", node(() -> LearningAssessment.SHAPE));
    private static final Many<LearningAssessment> IS_PART_OF =
            MEMBERS.many("isPartOf", node(() -> LearningAssessment.SHAPE));
    private static final Many<LearningAssessmentSpecification> SPECIFIED_BY =
            MEMBERS.many("specifiedBy", node(() -> LearningAssessmentSpecification.SHAPE));
    public static final Shape<LearningAssessment> SHAPE =
            MEMBERS.shape(LearningAssessment::new).rule("dropped-by-context", ElmRules::checkDistribution);

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
    /** Where it is. */
    public Optional<Location> location() { return LOCATION.in(json); }
    /** The grade. */
    public Note grade() { return GRADE.in(json); }
    /** Whether that is a pass. */
    public Optional<Concept> gradeStatus() { return GRADE_STATUS.in(json); }
    /** How others did, in short. */
    public Optional<ShortenedGrading> shortenedGrading() { return SHORTENED_GRADING.in(json); }
    /** How others did. */
    public Optional<ResultDistribution> resultDistribution() { return RESULT_DISTRIBUTION.in(json); }
    /** How it was made sure who took it. */
    public Optional<Concept> idVerification() { return ID_VERIFICATION.in(json); }
    /** How it was awarded, and by whom. */
    @Override public AwardingProcess awardedBy() { return AWARDED_BY.in(json); }
    /** Who judged. */
    public List<AnyAgent> assessedBy() { return ASSESSED_BY.in(json); }
    /** What it proves. */
    public List<LearningAchievement> proves() { return PROVES.in(json); }
    /** What it consists of. */
    public List<LearningAssessment> hasPart() { return HAS_PART.in(json); }
    /** What it is part of. */
    public List<LearningAssessment> isPartOf() { return IS_PART_OF.in(json); }
    /** What it is one of. */
    public List<LearningAssessmentSpecification> specifiedBy() { return SPECIFIED_BY.in(json); }

    @Override public Shape<LearningAssessment> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LearningAssessment}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LearningAssessment, Builder> {
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
        public Builder location(Location value) { return set(LOCATION, value); }
        public Builder grade(Note value) { return set(GRADE, value); }
        public Builder gradeStatus(Concept value) { return set(GRADE_STATUS, value); }
        public Builder shortenedGrading(ShortenedGrading value) { return set(SHORTENED_GRADING, value); }
        public Builder resultDistribution(ResultDistribution value) { return set(RESULT_DISTRIBUTION, value); }
        public Builder idVerification(Concept value) { return set(ID_VERIFICATION, value); }
        public Builder awardedBy(AwardingProcess value) { return set(AWARDED_BY, value); }
        public Builder assessedBy(List<AnyAgent> values) { return set(ASSESSED_BY, values); }
        public Builder proves(List<LearningAchievement> values) { return set(PROVES, values); }
        public Builder hasPart(List<LearningAssessment> values) { return set(HAS_PART, values); }
        public Builder isPartOf(List<LearningAssessment> values) { return set(IS_PART_OF, values); }
        public Builder specifiedBy(List<LearningAssessmentSpecification> values) { return set(SPECIFIED_BY, values); }
    }
    // spotless:on
}
