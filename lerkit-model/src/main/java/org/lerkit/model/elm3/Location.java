package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;
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
import org.lerkit.model.value.LocalizedText;

/**
 * A place.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Location">European Learning Model 3.2, EDC profile, Location</a>
 */
public record Location(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Location");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<Address> ADDRESS = MEMBERS.some("address", node(() -> Address.SHAPE));
    private static final Many<Address> GEOGRAPHIC_NAME = MEMBERS.many("geographicName", node(() -> Address.SHAPE));
    private static final Many<Concept> SPATIAL_CODE = MEMBERS.many("spatialCode", node(() -> Concept.SHAPE));
    private static final Many<Geometry> GEOMETRY = MEMBERS.many("geometry", node(() -> Geometry.SHAPE));
    public static final Shape<Location> SHAPE = MEMBERS.shape(Location::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** Where it is, for letters. */
    public List<Address> address() { return ADDRESS.in(json); }
    /** What the place is called. */
    public List<Address> geographicName() { return GEOGRAPHIC_NAME.in(json); }
    /** Regions that it is in. */
    public List<Concept> spatialCode() { return SPATIAL_CODE.in(json); }
    /** Where on the globe it is. */
    public List<Geometry> geometry() { return GEOMETRY.in(json); }

    @Override public Shape<Location> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Location}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Location, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder address(List<Address> values) { return set(ADDRESS, values); }
        public Builder geographicName(List<Address> values) { return set(GEOGRAPHIC_NAME, values); }
        public Builder spatialCode(List<Concept> values) { return set(SPATIAL_CODE, values); }
        public Builder geometry(List<Geometry> values) { return set(GEOMETRY, values); }
    }
    // spotless:on
}
