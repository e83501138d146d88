package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXT_OR_NUMBER;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
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

/**
 * What someone says of a badge, an assertion or a profile that another published.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Endorsement">Open Badges 2.0, Endorsement</a>
 */
public record Endorsement(JsonObject json) implements Credential {
    /** An endorsement of itself. */
    public static final ProblemCode SELF = new ProblemCode("ob2.endorsement.self");

    private static final ShapeDraft MEMBERS = OpenBadges2.draft("Endorsement");
    private static final ShapeDraft REVOCABLE = MEMBERS.unless(OpenBadges2::isRevoked);
    private static final Many<JsonValue> CONTEXT = MEMBERS.many("@context", MemberType.CONTEXT);
    private static final One<Iri> ID = MEMBERS.required("id", OpenBadges2.IRI);
    private static final Many<String> TYPE = REVOCABLE.type();
    private static final One<EndorsementClaim> CLAIM = REVOCABLE.required("claim", node(() -> EndorsementClaim.SHAPE));
    private static final One<Profile> ISSUER =
            REVOCABLE.required("issuer", node(() -> Profile.SHAPE).orId("id", OpenBadges2.IRI));
    private static final One<LexicalDateTime> ISSUED_ON = REVOCABLE.required("issuedOn", OpenBadges2.DATE_TIME);
    private static final One<VerificationObject> VERIFICATION = REVOCABLE.required(
            "verification", node(() -> VerificationObject.SHAPE).requiring("type"));
    private static final Maybe<Boolean> REVOKED = MEMBERS.optional("revoked", BOOLEAN);
    private static final Maybe<String> REVOCATION_REASON = MEMBERS.optional("revocationReason", TEXT);
    private static final Maybe<String> LANGUAGE = MEMBERS.optional("@language", OpenBadges2.LANGUAGE);
    private static final Maybe<String> VERSION = MEMBERS.optional("version", TEXT_OR_NUMBER);
    private static final Many<Related> RELATED =
            MEMBERS.many("related", node(() -> Related.SHAPE).orId("id", OpenBadges2.IRI));
    private static final Many<Endorsement> ENDORSEMENT =
            MEMBERS.many("endorsement", node(() -> Endorsement.SHAPE).orId("id", OpenBadges2.IRI));
    public static final Shape<Endorsement> SHAPE = OpenBadges2.document(MEMBERS.shape(Endorsement::new))
            .rule(
                    "verification",
                    (endorsement, findings) -> AssertionRules.checkMethod(
                            endorsement.json(), endorsement.id(), endorsement.verification(), findings))
            .rule("claim", Endorsement::checkClaim)
            .rule("revocation", (endorsement, findings) -> AssertionRules.checkReason(endorsement.json(), findings));

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning; an embedded object has that of the object around it. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** Where it is hosted, or what identifies it if it is signed. */
    public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** What is endorsed, and what is said of it. */
    public EndorsementClaim claim() { return CLAIM.in(json); }
    /** Who says it; perhaps no more than the id. */
    public Profile issuer() { return ISSUER.in(json); }
    /** When it was published. */
    public LexicalDateTime issuedOn() { return ISSUED_ON.in(json); }
    /** How to verify it. */
    public VerificationObject verification() { return VERIFICATION.in(json); }
    /** Whether its issuer took it back. */
    public Optional<Boolean> revoked() { return REVOKED.in(json); }
    /** Why its issuer took it back. */
    public Optional<String> revocationReason() { return REVOCATION_REASON.in(json); }
    /** The language its words are in. */
    public Optional<String> language() { return LANGUAGE.in(json); }
    /** Which edition of it this is. */
    public Optional<String> version() { return VERSION.in(json); }
    /** Other editions of it: in other languages, of other versions. */
    public List<Related> related() { return RELATED.in(json); }
    /** What others say of it. */
    public List<Endorsement> endorsement() { return ENDORSEMENT.in(json); }

    @Override public Shape<Endorsement> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Endorsement}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Endorsement, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder claim(EndorsementClaim value) { return set(CLAIM, value); }
        public Builder issuer(Profile value) { return set(ISSUER, value); }
        public Builder issuedOn(LexicalDateTime value) { return set(ISSUED_ON, value); }
        public Builder verification(VerificationObject value) { return set(VERIFICATION, value); }
        public Builder revoked(boolean value) { return set(REVOKED, value); }
        public Builder revocationReason(String value) { return set(REVOCATION_REASON, value); }
        public Builder language(String value) { return set(LANGUAGE, value); }
        public Builder version(String value) { return set(VERSION, value); }
        public Builder related(List<Related> values) { return set(RELATED, values); }
        public Builder endorsement(List<Endorsement> values) { return set(ENDORSEMENT, values); }
    }
    // spotless:on

    private static void checkClaim(Endorsement endorsement, Findings findings) {
        if (endorsement.claim().id().equals(endorsement.id())) {
            findings.in("claim").in("id").error(SELF, "the endorsement itself", "name what is endorsed");
        }
    }
}
