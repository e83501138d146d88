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
 * A level of proficiency, as numbers and in words.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/evaluation/BaseScoreType.json">HR Open 4.4, BaseScoreType</a>
 */
public record ProficiencyLevel(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ProficiencyLevel", "common/json/evaluation/BaseScoreType.json")
            .arraysOnly();
    private static final Many<NumericScore> SCORES_NUMERIC =
            MEMBERS.many("scoresNumeric", node(() -> NumericScore.SHAPE));
    private static final Many<TextScore> SCORES_TEXT = MEMBERS.many("scoresText", node(() -> TextScore.SHAPE));
    public static final Shape<ProficiencyLevel> SHAPE = MEMBERS.shape(ProficiencyLevel::new);

    // spotless:off - one line a member
    /** As numbers. */
    public List<NumericScore> scoresNumeric() { return SCORES_NUMERIC.in(json); }
    /** In words. */
    public List<TextScore> scoresText() { return SCORES_TEXT.in(json); }

    @Override public Shape<ProficiencyLevel> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ProficiencyLevel}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ProficiencyLevel, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder scoresNumeric(List<NumericScore> values) { return set(SCORES_NUMERIC, values); }
        public Builder scoresText(List<TextScore> values) { return set(SCORES_TEXT, values); }
    }
    // spotless:on
}
