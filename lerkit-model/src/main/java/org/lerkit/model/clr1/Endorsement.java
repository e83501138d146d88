package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * What someone else says of a record, an assertion, an achievement or a profile.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Endorsement">Comprehensive Learner Record 1.0, Endorsement</a>
 */
public record Endorsement(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Endorsement");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final One<EndorsementClaim> CLAIM = MEMBERS.required("claim", node(() -> EndorsementClaim.SHAPE));
    private static final One<LexicalDateTime> ISSUED_ON = MEMBERS.required("issuedOn", DATE_TIME);
    private static final One<EndorsementProfile> ISSUER =
            MEMBERS.required("issuer", node(() -> EndorsementProfile.SHAPE));
    private static final Maybe<String> REVOCATION_REASON = MEMBERS.optional("revocationReason", TEXT);
    private static final Maybe<Boolean> REVOKED = MEMBERS.optional("revoked", BOOLEAN);
    private static final One<Verification> VERIFICATION =
            MEMBERS.required("verification", node(() -> Verification.SHAPE));
    public static final Shape<Endorsement> SHAPE = MEMBERS.shape(Endorsement::new)
            .rule(
                    "hosted",
                    (endorsement, findings) -> IssuedRules.checkHosted(
                            endorsement.id(), Optional.of(endorsement.verification()), findings))
            .rule(
                    "revocation",
                    (endorsement, findings) -> IssuedRules.checkRevocation(
                            endorsement.revoked(), endorsement.revocationReason(), findings));

    // spotless:off - one line a member
    /** What identifies the endorsement; a URL if it is hosted. */
    public Iri id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** What is endorsed, and what is said of it. */
    public EndorsementClaim claim() { return CLAIM.in(json); }
    /** When it was made. */
    public LexicalDateTime issuedOn() { return ISSUED_ON.in(json); }
    /** Who endorses. */
    public EndorsementProfile issuer() { return ISSUER.in(json); }
    /** Why it was revoked. */
    public Optional<String> revocationReason() { return REVOCATION_REASON.in(json); }
    /** Whether it was revoked. */
    public Optional<Boolean> revoked() { return REVOKED.in(json); }
    /** How to verify it. */
    public Verification verification() { return VERIFICATION.in(json); }

    @Override public Shape<Endorsement> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Endorsement}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Endorsement, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder claim(EndorsementClaim value) { return set(CLAIM, value); }
        public Builder issuedOn(LexicalDateTime value) { return set(ISSUED_ON, value); }
        public Builder issuer(EndorsementProfile value) { return set(ISSUER, value); }
        public Builder revocationReason(String value) { return set(REVOCATION_REASON, value); }
        public Builder revoked(boolean value) { return set(REVOKED, value); }
        public Builder verification(Verification value) { return set(VERIFICATION, value); }
    }
    // spotless:on
}
