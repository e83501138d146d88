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
import org.lerkit.model.vc1.RefreshService;
import org.lerkit.model.vc1.TermsOfUse;
import org.lerkit.model.vc1.VcDataModel1;

/**
 * A badge on VC Data Model 1.1, with the dates of that model. There to be read and verified; new ones are issued as
 * {@link AchievementCredential}.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementcredentialv1p1">Open Badges 3.0,
 *     AchievementCredentialv1p1</a>
 */
public record AchievementCredentialV1p1(JsonObject json) implements AnyAchievementCredential {
    private static final ShapeDraft MEMBERS = OpenBadges3.draft("AchievementCredentialv1p1");
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(VcDataModel1.CONTEXT, OpenBadges3.CONTEXT);
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE =
            MEMBERS.typeBeside("VerifiableCredential", "OpenBadgeCredential", "AchievementCredential");
    private static final One<LocalizedText> NAME = MEMBERS.required("name", LOCALIZED_TEXT);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LOCALIZED_TEXT);
    private static final Maybe<Image> IMAGE = MEMBERS.optional("image", node(() -> Image.SHAPE));
    private static final Maybe<LexicalDateTime> AWARDED_DATE = MEMBERS.optional("awardedDate", DATE_TIME);
    private static final One<AchievementSubject> CREDENTIAL_SUBJECT =
            MEMBERS.required("credentialSubject", node(() -> AchievementSubject.SHAPE));
    private static final Many<EndorsementCredentialV1p1> ENDORSEMENT =
            MEMBERS.many("endorsement", node(() -> EndorsementCredentialV1p1.SHAPE));
    private static final Many<String> ENDORSEMENT_JWT = MEMBERS.many("endorsementJwt", OpenBadges3.COMPACT_JWS);
    private static final One<Profile> ISSUER = MEMBERS.required("issuer", node(() -> Profile.SHAPE));
    private static final One<LexicalDateTime> ISSUANCE_DATE = MEMBERS.required("issuanceDate", DATE_TIME);
    private static final Maybe<LexicalDateTime> EXPIRATION_DATE = MEMBERS.optional("expirationDate", DATE_TIME);
    private static final Many<Proof> PROOF = MEMBERS.many("proof", Proof.TYPE);
    private static final Many<CredentialSchema> CREDENTIAL_SCHEMA =
            MEMBERS.many("credentialSchema", CredentialSchema.TYPE);
    private static final Maybe<CredentialStatus> CREDENTIAL_STATUS =
            MEMBERS.optional("credentialStatus", CredentialStatus.TYPE.requiring("id"));
    private static final Maybe<RefreshService> REFRESH_SERVICE =
            MEMBERS.optional("refreshService", node(() -> RefreshService.SHAPE).requiring("id"));
    private static final Many<TermsOfUse> TERMS_OF_USE = MEMBERS.many("termsOfUse", node(() -> TermsOfUse.SHAPE));
    private static final Many<Evidence> EVIDENCE = MEMBERS.many("evidence", node(() -> Evidence.SHAPE));
    public static final Shape<AchievementCredentialV1p1> SHAPE = OpenBadges3.onDataModel1(
            MEMBERS.shape(AchievementCredentialV1p1::new),
            AchievementCredentialV1p1::awardedDate,
            AchievementCredentialV1p1::issuanceDate,
            AchievementCredentialV1p1::expirationDate);

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    @Override public List<JsonValue> context() { return CONTEXT.in(json); }
    /** What identifies this credential. */
    @Override public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** What to call it in a list of credentials. */
    public LocalizedText name() { return NAME.in(json); }
    /** What it is, in a sentence or two. */
    @Override public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** A picture of it. */
    @Override public Optional<Image> image() { return IMAGE.in(json); }
    /** When it was awarded first; {@code issuanceDate} moves on when it is issued again. */
    @Override public Optional<LexicalDateTime> awardedDate() { return AWARDED_DATE.in(json); }
    /** Who earned what, and how well. */
    @Override public AchievementSubject credentialSubject() { return CREDENTIAL_SUBJECT.in(json); }
    /** What others say of it, with embedded proofs. */
    @Override public List<EndorsementCredentialV1p1> endorsement() { return ENDORSEMENT.in(json); }
    /** What others say of it, as JSON Web Tokens. */
    @Override public List<String> endorsementJwt() { return ENDORSEMENT_JWT.in(json); }
    /** Who says so. */
    @Override public Profile issuer() { return ISSUER.in(json); }
    /** From when it holds. */
    public LexicalDateTime issuanceDate() { return ISSUANCE_DATE.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> expirationDate() { return EXPIRATION_DATE.in(json); }
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
    /** What the learner did. */
    @Override public List<Evidence> evidence() { return EVIDENCE.in(json); }

    @Override public Shape<AchievementCredentialV1p1> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AchievementCredentialV1p1}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AchievementCredentialV1p1, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
        public Builder image(Image value) { return set(IMAGE, value); }
        public Builder awardedDate(LexicalDateTime value) { return set(AWARDED_DATE, value); }
        public Builder credentialSubject(AchievementSubject value) { return set(CREDENTIAL_SUBJECT, value); }
        public Builder endorsement(List<EndorsementCredentialV1p1> values) { return set(ENDORSEMENT, values); }
        public Builder endorsementJwt(List<String> values) { return set(ENDORSEMENT_JWT, values); }
        public Builder issuer(Profile value) { return set(ISSUER, value); }
        public Builder issuanceDate(LexicalDateTime value) { return set(ISSUANCE_DATE, value); }
        public Builder expirationDate(LexicalDateTime value) { return set(EXPIRATION_DATE, value); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
        public Builder credentialSchema(List<CredentialSchema> values) { return set(CREDENTIAL_SCHEMA, values); }
        public Builder credentialStatus(CredentialStatus value) { return set(CREDENTIAL_STATUS, value); }
        public Builder refreshService(RefreshService value) { return set(REFRESH_SERVICE, value); }
        public Builder termsOfUse(List<TermsOfUse> values) { return set(TERMS_OF_USE, values); }
        public Builder evidence(List<Evidence> values) { return set(EVIDENCE, values); }
    }
    // spotless:on
}
