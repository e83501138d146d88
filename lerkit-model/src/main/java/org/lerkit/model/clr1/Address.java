package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A postal address.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Address">Comprehensive Learner Record 1.0, Address</a>
 */
public record Address(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Address");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Maybe<String> ADDRESS_COUNTRY = MEMBERS.optional("addressCountry", TEXT);
    private static final Maybe<String> ADDRESS_LOCALITY = MEMBERS.optional("addressLocality", TEXT);
    private static final Maybe<String> ADDRESS_REGION = MEMBERS.optional("addressRegion", TEXT);
    private static final Maybe<String> POSTAL_CODE = MEMBERS.optional("postalCode", TEXT);
    private static final Maybe<String> POST_OFFICE_BOX_NUMBER = MEMBERS.optional("postOfficeBoxNumber", TEXT);
    private static final Maybe<String> STREET_ADDRESS = MEMBERS.optional("streetAddress", TEXT);
    public static final Shape<Address> SHAPE = MEMBERS.shape(Address::new);

    // spotless:off - one line a member
    /** What identifies the address. */
    public Optional<Iri> id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** The country, by name or as a code of two letters. */
    public Optional<String> addressCountry() { return ADDRESS_COUNTRY.in(json); }
    /** The city or town. */
    public Optional<String> addressLocality() { return ADDRESS_LOCALITY.in(json); }
    /** The state or province. */
    public Optional<String> addressRegion() { return ADDRESS_REGION.in(json); }
    /** The postal code. */
    public Optional<String> postalCode() { return POSTAL_CODE.in(json); }
    /** The number of a post office box. */
    public Optional<String> postOfficeBoxNumber() { return POST_OFFICE_BOX_NUMBER.in(json); }
    /** Street and number. */
    public Optional<String> streetAddress() { return STREET_ADDRESS.in(json); }

    @Override public Shape<Address> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Address}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Address, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder addressCountry(String value) { return set(ADDRESS_COUNTRY, value); }
        public Builder addressLocality(String value) { return set(ADDRESS_LOCALITY, value); }
        public Builder addressRegion(String value) { return set(ADDRESS_REGION, value); }
        public Builder postalCode(String value) { return set(POSTAL_CODE, value); }
        public Builder postOfficeBoxNumber(String value) { return set(POST_OFFICE_BOX_NUMBER, value); }
        public Builder streetAddress(String value) { return set(STREET_ADDRESS, value); }
    }
    // spotless:on
}
