package org.lerkit.model.schemaorg;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXT_OR_NUMBER;

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
 * Coordinates.
 *
 * @see <a href="https://schema.org/GeoCoordinates">schema.org, GeoCoordinates</a>
 */
public record GeoCoordinates(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("GeoCoordinates");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> LATITUDE = MEMBERS.many("latitude", TEXT_OR_NUMBER);
    private static final Many<String> LONGITUDE = MEMBERS.many("longitude", TEXT_OR_NUMBER);
    public static final Shape<GeoCoordinates> SHAPE = MEMBERS.shape(GeoCoordinates::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** In degrees. */
    public List<String> latitude() { return LATITUDE.in(json); }
    /** In degrees. */
    public List<String> longitude() { return LONGITUDE.in(json); }

    @Override public Shape<GeoCoordinates> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link GeoCoordinates}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<GeoCoordinates, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder latitude(List<String> values) { return set(LATITUDE, values); }
        public Builder longitude(List<String> values) { return set(LONGITUDE, values); }
    }
    // spotless:on
}
