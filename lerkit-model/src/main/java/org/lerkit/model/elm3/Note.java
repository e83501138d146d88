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
 * Words about something.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Note">European Learning Model 3.2, EDC profile, Note</a>
 */
public record Note(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Note");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<LocalizedText> NOTE_LITERAL = MEMBERS.required("noteLiteral", LANGUAGE_MAP);
    private static final Maybe<Concept> SUBJECT = MEMBERS.optional("subject", Elm3.one(() -> Concept.SHAPE));
    private static final Maybe<Concept> NOTE_FORMAT = MEMBERS.optional("noteFormat", Elm3.one(() -> Concept.SHAPE));
    public static final Shape<Note> SHAPE = MEMBERS.shape(Note::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** The words. */
    public LocalizedText noteLiteral() { return NOTE_LITERAL.in(json); }
    /** What they are about. */
    public Optional<Concept> subject() { return SUBJECT.in(json); }
    /** The media type of the words. */
    public Optional<Concept> noteFormat() { return NOTE_FORMAT.in(json); }

    @Override public Shape<Note> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Note}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Note, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder noteLiteral(LocalizedText value) { return set(NOTE_LITERAL, value); }
        public Builder subject(Concept value) { return set(SUBJECT, value); }
        public Builder noteFormat(Concept value) { return set(NOTE_FORMAT, value); }
    }
    // spotless:on
}
