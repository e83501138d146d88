package org.lerkit.model.vc1;

import static org.lerkit.model.json.MemberType.ANY_DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.document.Credential;
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
import org.lerkit.model.vc.CredentialSchema;
import org.lerkit.model.vc.CredentialStatus;
import org.lerkit.model.vc.Proof;

/**
 * A credential of data model 1.1, whatever it claims. Its dates are {@code issuanceDate} and {@code expirationDate};
 * those of 2.0 are reserved here, and say nothing.
 *
 * @see <a href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#credentials">VC Data Model 1.1, VerifiableCredential</a>
 */
public record VerifiableCredential(JsonObject json) implements Credential, Presented {
    private static final ShapeDraft MEMBERS = Shape.draft("VerifiableCredential", VcDataModel1.clause("credentials"));
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(VcDataModel1.CONTEXT);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<Issuer> ISSUER =
            MEMBERS.required("issuer", node(() -> Issuer.SHAPE).orId("id"));
    private static final One<LexicalDateTime> ISSUANCE_DATE = MEMBERS.required("issuanceDate", ANY_DATE_TIME);
    private static final Maybe<LexicalDateTime> EXPIRATION_DATE = MEMBERS.optional("expirationDate", ANY_DATE_TIME);
    private static final Many<CredentialSubject> CREDENTIAL_SUBJECT =
            MEMBERS.some("credentialSubject", node(() -> CredentialSubject.SHAPE));
    private static final Many<CredentialStatus> CREDENTIAL_STATUS =
            MEMBERS.many("credentialStatus", CredentialStatus.TYPE.requiring("id"));
    private static final Many<CredentialSchema> CREDENTIAL_SCHEMA =
            MEMBERS.many("credentialSchema", CredentialSchema.TYPE);
    private static final Many<RefreshService> REFRESH_SERVICE =
            MEMBERS.many("refreshService", node(() -> RefreshService.SHAPE));
    private static final Many<TermsOfUse> TERMS_OF_USE = MEMBERS.many("termsOfUse", node(() -> TermsOfUse.SHAPE));
    private static final Many<Evidence> EVIDENCE = MEMBERS.many("evidence", node(() -> Evidence.SHAPE));
    private static final Many<Proof> PROOF = MEMBERS.many("proof", Proof.TYPE);
    public static final Shape<VerifiableCredential> SHAPE = MEMBERS.shape(VerifiableCredential::new)
            .rule(
                    "validity",
                    VcDataModel1.validity(VerifiableCredential::issuanceDate, VerifiableCredential::expirationDate))
            .rule("dates", (credential, findings) -> VcDataModel1.checkDates(credential.json(), findings));

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** What identifies this credential. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** Who makes the claims. */
    public Issuer issuer() { return ISSUER.in(json); }
    /** From when it holds; that need not be when it was issued. */
    public LexicalDateTime issuanceDate() { return ISSUANCE_DATE.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> expirationDate() { return EXPIRATION_DATE.in(json); }
    /** What is claimed, and of whom. */
    public List<CredentialSubject> credentialSubject() { return CREDENTIAL_SUBJECT.in(json); }
    /** Where to learn whether it was revoked or suspended. */
    public List<CredentialStatus> credentialStatus() { return CREDENTIAL_STATUS.in(json); }
    /** Schemas that it says it follows. */
    public List<CredentialSchema> credentialSchema() { return CREDENTIAL_SCHEMA.in(json); }
    /** Where to get a newer version of it. */
    public List<RefreshService> refreshService() { return REFRESH_SERVICE.in(json); }
    /** What its holder and verifiers may do with it. */
    public List<TermsOfUse> termsOfUse() { return TERMS_OF_USE.in(json); }
    /** What the issuer relied on. */
    public List<Evidence> evidence() { return EVIDENCE.in(json); }
    /** The embedded proofs. */
    public List<Proof> proof() { return PROOF.in(json); }

    @Override public Shape<VerifiableCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link VerifiableCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<VerifiableCredential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder issuer(Issuer value) { return set(ISSUER, value); }
        public Builder issuanceDate(LexicalDateTime value) { return set(ISSUANCE_DATE, value); }
        public Builder expirationDate(LexicalDateTime value) { return set(EXPIRATION_DATE, value); }
        public Builder credentialSubject(List<CredentialSubject> values) { return set(CREDENTIAL_SUBJECT, values); }
        public Builder credentialStatus(List<CredentialStatus> values) { return set(CREDENTIAL_STATUS, values); }
        public Builder credentialSchema(List<CredentialSchema> values) { return set(CREDENTIAL_SCHEMA, values); }
        public Builder refreshService(List<RefreshService> values) { return set(REFRESH_SERVICE, values); }
        public Builder termsOfUse(List<TermsOfUse> values) { return set(TERMS_OF_USE, values); }
        public Builder evidence(List<Evidence> values) { return set(EVIDENCE, values); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
    }
    // spotless:on
}
