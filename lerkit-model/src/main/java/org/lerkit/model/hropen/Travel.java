package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * Whether someone would travel.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/common/TravelType.json">HR Open 4.4, TravelType</a>
 */
public record Travel(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Travel", "recruiting/json/common/TravelType.json").arraysOnly();
    private static final Maybe<Boolean> WILLING_TO_TRAVEL_INDICATOR =
            MEMBERS.optional("willingToTravelIndicator", BOOLEAN);
    private static final Maybe<Decimal> PERCENTAGE = MEMBERS.optional("percentage", DECIMAL);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<Travel> SHAPE = MEMBERS.shape(Travel::new);

    // spotless:off - one line a member
    /** Whether. */
    public Optional<Boolean> willingToTravelIndicator() { return WILLING_TO_TRAVEL_INDICATOR.in(json); }
    /** How much of the time. */
    public Optional<Decimal> percentage() { return PERCENTAGE.in(json); }
    /** In words. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<Travel> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Travel}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Travel, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder willingToTravelIndicator(boolean value) { return set(WILLING_TO_TRAVEL_INDICATOR, value); }
        public Builder percentage(Decimal value) { return set(PERCENTAGE, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
