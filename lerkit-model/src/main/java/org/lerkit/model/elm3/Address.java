package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;

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

/**
 * Where something is, for letters and people.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Address">European Learning Model 3.2, EDC profile, Address</a>
 */
public record Address(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Address");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Maybe<Note> FULL_ADDRESS = MEMBERS.optional("fullAddress", Elm3.one(() -> Note.SHAPE));
    private static final One<Concept> COUNTRY_CODE = MEMBERS.required("countryCode", Elm3.one(() -> Concept.SHAPE));
    public static final Shape<Address> SHAPE = MEMBERS.shape(Address::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** All of it, as it stands on a letter. */
    public Optional<Note> fullAddress() { return FULL_ADDRESS.in(json); }
    /** The country. */
    public Concept countryCode() { return COUNTRY_CODE.in(json); }

    @Override public Shape<Address> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Address}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Address, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder fullAddress(Note value) { return set(FULL_ADDRESS, value); }
        public Builder countryCode(Concept value) { return set(COUNTRY_CODE, value); }
    }
    // spotless:on
}
