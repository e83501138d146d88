package org.lerkit.model.schemaorg;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

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
 * A picture.
 *
 * @see <a href="https://schema.org/ImageObject">schema.org, ImageObject</a>
 */
public record ImageObject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("ImageObject");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<Iri> URL = MEMBERS.many("url", IRI);
    private static final Many<Iri> CONTENT_URL = MEMBERS.many("contentUrl", IRI);
    public static final Shape<ImageObject> SHAPE = MEMBERS.shape(ImageObject::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** Where it is shown. */
    public List<Iri> url() { return URL.in(json); }
    /** Where its bytes are. */
    public List<Iri> contentUrl() { return CONTENT_URL.in(json); }

    @Override public Shape<ImageObject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ImageObject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ImageObject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder url(List<Iri> values) { return set(URL, values); }
        public Builder contentUrl(List<Iri> values) { return set(CONTENT_URL, values); }
    }
    // spotless:on
}
