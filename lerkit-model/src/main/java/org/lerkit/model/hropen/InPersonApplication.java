package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Where to go to apply.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record InPersonApplication(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "InPersonApplication", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<Address> ADDRESS = MEMBERS.optional("address", node(() -> Address.SHAPE));
    private static final Maybe<String> TRAVEL_DIRECTIONS = MEMBERS.optional("travelDirections", TEXT);
    private static final Maybe<Iri> MAP_LINK = MEMBERS.optional("mapLink", IRI);
    private static final Maybe<String> ADDITIONAL_INSTRUCTIONS = MEMBERS.optional("additionalInstructions", TEXT);
    public static final Shape<InPersonApplication> SHAPE = MEMBERS.shape(InPersonApplication::new);

    // spotless:off - one line a member
    /** The address. */
    public Optional<Address> address() { return ADDRESS.in(json); }
    /** How to get there. */
    public Optional<String> travelDirections() { return TRAVEL_DIRECTIONS.in(json); }
    /** Where there is a map. */
    public Optional<Iri> mapLink() { return MAP_LINK.in(json); }
    /** What else there is to do. */
    public Optional<String> additionalInstructions() { return ADDITIONAL_INSTRUCTIONS.in(json); }

    @Override public Shape<InPersonApplication> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link InPersonApplication}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<InPersonApplication, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder address(Address value) { return set(ADDRESS, value); }
        public Builder travelDirections(String value) { return set(TRAVEL_DIRECTIONS, value); }
        public Builder mapLink(Iri value) { return set(MAP_LINK, value); }
        public Builder additionalInstructions(String value) { return set(ADDITIONAL_INSTRUCTIONS, value); }
    }
    // spotless:on
}
