package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.DATE_TIME;
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
import org.lerkit.model.value.LexicalDateTime;

/**
 * A comprehensive learner record of version 1.0: what one learner achieved, as one publisher knows it. Nothing but these
 * members is allowed here; the objects inside take others.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Clr">Comprehensive Learner Record 1.0, Clr</a>
 */
public record Clr(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Clr").closed();
    private static final Many<Iri> CONTEXT = MEMBERS.anyContext(Clr1.CONTEXT);
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Many<Achievement> ACHIEVEMENTS = MEMBERS.many("achievements", node(() -> Achievement.SHAPE));
    private static final Many<Assertion> ASSERTIONS = MEMBERS.many("assertions", node(() -> Assertion.SHAPE));
    private static final Many<Endorsement> ENDORSEMENTS = MEMBERS.many("endorsements", node(() -> Endorsement.SHAPE));
    private static final One<LexicalDateTime> ISSUED_ON = MEMBERS.required("issuedOn", DATE_TIME);
    private static final One<Profile> LEARNER = MEMBERS.required("learner", node(() -> Profile.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<Boolean> PARTIAL = MEMBERS.optional("partial", BOOLEAN);
    private static final One<Profile> PUBLISHER = MEMBERS.required("publisher", node(() -> Profile.SHAPE));
    private static final Maybe<String> REVOCATION_REASON = MEMBERS.optional("revocationReason", TEXT);
    private static final Maybe<Boolean> REVOKED = MEMBERS.optional("revoked", BOOLEAN);
    private static final Many<String> SIGNED_ASSERTIONS = MEMBERS.many("signedAssertions", Clr1.COMPACT_JWS);
    private static final Many<String> SIGNED_ENDORSEMENTS = MEMBERS.many("signedEndorsements", Clr1.COMPACT_JWS);
    private static final Maybe<Verification> VERIFICATION =
            MEMBERS.optional("verification", node(() -> Verification.SHAPE));
    public static final Shape<Clr> SHAPE = MEMBERS.shape(Clr::new)
            .rule("context", RecordRules::checkContext)
            .rule("same-achievement", RecordRules::checkAchievements)
            .rule("associations", RecordRules::checkAssociations)
            .rule("recipients", RecordRules::checkRecipients)
            .rule("endorsed", RecordRules::checkEndorsed)
            .rule("distinct-ids", RecordRules::checkIds)
            .rule("hosted", (clr, findings) -> IssuedRules.checkHosted(clr.id(), clr.verification(), findings))
            .rule(
                    "revocation",
                    (clr, findings) -> IssuedRules.checkRevocation(clr.revoked(), clr.revocationReason(), findings));

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning. */
    public List<Iri> context() { return CONTEXT.in(json); }
    /** What identifies the record; a URL if it is hosted. */
    public Iri id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** Achievements that those asserted here belong to by association. */
    public List<Achievement> achievements() { return ACHIEVEMENTS.in(json); }
    /** What the learner achieved. */
    public List<Assertion> assertions() { return ASSERTIONS.in(json); }
    /** What others say of the record, or of anything in it. */
    public List<Endorsement> endorsements() { return ENDORSEMENTS.in(json); }
    /** When the record was published. */
    public LexicalDateTime issuedOn() { return ISSUED_ON.in(json); }
    /** Whom it is about. */
    public Profile learner() { return LEARNER.in(json); }
    /** What to call the record. */
    public Optional<String> name() { return NAME.in(json); }
    /** Whether it leaves out part of what its publisher has on the learner. */
    public Optional<Boolean> partial() { return PARTIAL.in(json); }
    /** Who publishes it. */
    public Profile publisher() { return PUBLISHER.in(json); }
    /** Why it was revoked. */
    public Optional<String> revocationReason() { return REVOCATION_REASON.in(json); }
    /** Whether it was revoked. */
    public Optional<Boolean> revoked() { return REVOKED.in(json); }
    /** Assertions that are signed, as compact JWS. */
    public List<String> signedAssertions() { return SIGNED_ASSERTIONS.in(json); }
    /** Endorsements that are signed, as compact JWS. */
    public List<String> signedEndorsements() { return SIGNED_ENDORSEMENTS.in(json); }
    /** How to verify the record. */
    public Optional<Verification> verification() { return VERIFICATION.in(json); }

    @Override public Shape<Clr> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Clr}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Clr, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<Iri> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder achievements(List<Achievement> values) { return set(ACHIEVEMENTS, values); }
        public Builder assertions(List<Assertion> values) { return set(ASSERTIONS, values); }
        public Builder endorsements(List<Endorsement> values) { return set(ENDORSEMENTS, values); }
        public Builder issuedOn(LexicalDateTime value) { return set(ISSUED_ON, value); }
        public Builder learner(Profile value) { return set(LEARNER, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder partial(boolean value) { return set(PARTIAL, value); }
        public Builder publisher(Profile value) { return set(PUBLISHER, value); }
        public Builder revocationReason(String value) { return set(REVOCATION_REASON, value); }
        public Builder revoked(boolean value) { return set(REVOKED, value); }
        public Builder signedAssertions(List<String> values) { return set(SIGNED_ASSERTIONS, values); }
        public Builder signedEndorsements(List<String> values) { return set(SIGNED_ENDORSEMENTS, values); }
        public Builder verification(Verification value) { return set(VERIFICATION, value); }
    }
    // spotless:on
}
