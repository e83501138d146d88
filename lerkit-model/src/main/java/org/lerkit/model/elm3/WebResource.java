package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * Something on the web.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#WebResource">European Learning Model 3.2, EDC profile, WebResource</a>
 */
public record WebResource(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("WebResource");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<LocalizedText> TITLE = MEMBERS.optional("title", LANGUAGE_MAP);
    private static final Maybe<Concept> LANGUAGE = MEMBERS.optional("language", Elm3.one(() -> Concept.SHAPE));
    private static final One<Iri> CONTENT_URL = MEMBERS.required("contentURL", IRI);
    public static final Shape<WebResource> SHAPE = MEMBERS.shape(WebResource::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called. */
    public Optional<LocalizedText> title() { return TITLE.in(json); }
    /** The languages it is in. */
    public Optional<Concept> language() { return LANGUAGE.in(json); }
    /** Where it can be had. */
    public Iri contentURL() { return CONTENT_URL.in(json); }

    @Override public Shape<WebResource> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link WebResource}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<WebResource, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder language(Concept value) { return set(LANGUAGE, value); }
        public Builder contentURL(Iri value) { return set(CONTENT_URL, value); }
    }
    // spotless:on
}
