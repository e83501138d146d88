package org.lerkit.model.vc2;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_VALUES;
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
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.vc.ConfidenceMethod;
import org.lerkit.model.vc.CredentialSchema;
import org.lerkit.model.vc.CredentialStatus;
import org.lerkit.model.vc.Proof;
import org.lerkit.model.vc.RenderMethod;
import org.lerkit.model.vc.ValidityPeriod;

/**
 * A credential of data model 2.0, whatever it claims. Any credential of that model can be seen as one, those of
 * Open Badges 3.0 and CLR 2.0 too.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#credentials">VC Data Model 2.0, VerifiableCredential</a>
 */
public record VerifiableCredential(JsonObject json) implements Credential {
    private static final ShapeDraft MEMBERS = Shape.draft("VerifiableCredential", VcDataModel2.clause("credentials"));
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(VcDataModel2.CONTEXT);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<LocalizedText> NAME = MEMBERS.optional("name", LANGUAGE_VALUES);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_VALUES);
    private static final One<Issuer> ISSUER =
            MEMBERS.required("issuer", node(() -> Issuer.SHAPE).orId("id"));
    private static final Maybe<LexicalDateTime> VALID_FROM = MEMBERS.optional("validFrom", DATE_TIME);
    private static final Maybe<LexicalDateTime> VALID_UNTIL = MEMBERS.optional("validUntil", DATE_TIME);
    private static final Many<CredentialSubject> CREDENTIAL_SUBJECT =
            MEMBERS.some("credentialSubject", node(() -> CredentialSubject.SHAPE));
    private static final Many<CredentialStatus> CREDENTIAL_STATUS =
            MEMBERS.many("credentialStatus", CredentialStatus.TYPE);
    private static final Many<CredentialSchema> CREDENTIAL_SCHEMA =
            MEMBERS.many("credentialSchema", CredentialSchema.TYPE);
    private static final Many<RefreshService> REFRESH_SERVICE =
            MEMBERS.many("refreshService", node(() -> RefreshService.SHAPE));
    private static final Many<TermsOfUse> TERMS_OF_USE = MEMBERS.many("termsOfUse", node(() -> TermsOfUse.SHAPE));
    private static final Many<Evidence> EVIDENCE = MEMBERS.many("evidence", node(() -> Evidence.SHAPE));
    private static final Many<RelatedResource> RELATED_RESOURCE =
            MEMBERS.many("relatedResource", node(() -> RelatedResource.SHAPE));
    private static final ShapeDraft RESERVED = MEMBERS.in("reserved-extension-points");
    private static final Many<ConfidenceMethod> CONFIDENCE_METHOD =
            RESERVED.many("confidenceMethod", node(() -> ConfidenceMethod.SHAPE));
    private static final Many<RenderMethod> RENDER_METHOD = RESERVED.many("renderMethod", RenderMethod.TYPE);
    private static final Many<Proof> PROOF = MEMBERS.many("proof", Proof.TYPE);
    public static final Shape<VerifiableCredential> SHAPE = MEMBERS.shape(VerifiableCredential::new)
            .rule("validity", ValidityPeriod.rule(VerifiableCredential::validFrom, VerifiableCredential::validUntil))
            .rule("dates", (credential, findings) -> VcDataModel2.checkDates(credential.json(), findings))
            .rule("related-resource", RelatedResource::checkDistinct);

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** What identifies this credential. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** What to call it. */
    public Optional<LocalizedText> name() { return NAME.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** Who makes the claims. */
    public Issuer issuer() { return ISSUER.in(json); }
    /** From when it holds. */
    public Optional<LexicalDateTime> validFrom() { return VALID_FROM.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> validUntil() { return VALID_UNTIL.in(json); }
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
    /** Things it refers to, with their digests. */
    public List<RelatedResource> relatedResource() { return RELATED_RESOURCE.in(json); }
    /** How to become more certain of whom it is about. Experimental. */
    public List<ConfidenceMethod> confidenceMethod() { return CONFIDENCE_METHOD.in(json); }
    /** Ways to show it to people. Experimental. */
    public List<RenderMethod> renderMethod() { return RENDER_METHOD.in(json); }
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
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder issuer(Issuer value) { return set(ISSUER, value); }
        public Builder validFrom(LexicalDateTime value) { return set(VALID_FROM, value); }
        public Builder validUntil(LexicalDateTime value) { return set(VALID_UNTIL, value); }
        public Builder credentialSubject(List<CredentialSubject> values) { return set(CREDENTIAL_SUBJECT, values); }
        public Builder credentialStatus(List<CredentialStatus> values) { return set(CREDENTIAL_STATUS, values); }
        public Builder credentialSchema(List<CredentialSchema> values) { return set(CREDENTIAL_SCHEMA, values); }
        public Builder refreshService(List<RefreshService> values) { return set(REFRESH_SERVICE, values); }
        public Builder termsOfUse(List<TermsOfUse> values) { return set(TERMS_OF_USE, values); }
        public Builder evidence(List<Evidence> values) { return set(EVIDENCE, values); }
        public Builder relatedResource(List<RelatedResource> values) { return set(RELATED_RESOURCE, values); }
        public Builder confidenceMethod(List<ConfidenceMethod> values) { return set(CONFIDENCE_METHOD, values); }
        public Builder renderMethod(List<RenderMethod> values) { return set(RENDER_METHOD, values); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
    }
    // spotless:on
}
