package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.cid.ControlledIdentifiers;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * An SVG image to show a credential with: a form of drafts before TemplateRenderMethod, still in use.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#reserved-extension-points">VC Data Model 2.0, Reserved Extension Points</a>
 */
public record SvgRenderingTemplate(JsonObject json) implements RenderMethod {
    private static final ShapeDraft MEMBERS =
            Shape.draft("SvgRenderingTemplate", Specifications.VC_DATA_MODEL_2.clause("reserved-extension-points"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.typeOf("SvgRenderingTemplate2024", "SvgRenderingTemplate2023");
    private static final Maybe<LocalizedText> NAME = MEMBERS.optional("name", LOCALIZED_TEXT);
    private static final Maybe<String> MEDIA_TYPE = MEMBERS.optional("mediaType", TEXT);
    private static final Maybe<String> MEDIA_QUERY = MEMBERS.optional("mediaQuery", TEXT);
    private static final Maybe<String> CSS3_MEDIA_QUERY = MEMBERS.optional("css3MediaQuery", TEXT);
    private static final Maybe<String> TEMPLATE = MEMBERS.optional("template", TEXT);
    private static final Maybe<String> DIGEST_MULTIBASE =
            MEMBERS.optional("digestMultibase", ControlledIdentifiers.MULTIBASE);
    public static final Shape<SvgRenderingTemplate> SHAPE = MEMBERS.shape(SvgRenderingTemplate::new);

    // spotless:off - one line a member
    /** Where the image is. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** What to call it, where one can choose. */
    public Optional<LocalizedText> name() { return NAME.in(json); }
    /** What it is served as. */
    public Optional<String> mediaType() { return MEDIA_TYPE.in(json); }
    /** On what screens to use it. */
    public Optional<String> mediaQuery() { return MEDIA_QUERY.in(json); }
    /** On what screens to use it, as the draft of 2023 calls it. */
    public Optional<String> css3MediaQuery() { return CSS3_MEDIA_QUERY.in(json); }
    /** The image itself. */
    public Optional<String> template() { return TEMPLATE.in(json); }
    /** A digest of what is found there, as a multihash in multibase. */
    public Optional<String> digestMultibase() { return DIGEST_MULTIBASE.in(json); }

    @Override public Shape<SvgRenderingTemplate> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link SvgRenderingTemplate}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<SvgRenderingTemplate, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder mediaType(String value) { return set(MEDIA_TYPE, value); }
        public Builder mediaQuery(String value) { return set(MEDIA_QUERY, value); }
        public Builder css3MediaQuery(String value) { return set(CSS3_MEDIA_QUERY, value); }
        public Builder template(String value) { return set(TEMPLATE, value); }
        public Builder digestMultibase(String value) { return set(DIGEST_MULTIBASE, value); }
    }
    // spotless:on
}
