package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * Money to be had for learning.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Grant">European Learning Model 3.2, EDC profile, Grant</a>
 */
public record Grant(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Grant");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<Concept> DC_TYPE = MEMBERS.optional("dcType", Elm3.one(() -> Concept.SHAPE));
    private static final One<LocalizedText> TITLE = MEMBERS.required("title", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<WebResource> SUPPLEMENTARY_DOCUMENT =
            MEMBERS.many("supplementaryDocument", node(() -> WebResource.SHAPE));
    private static final Maybe<Iri> CONTENT_URL = MEMBERS.optional("contentURL", IRI);
    public static final Shape<Grant> SHAPE = MEMBERS.shape(Grant::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** Which kind, as terms of a vocabulary. */
    public Optional<Concept> dcType() { return DC_TYPE.in(json); }
    /** What it is called. */
    public LocalizedText title() { return TITLE.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** Documents about it. */
    public List<WebResource> supplementaryDocument() { return SUPPLEMENTARY_DOCUMENT.in(json); }
    /** Where it can be had. */
    public Optional<Iri> contentURL() { return CONTENT_URL.in(json); }

    @Override public Shape<Grant> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Grant}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Grant, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder dcType(Concept value) { return set(DC_TYPE, value); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder supplementaryDocument(List<WebResource> values) { return set(SUPPLEMENTARY_DOCUMENT, values); }
        public Builder contentURL(Iri value) { return set(CONTENT_URL, value); }
    }
    // spotless:on
}
