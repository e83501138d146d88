package org.lerkit.model.schemaorg;

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
 * A postal address.
 *
 * @see <a href="https://schema.org/PostalAddress">schema.org, PostalAddress</a>
 */
public record PostalAddress(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("PostalAddress");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> STREET_ADDRESS = MEMBERS.many("streetAddress", TEXT);
    private static final Many<String> POST_OFFICE_BOX_NUMBER = MEMBERS.many("postOfficeBoxNumber", TEXT);
    private static final Many<String> ADDRESS_LOCALITY = MEMBERS.many("addressLocality", TEXT);
    private static final Many<DefinedTerm> ADDRESS_REGION =
            MEMBERS.many("addressRegion", node(() -> DefinedTerm.SHAPE).orText("name"));
    private static final Many<String> POSTAL_CODE = MEMBERS.many("postalCode", TEXT);
    private static final Many<DefinedTerm> ADDRESS_COUNTRY =
            MEMBERS.many("addressCountry", node(() -> DefinedTerm.SHAPE).orText("name"));
    public static final Shape<PostalAddress> SHAPE = MEMBERS.shape(PostalAddress::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** What it is called. */
    public List<String> name() { return NAME.in(json); }
    /** The lines above the city. */
    public List<String> streetAddress() { return STREET_ADDRESS.in(json); }
    /** The post office box. */
    public List<String> postOfficeBoxNumber() { return POST_OFFICE_BOX_NUMBER.in(json); }
    /** The city. */
    public List<String> addressLocality() { return ADDRESS_LOCALITY.in(json); }
    /** The state or province. */
    public List<DefinedTerm> addressRegion() { return ADDRESS_REGION.in(json); }
    /** The postal code. */
    public List<String> postalCode() { return POSTAL_CODE.in(json); }
    /** The country: its name or its code. */
    public List<DefinedTerm> addressCountry() { return ADDRESS_COUNTRY.in(json); }

    @Override public Shape<PostalAddress> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PostalAddress}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PostalAddress, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder streetAddress(List<String> values) { return set(STREET_ADDRESS, values); }
        public Builder postOfficeBoxNumber(List<String> values) { return set(POST_OFFICE_BOX_NUMBER, values); }
        public Builder addressLocality(List<String> values) { return set(ADDRESS_LOCALITY, values); }
        public Builder addressRegion(List<DefinedTerm> values) { return set(ADDRESS_REGION, values); }
        public Builder postalCode(List<String> values) { return set(POSTAL_CODE, values); }
        public Builder addressCountry(List<DefinedTerm> values) { return set(ADDRESS_COUNTRY, values); }
    }
    // spotless:on
}
