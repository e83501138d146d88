package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A point on the globe.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Geometry">European Learning Model 3.2, EDC profile, Geometry</a>
 */
public record Geometry(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Geometry");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<String> LONGITUDE = MEMBERS.optional("longitude", Elm3.WORDS);
    private static final Maybe<String> LATITUDE = MEMBERS.optional("latitude", Elm3.WORDS);
    public static final Shape<Geometry> SHAPE = MEMBERS.shape(Geometry::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Degrees to the east, as text. */
    public Optional<String> longitude() { return LONGITUDE.in(json); }
    /** Degrees to the north, as text. */
    public Optional<String> latitude() { return LATITUDE.in(json); }

    @Override public Shape<Geometry> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Geometry}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Geometry, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder longitude(String value) { return set(LONGITUDE, value); }
        public Builder latitude(String value) { return set(LATITUDE, value); }
    }
    // spotless:on
}
