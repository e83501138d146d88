package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
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
import org.lerkit.model.value.LocalizedText;

/**
 * One level of a rubric.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#rubriccriterionlevel">Open Badges 3.0, RubricCriterionLevel</a>
 */
public record RubricCriterionLevel(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("RubricCriterionLevel");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<LocalizedText> NAME = MEMBERS.required("name", LOCALIZED_TEXT);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LOCALIZED_TEXT);
    private static final Maybe<String> LEVEL = MEMBERS.optional("level", TEXT);
    private static final Maybe<String> POINTS = MEMBERS.optional("points", TEXT);
    private static final Many<Alignment> ALIGNMENT = MEMBERS.many("alignment", node(() -> Alignment.SHAPE));
    public static final Shape<RubricCriterionLevel> SHAPE = MEMBERS.shape(RubricCriterionLevel::new);

    // spotless:off - one line a member
    /** What identifies it, for results to refer to. */
    public Iri id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** What to call it. */
    public LocalizedText name() { return NAME.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** How successful it is, in words. */
    public Optional<String> level() { return LEVEL.in(json); }
    /** What it counts. */
    public Optional<String> points() { return POINTS.in(json); }
    /** What it corresponds to in frameworks. */
    public List<Alignment> alignment() { return ALIGNMENT.in(json); }

    @Override public Shape<RubricCriterionLevel> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RubricCriterionLevel}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RubricCriterionLevel, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder level(String value) { return set(LEVEL, value); }
        public Builder points(String value) { return set(POINTS, value); }
        public Builder alignment(List<Alignment> values) { return set(ALIGNMENT, values); }
    }
    // spotless:on
}
