package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.ArrayList;
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
import org.lerkit.model.value.LocalizedText;

/**
 * A result that an achievement may have: a grade, a score, a level.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#resultdescription">Open Badges 3.0, ResultDescription</a>
 */
public record ResultDescription(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("ResultDescription");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<LocalizedText> NAME = MEMBERS.required("name", LOCALIZED_TEXT);
    private static final One<ResultType> RESULT_TYPE = MEMBERS.required("resultType", ResultType.TYPE);
    private static final Many<String> ALLOWED_VALUE = MEMBERS.many("allowedValue", TEXT);
    private static final Maybe<String> VALUE_MIN = MEMBERS.optional("valueMin", TEXT);
    private static final Maybe<String> VALUE_MAX = MEMBERS.optional("valueMax", TEXT);
    private static final Maybe<String> REQUIRED_VALUE = MEMBERS.optional("requiredValue", TEXT);
    private static final Many<RubricCriterionLevel> RUBRIC_CRITERION_LEVEL =
            MEMBERS.many("rubricCriterionLevel", node(() -> RubricCriterionLevel.SHAPE));
    private static final Maybe<Iri> REQUIRED_LEVEL = MEMBERS.optional("requiredLevel", IRI);
    private static final Many<Alignment> ALIGNMENT = MEMBERS.many("alignment", node(() -> Alignment.SHAPE));
    public static final Shape<ResultDescription> SHAPE =
            MEMBERS.shape(ResultDescription::new).rule("required", ResultDescription::checkRequired);

    // spotless:off - one line a member
    /** What identifies it, for results to refer to. */
    public Iri id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** What to call it. */
    public LocalizedText name() { return NAME.in(json); }
    /** What kind of result it is. */
    public ResultType resultType() { return RESULT_TYPE.in(json); }
    /** The values it may have, from low to high. */
    public List<String> allowedValue() { return ALLOWED_VALUE.in(json); }
    /** The lowest value it may have. */
    public Optional<String> valueMin() { return VALUE_MIN.in(json); }
    /** The highest value it may have. */
    public Optional<String> valueMax() { return VALUE_MAX.in(json); }
    /** The value needed to pass. */
    public Optional<String> requiredValue() { return REQUIRED_VALUE.in(json); }
    /** The levels it may have, from low to high. */
    public List<RubricCriterionLevel> rubricCriterionLevel() { return RUBRIC_CRITERION_LEVEL.in(json); }
    /** The {@code id} of the level needed to pass. */
    public Optional<Iri> requiredLevel() { return REQUIRED_LEVEL.in(json); }
    /** What it corresponds to in frameworks. */
    public List<Alignment> alignment() { return ALIGNMENT.in(json); }

    @Override public Shape<ResultDescription> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ResultDescription}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ResultDescription, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder resultType(ResultType value) { return set(RESULT_TYPE, value); }
        public Builder allowedValue(List<String> values) { return set(ALLOWED_VALUE, values); }
        public Builder valueMin(String value) { return set(VALUE_MIN, value); }
        public Builder valueMax(String value) { return set(VALUE_MAX, value); }
        public Builder requiredValue(String value) { return set(REQUIRED_VALUE, value); }
        public Builder rubricCriterionLevel(List<RubricCriterionLevel> values) { return set(RUBRIC_CRITERION_LEVEL, values); }
        public Builder requiredLevel(Iri value) { return set(REQUIRED_LEVEL, value); }
        public Builder alignment(List<Alignment> values) { return set(ALIGNMENT, values); }
    }
    // spotless:on

    private static void checkRequired(ResultDescription description, Findings findings) {
        Optional<Iri> level = description.requiredLevel();
        Optional<String> value = description.requiredValue();
        boolean range =
                description.valueMin().isPresent() && description.valueMax().isPresent();
        if (range || level.isPresent() || value.isPresent()) {
            ResultRules.checkRequired(description.scale(), level, value, findings);
        }
    }

    ResultRules.Scale scale() {
        List<Iri> levels = new ArrayList<>();
        rubricCriterionLevel().forEach(level -> levels.add(level.id()));
        return new ResultRules.Scale(
                id(), resultType().equals(ResultType.STATUS), allowedValue(), valueMin(), valueMax(), levels);
    }
}
