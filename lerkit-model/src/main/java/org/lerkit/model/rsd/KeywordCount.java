package org.lerkit.model.rsd;

import static org.lerkit.model.json.MemberType.INTEGER;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * A word, and how many skills have it.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml#KeywordCount">Open Skills Management Toolset API v3, KeywordCount</a>
 */
public record KeywordCount(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Rsd.draft("KeywordCount");
    private static final Maybe<JsonValue> KEYWORD =
            MEMBERS.optional("keyword", MemberType.textOrObject("text or a reference"));
    private static final Maybe<Decimal> COUNT = MEMBERS.optional("count", INTEGER);
    public static final Shape<KeywordCount> SHAPE = MEMBERS.shape(KeywordCount::new);

    // spotless:off - one line a member
    /** Text, an {@link Alignment} or a {@link NamedReference}. */
    public Optional<JsonValue> keyword() { return KEYWORD.in(json); }
    /** How many skills have it. */
    public Optional<Decimal> count() { return COUNT.in(json); }

    @Override public Shape<KeywordCount> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link KeywordCount}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<KeywordCount, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder keyword(JsonValue value) { return set(KEYWORD, value); }
        public Builder count(Decimal value) { return set(COUNT, value); }
    }
    // spotless:on
}
