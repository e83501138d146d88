package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_MAP;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * How somebody can be reached.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#ContactPoint">European Learning Model 3.2, EDC profile, ContactPoint</a>
 */
public record ContactPoint(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("ContactPoint");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<Note> ADDITIONAL_NOTE = MEMBERS.many("additionalNote", node(() -> Note.SHAPE));
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_MAP);
    private static final Many<Address> ADDRESS = MEMBERS.many("address", node(() -> Address.SHAPE));
    private static final Many<Phone> PHONE = MEMBERS.many("phone", node(() -> Phone.SHAPE));
    private static final Many<Mailbox> EMAIL_ADDRESS = MEMBERS.many("emailAddress", node(() -> Mailbox.SHAPE));
    private static final Many<WebResource> CONTACT_FORM = MEMBERS.many("contactForm", node(() -> WebResource.SHAPE));
    public static final Shape<ContactPoint> SHAPE = MEMBERS.shape(ContactPoint::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What else there is to say of it. */
    public List<Note> additionalNote() { return ADDITIONAL_NOTE.in(json); }
    /** What it is, in a few sentences. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** Where it is, for letters. */
    public List<Address> address() { return ADDRESS.in(json); }
    /** Telephone numbers. */
    public List<Phone> phone() { return PHONE.in(json); }
    /** Addresses for electronic mail. */
    public List<Mailbox> emailAddress() { return EMAIL_ADDRESS.in(json); }
    /** Forms on the web. */
    public List<WebResource> contactForm() { return CONTACT_FORM.in(json); }

    @Override public Shape<ContactPoint> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ContactPoint}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ContactPoint, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder additionalNote(List<Note> values) { return set(ADDITIONAL_NOTE, values); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder address(List<Address> values) { return set(ADDRESS, values); }
        public Builder phone(List<Phone> values) { return set(PHONE, values); }
        public Builder emailAddress(List<Mailbox> values) { return set(EMAIL_ADDRESS, values); }
        public Builder contactForm(List<WebResource> values) { return set(CONTACT_FORM, values); }
    }
    // spotless:on
}
