package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;

/**
 * Somebody who acts, person or not.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Agent">European Learning Model 3.2, EDC profile, Agent</a>
 */
public record Agent(JsonObject json) implements AnyAgent {
    private static final ShapeDraft MEMBERS = Elm3.draft("Agent");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Maybe<LocalizedText> ALT_LABEL = MEMBERS.optional("altLabel", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> PREF_LABEL = MEMBERS.optional("prefLabel", LANGUAGE_MAP);
    private static final Many<Location> LOCATION = MEMBERS.many("location", node(() -> Location.SHAPE));
    private static final Many<ContactPoint> CONTACT_POINT =
            MEMBERS.many("contactPoint", node(() -> ContactPoint.SHAPE));
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<Group> GROUP_MEMBER_OF = MEMBERS.many("groupMemberOf", node(() -> Group.SHAPE));
    private static final Maybe<LexicalDateTime> DATE_MODIFIED = MEMBERS.optional("dateModified", DATE_TIME);
    public static final Shape<Agent> SHAPE = MEMBERS.shape(Agent::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    @Override public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    @Override public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** Other names of it. */
    public Optional<LocalizedText> altLabel() { return ALT_LABEL.in(json); }
    /** What it is called. */
    public Optional<LocalizedText> prefLabel() { return PREF_LABEL.in(json); }
    /** Where it is. */
    public List<Location> location() { return LOCATION.in(json); }
    /** How to reach it. */
    @Override public List<ContactPoint> contactPoint() { return CONTACT_POINT.in(json); }
    /** What else there is to say of it. */
    public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** The groups that it belongs to. */
    public List<Group> groupMemberOf() { return GROUP_MEMBER_OF.in(json); }
    /** When it was last changed. */
    public Optional<LexicalDateTime> dateModified() { return DATE_MODIFIED.in(json); }

    @Override public Shape<Agent> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Agent}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Agent, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder altLabel(LocalizedText value) { return set(ALT_LABEL, value); }
        public Builder prefLabel(LocalizedText value) { return set(PREF_LABEL, value); }
        public Builder location(List<Location> values) { return set(LOCATION, values); }
        public Builder contactPoint(List<ContactPoint> values) { return set(CONTACT_POINT, values); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder groupMemberOf(List<Group> values) { return set(GROUP_MEMBER_OF, values); }
        public Builder dateModified(LexicalDateTime value) { return set(DATE_MODIFIED, value); }
    }
    // spotless:on
}
