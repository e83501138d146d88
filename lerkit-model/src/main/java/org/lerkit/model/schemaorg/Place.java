package org.lerkit.model.schemaorg;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXT_OR_NUMBER;
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
import org.lerkit.model.value.Iri;

/**
 * A place, or an area such as a country.
 *
 * @see <a href="https://schema.org/Place">schema.org, Place</a>
 */
public record Place(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("Place");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> DESCRIPTION = MEMBERS.many("description", TEXT);
    private static final Many<Iri> URL = MEMBERS.many("url", IRI);
    private static final Many<PostalAddress> ADDRESS =
            MEMBERS.many("address", node(() -> PostalAddress.SHAPE).orText("name"));
    private static final Many<GeoCoordinates> GEO = MEMBERS.many("geo", node(() -> GeoCoordinates.SHAPE));
    private static final Many<String> LATITUDE = MEMBERS.many("latitude", TEXT_OR_NUMBER);
    private static final Many<String> LONGITUDE = MEMBERS.many("longitude", TEXT_OR_NUMBER);
    private static final Many<String> TELEPHONE = MEMBERS.many("telephone", TEXT);
    private static final Many<String> FAX_NUMBER = MEMBERS.many("faxNumber", TEXT);
    public static final Shape<Place> SHAPE = MEMBERS.shape(Place::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** What it is called. */
    public List<String> name() { return NAME.in(json); }
    /** What it says of itself. */
    public List<String> description() { return DESCRIPTION.in(json); }
    /** Where it is published. */
    public List<Iri> url() { return URL.in(json); }
    /** Its address. */
    public List<PostalAddress> address() { return ADDRESS.in(json); }
    /** Where it is on the globe. */
    public List<GeoCoordinates> geo() { return GEO.in(json); }
    /** Its latitude. */
    public List<String> latitude() { return LATITUDE.in(json); }
    /** Its longitude. */
    public List<String> longitude() { return LONGITUDE.in(json); }
    /** A number to call. */
    public List<String> telephone() { return TELEPHONE.in(json); }
    /** A number for faxes. */
    public List<String> faxNumber() { return FAX_NUMBER.in(json); }

    @Override public Shape<Place> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Place}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Place, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder description(List<String> values) { return set(DESCRIPTION, values); }
        public Builder url(List<Iri> values) { return set(URL, values); }
        public Builder address(List<PostalAddress> values) { return set(ADDRESS, values); }
        public Builder geo(List<GeoCoordinates> values) { return set(GEO, values); }
        public Builder latitude(List<String> values) { return set(LATITUDE, values); }
        public Builder longitude(List<String> values) { return set(LONGITUDE, values); }
        public Builder telephone(List<String> values) { return set(TELEPHONE, values); }
        public Builder faxNumber(List<String> values) { return set(FAX_NUMBER, values); }
    }
    // spotless:on
}
