package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.INTEGER;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.TEXT;

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
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * How well a criterion of a rubric is met.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_CFRubricCriterionLevel">CASE 1.1, CFRubricCriterionLevel</a>
 */
public record CfRubricCriterionLevel(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("CFRubricCriterionLevel");
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", Case1.UUID);
    private static final One<Iri> URI = MEMBERS.required("uri", IRI);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<String> QUALITY = MEMBERS.optional("quality", TEXT);
    private static final Maybe<Decimal> SCORE = MEMBERS.optional("score", DECIMAL);
    private static final Maybe<String> FEEDBACK = MEMBERS.optional("feedback", TEXT);
    private static final Maybe<Decimal> POSITION = MEMBERS.optional("position", INTEGER);
    private static final Maybe<String> RUBRIC_CRITERION_ID = MEMBERS.optional("rubricCriterionId", Case1.UUID);
    private static final One<LexicalDateTime> LAST_CHANGE_DATE_TIME = MEMBERS.required("lastChangeDateTime", DATE_TIME);
    private static final Many<JsonObject> EXTENSIONS = MEMBERS.many("extensions", OBJECT);
    public static final Shape<CfRubricCriterionLevel> SHAPE = MEMBERS.shape(CfRubricCriterionLevel::new);

    // spotless:off - one line a member
    /** The UUID that stays its own wherever it is copied. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** Where it can be had. */
    public Iri uri() { return URI.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** The level in a word or two. */
    public Optional<String> quality() { return QUALITY.in(json); }
    /** The points it gives. */
    public Optional<Decimal> score() { return SCORE.in(json); }
    /** What to say to who reached it. */
    public Optional<String> feedback() { return FEEDBACK.in(json); }
    /** Its place among its siblings. */
    public Optional<Decimal> position() { return POSITION.in(json); }
    /** The identifier of the criterion it is in. */
    public Optional<String> rubricCriterionId() { return RUBRIC_CRITERION_ID.in(json); }
    /** When it was last changed. */
    public LexicalDateTime lastChangeDateTime() { return LAST_CHANGE_DATE_TIME.in(json); }
    /** The member {@code extensions}: what publishers add, since 1.1. */
    public List<JsonObject> caseExtensions() { return EXTENSIONS.in(json); }

    @Override public Shape<CfRubricCriterionLevel> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CfRubricCriterionLevel}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CfRubricCriterionLevel, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder uri(Iri value) { return set(URI, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder quality(String value) { return set(QUALITY, value); }
        public Builder score(Decimal value) { return set(SCORE, value); }
        public Builder feedback(String value) { return set(FEEDBACK, value); }
        public Builder position(Decimal value) { return set(POSITION, value); }
        public Builder rubricCriterionId(String value) { return set(RUBRIC_CRITERION_ID, value); }
        public Builder lastChangeDateTime(LexicalDateTime value) { return set(LAST_CHANGE_DATE_TIME, value); }
        public Builder caseExtensions(List<JsonObject> values) { return set(EXTENSIONS, values); }
    }
    // spotless:on
}
