package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.internal.ResultRules;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A result that an achievement may have.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_ResultDescription">Comprehensive Learner Record 1.0, ResultDescription</a>
 */
public record ResultDescription(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("ResultDescription");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Many<Alignment> ALIGNMENTS = MEMBERS.many("alignments", node(() -> Alignment.SHAPE));
    private static final Many<String> ALLOWED_VALUES = MEMBERS.many("allowedValues", TEXT);
    private static final One<String> NAME = MEMBERS.required("name", TEXT);
    private static final Maybe<Iri> REQUIRED_LEVEL = MEMBERS.optional("requiredLevel", IRI);
    private static final Maybe<String> REQUIRED_VALUE = MEMBERS.optional("requiredValue", TEXT);
    private static final One<ResultType> RESULT_TYPE = MEMBERS.required("resultType", ResultType.TYPE);
    private static final Many<RubricCriterionLevel> RUBRIC_CRITERION_LEVELS =
            MEMBERS.many("rubricCriterionLevels", node(() -> RubricCriterionLevel.SHAPE));
    private static final Maybe<String> VALUE_MAX = MEMBERS.optional("valueMax", TEXT);
    private static final Maybe<String> VALUE_MIN = MEMBERS.optional("valueMin", TEXT);
    public static final Shape<ResultDescription> SHAPE =
            MEMBERS.shape(ResultDescription::new).rule("required", ResultDescription::checkRequired);

    // spotless:off - one line a member
    /** What identifies it, for results to refer to. */
    public Iri id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** What it corresponds to in frameworks. */
    public List<Alignment> alignments() { return ALIGNMENTS.in(json); }
    /** The values it may have, from low to high. */
    public List<String> allowedValues() { return ALLOWED_VALUES.in(json); }
    /** What to call it. */
    public String name() { return NAME.in(json); }
    /** The {@code id} of the level needed to pass. */
    public Optional<Iri> requiredLevel() { return REQUIRED_LEVEL.in(json); }
    /** The value needed to pass. */
    public Optional<String> requiredValue() { return REQUIRED_VALUE.in(json); }
    /** What kind of result it is. */
    public ResultType resultType() { return RESULT_TYPE.in(json); }
    /** The levels it may have, from low to high. */
    public List<RubricCriterionLevel> rubricCriterionLevels() { return RUBRIC_CRITERION_LEVELS.in(json); }
    /** The highest value it may have. */
    public Optional<String> valueMax() { return VALUE_MAX.in(json); }
    /** The lowest value it may have. */
    public Optional<String> valueMin() { return VALUE_MIN.in(json); }

    @Override public Shape<ResultDescription> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ResultDescription}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ResultDescription, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder alignments(List<Alignment> values) { return set(ALIGNMENTS, values); }
        public Builder allowedValues(List<String> values) { return set(ALLOWED_VALUES, values); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder requiredLevel(Iri value) { return set(REQUIRED_LEVEL, value); }
        public Builder requiredValue(String value) { return set(REQUIRED_VALUE, value); }
        public Builder resultType(ResultType value) { return set(RESULT_TYPE, value); }
        public Builder rubricCriterionLevels(List<RubricCriterionLevel> values) { return set(RUBRIC_CRITERION_LEVELS, values); }
        public Builder valueMax(String value) { return set(VALUE_MAX, value); }
        public Builder valueMin(String value) { return set(VALUE_MIN, value); }
    }
    // spotless:on

    private static void checkRequired(ResultDescription description, Findings findings) {
        ResultRules.checkRequired(
                description.scale(), description.requiredLevel(), description.requiredValue(), findings);
    }

    ResultRules.Scale scale() {
        return new ResultRules.Scale(
                id(),
                resultType().equals(ResultType.STATUS),
                allowedValues(),
                valueMin(),
                valueMax(),
                rubricCriterionLevels().stream().map(RubricCriterionLevel::id).toList());
    }
}
