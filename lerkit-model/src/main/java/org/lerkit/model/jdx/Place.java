package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.hropen.Address;
import org.lerkit.model.hropen.GeoLocation;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * A place where people work or apply.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/PlaceType.json">HR Open 4.3, PlaceType</a>
 */
public record Place(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Jdx.draft("Place", "recruiting/json/jdx/PlaceType.json").arraysOnly();
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<Address> ADDRESS = MEMBERS.optional("address", node(() -> Address.SHAPE));
    private static final Maybe<GeoLocation> GEO = MEMBERS.optional("geo", node(() -> GeoLocation.SHAPE));
    private static final Maybe<String> TELEPHONE = MEMBERS.optional("telephone", TEXT);
    private static final Maybe<String> FAX_NUMBER = MEMBERS.optional("faxNumber", TEXT);
    private static final Maybe<Decimal> JOB_OPENING_NUMBER = MEMBERS.optional("jobOpeningNumber", DECIMAL);
    public static final Shape<Place> SHAPE = MEMBERS.shape(Place::new);

    // spotless:off - one line a member
    /** What it is called. */
    public Optional<String> name() { return NAME.in(json); }
    /** Its address. */
    public Optional<Address> address() { return ADDRESS.in(json); }
    /** Where it is on the globe. */
    public Optional<GeoLocation> geo() { return GEO.in(json); }
    /** A number to call. */
    public Optional<String> telephone() { return TELEPHONE.in(json); }
    /** A number for faxes. */
    public Optional<String> faxNumber() { return FAX_NUMBER.in(json); }
    /** How many people are sought there. */
    public Optional<Decimal> jobOpeningNumber() { return JOB_OPENING_NUMBER.in(json); }

    @Override public Shape<Place> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Place}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Place, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder name(String value) { return set(NAME, value); }
        public Builder address(Address value) { return set(ADDRESS, value); }
        public Builder geo(GeoLocation value) { return set(GEO, value); }
        public Builder telephone(String value) { return set(TELEPHONE, value); }
        public Builder faxNumber(String value) { return set(FAX_NUMBER, value); }
        public Builder jobOpeningNumber(Decimal value) { return set(JOB_OPENING_NUMBER, value); }
    }
    // spotless:on
}
