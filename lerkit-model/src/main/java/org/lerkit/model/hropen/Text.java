package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A text, and its language.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/TextType.json">HR Open 4.4, TextType</a>
 */
public record Text(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Text", "common/json/base/TextType.json").arraysOnly();
    private static final Maybe<String> VALUE = MEMBERS.optional("value", TEXT);
    private static final Maybe<String> LANGUAGE_CODE = MEMBERS.optional("languageCode", HrOpen.LANGUAGE);
    public static final Shape<Text> SHAPE = MEMBERS.shape(Text::new);

    // spotless:off - one line a member
    /** The text. */
    public Optional<String> value() { return VALUE.in(json); }
    /** Its language. */
    public Optional<String> languageCode() { return LANGUAGE_CODE.in(json); }

    @Override public Shape<Text> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Text}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Text, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(String value) { return set(VALUE, value); }
        public Builder languageCode(String value) { return set(LANGUAGE_CODE, value); }
    }
    // spotless:on
}
