package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.internal.ResultRules;
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
 * How well a learner did.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Result">Comprehensive Learner Record 1.0, Result</a>
 */
public record Result(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Result");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Maybe<Iri> ACHIEVED_LEVEL = MEMBERS.optional("achievedLevel", IRI);
    private static final Many<Alignment> ALIGNMENTS = MEMBERS.many("alignments", node(() -> Alignment.SHAPE));
    private static final One<Iri> RESULT_DESCRIPTION = MEMBERS.required("resultDescription", IRI);
    private static final Maybe<ResultStatusType> STATUS = MEMBERS.optional("status", ResultStatusType.TYPE);
    private static final Maybe<String> VALUE = MEMBERS.optional("value", TEXT);
    public static final Shape<Result> SHAPE = MEMBERS.shape(Result::new);

    // spotless:off - one line a member
    /** What identifies the result. */
    public Optional<Iri> id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** The {@code id} of the {@link RubricCriterionLevel} that was reached. */
    public Optional<Iri> achievedLevel() { return ACHIEVED_LEVEL.in(json); }
    /** What it corresponds to in frameworks, beside what its description does. */
    public List<Alignment> alignments() { return ALIGNMENTS.in(json); }
    /** The {@code id} of the {@link ResultDescription} of the achievement that this is a result of. */
    public Iri resultDescription() { return RESULT_DESCRIPTION.in(json); }
    /** How far the learner got. */
    public Optional<ResultStatusType> status() { return STATUS.in(json); }
    /** The grade, score or other value. */
    public Optional<String> value() { return VALUE.in(json); }

    @Override public Shape<Result> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Result}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Result, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder achievedLevel(Iri value) { return set(ACHIEVED_LEVEL, value); }
        public Builder alignments(List<Alignment> values) { return set(ALIGNMENTS, values); }
        public Builder resultDescription(Iri value) { return set(RESULT_DESCRIPTION, value); }
        public Builder status(ResultStatusType value) { return set(STATUS, value); }
        public Builder value(String value) { return set(VALUE, value); }
    }
    // spotless:on

    ResultRules.Outcome outcome() {
        return new ResultRules.Outcome(
                Optional.of(resultDescription()), value(), achievedLevel(), status().isPresent());
    }
}
