package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.DECIMAL;
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
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.vc.ValidityPeriod;

/**
 * That a learner achieved an {@link Achievement}, and how well. One that is revoked need say no more than that.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Assertion">Comprehensive Learner Record 1.0, Assertion</a>
 */
public record Assertion(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Assertion");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final Maybe<Achievement> ACHIEVEMENT =
            MEMBERS.optional("achievement", node(() -> Achievement.SHAPE));
    private static final Maybe<LexicalDateTime> ACTIVITY_END_DATE = MEMBERS.optional("activityEndDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> ACTIVITY_START_DATE = MEMBERS.optional("activityStartDate", DATE_TIME);
    private static final Maybe<Decimal> CREDITS_EARNED = MEMBERS.optional("creditsEarned", DECIMAL);
    private static final Many<Endorsement> ENDORSEMENTS = MEMBERS.many("endorsements", node(() -> Endorsement.SHAPE));
    private static final Many<Evidence> EVIDENCE = MEMBERS.many("evidence", node(() -> Evidence.SHAPE));
    private static final Maybe<LexicalDateTime> EXPIRES = MEMBERS.optional("expires", DATE_TIME);
    private static final Maybe<Iri> IMAGE = MEMBERS.optional("image", IRI);
    private static final Maybe<LexicalDateTime> ISSUED_ON = MEMBERS.optional("issuedOn", DATE_TIME);
    private static final Maybe<String> LICENSE_NUMBER = MEMBERS.optional("licenseNumber", TEXT);
    private static final Maybe<String> NARRATIVE = MEMBERS.optional("narrative", TEXT);
    private static final Maybe<Identity> RECIPIENT = MEMBERS.optional("recipient", node(() -> Identity.SHAPE));
    private static final Many<Result> RESULTS = MEMBERS.many("results", node(() -> Result.SHAPE));
    private static final Maybe<String> REVOCATION_REASON = MEMBERS.optional("revocationReason", TEXT);
    private static final Maybe<Boolean> REVOKED = MEMBERS.optional("revoked", BOOLEAN);
    private static final Maybe<String> ROLE = MEMBERS.optional("role", TEXT);
    private static final Many<String> SIGNED_ENDORSEMENTS = MEMBERS.many("signedEndorsements", Clr1.COMPACT_JWS);
    private static final Maybe<Profile> SOURCE = MEMBERS.optional("source", node(() -> Profile.SHAPE));
    private static final Maybe<String> TERM = MEMBERS.optional("term", TEXT);
    private static final Maybe<Verification> VERIFICATION =
            MEMBERS.optional("verification", node(() -> Verification.SHAPE));
    public static final Shape<Assertion> SHAPE = MEMBERS.shape(Assertion::new)
            .rule("complete", AssertionRules::checkComplete)
            .rule("validity", ValidityPeriod.rule("issuedOn", Assertion::issuedOn, "expires", Assertion::expires))
            .rule(
                    "activity",
                    ValidityPeriod.rule(
                            "activityStartDate",
                            Assertion::activityStartDate,
                            "activityEndDate",
                            Assertion::activityEndDate))
            .rule("results", AssertionRules::checkResults)
            .rule(
                    "endorsed",
                    (assertion, findings) ->
                            IssuedRules.checkEndorsed(assertion.id(), assertion.endorsements(), findings))
            .rule(
                    "hosted",
                    (assertion, findings) ->
                            IssuedRules.checkHosted(assertion.id(), assertion.verification(), findings))
            .rule(
                    "revocation",
                    (assertion, findings) ->
                            IssuedRules.checkRevocation(assertion.revoked(), assertion.revocationReason(), findings));

    // spotless:off - one line a member
    /** What identifies the assertion; a URL if it is hosted. */
    public Iri id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** What was achieved. An Open Badge has {@code badge} in its place, as an extension. */
    public Optional<Achievement> achievement() { return ACHIEVEMENT.in(json); }
    /** When the activity ended. */
    public Optional<LexicalDateTime> activityEndDate() { return ACTIVITY_END_DATE.in(json); }
    /** When the activity started. */
    public Optional<LexicalDateTime> activityStartDate() { return ACTIVITY_START_DATE.in(json); }
    /** How many credits the learner earned; their unit is not said here. */
    public Optional<Decimal> creditsEarned() { return CREDITS_EARNED.in(json); }
    /** What others say of it. */
    public List<Endorsement> endorsements() { return ENDORSEMENTS.in(json); }
    /** The work that it rests on. */
    public List<Evidence> evidence() { return EVIDENCE.in(json); }
    /** When it ceases to hold. */
    public Optional<LexicalDateTime> expires() { return EXPIRES.in(json); }
    /** A picture of it: a URL or a data URL. */
    public Optional<Iri> image() { return IMAGE.in(json); }
    /** When the achievement was awarded. */
    public Optional<LexicalDateTime> issuedOn() { return ISSUED_ON.in(json); }
    /** The number of the licence that was issued with it. */
    public Optional<String> licenseNumber() { return LICENSE_NUMBER.in(json); }
    /** What connects the evidence; Markdown. */
    public Optional<String> narrative() { return NARRATIVE.in(json); }
    /** Who achieved it: the learner of the record. */
    public Optional<Identity> recipient() { return RECIPIENT.in(json); }
    /** How well the learner did. */
    public List<Result> results() { return RESULTS.in(json); }
    /** Why it was revoked. */
    public Optional<String> revocationReason() { return REVOCATION_REASON.in(json); }
    /** Whether it was revoked. */
    public Optional<Boolean> revoked() { return REVOKED.in(json); }
    /** The position of the learner in what was done. */
    public Optional<String> role() { return ROLE.in(json); }
    /** Endorsements that are signed, as compact JWS. */
    public List<String> signedEndorsements() { return SIGNED_ENDORSEMENTS.in(json); }
    /** Who assessed the learner. */
    public Optional<Profile> source() { return SOURCE.in(json); }
    /** The academic term in which it was achieved. */
    public Optional<String> term() { return TERM.in(json); }
    /** How to verify it. */
    public Optional<Verification> verification() { return VERIFICATION.in(json); }

    @Override public Shape<Assertion> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Assertion}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Assertion, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder achievement(Achievement value) { return set(ACHIEVEMENT, value); }
        public Builder activityEndDate(LexicalDateTime value) { return set(ACTIVITY_END_DATE, value); }
        public Builder activityStartDate(LexicalDateTime value) { return set(ACTIVITY_START_DATE, value); }
        public Builder creditsEarned(Decimal value) { return set(CREDITS_EARNED, value); }
        public Builder endorsements(List<Endorsement> values) { return set(ENDORSEMENTS, values); }
        public Builder evidence(List<Evidence> values) { return set(EVIDENCE, values); }
        public Builder expires(LexicalDateTime value) { return set(EXPIRES, value); }
        public Builder image(Iri value) { return set(IMAGE, value); }
        public Builder issuedOn(LexicalDateTime value) { return set(ISSUED_ON, value); }
        public Builder licenseNumber(String value) { return set(LICENSE_NUMBER, value); }
        public Builder narrative(String value) { return set(NARRATIVE, value); }
        public Builder recipient(Identity value) { return set(RECIPIENT, value); }
        public Builder results(List<Result> values) { return set(RESULTS, values); }
        public Builder revocationReason(String value) { return set(REVOCATION_REASON, value); }
        public Builder revoked(boolean value) { return set(REVOKED, value); }
        public Builder role(String value) { return set(ROLE, value); }
        public Builder signedEndorsements(List<String> values) { return set(SIGNED_ENDORSEMENTS, values); }
        public Builder source(Profile value) { return set(SOURCE, value); }
        public Builder term(String value) { return set(TERM, value); }
        public Builder verification(Verification value) { return set(VERIFICATION, value); }
    }
    // spotless:on
}
