package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * How much someone likes something.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/evaluation/BaseScoreType.json">HR Open 4.4, BaseScoreType</a>
 */
public record InterestLevel(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("InterestLevel", "common/json/evaluation/BaseScoreType.json")
            .arraysOnly();
    private static final Many<NumericScore> SCORES_NUMERIC =
            MEMBERS.many("scoresNumeric", node(() -> NumericScore.SHAPE));
    private static final Many<TextScore> SCORES_TEXT = MEMBERS.many("scoresText", node(() -> TextScore.SHAPE));
    public static final Shape<InterestLevel> SHAPE = MEMBERS.shape(InterestLevel::new);

    // spotless:off - one line a member
    /** Scores that are numbers. */
    public List<NumericScore> scoresNumeric() { return SCORES_NUMERIC.in(json); }
    /** Scores that are words. */
    public List<TextScore> scoresText() { return SCORES_TEXT.in(json); }

    @Override public Shape<InterestLevel> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link InterestLevel}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<InterestLevel, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder scoresNumeric(List<NumericScore> values) { return set(SCORES_NUMERIC, values); }
        public Builder scoresText(List<TextScore> values) { return set(SCORES_TEXT, values); }
    }
    // spotless:on
}
