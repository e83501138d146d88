package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
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
 * Where the work of a position is done.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record PositionLocation(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PositionLocation", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> REFERENCE_LOCATION = MEMBERS.optional("referenceLocation", TEXT);
    private static final Maybe<String> TYPE_CODE = MEMBERS.optional("typeCode", TEXT);
    private static final Maybe<String> LINE = MEMBERS.optional("line", TEXT);
    private static final Many<AddressComponent> EXTENDED_LINES =
            MEMBERS.many("extendedLines", node(() -> AddressComponent.SHAPE));
    private static final Maybe<String> COUNTRY_CODE = MEMBERS.optional("countryCode", HrOpen.COUNTRY);
    private static final Many<AddressComponent> COUNTRY_SUB_DIVISIONS =
            MEMBERS.many("countrySubDivisions", node(() -> AddressComponent.SHAPE));
    private static final Maybe<String> CITY = MEMBERS.optional("city", TEXT);
    private static final Maybe<String> POSTAL_CODE = MEMBERS.optional("postalCode", TEXT);
    private static final Maybe<String> POST_OFFICE_BOX = MEMBERS.optional("postOfficeBox", TEXT);
    private static final Maybe<GeoLocation> GEO_LOCATION =
            MEMBERS.optional("geoLocation", node(() -> GeoLocation.SHAPE));
    private static final Maybe<String> FORMATTED_ADDRESS = MEMBERS.optional("formattedAddress", TEXT);
    public static final Shape<PositionLocation> SHAPE =
            MEMBERS.shape(PositionLocation::new).rule("some", HrOpen::checkSome);

    // spotless:off - one line a member
    /** What identifies the place. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What it is called. */
    public Optional<String> name() { return NAME.in(json); }
    /** The place in few words, to be compared with where someone would like to work. */
    public Optional<String> referenceLocation() { return REFERENCE_LOCATION.in(json); }
    /** What kind of address it is. */
    public Optional<String> typeCode() { return TYPE_CODE.in(json); }
    /** The line above the city. */
    public Optional<String> line() { return LINE.in(json); }
    /** Further lines. */
    public List<AddressComponent> extendedLines() { return EXTENDED_LINES.in(json); }
    /** The country, as a code of ISO 3166. */
    public Optional<String> countryCode() { return COUNTRY_CODE.in(json); }
    /** States, provinces and the like. */
    public List<AddressComponent> countrySubDivisions() { return COUNTRY_SUB_DIVISIONS.in(json); }
    /** The city. */
    public Optional<String> city() { return CITY.in(json); }
    /** The postal code. */
    public Optional<String> postalCode() { return POSTAL_CODE.in(json); }
    /** The post office box. */
    public Optional<String> postOfficeBox() { return POST_OFFICE_BOX.in(json); }
    /** Where it is on the globe. */
    public Optional<GeoLocation> geoLocation() { return GEO_LOCATION.in(json); }
    /** The whole as one text. */
    public Optional<String> formattedAddress() { return FORMATTED_ADDRESS.in(json); }

    @Override public Shape<PositionLocation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PositionLocation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PositionLocation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder referenceLocation(String value) { return set(REFERENCE_LOCATION, value); }
        public Builder typeCode(String value) { return set(TYPE_CODE, value); }
        public Builder line(String value) { return set(LINE, value); }
        public Builder extendedLines(List<AddressComponent> values) { return set(EXTENDED_LINES, values); }
        public Builder countryCode(String value) { return set(COUNTRY_CODE, value); }
        public Builder countrySubDivisions(List<AddressComponent> values) { return set(COUNTRY_SUB_DIVISIONS, values); }
        public Builder city(String value) { return set(CITY, value); }
        public Builder postalCode(String value) { return set(POSTAL_CODE, value); }
        public Builder postOfficeBox(String value) { return set(POST_OFFICE_BOX, value); }
        public Builder geoLocation(GeoLocation value) { return set(GEO_LOCATION, value); }
        public Builder formattedAddress(String value) { return set(FORMATTED_ADDRESS, value); }
    }
    // spotless:on
}
