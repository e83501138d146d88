package org.lerkit.model.ctdlasn;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Something else in a graph: a concept, an organization. Its members are {@link #extensions()}.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms#Class">CTDL-ASN, Class</a>
 */
public record OtherResource(JsonObject json) implements GraphResource {
    private static final ShapeDraft MEMBERS = CtdlAsn.draft("OtherResource", "Class");
    private static final Maybe<Iri> ID = MEMBERS.optional("@id", IRI);
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    public static final Shape<OtherResource> SHAPE = MEMBERS.shape(OtherResource::new);

    // spotless:off - one line a member
    /** What it is called in the graph. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What it is. */
    public List<String> type() { return TYPE.in(json); }

    @Override public Shape<OtherResource> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OtherResource}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OtherResource, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
