package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * How much a posting insists on something, and how it is shown.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/ScaleAnnotationType.json">HR Open 4.3, ScaleAnnotationType</a>
 */
public record ScaleAnnotation(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft(
                    "ScaleAnnotation", "recruiting/json/jdx/ScaleAnnotationType.json")
            .arraysOnly();
    private static final Maybe<Boolean> REQUIRED = MEMBERS.optional("required", BOOLEAN);
    private static final Maybe<Boolean> PREFERRED = MEMBERS.optional("preferred", BOOLEAN);
    private static final Maybe<Boolean> REQUIRED_AT_HIRING = MEMBERS.optional("requiredAtHiring", BOOLEAN);
    private static final Maybe<Boolean> ACQUIRED_INTERNALLY = MEMBERS.optional("acquiredInternally", BOOLEAN);
    private static final Maybe<Decimal> ACQUISITION_DIFFICULTY = MEMBERS.optional("acquisitionDifficulty", DECIMAL);
    private static final Maybe<AnnotatedDefinedTerm> SCALE_CATEGORY =
            MEMBERS.optional("scaleCategory", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Maybe<AnnotatedDefinedTerm> ASSESSMENT_METHOD =
            MEMBERS.optional("assessmentMethod", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Maybe<AnnotatedDefinedTerm> EVIDENCE_CATEGORY =
            MEMBERS.optional("evidenceCategory", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AssessmentProfile> REQUIRED_ASSESSMENTS =
            MEMBERS.many("requiredAssessments", node(() -> AssessmentProfile.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<ScaleAnnotation> SHAPE = MEMBERS.shape(ScaleAnnotation::new);

    // spotless:off - one line a member
    /** Whether one must have it. */
    public Optional<Boolean> required() { return REQUIRED.in(json); }
    /** Whether one had better have it. */
    public Optional<Boolean> preferred() { return PREFERRED.in(json); }
    /** Whether one must have it on the first day. */
    public Optional<Boolean> requiredAtHiring() { return REQUIRED_AT_HIRING.in(json); }
    /** Whether the employer teaches it. */
    public Optional<Boolean> acquiredInternally() { return ACQUIRED_INTERNALLY.in(json); }
    /** How hard it is to acquire. */
    public Optional<Decimal> acquisitionDifficulty() { return ACQUISITION_DIFFICULTY.in(json); }
    /** The level that is asked for. */
    public Optional<AnnotatedDefinedTerm> scaleCategory() { return SCALE_CATEGORY.in(json); }
    /** How it is assessed. */
    public Optional<AnnotatedDefinedTerm> assessmentMethod() { return ASSESSMENT_METHOD.in(json); }
    /** What kind of evidence is asked for. */
    public Optional<AnnotatedDefinedTerm> evidenceCategory() { return EVIDENCE_CATEGORY.in(json); }
    /** Tests of it that one takes. */
    public List<AssessmentProfile> requiredAssessments() { return REQUIRED_ASSESSMENTS.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<ScaleAnnotation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ScaleAnnotation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ScaleAnnotation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder required(Boolean value) { return set(REQUIRED, value); }
        public Builder preferred(Boolean value) { return set(PREFERRED, value); }
        public Builder requiredAtHiring(Boolean value) { return set(REQUIRED_AT_HIRING, value); }
        public Builder acquiredInternally(Boolean value) { return set(ACQUIRED_INTERNALLY, value); }
        public Builder acquisitionDifficulty(Decimal value) { return set(ACQUISITION_DIFFICULTY, value); }
        public Builder scaleCategory(AnnotatedDefinedTerm value) { return set(SCALE_CATEGORY, value); }
        public Builder assessmentMethod(AnnotatedDefinedTerm value) { return set(ASSESSMENT_METHOD, value); }
        public Builder evidenceCategory(AnnotatedDefinedTerm value) { return set(EVIDENCE_CATEGORY, value); }
        public Builder requiredAssessments(List<AssessmentProfile> values) { return set(REQUIRED_ASSESSMENTS, values); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
