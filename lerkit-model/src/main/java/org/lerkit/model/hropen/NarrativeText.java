package org.lerkit.model.hropen;

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
 * A part of a narrative.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/StringArrayRefSchemeType.json">HR Open 4.4, StringArrayRefSchemeType</a>
 */
public record NarrativeText(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "NarrativeText", "recruiting/json/ler-rs/StringArrayRefSchemeType.json")
            .arraysOnly();
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Many<String> LINES = MEMBERS.list("lines", TEXT);
    private static final Maybe<ReferenceScheme> REF_SCHEME =
            MEMBERS.optional("refScheme", node(() -> ReferenceScheme.SHAPE));
    public static final Shape<NarrativeText> SHAPE = MEMBERS.shape(NarrativeText::new);

    // spotless:off - one line a member
    /** What to call the part. */
    public Optional<String> name() { return NAME.in(json); }
    /** The lines. */
    public List<String> lines() { return LINES.in(json); }
    /** Where the part is defined. */
    public Optional<ReferenceScheme> refScheme() { return REF_SCHEME.in(json); }

    @Override public Shape<NarrativeText> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link NarrativeText}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<NarrativeText, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder lines(List<String> values) { return set(LINES, values); }
        public Builder refScheme(ReferenceScheme value) { return set(REF_SCHEME, value); }
    }
    // spotless:on
}
