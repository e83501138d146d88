package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.cid.ControlledIdentifiers;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * How to show a credential: a template, and the suite that fills it in.
 *
 * @see <a href="https://www.w3.org/TR/vc-render-method/#templaterendermethod">VC Render Method, TemplateRenderMethod</a>
 */
public record TemplateRenderMethod(JsonObject json) implements RenderMethod {
    private static final ShapeDraft MEMBERS =
            Shape.draft("TemplateRenderMethod", Specifications.VC_RENDER_METHOD.clause("templaterendermethod"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<String> RENDER_SUITE = MEMBERS.required("renderSuite", TEXT);
    private static final Maybe<LocalizedText> NAME = MEMBERS.optional("name", LOCALIZED_TEXT);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LOCALIZED_TEXT);
    private static final Many<String> RENDER_PROPERTY = MEMBERS.many("renderProperty", TEXT);
    private static final Maybe<RenderTemplate> TEMPLATE =
            MEMBERS.optional("template", node(() -> RenderTemplate.SHAPE).orId("id"));
    private static final Maybe<String> DIGEST_MULTIBASE =
            MEMBERS.optional("digestMultibase", ControlledIdentifiers.MULTIBASE);
    public static final Shape<TemplateRenderMethod> SHAPE = MEMBERS.shape(TemplateRenderMethod::new);

    // spotless:off - one line a member
    /** Where the rest of this is. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** How the template is filled in: {@code svg-mustache}, {@code html}, {@code pdf-mustache}. */
    public String renderSuite() { return RENDER_SUITE.in(json); }
    /** What to call it, where one can choose. */
    public Optional<LocalizedText> name() { return NAME.in(json); }
    /** When to choose it. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** What of the credential is shown, as JSON Pointers; all of it where nothing is said. */
    public List<String> renderProperty() { return RENDER_PROPERTY.in(json); }
    /** The template, or where it is. */
    public Optional<RenderTemplate> template() { return TEMPLATE.in(json); }
    /** A digest of what is found there, as a multihash in multibase. */
    public Optional<String> digestMultibase() { return DIGEST_MULTIBASE.in(json); }

    @Override public Shape<TemplateRenderMethod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link TemplateRenderMethod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<TemplateRenderMethod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder renderSuite(String value) { return set(RENDER_SUITE, value); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder renderProperty(List<String> values) { return set(RENDER_PROPERTY, values); }
        public Builder template(RenderTemplate value) { return set(TEMPLATE, value); }
        public Builder digestMultibase(String value) { return set(DIGEST_MULTIBASE, value); }
    }
    // spotless:on
}
