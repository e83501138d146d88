package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXT_OR_NUMBER;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;

/**
 * A badge that was awarded to one recipient. One that says it was {@link #revoked()} may have nothing else but its
 * id; the accessors of what it lacks then throw, as for any missing member.
 *
 * <p>What it says is only half of it: whether a hosted one is what its id leads to, and whether a signed one is signed,
 * is for a verifier to find out.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Assertion">Open Badges 2.0, Assertion</a>
 */
public record Assertion(JsonObject json) implements Credential {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("Assertion");
    private static final ShapeDraft REVOCABLE = MEMBERS.unless(OpenBadges2::isRevoked);
    private static final Many<JsonValue> CONTEXT = MEMBERS.many("@context", MemberType.CONTEXT);
    private static final One<Iri> ID = MEMBERS.required("id", OpenBadges2.IRI);
    private static final Many<String> TYPE = REVOCABLE.type();
    private static final One<IdentityObject> RECIPIENT =
            REVOCABLE.required("recipient", node(() -> IdentityObject.SHAPE));
    private static final One<BadgeClass> BADGE =
            REVOCABLE.required("badge", node(() -> BadgeClass.SHAPE).orId("id", OpenBadges2.IRI));
    private static final One<VerificationObject> VERIFICATION = MEMBERS.unless(Assertion::needsNoVerification)
            .required("verification", node(() -> VerificationObject.SHAPE).requiring("type"));
    private static final Maybe<VerificationObject> VERIFY =
            MEMBERS.optional("verify", node(() -> VerificationObject.SHAPE).requiring("type"));
    private static final One<LexicalDateTime> ISSUED_ON = REVOCABLE.required("issuedOn", OpenBadges2.DATE_TIME);
    private static final Maybe<Image> IMAGE =
            MEMBERS.optional("image", node(() -> Image.SHAPE).orId("id", OpenBadges2.IMAGE_URL));
    private static final Many<Evidence> EVIDENCE =
            MEMBERS.many("evidence", node(() -> Evidence.SHAPE).orId("id", OpenBadges2.IRI));
    private static final Maybe<LocalizedText> NARRATIVE = MEMBERS.optional("narrative", LOCALIZED_TEXT);
    private static final Maybe<LexicalDateTime> EXPIRES = MEMBERS.optional("expires", OpenBadges2.DATE_TIME);
    private static final Maybe<Boolean> REVOKED = MEMBERS.optional("revoked", BOOLEAN);
    private static final Maybe<String> REVOCATION_REASON = MEMBERS.optional("revocationReason", TEXT);
    private static final Maybe<String> UID = MEMBERS.optional("uid", TEXT);
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("@language", OpenBadges2.LANGUAGE);
    private static final Maybe<String> VERSION = MEMBERS.optional("version", TEXT_OR_NUMBER);
    private static final Many<Related> RELATED =
            MEMBERS.many("related", node(() -> Related.SHAPE).orId("id", OpenBadges2.IRI));
    private static final Many<Endorsement> ENDORSEMENT =
            MEMBERS.many("endorsement", node(() -> Endorsement.SHAPE).orId("id", OpenBadges2.IRI));
    public static final Shape<Assertion> SHAPE = OpenBadges2.document(MEMBERS.shape(Assertion::new))
            .rule("dates", AssertionRules::checkDates)
            .rule(
                    "verification",
                    (assertion, findings) -> AssertionRules.checkMethod(
                            assertion.json(), assertion.id(), assertion.verification(), findings))
            .rule("scope", HostedScope::check)
            .rule("key", AssertionRules::checkKey)
            .rule("image", AssertionRules::checkImage)
            .rule("uid", AssertionRules::checkUid)
            .rule("revocation", (assertion, findings) -> AssertionRules.checkReason(assertion.json(), findings));

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning; an embedded object has that of the object around it. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** Where it is hosted, or what identifies it if it is signed. */
    public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** Who earned the badge. */
    public IdentityObject recipient() { return RECIPIENT.in(json); }
    /** Which badge it is; perhaps no more than the id. */
    public BadgeClass badge() { return BADGE.in(json); }
    /** How to verify it, also where that is written as {@code verify}. */
    public VerificationObject verification() { return json.get("verification").isEmpty() && verify().isPresent() ? VERIFY.in(json).get() : VERIFICATION.in(json); }
    /** The other name that the context gives to {@code verification}. */
    public Optional<VerificationObject> verify() { return VERIFY.in(json); }
    /** When it was awarded. */
    public LexicalDateTime issuedOn() { return ISSUED_ON.in(json); }
    /** A picture of the badge for this recipient, with this assertion baked into it. */
    public Optional<Image> image() { return IMAGE.in(json); }
    /** What the recipient did to earn it. */
    public List<Evidence> evidence() { return EVIDENCE.in(json); }
    /** What ties the pieces of evidence together, in Markdown. */
    public Optional<LocalizedText> narrative() { return NARRATIVE.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> expires() { return EXPIRES.in(json); }
    /** Whether the issuer took it back. */
    public Optional<Boolean> revoked() { return REVOKED.in(json); }
    /** Why the issuer took it back. */
    public Optional<String> revocationReason() { return REVOCATION_REASON.in(json); }
    /** What identified it before version 2.0. */
    public Optional<String> uid() { return UID.in(json); }
    /** The language its words are in. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** Which edition of it this is. */
    public Optional<String> version() { return VERSION.in(json); }
    /** Other editions of it: in other languages, of other versions. */
    public List<Related> related() { return RELATED.in(json); }
    /** What others say of it. */
    public List<Endorsement> endorsement() { return ENDORSEMENT.in(json); }

    @Override public Shape<Assertion> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Assertion}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Assertion, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder recipient(IdentityObject value) { return set(RECIPIENT, value); }
        public Builder badge(BadgeClass value) { return set(BADGE, value); }
        public Builder verification(VerificationObject value) { return set(VERIFICATION, value); }
        public Builder verify(VerificationObject value) { return set(VERIFY, value); }
        public Builder issuedOn(LexicalDateTime value) { return set(ISSUED_ON, value); }
        public Builder image(Image value) { return set(IMAGE, value); }
        public Builder evidence(List<Evidence> values) { return set(EVIDENCE, values); }
        public Builder narrative(LocalizedText value) { return set(NARRATIVE, value); }
        public Builder expires(LexicalDateTime value) { return set(EXPIRES, value); }
        public Builder revoked(boolean value) { return set(REVOKED, value); }
        public Builder revocationReason(String value) { return set(REVOCATION_REASON, value); }
        public Builder uid(String value) { return set(UID, value); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder version(String value) { return set(VERSION, value); }
        public Builder related(List<Related> values) { return set(RELATED, values); }
        public Builder endorsement(List<Endorsement> values) { return set(ENDORSEMENT, values); }
    }
    // spotless:on

    /** The identifier of the issuer of its badge, where the badge is embedded. Never throws. */
    @Override
    public Optional<Iri> issuerId() {
        JsonValue issuer = json.members().get("badge") instanceof JsonObject badge
                ? badge.members().get("issuer")
                : null;
        JsonValue id = issuer instanceof JsonObject profile ? profile.members().get("id") : issuer;
        return id instanceof JsonString text ? Optional.of(new Iri(text.value())) : Optional.empty();
    }

    private static boolean needsNoVerification(JsonObject assertion) {
        return OpenBadges2.isRevoked(assertion) || assertion.members().containsKey("verify");
    }
}
