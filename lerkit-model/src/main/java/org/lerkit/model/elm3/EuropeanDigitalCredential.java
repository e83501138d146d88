package org.lerkit.model.elm3;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
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
 * A credential of European Digital Credentials for Learning: what is said of a person, by an organisation, and how it is shown.
 * It is open, because the model of credentials that it builds on is.
 *
 * @see <a href="http://data.europa.eu/snb/model/ap/edc-generic-full#EuropeanDigitalCredential">European Learning Model 3.2, EDC profile, EuropeanDigitalCredential</a>
 */
public record EuropeanDigitalCredential(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Elm3.open("EuropeanDigitalCredential");
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(Elm3.CREDENTIALS, Elm3.PROFILE);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.typeBeside("VerifiableCredential", "EuropeanDigitalCredential");
    private static final Many<AnyIdentifier> IDENTIFIER = MEMBERS.many("identifier", AnyIdentifier.TYPE);
    private static final Many<Concept> CREDENTIAL_PROFILES =
            MEMBERS.some("credentialProfiles", node(() -> Concept.SHAPE));
    private static final Many<MediaObject> ATTACHMENT = MEMBERS.many("attachment", node(() -> MediaObject.SHAPE));
    private static final One<DisplayParameter> DISPLAY_PARAMETER =
            MEMBERS.required("displayParameter", Elm3.one(() -> DisplayParameter.SHAPE));
    private static final One<AnyAgent> ISSUER =
            MEMBERS.required("issuer", AnyAgent.TYPE.orArrayOfOne().orId("id"));
    private static final One<AnyAgent> CREDENTIAL_SUBJECT =
            MEMBERS.required("credentialSubject", AnyAgent.TYPE.orArrayOfOne());
    private static final Maybe<LexicalDateTime> ISSUANCE_DATE = MEMBERS.optional("issuanceDate", DATE_TIME);
    private static final One<LexicalDateTime> ISSUED = MEMBERS.required("issued", DATE_TIME);
    private static final One<LexicalDateTime> VALID_FROM = MEMBERS.required("validFrom", DATE_TIME);
    private static final Many<LexicalDateTime> EXPIRATION_DATE = MEMBERS.many("expirationDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> VALID_UNTIL = MEMBERS.optional("validUntil", DATE_TIME);
    private static final Many<Proof> PROOF = MEMBERS.many("proof", node(() -> Proof.SHAPE));
    private static final Many<Evidence> EVIDENCE = MEMBERS.many("evidence", node(() -> Evidence.SHAPE));
    private static final Many<TermsOfUse> TERMS_OF_USE = MEMBERS.many("termsOfUse", node(() -> TermsOfUse.SHAPE));
    private static final Many<CredentialSchema> CREDENTIAL_SCHEMA =
            MEMBERS.some("credentialSchema", node(() -> CredentialSchema.SHAPE));
    private static final Many<CredentialStatus> CREDENTIAL_STATUS =
            MEMBERS.many("credentialStatus", node(() -> CredentialStatus.SHAPE));
    private static final Many<AnyAgent> HOLDER = MEMBERS.many("holder", AnyAgent.TYPE);
    public static final Shape<EuropeanDigitalCredential> SHAPE = MEMBERS.shape(EuropeanDigitalCredential::new);

    /** The members that software for issuing puts around a credential. */
    private static final List<String> WRAPPERS = List.of("credential", "elm");

    /** The credential that a document is, or has in its only member, {@code credential} or {@code elm}. */
    public static EuropeanDigitalCredential of(JsonObject document) {
        for (String wrapper : WRAPPERS) {
            if (document.members().size() == 1 && document.get(wrapper).orElse(null) instanceof JsonObject inside) {
                return new EuropeanDigitalCredential(inside);
            }
        }
        return new EuropeanDigitalCredential(document);
    }

    // spotless:off - one line a member
    /** The contexts: that of VC Data Model 1.1, then that of the profile. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** The name that others refer to it by. */
    public Optional<Iri> id() { return ID.in(json); }
    /** What kind of thing it is. */
    public List<String> type() { return TYPE.in(json); }
    /** What it is called by agencies; the JSON Schema takes one for some types, and publishers write several. */
    public List<AnyIdentifier> identifier() { return IDENTIFIER.in(json); }
    /** The kinds of credential it is, as terms of a list. */
    public List<Concept> credentialProfiles() { return CREDENTIAL_PROFILES.in(json); }
    /** Files that come with it. */
    public List<MediaObject> attachment() { return ATTACHMENT.in(json); }
    /** How it is shown. */
    public DisplayParameter displayParameter() { return DISPLAY_PARAMETER.in(json); }
    /** Who issued it; a plain address reads as an agent of that name. */
    public AnyAgent issuer() { return ISSUER.in(json); }
    /** Whom it is about. */
    public AnyAgent credentialSubject() { return CREDENTIAL_SUBJECT.in(json); }
    /** When it was issued, in the words of VC Data Model 1.1. */
    public Optional<LexicalDateTime> issuanceDate() { return ISSUANCE_DATE.in(json); }
    /** When it was issued. */
    public LexicalDateTime issued() { return ISSUED.in(json); }
    /** From when it holds. */
    public LexicalDateTime validFrom() { return VALID_FROM.in(json); }
    /** Until when it holds, in the words of VC Data Model 1.1. */
    public List<LexicalDateTime> expirationDate() { return EXPIRATION_DATE.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> validUntil() { return VALID_UNTIL.in(json); }
    /** What secures it from inside. */
    public List<Proof> proof() { return PROOF.in(json); }
    /** What it rests on. */
    public List<Evidence> evidence() { return EVIDENCE.in(json); }
    /** What its holder may do with it. */
    public List<TermsOfUse> termsOfUse() { return TERMS_OF_USE.in(json); }
    /** The rules that it follows. */
    public List<CredentialSchema> credentialSchema() { return CREDENTIAL_SCHEMA.in(json); }
    /** Where to ask whether it still holds. */
    public List<CredentialStatus> credentialStatus() { return CREDENTIAL_STATUS.in(json); }
    /** Who has it, where that is somebody else. */
    public List<AnyAgent> holder() { return HOLDER.in(json); }

    @Override public Shape<EuropeanDigitalCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EuropeanDigitalCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EuropeanDigitalCredential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder identifier(List<AnyIdentifier> values) { return set(IDENTIFIER, values); }
        public Builder credentialProfiles(List<Concept> values) { return set(CREDENTIAL_PROFILES, values); }
        public Builder attachment(List<MediaObject> values) { return set(ATTACHMENT, values); }
        public Builder displayParameter(DisplayParameter value) { return set(DISPLAY_PARAMETER, value); }
        public Builder issuer(AnyAgent value) { return set(ISSUER, value); }
        public Builder credentialSubject(AnyAgent value) { return set(CREDENTIAL_SUBJECT, value); }
        public Builder issuanceDate(LexicalDateTime value) { return set(ISSUANCE_DATE, value); }
        public Builder issued(LexicalDateTime value) { return set(ISSUED, value); }
        public Builder validFrom(LexicalDateTime value) { return set(VALID_FROM, value); }
        public Builder expirationDate(List<LexicalDateTime> values) { return set(EXPIRATION_DATE, values); }
        public Builder validUntil(LexicalDateTime value) { return set(VALID_UNTIL, value); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
        public Builder evidence(List<Evidence> values) { return set(EVIDENCE, values); }
        public Builder termsOfUse(List<TermsOfUse> values) { return set(TERMS_OF_USE, values); }
        public Builder credentialSchema(List<CredentialSchema> values) { return set(CREDENTIAL_SCHEMA, values); }
        public Builder credentialStatus(List<CredentialStatus> values) { return set(CREDENTIAL_STATUS, values); }
        public Builder holder(List<AnyAgent> values) { return set(HOLDER, values); }
    }
    // spotless:on
}
