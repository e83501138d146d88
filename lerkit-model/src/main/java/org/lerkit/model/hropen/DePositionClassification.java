package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * What German law has a position as.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record DePositionClassification(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "DePositionClassification", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<Entity> BKZ_CLASSIFICATION =
            MEMBERS.optional("BKZClassification", node(() -> Entity.SHAPE));
    private static final Maybe<Boolean> DE_EDUCATION_AUTHORIZATION_INDICATOR =
            MEMBERS.optional("DEEducationAuthorizationIndicator", BOOLEAN);
    private static final Maybe<DisabilityLevel> DISABILITY_LEVEL_CODE =
            MEMBERS.optional("disabilityLevelCode", DisabilityLevel.TYPE);
    public static final Shape<DePositionClassification> SHAPE = MEMBERS.shape(DePositionClassification::new);

    // spotless:off - one line a member
    /** The Berufskennziffer. */
    public Optional<Entity> bkzClassification() { return BKZ_CLASSIFICATION.in(json); }
    /** Whether the position may train apprentices. */
    public Optional<Boolean> deEducationAuthorizationIndicator() { return DE_EDUCATION_AUTHORIZATION_INDICATOR.in(json); }
    /** The level of disability that the position is for. */
    public Optional<DisabilityLevel> disabilityLevelCode() { return DISABILITY_LEVEL_CODE.in(json); }

    @Override public Shape<DePositionClassification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link DePositionClassification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<DePositionClassification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder bkzClassification(Entity value) { return set(BKZ_CLASSIFICATION, value); }
        public Builder deEducationAuthorizationIndicator(Boolean value) { return set(DE_EDUCATION_AUTHORIZATION_INDICATOR, value); }
        public Builder disabilityLevelCode(DisabilityLevel value) { return set(DISABILITY_LEVEL_CODE, value); }
    }
    // spotless:on
}
