package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
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

/**
 * A credential about one entry of a record, as HR Open drafted it on VC Data Model 1.1.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json">HR Open 4.4, ProvisionalVerifiableCredentialBaseType</a>
 */
public record ProvisionalCredential(JsonObject json) implements Verification {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ProvisionalCredential", "recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json")
            .arraysOnly();
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(HrOpen.CREDENTIALS);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    private static final One<String> ISSUER = MEMBERS.required("issuer", HrOpen.SOME_TEXT);
    private static final Maybe<LexicalDateTime> EXPIRATION_DATE = MEMBERS.optional("expirationDate", DATE_TIME);
    private static final One<LexicalDateTime> ISSUANCE_DATE = MEMBERS.required("issuanceDate", DATE_TIME);
    private static final Many<TypedReference> CREDENTIAL_SCHEMA =
            MEMBERS.someIfAny("credentialSchema", node(() -> TypedReference.SHAPE));
    private static final Maybe<TypedReference> CREDENTIAL_STATUS =
            MEMBERS.optional("credentialStatus", node(() -> TypedReference.SHAPE));
    private static final Many<TypedReference> REFRESH_SERVICE =
            MEMBERS.someIfAny("refreshService", node(() -> TypedReference.SHAPE));
    private static final Many<TypedThing> EVIDENCE = MEMBERS.someIfAny("evidence", node(() -> TypedThing.SHAPE));
    private static final Many<TypedThing> TERMS_OF_USE = MEMBERS.someIfAny("termsOfUse", node(() -> TypedThing.SHAPE));
    private static final Many<Proof> PROOF = MEMBERS.someIfAny("proof", node(() -> Proof.SHAPE));
    private static final One<ProvisionalSubject> CREDENTIAL_SUBJECT =
            MEMBERS.required("credentialSubject", node(() -> ProvisionalSubject.SHAPE));
    public static final Shape<ProvisionalCredential> SHAPE =
            MEMBERS.shape(ProvisionalCredential::new).rule("entry-context", DocumentRules::checkContext);

    // spotless:off - one line a member
    /** The contexts: that of credentials, then that of the entry. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** What identifies the credential. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of credential it is. */
    public List<String> type() { return TYPE.in(json); }
    /** Who issued it: a string, of any kind. */
    public String issuer() { return ISSUER.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> expirationDate() { return EXPIRATION_DATE.in(json); }
    /** When it was issued. */
    public LexicalDateTime issuanceDate() { return ISSUANCE_DATE.in(json); }
    /** Schemas that it keeps to. */
    public List<TypedReference> credentialSchema() { return CREDENTIAL_SCHEMA.in(json); }
    /** Where its status is kept. */
    public Optional<TypedReference> credentialStatus() { return CREDENTIAL_STATUS.in(json); }
    /** Where to get it anew. */
    public List<TypedReference> refreshService() { return REFRESH_SERVICE.in(json); }
    /** What its issuer looked at. */
    public List<TypedThing> evidence() { return EVIDENCE.in(json); }
    /** What may be done with it. */
    public List<TypedThing> termsOfUse() { return TERMS_OF_USE.in(json); }
    /** What secures it. */
    public List<Proof> proof() { return PROOF.in(json); }
    /** What it says. */
    public ProvisionalSubject credentialSubject() { return CREDENTIAL_SUBJECT.in(json); }

    @Override public Shape<ProvisionalCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ProvisionalCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ProvisionalCredential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder issuer(String value) { return set(ISSUER, value); }
        public Builder expirationDate(LexicalDateTime value) { return set(EXPIRATION_DATE, value); }
        public Builder issuanceDate(LexicalDateTime value) { return set(ISSUANCE_DATE, value); }
        public Builder credentialSchema(List<TypedReference> values) { return set(CREDENTIAL_SCHEMA, values); }
        public Builder credentialStatus(TypedReference value) { return set(CREDENTIAL_STATUS, value); }
        public Builder refreshService(List<TypedReference> values) { return set(REFRESH_SERVICE, values); }
        public Builder evidence(List<TypedThing> values) { return set(EVIDENCE, values); }
        public Builder termsOfUse(List<TypedThing> values) { return set(TERMS_OF_USE, values); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
        public Builder credentialSubject(ProvisionalSubject value) { return set(CREDENTIAL_SUBJECT, value); }
    }
    // spotless:on
}
