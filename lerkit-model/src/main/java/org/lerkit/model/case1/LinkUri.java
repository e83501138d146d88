package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A reference to something of a framework.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_LinkURI">CASE 1.1, LinkURI</a>
 */
public record LinkUri(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("LinkURI");
    private static final One<String> TITLE = MEMBERS.required("title", TEXT);
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", Case1.UUID);
    private static final One<Iri> URI = MEMBERS.required("uri", IRI);
    public static final Shape<LinkUri> SHAPE = MEMBERS.shape(LinkUri::new);

    // spotless:off - one line a member
    /** What to call it. */
    public String title() { return TITLE.in(json); }
    /** The UUID that stays its own wherever it is copied. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** Where it can be had. */
    public Iri uri() { return URI.in(json); }

    @Override public Shape<LinkUri> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LinkUri}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LinkUri, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder title(String value) { return set(TITLE, value); }
        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder uri(Iri value) { return set(URI, value); }
    }
    // spotless:on
}
