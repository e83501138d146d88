package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.DATE;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;
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
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * A person or an organisation: who issues, creates, endorses, assesses.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#profile">Open Badges 3.0, Profile</a>
 */
public record Profile(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("Profile");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<LocalizedText> NAME = MEMBERS.optional("name", LOCALIZED_TEXT);
    private static final Maybe<Iri> URL = MEMBERS.optional("url", IRI);
    private static final Maybe<String> PHONE = MEMBERS.optional("phone", TEXT);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LOCALIZED_TEXT);
    private static final Many<AnyEndorsementCredential> ENDORSEMENT =
            MEMBERS.many("endorsement", AnyEndorsementCredential.TYPE);
    private static final Many<String> ENDORSEMENT_JWT = MEMBERS.many("endorsementJwt", OpenBadges3.COMPACT_JWS);
    private static final Maybe<Image> IMAGE = MEMBERS.optional("image", node(() -> Image.SHAPE));
    private static final Maybe<String> EMAIL = MEMBERS.optional("email", TEXT);
    private static final Maybe<Address> ADDRESS = MEMBERS.optional("address", node(() -> Address.SHAPE));
    private static final Many<IdentifierEntry> OTHER_IDENTIFIER =
            MEMBERS.many("otherIdentifier", node(() -> IdentifierEntry.SHAPE));
    private static final Maybe<String> OFFICIAL = MEMBERS.optional("official", TEXT);
    private static final Maybe<Profile> PARENT_ORG = MEMBERS.optional("parentOrg", node(() -> Profile.SHAPE));
    private static final Maybe<String> FAMILY_NAME = MEMBERS.optional("familyName", TEXT);
    private static final Maybe<String> GIVEN_NAME = MEMBERS.optional("givenName", TEXT);
    private static final Maybe<String> ADDITIONAL_NAME = MEMBERS.optional("additionalName", TEXT);
    private static final Maybe<String> PATRONYMIC_NAME = MEMBERS.optional("patronymicName", TEXT);
    private static final Maybe<String> HONORIFIC_PREFIX = MEMBERS.optional("honorificPrefix", TEXT);
    private static final Maybe<String> HONORIFIC_SUFFIX = MEMBERS.optional("honorificSuffix", TEXT);
    private static final Maybe<String> FAMILY_NAME_PREFIX = MEMBERS.optional("familyNamePrefix", TEXT);
    private static final Maybe<LexicalDate> DATE_OF_BIRTH = MEMBERS.optional("dateOfBirth", DATE);
    public static final Shape<Profile> SHAPE = MEMBERS.shape(Profile::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Iri id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** What to call it. */
    public Optional<LocalizedText> name() { return NAME.in(json); }
    /** Its home page. */
    public Optional<Iri> url() { return URL.in(json); }
    /** Its telephone number. */
    public Optional<String> phone() { return PHONE.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** What others say of it, with embedded proofs. */
    public List<AnyEndorsementCredential> endorsement() { return ENDORSEMENT.in(json); }
    /** What others say of it, as JSON Web Tokens. */
    public List<String> endorsementJwt() { return ENDORSEMENT_JWT.in(json); }
    /** A picture or logo of it. */
    public Optional<Image> image() { return IMAGE.in(json); }
    /** Its email address. */
    public Optional<String> email() { return EMAIL.in(json); }
    /** Where it is. */
    public Optional<Address> address() { return ADDRESS.in(json); }
    /** Other identifiers of it. */
    public List<IdentifierEntry> otherIdentifier() { return OTHER_IDENTIFIER.in(json); }
    /** Who may speak for an organisation. */
    public Optional<String> official() { return OFFICIAL.in(json); }
    /** The organisation it belongs to. */
    public Optional<Profile> parentOrg() { return PARENT_ORG.in(json); }
    /** The family name of a person. */
    public Optional<String> familyName() { return FAMILY_NAME.in(json); }
    /** The given name of a person. */
    public Optional<String> givenName() { return GIVEN_NAME.in(json); }
    /** Further given names of a person. */
    public Optional<String> additionalName() { return ADDITIONAL_NAME.in(json); }
    /** The name a person has from the father. */
    public Optional<String> patronymicName() { return PATRONYMIC_NAME.in(json); }
    /** What stands before the name, such as Dr. */
    public Optional<String> honorificPrefix() { return HONORIFIC_PREFIX.in(json); }
    /** What stands behind the name, such as PhD. */
    public Optional<String> honorificSuffix() { return HONORIFIC_SUFFIX.in(json); }
    /** What stands before the family name, such as van der. */
    public Optional<String> familyNamePrefix() { return FAMILY_NAME_PREFIX.in(json); }
    /** When a person was born. */
    public Optional<LexicalDate> dateOfBirth() { return DATE_OF_BIRTH.in(json); }

    @Override public Shape<Profile> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Profile}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Profile, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder url(Iri value) { return set(URL, value); }
        public Builder phone(String value) { return set(PHONE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder endorsement(List<AnyEndorsementCredential> values) { return set(ENDORSEMENT, values); }
        public Builder endorsementJwt(List<String> values) { return set(ENDORSEMENT_JWT, values); }
        public Builder image(Image value) { return set(IMAGE, value); }
        public Builder email(String value) { return set(EMAIL, value); }
        public Builder address(Address value) { return set(ADDRESS, value); }
        public Builder otherIdentifier(List<IdentifierEntry> values) { return set(OTHER_IDENTIFIER, values); }
        public Builder official(String value) { return set(OFFICIAL, value); }
        public Builder parentOrg(Profile value) { return set(PARENT_ORG, value); }
        public Builder familyName(String value) { return set(FAMILY_NAME, value); }
        public Builder givenName(String value) { return set(GIVEN_NAME, value); }
        public Builder additionalName(String value) { return set(ADDITIONAL_NAME, value); }
        public Builder patronymicName(String value) { return set(PATRONYMIC_NAME, value); }
        public Builder honorificPrefix(String value) { return set(HONORIFIC_PREFIX, value); }
        public Builder honorificSuffix(String value) { return set(HONORIFIC_SUFFIX, value); }
        public Builder familyNamePrefix(String value) { return set(FAMILY_NAME_PREFIX, value); }
        public Builder dateOfBirth(LexicalDate value) { return set(DATE_OF_BIRTH, value); }
    }
    // spotless:on
}
