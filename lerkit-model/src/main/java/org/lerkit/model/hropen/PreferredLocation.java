package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * Where someone would like to work.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/common/PositionPreferenceType.json">HR Open 4.4, PositionPreferenceType</a>
 */
public record PreferredLocation(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PreferredLocation", "recruiting/json/common/PositionPreferenceType.json")
            .arraysOnly();
    private static final Maybe<Measure> MAXIMUM_COMMUTE_DURATION =
            MEMBERS.optional("maximumCommuteDuration", node(() -> Measure.SHAPE));
    private static final Maybe<Measure> MAXIMUM_COMMUTE_DISTANCE =
            MEMBERS.optional("maximumCommuteDistance", node(() -> Measure.SHAPE));
    private static final Maybe<Address> REFERENCE_LOCATION =
            MEMBERS.optional("referenceLocation", node(() -> Address.SHAPE));
    public static final Shape<PreferredLocation> SHAPE = MEMBERS.shape(PreferredLocation::new);

    // spotless:off - one line a member
    /** How long the way may take. */
    public Optional<Measure> maximumCommuteDuration() { return MAXIMUM_COMMUTE_DURATION.in(json); }
    /** How long the way may be. */
    public Optional<Measure> maximumCommuteDistance() { return MAXIMUM_COMMUTE_DISTANCE.in(json); }
    /** From where. */
    public Optional<Address> referenceLocation() { return REFERENCE_LOCATION.in(json); }

    @Override public Shape<PreferredLocation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PreferredLocation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PreferredLocation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder maximumCommuteDuration(Measure value) { return set(MAXIMUM_COMMUTE_DURATION, value); }
        public Builder maximumCommuteDistance(Measure value) { return set(MAXIMUM_COMMUTE_DISTANCE, value); }
        public Builder referenceLocation(Address value) { return set(REFERENCE_LOCATION, value); }
    }
    // spotless:on
}
