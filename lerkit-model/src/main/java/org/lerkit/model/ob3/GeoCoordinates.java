package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.DECIMAL;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * A place on the globe.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#geocoordinates">Open Badges 3.0, GeoCoordinates</a>
 */
public record GeoCoordinates(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("GeoCoordinates");
    private static final One<String> TYPE = MEMBERS.typeAlone();
    private static final One<Decimal> LATITUDE = MEMBERS.required("latitude", DECIMAL);
    private static final One<Decimal> LONGITUDE = MEMBERS.required("longitude", DECIMAL);
    public static final Shape<GeoCoordinates> SHAPE = MEMBERS.shape(GeoCoordinates::new);

    // spotless:off - one line a member
    public String type() { return TYPE.in(json); }
    /** Degrees north. */
    public Decimal latitude() { return LATITUDE.in(json); }
    /** Degrees east. */
    public Decimal longitude() { return LONGITUDE.in(json); }

    @Override public Shape<GeoCoordinates> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link GeoCoordinates}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<GeoCoordinates, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder latitude(Decimal value) { return set(LATITUDE, value); }
        public Builder longitude(Decimal value) { return set(LONGITUDE, value); }
    }
    // spotless:on
}
