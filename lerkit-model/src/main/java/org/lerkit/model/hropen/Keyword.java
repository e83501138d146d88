package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A keyword, or a name with a value.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/NameValueType.json">HR Open 4.4, NameValueType</a>
 */
public record Keyword(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Keyword", "recruiting/json/ler-rs/NameValueType.json").arraysOnly();
    private static final One<String> NAME = MEMBERS.required("name", TEXT);
    private static final Maybe<String> VALUE = MEMBERS.optional("value", TEXT);
    public static final Shape<Keyword> SHAPE = MEMBERS.shape(Keyword::new);

    // spotless:off - one line a member
    /** The word or name. */
    public String name() { return NAME.in(json); }
    /** The value. */
    public Optional<String> value() { return VALUE.in(json); }

    @Override public Shape<Keyword> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Keyword}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Keyword, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder value(String value) { return set(VALUE, value); }
    }
    // spotless:on
}
