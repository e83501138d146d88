package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
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

/**
 * A level of a rubric.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_RubricCriterionLevel">Comprehensive Learner Record 1.0, RubricCriterionLevel</a>
 */
public record RubricCriterionLevel(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("RubricCriterionLevel");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Many<Alignment> ALIGNMENTS = MEMBERS.many("alignments", node(() -> Alignment.SHAPE));
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<String> LEVEL = MEMBERS.optional("level", TEXT);
    private static final One<String> NAME = MEMBERS.required("name", TEXT);
    private static final Maybe<String> POINTS = MEMBERS.optional("points", TEXT);
    public static final Shape<RubricCriterionLevel> SHAPE = MEMBERS.shape(RubricCriterionLevel::new);

    // spotless:off - one line a member
    /** What identifies it, for results to refer to. */
    public Iri id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** What it corresponds to in frameworks. */
    public List<Alignment> alignments() { return ALIGNMENTS.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** The level in terms of success. */
    public Optional<String> level() { return LEVEL.in(json); }
    /** What to call it. */
    public String name() { return NAME.in(json); }
    /** The grade points of it. */
    public Optional<String> points() { return POINTS.in(json); }

    @Override public Shape<RubricCriterionLevel> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RubricCriterionLevel}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RubricCriterionLevel, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder alignments(List<Alignment> values) { return set(ALIGNMENTS, values); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder level(String value) { return set(LEVEL, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder points(String value) { return set(POINTS, value); }
    }
    // spotless:on
}
