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
 * A side of a competency that is scored.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/competency/CompetencyDimensionType.json">HR Open 4.4, CompetencyDimensionType</a>
 */
public record CompetencyDimension(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "CompetencyDimension", "common/json/competency/CompetencyDimensionType.json")
            .arraysOnly();
    private static final Maybe<String> DIMENSION_TYPE = MEMBERS.optional("dimensionType", TEXT);
    private static final Maybe<Score> SCORE = MEMBERS.optional("score", node(() -> Score.SHAPE));
    public static final Shape<CompetencyDimension> SHAPE = MEMBERS.shape(CompetencyDimension::new);

    // spotless:off - one line a member
    /** Which side it is. */
    public Optional<String> dimensionType() { return DIMENSION_TYPE.in(json); }
    /** The score. */
    public Optional<Score> score() { return SCORE.in(json); }

    @Override public Shape<CompetencyDimension> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CompetencyDimension}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CompetencyDimension, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder dimensionType(String value) { return set(DIMENSION_TYPE, value); }
        public Builder score(Score value) { return set(SCORE, value); }
    }
    // spotless:on
}
