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
 * Several agents together.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Group">European Learning Model 3.2, EDC profile, Group</a>
 */
public record Group(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Group");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final One<LocalizedText> PREF_LABEL = MEMBERS.required("prefLabel", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> ALT_LABEL = MEMBERS.optional("altLabel", LANGUAGE_MAP);
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Many<Location> LOCATION = MEMBERS.many("location", node(() -> Location.SHAPE));
    private static final Many<ContactPoint> CONTACT_POINT =
            MEMBERS.many("contactPoint", node(() -> ContactPoint.SHAPE));
    private static final Many<AnyAgent> MEMBER = MEMBERS.many("member", AnyAgent.TYPE);
    public static final Shape<Group> SHAPE = MEMBERS.shape(Group::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called. */
    public LocalizedText prefLabel() { return PREF_LABEL.in(json); }
    /** Other names of it. */
    public Optional<LocalizedText> altLabel() { return ALT_LABEL.in(json); }
    /** What else there is to say of it. */
    public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** Where it is. */
    public List<Location> location() { return LOCATION.in(json); }
    /** How to reach it. */
    public List<ContactPoint> contactPoint() { return CONTACT_POINT.in(json); }
    /** Who belongs to it. */
    public List<AnyAgent> member() { return MEMBER.in(json); }

    @Override public Shape<Group> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Group}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Group, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder prefLabel(LocalizedText value) { return set(PREF_LABEL, value); }
        public Builder altLabel(LocalizedText value) { return set(ALT_LABEL, value); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder location(List<Location> values) { return set(LOCATION, values); }
        public Builder contactPoint(List<ContactPoint> values) { return set(CONTACT_POINT, values); }
        public Builder member(List<AnyAgent> values) { return set(MEMBER, values); }
    }
    // spotless:on
}
