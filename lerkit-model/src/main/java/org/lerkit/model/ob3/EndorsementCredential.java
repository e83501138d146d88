package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LOCALIZED_TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.vc.CredentialSchema;
import org.lerkit.model.vc.CredentialStatus;
import org.lerkit.model.vc.Proof;
import org.lerkit.model.vc2.RefreshService;
import org.lerkit.model.vc2.TermsOfUse;
import org.lerkit.model.vc2.VcDataModel2;

/**
 * What one party says of another, of an achievement or of a credential.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential">Open Badges 3.0, EndorsementCredential</a>
 */
public record EndorsementCredential(JsonObject json) implements AnyEndorsementCredential {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("EndorsementCredential");
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(VcDataModel2.CONTEXT, OpenBadges3.CONTEXT);
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.typeBeside("VerifiableCredential", "EndorsementCredential");
    private static final One<LocalizedText> NAME = MEMBERS.required("name", LOCALIZED_TEXT);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LOCALIZED_TEXT);
    private static final One<EndorsementSubject> CREDENTIAL_SUBJECT =
            MEMBERS.required("credentialSubject", node(() -> EndorsementSubject.SHAPE));
    private static final Maybe<LexicalDateTime> AWARDED_DATE = MEMBERS.optional("awardedDate", DATE_TIME);
    private static final One<Profile> ISSUER =
            MEMBERS.required("issuer", node(() -> Profile.SHAPE).orId("id"));
    private static final One<LexicalDateTime> VALID_FROM = MEMBERS.required("validFrom", DATE_TIME);
    private static final Maybe<LexicalDateTime> VALID_UNTIL = MEMBERS.optional("validUntil", DATE_TIME);
    private static final Many<Proof> PROOF = MEMBERS.many("proof", Proof.TYPE);
    private static final Many<CredentialSchema> CREDENTIAL_SCHEMA =
            MEMBERS.many("credentialSchema", CredentialSchema.TYPE);
    private static final Maybe<CredentialStatus> CREDENTIAL_STATUS =
            MEMBERS.optional("credentialStatus", CredentialStatus.TYPE);
    private static final Maybe<RefreshService> REFRESH_SERVICE =
            MEMBERS.optional("refreshService", node(() -> RefreshService.SHAPE).requiring("id"));
    private static final Many<TermsOfUse> TERMS_OF_USE = MEMBERS.many("termsOfUse", node(() -> TermsOfUse.SHAPE));
    private static final Many<Evidence> EVIDENCE = MEMBERS.many("evidence", node(() -> Evidence.SHAPE));
    public static final Shape<EndorsementCredential> SHAPE = OpenBadges3.onDataModel2(
            MEMBERS.shape(EndorsementCredential::new),
            EndorsementCredential::awardedDate,
            EndorsementCredential::validFrom,
            EndorsementCredential::validUntil);

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    @Override public List<JsonValue> context() { return CONTEXT.in(json); }
    /** What identifies this credential. */
    @Override public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** What to call it in a list of credentials. */
    @Override public LocalizedText name() { return NAME.in(json); }
    /** What it is, in a sentence or two. */
    @Override public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** What is endorsed, and how. */
    @Override public EndorsementSubject credentialSubject() { return CREDENTIAL_SUBJECT.in(json); }
    /** When it was given first. */
    @Override public Optional<LexicalDateTime> awardedDate() { return AWARDED_DATE.in(json); }
    /** Who endorses. */
    @Override public Profile issuer() { return ISSUER.in(json); }
    /** From when it holds. */
    public LexicalDateTime validFrom() { return VALID_FROM.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> validUntil() { return VALID_UNTIL.in(json); }
    /** The embedded proofs. */
    @Override public List<Proof> proof() { return PROOF.in(json); }
    /** Schemas that it says it follows. */
    @Override public List<CredentialSchema> credentialSchema() { return CREDENTIAL_SCHEMA.in(json); }
    /** Where to learn whether it was revoked. */
    @Override public Optional<CredentialStatus> credentialStatus() { return CREDENTIAL_STATUS.in(json); }
    /** Where to get a newer version of it. */
    public Optional<RefreshService> refreshService() { return REFRESH_SERVICE.in(json); }
    /** What its holder and verifiers may do with it. */
    public List<TermsOfUse> termsOfUse() { return TERMS_OF_USE.in(json); }
    /** What the endorser relied on. */
    @Override public List<Evidence> evidence() { return EVIDENCE.in(json); }

    @Override public Shape<EndorsementCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EndorsementCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EndorsementCredential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder credentialSubject(EndorsementSubject value) { return set(CREDENTIAL_SUBJECT, value); }
        public Builder awardedDate(LexicalDateTime value) { return set(AWARDED_DATE, value); }
        public Builder issuer(Profile value) { return set(ISSUER, value); }
        public Builder validFrom(LexicalDateTime value) { return set(VALID_FROM, value); }
        public Builder validUntil(LexicalDateTime value) { return set(VALID_UNTIL, value); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
        public Builder credentialSchema(List<CredentialSchema> values) { return set(CREDENTIAL_SCHEMA, values); }
        public Builder credentialStatus(CredentialStatus value) { return set(CREDENTIAL_STATUS, value); }
        public Builder refreshService(RefreshService value) { return set(REFRESH_SERVICE, value); }
        public Builder termsOfUse(List<TermsOfUse> values) { return set(TERMS_OF_USE, values); }
        public Builder evidence(List<Evidence> values) { return set(EVIDENCE, values); }
    }
    // spotless:on
}
