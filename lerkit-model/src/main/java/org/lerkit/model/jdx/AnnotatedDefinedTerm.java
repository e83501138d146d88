package org.lerkit.model.jdx;

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

/**
 * A term, and how much a posting insists on it.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/AnnotatedDefinedTermType.json">HR Open 4.3, AnnotatedDefinedTermType</a>
 */
public record AnnotatedDefinedTerm(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft(
                    "AnnotatedDefinedTerm", "recruiting/json/jdx/AnnotatedDefinedTermType.json")
            .arraysOnly();
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> TERM_CODE = MEMBERS.optional("termCode", TEXT);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    private static final Maybe<DefinedTermSet> IN_DEFINED_TERM_SET =
            MEMBERS.optional("inDefinedTermSet", node(() -> DefinedTermSet.SHAPE));
    private static final Maybe<ScaleAnnotation> ANNOTATION =
            MEMBERS.optional("annotation", node(() -> ScaleAnnotation.SHAPE));
    public static final Shape<AnnotatedDefinedTerm> SHAPE = MEMBERS.shape(AnnotatedDefinedTerm::new);

    // spotless:off - one line a member
    /** What it is called. */
    public Optional<String> name() { return NAME.in(json); }
    /** Its code in the vocabulary. */
    public Optional<String> termCode() { return TERM_CODE.in(json); }
    /** What it means. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }
    /** The vocabulary or framework. */
    public Optional<DefinedTermSet> inDefinedTermSet() { return IN_DEFINED_TERM_SET.in(json); }
    /** How much the posting insists on it, and how it is shown. */
    public Optional<ScaleAnnotation> annotation() { return ANNOTATION.in(json); }

    @Override public Shape<AnnotatedDefinedTerm> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AnnotatedDefinedTerm}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AnnotatedDefinedTerm, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder termCode(String value) { return set(TERM_CODE, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
        public Builder inDefinedTermSet(DefinedTermSet value) { return set(IN_DEFINED_TERM_SET, value); }
        public Builder annotation(ScaleAnnotation value) { return set(ANNOTATION, value); }
    }
    // spotless:on
}
