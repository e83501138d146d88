package org.lerkit.model.hropen;

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
 * What the law of countries has a position as.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record PositionClassification(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PositionClassification", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<UsPositionClassification> US_POSITION_CLASSIFICATION =
            MEMBERS.optional("USPositionClassification", node(() -> UsPositionClassification.SHAPE));
    private static final Maybe<DePositionClassification> DE_POSITION_CLASSIFICATION =
            MEMBERS.optional("DEPositionClassification", node(() -> DePositionClassification.SHAPE));
    private static final Many<ExtendedPositionClassification> EXTENDED_POSITION_CLASSIFICATIONS =
            MEMBERS.many("extendedPositionClassifications", node(() -> ExtendedPositionClassification.SHAPE));
    public static final Shape<PositionClassification> SHAPE = MEMBERS.shape(PositionClassification::new);

    // spotless:off - one line a member
    /** In the United States. */
    public Optional<UsPositionClassification> usPositionClassification() { return US_POSITION_CLASSIFICATION.in(json); }
    /** In Germany. */
    public Optional<DePositionClassification> dePositionClassification() { return DE_POSITION_CLASSIFICATION.in(json); }
    /** In other countries. */
    public List<ExtendedPositionClassification> extendedPositionClassifications() { return EXTENDED_POSITION_CLASSIFICATIONS.in(json); }

    @Override public Shape<PositionClassification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PositionClassification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PositionClassification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder usPositionClassification(UsPositionClassification value) { return set(US_POSITION_CLASSIFICATION, value); }
        public Builder dePositionClassification(DePositionClassification value) { return set(DE_POSITION_CLASSIFICATION, value); }
        public Builder extendedPositionClassifications(List<ExtendedPositionClassification> values) { return set(EXTENDED_POSITION_CLASSIFICATIONS, values); }
    }
    // spotless:on
}
