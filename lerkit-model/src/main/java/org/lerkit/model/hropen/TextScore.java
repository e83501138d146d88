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
 * A score that is a word.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/evaluation/ScoreTextType.json">HR Open 4.4, ScoreTextType</a>
 */
public record TextScore(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("TextScore", "common/json/evaluation/ScoreTextType.json")
            .arraysOnly();
    private static final One<String> VALUE = MEMBERS.required("value", TEXT);
    private static final Maybe<String> SCORE_TEXT_CODE = MEMBERS.optional("scoreTextCode", TEXT);
    private static final Maybe<String> MINIMUM = MEMBERS.optional("minimum", TEXT);
    private static final Maybe<String> MAXIMUM = MEMBERS.optional("maximum", TEXT);
    public static final Shape<TextScore> SHAPE = MEMBERS.shape(TextScore::new);

    // spotless:off - one line a member
    /** The score. */
    public String value() { return VALUE.in(json); }
    /** What kind of word it is. */
    public Optional<String> scoreTextCode() { return SCORE_TEXT_CODE.in(json); }
    /** The lowest. */
    public Optional<String> minimum() { return MINIMUM.in(json); }
    /** The highest. */
    public Optional<String> maximum() { return MAXIMUM.in(json); }

    @Override public Shape<TextScore> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link TextScore}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<TextScore, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(String value) { return set(VALUE, value); }
        public Builder scoreTextCode(String value) { return set(SCORE_TEXT_CODE, value); }
        public Builder minimum(String value) { return set(MINIMUM, value); }
        public Builder maximum(String value) { return set(MAXIMUM, value); }
    }
    // spotless:on
}
