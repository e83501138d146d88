package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.IRI;
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
import org.lerkit.model.value.Iri;

/**
 * A test that one takes.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/AssessmentProfileType.json">HR Open 4.3, AssessmentProfileType</a>
 */
public record AssessmentProfile(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft(
                    "AssessmentProfile", "recruiting/json/jdx/AssessmentProfileType.json")
            .arraysOnly();
    private static final Maybe<String> AREA_ASSESSED = MEMBERS.optional("areaAssessed", TEXT);
    private static final Maybe<String> CONCEPT_KEYWORD = MEMBERS.optional("conceptKeyword", TEXT);
    private static final Maybe<AnnotatedDefinedTerm> ASSESSMENT_METHOD =
            MEMBERS.optional("assessmentMethod", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Maybe<AnnotatedDefinedTerm> EVIDENCE_CATEGORY =
            MEMBERS.optional("evidenceCategory", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Maybe<Iri> ASSESSMENT_EXAMPLE = MEMBERS.optional("assessmentExample", IRI);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<AssessmentProfile> SHAPE = MEMBERS.shape(AssessmentProfile::new);

    // spotless:off - one line a member
    /** What it assesses. */
    public Optional<String> areaAssessed() { return AREA_ASSESSED.in(json); }
    /** A word to find it by. */
    public Optional<String> conceptKeyword() { return CONCEPT_KEYWORD.in(json); }
    /** How it assesses. */
    public Optional<AnnotatedDefinedTerm> assessmentMethod() { return ASSESSMENT_METHOD.in(json); }
    /** What kind of evidence it gives. */
    public Optional<AnnotatedDefinedTerm> evidenceCategory() { return EVIDENCE_CATEGORY.in(json); }
    /** Where an example is. */
    public Optional<Iri> assessmentExample() { return ASSESSMENT_EXAMPLE.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<AssessmentProfile> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AssessmentProfile}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AssessmentProfile, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder areaAssessed(String value) { return set(AREA_ASSESSED, value); }
        public Builder conceptKeyword(String value) { return set(CONCEPT_KEYWORD, value); }
        public Builder assessmentMethod(AnnotatedDefinedTerm value) { return set(ASSESSMENT_METHOD, value); }
        public Builder evidenceCategory(AnnotatedDefinedTerm value) { return set(EVIDENCE_CATEGORY, value); }
        public Builder assessmentExample(Iri value) { return set(ASSESSMENT_EXAMPLE, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
