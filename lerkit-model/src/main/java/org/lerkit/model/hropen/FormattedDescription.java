package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A section of what a profile says in running text.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record FormattedDescription(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "FormattedDescription", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<Identifier> DESCRIPTION_ID =
            MEMBERS.optional("descriptionId", node(() -> Identifier.SHAPE));
    private static final Maybe<String> TITLE = MEMBERS.optional("title", TEXT);
    private static final Maybe<String> CONTENT = MEMBERS.optional("content", TEXT);
    public static final Shape<FormattedDescription> SHAPE = MEMBERS.shape(FormattedDescription::new);

    // spotless:off - one line a member
    /** What identifies the section. */
    public Optional<Identifier> descriptionId() { return DESCRIPTION_ID.in(json); }
    /** What it is called. */
    public Optional<String> title() { return TITLE.in(json); }
    /** What it says; it may have markup. */
    public Optional<String> content() { return CONTENT.in(json); }

    @Override public Shape<FormattedDescription> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link FormattedDescription}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<FormattedDescription, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder descriptionId(Identifier value) { return set(DESCRIPTION_ID, value); }
        public Builder title(String value) { return set(TITLE, value); }
        public Builder content(String value) { return set(CONTENT, value); }
    }
    // spotless:on
}
