package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * A place on the globe.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/GeoType.json">HR Open 4.4, GeoType</a>
 */
public record GeoLocation(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("GeoLocation", "common/json/base/GeoType.json").arraysOnly();
    private static final One<Decimal> LATITUDE = MEMBERS.required("latitude", HrOpen.LATITUDE);
    private static final One<Decimal> LONGITUDE = MEMBERS.required("longitude", HrOpen.LONGITUDE);
    private static final Maybe<Measure> ALTITUDE = MEMBERS.optional("altitude", node(() -> Measure.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    public static final Shape<GeoLocation> SHAPE = MEMBERS.shape(GeoLocation::new);

    // spotless:off - one line a member
    /** Degrees north. */
    public Decimal latitude() { return LATITUDE.in(json); }
    /** Degrees east. */
    public Decimal longitude() { return LONGITUDE.in(json); }
    /** How high it is. */
    public Optional<Measure> altitude() { return ALTITUDE.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }

    @Override public Shape<GeoLocation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link GeoLocation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<GeoLocation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder latitude(Decimal value) { return set(LATITUDE, value); }
        public Builder longitude(Decimal value) { return set(LONGITUDE, value); }
        public Builder altitude(Measure value) { return set(ALTITUDE, value); }
        public Builder name(String value) { return set(NAME, value); }
    }
    // spotless:on
}
