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
import org.lerkit.model.vc.BitstringStatusList;
import org.lerkit.model.vc.Proof;
import org.lerkit.model.vc.Specifications;
import org.lerkit.model.vc.ValidityPeriod;

/**
 * A credential that says the statuses of others.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential">Bitstring Status List, BitstringStatusListCredential</a>
 */
public record BitstringStatusListCredential(JsonObject json) implements Credential {
    private static final ShapeDraft MEMBERS = Shape.draft(
            "BitstringStatusListCredential",
            Specifications.BITSTRING_STATUS_LIST.clause("bitstringstatuslistcredential"));
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(VcDataModel2.CONTEXT);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE =
            MEMBERS.typeBeside("VerifiableCredential", "BitstringStatusListCredential");
    private static final Maybe<LocalizedText> NAME = MEMBERS.optional("name", LANGUAGE_VALUES);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_VALUES);
    private static final One<Issuer> ISSUER =
            MEMBERS.required("issuer", node(() -> Issuer.SHAPE).orId("id"));
    private static final Maybe<LexicalDateTime> VALID_FROM = MEMBERS.optional("validFrom", DATE_TIME);
    private static final Maybe<LexicalDateTime> VALID_UNTIL = MEMBERS.optional("validUntil", DATE_TIME);
    private static final One<BitstringStatusList> CREDENTIAL_SUBJECT =
            MEMBERS.required("credentialSubject", node(() -> BitstringStatusList.SHAPE));
    private static final Many<Proof> PROOF = MEMBERS.many("proof", Proof.TYPE);
    public static final Shape<BitstringStatusListCredential> SHAPE = MEMBERS.shape(BitstringStatusListCredential::new)
            .rule(
                    "validity",
                    ValidityPeriod.rule(
                            BitstringStatusListCredential::validFrom, BitstringStatusListCredential::validUntil))
            .rule("dates", (credential, findings) -> VcDataModel2.checkDates(credential.json(), findings));

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** Where it is, as other credentials name it. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** What to call it. */
    public Optional<LocalizedText> name() { return NAME.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }
    /** Who vouches for it; need not be who issued the other credentials. */
    public Issuer issuer() { return ISSUER.in(json); }
    /** From when it holds. */
    public Optional<LexicalDateTime> validFrom() { return VALID_FROM.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> validUntil() { return VALID_UNTIL.in(json); }
    /** The list. */
    public BitstringStatusList credentialSubject() { return CREDENTIAL_SUBJECT.in(json); }
    /** The embedded proofs. */
    public List<Proof> proof() { return PROOF.in(json); }

    @Override public Shape<BitstringStatusListCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link BitstringStatusListCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<BitstringStatusListCredential, Builder> {
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
        public Builder credentialSubject(BitstringStatusList value) { return set(CREDENTIAL_SUBJECT, value); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
    }
    // spotless:on
}
