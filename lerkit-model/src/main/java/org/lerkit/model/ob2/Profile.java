package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXT_OR_NUMBER;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * A person or an organisation: who issues, earns, endorses. Of an issuer more is asked than of others.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Profile">Open Badges 2.0, Profile</a>
 */
public record Profile(JsonObject json) implements Node {
    /** A telephone number that is not written as E.164 has it. */
    public static final ProblemCode TELEPHONE_FORM = new ProblemCode("ob2.profile.telephone");

    private static final List<String> REQUIRED_OF_ISSUERS = List.of("name", "url", "email");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    private static final ShapeDraft MEMBERS = OpenBadges2.draft("Profile");
    private static final Many<JsonValue> CONTEXT = MEMBERS.many("@context", MemberType.CONTEXT);
    private static final One<Iri> ID = MEMBERS.required("id", OpenBadges2.IRI);
    private static final Many<String> TYPE = MEMBERS.type("Issuer");
    private static final Maybe<LocalizedText> NAME = MEMBERS.optional("name", LOCALIZED_TEXT);
    private static final Maybe<Iri> URL = MEMBERS.optional("url", OpenBadges2.URL);
    private static final Maybe<String> TELEPHONE = MEMBERS.optional("telephone", TEXT);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LOCALIZED_TEXT);
    private static final Maybe<Image> IMAGE =
            MEMBERS.optional("image", node(() -> Image.SHAPE).orId("id", OpenBadges2.IMAGE_URL));
    private static final Maybe<String> EMAIL = MEMBERS.optional("email", OpenBadges2.EMAIL);
    private static final Many<CryptographicKey> PUBLIC_KEY =
            MEMBERS.many("publicKey", node(() -> CryptographicKey.SHAPE).orId("id", OpenBadges2.IRI));
    private static final Maybe<VerificationObject> VERIFICATION =
            MEMBERS.optional("verification", node(() -> VerificationObject.SHAPE));
    private static final Maybe<Iri> REVOCATION_LIST = MEMBERS.optional("revocationList", OpenBadges2.URL);
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("@language", OpenBadges2.LANGUAGE);
    private static final Maybe<String> VERSION = MEMBERS.optional("version", TEXT_OR_NUMBER);
    private static final Many<Related> RELATED =
            MEMBERS.many("related", node(() -> Related.SHAPE).orId("id", OpenBadges2.IRI));
    private static final Many<Endorsement> ENDORSEMENT =
            MEMBERS.many("endorsement", node(() -> Endorsement.SHAPE).orId("id", OpenBadges2.IRI));
    public static final Shape<Profile> SHAPE = OpenBadges2.document(MEMBERS.shape(Profile::new))
            .rule("issuer", Profile::checkIssuer)
            .rule("telephone", Profile::checkTelephone);

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning; an embedded object has that of the object around it. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** Where it is hosted, or what identifies it. */
    public Iri id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** What to call it. */
    public Optional<LocalizedText> name() { return NAME.in(json); }
    /** Its home page. */
    public Optional<Iri> url() { return URL.in(json); }
    /** Its telephone number. */
    public Optional<String> telephone() { return TELEPHONE.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** A picture or logo of it. */
    public Optional<Image> image() { return IMAGE.in(json); }
    /** Its email address. */
    public Optional<String> email() { return EMAIL.in(json); }
    /** The keys it signs with. */
    public List<CryptographicKey> publicKey() { return PUBLIC_KEY.in(json); }
    /** How to verify what it awards. */
    public Optional<VerificationObject> verification() { return VERIFICATION.in(json); }
    /** Where the list of signed assertions is that it took back. */
    public Optional<Iri> revocationList() { return REVOCATION_LIST.in(json); }
    /** The language its words are in. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** Which edition of it this is. */
    public Optional<String> version() { return VERSION.in(json); }
    /** Other editions of it: in other languages, of other versions. */
    public List<Related> related() { return RELATED.in(json); }
    /** What others say of it. */
    public List<Endorsement> endorsement() { return ENDORSEMENT.in(json); }

    @Override public Shape<Profile> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Profile}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Profile, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder url(Iri value) { return set(URL, value); }
        public Builder telephone(String value) { return set(TELEPHONE, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder image(Image value) { return set(IMAGE, value); }
        public Builder email(String value) { return set(EMAIL, value); }
        public Builder publicKey(List<CryptographicKey> values) { return set(PUBLIC_KEY, values); }
        public Builder verification(VerificationObject value) { return set(VERIFICATION, value); }
        public Builder revocationList(Iri value) { return set(REVOCATION_LIST, value); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder version(String value) { return set(VERSION, value); }
        public Builder related(List<Related> values) { return set(RELATED, values); }
        public Builder endorsement(List<Endorsement> values) { return set(ENDORSEMENT, values); }
    }
    // spotless:on

    /**
     * Whether hosted assertions of this issuer may have this id: one within the scope that {@link #verification} declares,
     * at the host of its own id if it declares none.
     *
     * @throws org.lerkit.model.MalformedValueException if what it declares is of another form
     */
    public boolean hosts(Iri assertion) {
        return HostedScope.contains(this, assertion);
    }

    /** What every badge class asks of its issuer, where the profile itself says that it is one. */
    private static void checkIssuer(Profile profile, Findings findings) {
        if (profile.type().contains("Issuer")) {
            for (String member : REQUIRED_OF_ISSUERS) {
                if (profile.json.get(member).isEmpty()) {
                    findings.in(member).error(Findings.MISSING, "required of an issuer, and not there", "add it");
                }
            }
        }
    }

    private static void checkTelephone(Profile profile, Findings findings) {
        if (profile.telephone()
                .filter(number -> !E164.matcher(number).matches())
                .isPresent()) {
            findings.in("telephone")
                    .warning(TELEPHONE_FORM, "not in the form of E.164", "write +, the code of the country and digits");
        }
    }
}
