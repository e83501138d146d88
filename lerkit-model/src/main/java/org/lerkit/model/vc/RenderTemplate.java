package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.cid.ControlledIdentifiers;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A template to show credentials with: where it is, perhaps as a data URL that has all of it.
 *
 * @see <a href="https://www.w3.org/TR/vc-render-method/#templaterendermethod">VC Render Method, template</a>
 */
public record RenderTemplate(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Shape.draft("template", Specifications.VC_RENDER_METHOD.clause("templaterendermethod"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> MEDIA_TYPE = MEMBERS.optional("mediaType", TEXT);
    private static final Maybe<String> DIGEST_MULTIBASE =
            MEMBERS.optional("digestMultibase", ControlledIdentifiers.MULTIBASE);
    public static final Shape<RenderTemplate> SHAPE = MEMBERS.shape(RenderTemplate::new);

    // spotless:off - one line a member
    /** Where it is. */
    public Iri id() { return ID.in(json); }
    /** What it is served as. */
    public Optional<String> mediaType() { return MEDIA_TYPE.in(json); }
    /** A digest of what is found there, as a multihash in multibase. */
    public Optional<String> digestMultibase() { return DIGEST_MULTIBASE.in(json); }

    @Override public Shape<RenderTemplate> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RenderTemplate}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RenderTemplate, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder mediaType(String value) { return set(MEDIA_TYPE, value); }
        public Builder digestMultibase(String value) { return set(DIGEST_MULTIBASE, value); }
    }
    // spotless:on
}
