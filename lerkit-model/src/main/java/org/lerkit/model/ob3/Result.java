package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.internal.ResultRules;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * What a learner achieved.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#result">Open Badges 3.0, Result</a>
 */
public record Result(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("Result");
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<Iri> RESULT_DESCRIPTION = MEMBERS.optional("resultDescription", IRI);
    private static final Maybe<String> VALUE = MEMBERS.optional("value", TEXT);
    private static final Maybe<Iri> ACHIEVED_LEVEL = MEMBERS.optional("achievedLevel", IRI);
    private static final Maybe<ResultStatusType> STATUS = MEMBERS.optional("status", ResultStatusType.TYPE);
    private static final Many<Alignment> ALIGNMENT = MEMBERS.many("alignment", node(() -> Alignment.SHAPE));
    public static final Shape<Result> SHAPE = MEMBERS.shape(Result::new);

    // spotless:off - one line a member
    public List<String> type() { return TYPE.in(json); }
    /** The {@code id} of the {@link ResultDescription} of the achievement that this is a result of. */
    public Optional<Iri> resultDescription() { return RESULT_DESCRIPTION.in(json); }
    /** The grade, score or other value. */
    public Optional<String> value() { return VALUE.in(json); }
    /** The {@code id} of the {@link RubricCriterionLevel} that was reached. */
    public Optional<Iri> achievedLevel() { return ACHIEVED_LEVEL.in(json); }
    /** How far the learner got. */
    public Optional<ResultStatusType> status() { return STATUS.in(json); }
    /** What it corresponds to in frameworks. */
    public List<Alignment> alignment() { return ALIGNMENT.in(json); }

    @Override public Shape<Result> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Result}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Result, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder resultDescription(Iri value) { return set(RESULT_DESCRIPTION, value); }
        public Builder value(String value) { return set(VALUE, value); }
        public Builder achievedLevel(Iri value) { return set(ACHIEVED_LEVEL, value); }
        public Builder status(ResultStatusType value) { return set(STATUS, value); }
        public Builder alignment(List<Alignment> values) { return set(ALIGNMENT, values); }
    }
    // spotless:on

    ResultRules.Outcome outcome() {
        return new ResultRules.Outcome(resultDescription(), value(), achievedLevel(), status().isPresent());
    }
}
