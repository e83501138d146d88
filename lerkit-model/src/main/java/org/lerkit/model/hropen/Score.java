package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DATE_TIME;
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
import org.lerkit.model.value.LexicalDateTime;

/**
 * A result, in numbers, in words, or both, and when it holds.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/evaluation/ScoreType.json">HR Open 4.4, ScoreType</a>
 */
public record Score(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Score", "common/json/evaluation/ScoreType.json").arraysOnly();
    private static final Many<NumericScore> SCORES_NUMERIC =
            MEMBERS.many("scoresNumeric", node(() -> NumericScore.SHAPE));
    private static final Many<TextScore> SCORES_TEXT = MEMBERS.many("scoresText", node(() -> TextScore.SHAPE));
    private static final Maybe<LexicalDateTime> VALID_FROM = MEMBERS.optional("validFrom", DATE_TIME);
    private static final Maybe<LexicalDateTime> VALID_TO = MEMBERS.optional("validTo", DATE_TIME);
    public static final Shape<Score> SHAPE = MEMBERS.shape(Score::new);

    // spotless:off - one line a member
    /** Scores that are numbers. */
    public List<NumericScore> scoresNumeric() { return SCORES_NUMERIC.in(json); }
    /** Scores that are words. */
    public List<TextScore> scoresText() { return SCORES_TEXT.in(json); }
    /** From when on it holds. */
    public Optional<LexicalDateTime> validFrom() { return VALID_FROM.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> validTo() { return VALID_TO.in(json); }

    @Override public Shape<Score> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Score}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Score, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder scoresNumeric(List<NumericScore> values) { return set(SCORES_NUMERIC, values); }
        public Builder scoresText(List<TextScore> values) { return set(SCORES_TEXT, values); }
        public Builder validFrom(LexicalDateTime value) { return set(VALID_FROM, value); }
        public Builder validTo(LexicalDateTime value) { return set(VALID_TO, value); }
    }
    // spotless:on
}
