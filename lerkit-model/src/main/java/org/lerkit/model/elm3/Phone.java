package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A telephone number.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Phone">European Learning Model 3.2, EDC profile, Phone</a>
 */
public record Phone(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.draft("Phone");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Maybe<String> PHONE_NUMBER = MEMBERS.optional("phoneNumber", Elm3.WORDS);
    private static final Maybe<String> COUNTRY_DIALING = MEMBERS.optional("countryDialing", Elm3.WORDS);
    private static final Maybe<String> AREA_DIALING = MEMBERS.optional("areaDialing", Elm3.WORDS);
    private static final Maybe<String> DIAL_NUMBER = MEMBERS.optional("dialNumber", Elm3.WORDS);
    public static final Shape<Phone> SHAPE = MEMBERS.shape(Phone::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** The whole number. */
    public Optional<String> phoneNumber() { return PHONE_NUMBER.in(json); }
    /** The code of the country. */
    public Optional<String> countryDialing() { return COUNTRY_DIALING.in(json); }
    /** The code of the area. */
    public Optional<String> areaDialing() { return AREA_DIALING.in(json); }
    /** The rest of the number. */
    public Optional<String> dialNumber() { return DIAL_NUMBER.in(json); }

    @Override public Shape<Phone> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Phone}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Phone, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder phoneNumber(String value) { return set(PHONE_NUMBER, value); }
        public Builder countryDialing(String value) { return set(COUNTRY_DIALING, value); }
        public Builder areaDialing(String value) { return set(AREA_DIALING, value); }
        public Builder dialNumber(String value) { return set(DIAL_NUMBER, value); }
    }
    // spotless:on
}
