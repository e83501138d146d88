package org.lerkit.model.ob3;

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
 * Where a person or an organisation is.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#address">Open Badges 3.0, Address</a>
 */
public record Address(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("Address");
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<String> ADDRESS_COUNTRY = MEMBERS.optional("addressCountry", TEXT);
    private static final Maybe<String> ADDRESS_COUNTRY_CODE = MEMBERS.optional("addressCountryCode", TEXT);
    private static final Maybe<String> ADDRESS_REGION = MEMBERS.optional("addressRegion", TEXT);
    private static final Maybe<String> ADDRESS_LOCALITY = MEMBERS.optional("addressLocality", TEXT);
    private static final Maybe<String> STREET_ADDRESS = MEMBERS.optional("streetAddress", TEXT);
    private static final Maybe<String> POST_OFFICE_BOX_NUMBER = MEMBERS.optional("postOfficeBoxNumber", TEXT);
    private static final Maybe<String> POSTAL_CODE = MEMBERS.optional("postalCode", TEXT);
    private static final Maybe<GeoCoordinates> GEO = MEMBERS.optional("geo", node(() -> GeoCoordinates.SHAPE));
    public static final Shape<Address> SHAPE = MEMBERS.shape(Address::new);

    // spotless:off - one line a member
    public List<String> type() { return TYPE.in(json); }
    /** The country. */
    public Optional<String> addressCountry() { return ADDRESS_COUNTRY.in(json); }
    /** The country, as ISO 3166 codes it. */
    public Optional<String> addressCountryCode() { return ADDRESS_COUNTRY_CODE.in(json); }
    /** The region, state or province. */
    public Optional<String> addressRegion() { return ADDRESS_REGION.in(json); }
    /** The town. */
    public Optional<String> addressLocality() { return ADDRESS_LOCALITY.in(json); }
    /** Street and house. */
    public Optional<String> streetAddress() { return STREET_ADDRESS.in(json); }
    /** The post office box. */
    public Optional<String> postOfficeBoxNumber() { return POST_OFFICE_BOX_NUMBER.in(json); }
    /** The postal code. */
    public Optional<String> postalCode() { return POSTAL_CODE.in(json); }
    /** The place on the globe. */
    public Optional<GeoCoordinates> geo() { return GEO.in(json); }

    @Override public Shape<Address> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Address}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Address, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder addressCountry(String value) { return set(ADDRESS_COUNTRY, value); }
        public Builder addressCountryCode(String value) { return set(ADDRESS_COUNTRY_CODE, value); }
        public Builder addressRegion(String value) { return set(ADDRESS_REGION, value); }
        public Builder addressLocality(String value) { return set(ADDRESS_LOCALITY, value); }
        public Builder streetAddress(String value) { return set(STREET_ADDRESS, value); }
        public Builder postOfficeBoxNumber(String value) { return set(POST_OFFICE_BOX_NUMBER, value); }
        public Builder postalCode(String value) { return set(POSTAL_CODE, value); }
        public Builder geo(GeoCoordinates value) { return set(GEO, value); }
    }
    // spotless:on
}
