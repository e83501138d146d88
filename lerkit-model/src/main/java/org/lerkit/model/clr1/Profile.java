package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.DATE;
import static org.lerkit.model.json.MemberType.IRI;
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

/**
 * A person or organization: learner, publisher, issuer or source.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Profile">Comprehensive Learner Record 1.0, Profile</a>
 */
public record Profile(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Profile");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Maybe<Address> ADDRESS = MEMBERS.optional("address", node(() -> Address.SHAPE));
    private static final Maybe<String> ADDITIONAL_NAME = MEMBERS.optional("additionalName", TEXT);
    private static final Maybe<LexicalDate> BIRTH_DATE = MEMBERS.optional("birthDate", DATE);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final Maybe<String> EMAIL = MEMBERS.optional("email", TEXT);
    private static final Many<Endorsement> ENDORSEMENTS = MEMBERS.many("endorsements", node(() -> Endorsement.SHAPE));
    private static final Maybe<String> FAMILY_NAME = MEMBERS.optional("familyName", TEXT);
    private static final Maybe<String> GIVEN_NAME = MEMBERS.optional("givenName", TEXT);
    private static final Many<SystemIdentifier> IDENTIFIERS =
            MEMBERS.many("identifiers", node(() -> SystemIdentifier.SHAPE));
    private static final Maybe<Iri> IMAGE = MEMBERS.optional("image", IRI);
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> OFFICIAL = MEMBERS.optional("official", TEXT);
    private static final Maybe<Profile> PARENT_ORG = MEMBERS.optional("parentOrg", node(() -> Profile.SHAPE));
    private static final Maybe<CryptographicKey> PUBLIC_KEY =
            MEMBERS.optional("publicKey", node(() -> CryptographicKey.SHAPE));
    private static final Maybe<Iri> REVOCATION_LIST = MEMBERS.optional("revocationList", IRI);
    private static final Many<String> SIGNED_ENDORSEMENTS = MEMBERS.many("signedEndorsements", Clr1.COMPACT_JWS);
    private static final Maybe<String> SOURCED_ID = MEMBERS.optional("sourcedId", TEXT);
    private static final Maybe<String> STUDENT_ID = MEMBERS.optional("studentId", TEXT);
    private static final Maybe<String> TELEPHONE = MEMBERS.optional("telephone", TEXT);
    private static final Maybe<Iri> URL = MEMBERS.optional("url", IRI);
    private static final Maybe<Verification> VERIFICATION =
            MEMBERS.optional("verification", node(() -> Verification.SHAPE));
    public static final Shape<Profile> SHAPE = MEMBERS.shape(Profile::new)
            .rule(
                    "endorsed",
                    (profile, findings) -> IssuedRules.checkEndorsed(profile.id(), profile.endorsements(), findings));

    // spotless:off - one line a member
    /** What identifies the person or organization. */
    public Iri id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** The postal address. */
    public Optional<Address> address() { return ADDRESS.in(json); }
    /** Another name of a person, such as a middle name. */
    public Optional<String> additionalName() { return ADDITIONAL_NAME.in(json); }
    /** When a person was born. */
    public Optional<LexicalDate> birthDate() { return BIRTH_DATE.in(json); }
    /** Who it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** An email address. */
    public Optional<String> email() { return EMAIL.in(json); }
    /** What others say of it. */
    public List<Endorsement> endorsements() { return ENDORSEMENTS.in(json); }
    /** The family name of a person. */
    public Optional<String> familyName() { return FAMILY_NAME.in(json); }
    /** The given name of a person. */
    public Optional<String> givenName() { return GIVEN_NAME.in(json); }
    /** Other identifiers. */
    public List<SystemIdentifier> identifiers() { return IDENTIFIERS.in(json); }
    /** A picture: a URL or a data URL. */
    public Optional<Iri> image() { return IMAGE.in(json); }
    /** The full name. */
    public Optional<String> name() { return NAME.in(json); }
    /** The name of the authorized official of an issuer. */
    public Optional<String> official() { return OFFICIAL.in(json); }
    /** The organization that it is part of. */
    public Optional<Profile> parentOrg() { return PARENT_ORG.in(json); }
    /** The key to verify its signatures with. */
    public Optional<CryptographicKey> publicKey() { return PUBLIC_KEY.in(json); }
    /** Where the list of what it revoked is. */
    public Optional<Iri> revocationList() { return REVOCATION_LIST.in(json); }
    /** Endorsements that are signed, as compact JWS. */
    public List<String> signedEndorsements() { return SIGNED_ENDORSEMENTS.in(json); }
    /** The identifier in other systems. */
    public Optional<String> sourcedId() { return SOURCED_ID.in(json); }
    /** The identifier of a student in an institution. */
    public Optional<String> studentId() { return STUDENT_ID.in(json); }
    /** A telephone number. */
    public Optional<String> telephone() { return TELEPHONE.in(json); }
    /** A web page. */
    public Optional<Iri> url() { return URL.in(json); }
    /** How to verify what it issues. */
    public Optional<Verification> verification() { return VERIFICATION.in(json); }

    @Override public Shape<Profile> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Profile}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Profile, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder address(Address value) { return set(ADDRESS, value); }
        public Builder additionalName(String value) { return set(ADDITIONAL_NAME, value); }
        public Builder birthDate(LexicalDate value) { return set(BIRTH_DATE, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder email(String value) { return set(EMAIL, value); }
        public Builder endorsements(List<Endorsement> values) { return set(ENDORSEMENTS, values); }
        public Builder familyName(String value) { return set(FAMILY_NAME, value); }
        public Builder givenName(String value) { return set(GIVEN_NAME, value); }
        public Builder identifiers(List<SystemIdentifier> values) { return set(IDENTIFIERS, values); }
        public Builder image(Iri value) { return set(IMAGE, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder official(String value) { return set(OFFICIAL, value); }
        public Builder parentOrg(Profile value) { return set(PARENT_ORG, value); }
        public Builder publicKey(CryptographicKey value) { return set(PUBLIC_KEY, value); }
        public Builder revocationList(Iri value) { return set(REVOCATION_LIST, value); }
        public Builder signedEndorsements(List<String> values) { return set(SIGNED_ENDORSEMENTS, values); }
        public Builder sourcedId(String value) { return set(SOURCED_ID, value); }
        public Builder studentId(String value) { return set(STUDENT_ID, value); }
        public Builder telephone(String value) { return set(TELEPHONE, value); }
        public Builder url(Iri value) { return set(URL, value); }
        public Builder verification(Verification value) { return set(VERIFICATION, value); }
    }
    // spotless:on
}
