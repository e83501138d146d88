package org.lerkit.model.hropen;

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

/**
 * A text of its own about the person, with a name.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/NarrativeType.json">HR Open 4.4, NarrativeType</a>
 */
public record Narrative(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("Narrative", "recruiting/json/ler-rs/NarrativeType.json")
            .arraysOnly();
    private static final One<String> NAME = MEMBERS.required("name", TEXT);
    private static final Maybe<ReferenceScheme> DEFINITION_REFERENCE =
            MEMBERS.optional("definitionReference", node(() -> ReferenceScheme.SHAPE));
    private static final Many<Keyword> KEYWORDS = MEMBERS.many("keywords", node(() -> Keyword.SHAPE));
    private static final Many<NarrativeText> TEXTS = MEMBERS.list("texts", node(() -> NarrativeText.SHAPE));
    public static final Shape<Narrative> SHAPE = MEMBERS.shape(Narrative::new);

    // spotless:off - one line a member
    /** What it is about. */
    public String name() { return NAME.in(json); }
    /** Where that is defined. */
    public Optional<ReferenceScheme> definitionReference() { return DEFINITION_REFERENCE.in(json); }
    /** Words to find it by. */
    public List<Keyword> keywords() { return KEYWORDS.in(json); }
    /** The text, part by part. */
    public List<NarrativeText> texts() { return TEXTS.in(json); }

    @Override public Shape<Narrative> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Narrative}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Narrative, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder definitionReference(ReferenceScheme value) { return set(DEFINITION_REFERENCE, value); }
        public Builder keywords(List<Keyword> values) { return set(KEYWORDS, values); }
        public Builder texts(List<NarrativeText> values) { return set(TEXTS, values); }
    }
    // spotless:on
}
