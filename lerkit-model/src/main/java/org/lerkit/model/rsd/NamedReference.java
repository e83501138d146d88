package org.lerkit.model.rsd;

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
 * Something of others, by its name.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt/blob/main/docs/int/openapi-v3.yaml#NamedReference">Open Skills Management Toolset API v3, NamedReference</a>
 */
public record NamedReference(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Rsd.draft("NamedReference");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    public static final Shape<NamedReference> SHAPE = MEMBERS.shape(NamedReference::new);

    // spotless:off - one line a member
    /** Where it can be had. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What it is called. */
    public Optional<String> name() { return NAME.in(json); }

    @Override public Shape<NamedReference> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link NamedReference}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<NamedReference, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder name(String value) { return set(NAME, value); }
    }
    // spotless:on
}
