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
 * A person: the learner, of whom a credential speaks, or somebody else.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#Person">European Learning Model 3.2, EDC profile, Person</a>
 */
public record Person(JsonObject json) implements AnyAgent {
    private static final ShapeDraft MEMBERS = Elm3.draft("Person");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.typeIfAny();
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Maybe<Location> LOCATION = MEMBERS.optional("location", Elm3.one(() -> Location.SHAPE));
    private static final Maybe<LegalIdentifier> NATIONAL_ID =
            MEMBERS.optional("nationalID", Elm3.one(() -> LegalIdentifier.SHAPE));
    private static final Maybe<LocalizedText> FULL_NAME = MEMBERS.optional("fullName", Elm3.ONE_LANGUAGE);
    private static final Maybe<LocalizedText> GIVEN_NAME = MEMBERS.optional("givenName", Elm3.ONE_LANGUAGE);
    private static final Maybe<LocalizedText> FAMILY_NAME = MEMBERS.optional("familyName", Elm3.ONE_LANGUAGE);
    private static final Maybe<LocalizedText> BIRTH_NAME = MEMBERS.optional("birthName", LANGUAGE_MAP);
    private static final Maybe<LocalizedText> PATRONYMIC_NAME = MEMBERS.optional("patronymicName", LANGUAGE_MAP);
    private static final Many<Organisation> MEMBER_OF = MEMBERS.many("memberOf", node(() -> Organisation.SHAPE));
    private static final Maybe<LexicalDateTime> DATE_OF_BIRTH = MEMBERS.optional("dateOfBirth", DATE_TIME);
    private static final Maybe<Location> PLACE_OF_BIRTH =
            MEMBERS.optional("placeOfBirth", Elm3.one(() -> Location.SHAPE));
    private static final Many<Concept> CITIZENSHIP_COUNTRY =
            MEMBERS.many("citizenshipCountry", node(() -> Concept.SHAPE));
    private static final Maybe<Concept> GENDER = MEMBERS.optional("gender", Elm3.one(() -> Concept.SHAPE));
    private static final Many<ContactPoint> CONTACT_POINT =
            MEMBERS.many("contactPoint", node(() -> ContactPoint.SHAPE));
    private static final Many<Group> GROUP_MEMBER_OF = MEMBERS.many("groupMemberOf", node(() -> Group.SHAPE));
    private static final Maybe<LexicalDateTime> DATE_MODIFIED = MEMBERS.optional("dateModified", DATE_TIME);
    private static final Many<EuropeanDigitalCredential> HAS_CREDENTIAL =
            MEMBERS.many("hasCredential", node(() -> EuropeanDigitalCredential.SHAPE));
    private static final Many<Claim> HAS_CLAIM = MEMBERS.many("hasClaim", Claim.TYPE);
    public static final Shape<Person> SHAPE = MEMBERS.shape(Person::new);

    // spotless:off - one line a member
    /** The name that others refer to it by. */
    @Override public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public Optional<String> type() { return TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    @Override public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** Where it is. */
    public Optional<Location> location() { return LOCATION.in(json); }
    /** The number that a country knows the person by. */
    public Optional<LegalIdentifier> nationalID() { return NATIONAL_ID.in(json); }
    /** The whole name. */
    public Optional<LocalizedText> fullName() { return FULL_NAME.in(json); }
    /** Given names. */
    public Optional<LocalizedText> givenName() { return GIVEN_NAME.in(json); }
    /** The family name. */
    public Optional<LocalizedText> familyName() { return FAMILY_NAME.in(json); }
    /** The name at birth. */
    public Optional<LocalizedText> birthName() { return BIRTH_NAME.in(json); }
    /** The name after the father. */
    public Optional<LocalizedText> patronymicName() { return PATRONYMIC_NAME.in(json); }
    /** The organisations that the person belongs to. */
    public List<Organisation> memberOf() { return MEMBER_OF.in(json); }
    /** When the person was born; it may name another day elsewhere, so that nobody cuts the time off. */
    public Optional<LexicalDateTime> dateOfBirth() { return DATE_OF_BIRTH.in(json); }
    /** Where the person was born. */
    public Optional<Location> placeOfBirth() { return PLACE_OF_BIRTH.in(json); }
    /** The countries of which the person is a citizen. */
    public List<Concept> citizenshipCountry() { return CITIZENSHIP_COUNTRY.in(json); }
    /** The gender. */
    public Optional<Concept> gender() { return GENDER.in(json); }
    /** How to reach it. */
    @Override public List<ContactPoint> contactPoint() { return CONTACT_POINT.in(json); }
    /** The groups that it belongs to. */
    public List<Group> groupMemberOf() { return GROUP_MEMBER_OF.in(json); }
    /** When it was last changed. */
    public Optional<LexicalDateTime> dateModified() { return DATE_MODIFIED.in(json); }
    /** Credentials that the person has. */
    public List<EuropeanDigitalCredential> hasCredential() { return HAS_CREDENTIAL.in(json); }
    /** What is said of the person. */
    public List<Claim> hasClaim() { return HAS_CLAIM.in(json); }

    @Override public Shape<Person> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Person}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Person, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder location(Location value) { return set(LOCATION, value); }
        public Builder nationalID(LegalIdentifier value) { return set(NATIONAL_ID, value); }
        public Builder fullName(LocalizedText value) { return set(FULL_NAME, value); }
        public Builder givenName(LocalizedText value) { return set(GIVEN_NAME, value); }
        public Builder familyName(LocalizedText value) { return set(FAMILY_NAME, value); }
        public Builder birthName(LocalizedText value) { return set(BIRTH_NAME, value); }
        public Builder patronymicName(LocalizedText value) { return set(PATRONYMIC_NAME, value); }
        public Builder memberOf(List<Organisation> values) { return set(MEMBER_OF, values); }
        public Builder dateOfBirth(LexicalDateTime value) { return set(DATE_OF_BIRTH, value); }
        public Builder placeOfBirth(Location value) { return set(PLACE_OF_BIRTH, value); }
        public Builder citizenshipCountry(List<Concept> values) { return set(CITIZENSHIP_COUNTRY, values); }
        public Builder gender(Concept value) { return set(GENDER, value); }
        public Builder contactPoint(List<ContactPoint> values) { return set(CONTACT_POINT, values); }
        public Builder groupMemberOf(List<Group> values) { return set(GROUP_MEMBER_OF, values); }
        public Builder dateModified(LexicalDateTime value) { return set(DATE_MODIFIED, value); }
        public Builder hasCredential(List<EuropeanDigitalCredential> values) { return set(HAS_CREDENTIAL, values); }
        public Builder hasClaim(List<Claim> values) { return set(HAS_CLAIM, values); }
    }
    // spotless:on
}
