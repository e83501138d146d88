package org.lerkit.model.case1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A reference to an end of an association, which may be outside of CASE.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html#Data_LinkGenURI">CASE 1.1, LinkGenURI</a>
 */
public record LinkGenUri(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Case1.draft("LinkGenURI");
    private static final One<String> TITLE = MEMBERS.required("title", TEXT);
    private static final One<String> IDENTIFIER = MEMBERS.required("identifier", TEXT);
    private static final One<Iri> URI = MEMBERS.required("uri", IRI);
    private static final Maybe<TargetType> TARGET_TYPE = MEMBERS.optional("targetType", TargetType.TYPE);
    public static final Shape<LinkGenUri> SHAPE = MEMBERS.shape(LinkGenUri::new);

    // spotless:off - one line a member
    /** What to call it. */
    public String title() { return TITLE.in(json); }
    /** The UUID that stays its own wherever it is copied. */
    public String identifier() { return IDENTIFIER.in(json); }
    /** Where it can be had. */
    public Iri uri() { return URI.in(json); }
    /** Whether it is of CASE, and what it is otherwise; since 1.1. */
    public Optional<TargetType> targetType() { return TARGET_TYPE.in(json); }

    @Override public Shape<LinkGenUri> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LinkGenUri}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LinkGenUri, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder title(String value) { return set(TITLE, value); }
        public Builder identifier(String value) { return set(IDENTIFIER, value); }
        public Builder uri(Iri value) { return set(URI, value); }
        public Builder targetType(TargetType value) { return set(TARGET_TYPE, value); }
    }
    // spotless:on
}
