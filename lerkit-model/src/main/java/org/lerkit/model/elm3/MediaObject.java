package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.INTEGER;
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
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * A file, with everything that is in it.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#MediaObject">European Learning Model 3.2, EDC profile, MediaObject</a>
 */
public record MediaObject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("MediaObject");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<LocalizedText> TITLE = MEMBERS.optional("title", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final One<Concept> CONTENT_TYPE = MEMBERS.required("contentType", Elm3.one(() -> Concept.SHAPE));
    private static final Maybe<Concept> ATTACHMENT_TYPE =
            MEMBERS.optional("attachmentType", Elm3.one(() -> Concept.SHAPE));
    private static final One<Concept> CONTENT_ENCODING =
            MEMBERS.required("contentEncoding", Elm3.one(() -> Concept.SHAPE));
    private static final Maybe<Decimal> CONTENT_SIZE = MEMBERS.optional("contentSize", INTEGER);
    private static final One<String> CONTENT = MEMBERS.required("content", Elm3.WORDS);
    private static final Maybe<Iri> CONTENT_URL = MEMBERS.optional("contentURL", IRI);
    public static final Shape<MediaObject> SHAPE = MEMBERS.shape(MediaObject::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called. */
    public Optional<LocalizedText> title() { return TITLE.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** The media type. */
    public Concept contentType() { return CONTENT_TYPE.in(json); }
    /** What kind of attachment it is. */
    public Optional<Concept> attachmentType() { return ATTACHMENT_TYPE.in(json); }
    /** How the content is encoded: in base64. */
    public Concept contentEncoding() { return CONTENT_ENCODING.in(json); }
    /** How many bytes it is. */
    public Optional<Decimal> contentSize() { return CONTENT_SIZE.in(json); }
    /** All of it. */
    public String content() { return CONTENT.in(json); }
    /** Where it can be had. */
    public Optional<Iri> contentURL() { return CONTENT_URL.in(json); }

    @Override public Shape<MediaObject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link MediaObject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<MediaObject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder title(LocalizedText value) { return set(TITLE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder contentType(Concept value) { return set(CONTENT_TYPE, value); }
        public Builder attachmentType(Concept value) { return set(ATTACHMENT_TYPE, value); }
        public Builder contentEncoding(Concept value) { return set(CONTENT_ENCODING, value); }
        public Builder contentSize(Decimal value) { return set(CONTENT_SIZE, value); }
        public Builder content(String value) { return set(CONTENT, value); }
        public Builder contentURL(Iri value) { return set(CONTENT_URL, value); }
    }
    // spotless:on
}
