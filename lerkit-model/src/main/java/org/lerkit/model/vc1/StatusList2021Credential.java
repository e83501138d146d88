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
import org.lerkit.model.vc.Proof;
import org.lerkit.model.vc.Specifications;
import org.lerkit.model.vc.StatusList2021;

/**
 * A credential of data model 1.1 that says the statuses of others.
 *
 * @see <a href="https://www.w3.org/TR/2023/WD-vc-status-list-20230427/#statuslist2021credential">Status List 2021, StatusList2021Credential</a>
 */
public record StatusList2021Credential(JsonObject json) implements Credential {
    private static final ShapeDraft MEMBERS =
            Shape.draft("StatusList2021Credential", Specifications.STATUS_LIST_2021.clause("statuslist2021credential"));
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(VcDataModel1.CONTEXT);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.typeBeside("VerifiableCredential", "StatusList2021Credential");
    private static final One<Issuer> ISSUER =
            MEMBERS.required("issuer", node(() -> Issuer.SHAPE).orId("id"));
    private static final One<LexicalDateTime> ISSUANCE_DATE = MEMBERS.required("issuanceDate", ANY_DATE_TIME);
    private static final Maybe<LexicalDateTime> EXPIRATION_DATE = MEMBERS.optional("expirationDate", ANY_DATE_TIME);
    private static final One<StatusList2021> CREDENTIAL_SUBJECT =
            MEMBERS.required("credentialSubject", node(() -> StatusList2021.SHAPE));
    private static final Many<Proof> PROOF = MEMBERS.many("proof", Proof.TYPE);
    public static final Shape<StatusList2021Credential> SHAPE = MEMBERS.shape(StatusList2021Credential::new)
            .rule(
                    "validity",
                    VcDataModel1.validity(
                            StatusList2021Credential::issuanceDate, StatusList2021Credential::expirationDate))
            .rule("dates", (credential, findings) -> VcDataModel1.checkDates(credential.json(), findings));

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** Where it is, as the entries of credentials name it. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** Who keeps the list; need not be who issued the credentials. */
    public Issuer issuer() { return ISSUER.in(json); }
    /** From when it holds. */
    public LexicalDateTime issuanceDate() { return ISSUANCE_DATE.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> expirationDate() { return EXPIRATION_DATE.in(json); }
    /** The list. */
    public StatusList2021 credentialSubject() { return CREDENTIAL_SUBJECT.in(json); }
    /** The embedded proofs. */
    public List<Proof> proof() { return PROOF.in(json); }

    @Override public Shape<StatusList2021Credential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link StatusList2021Credential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<StatusList2021Credential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder issuer(Issuer value) { return set(ISSUER, value); }
        public Builder issuanceDate(LexicalDateTime value) { return set(ISSUANCE_DATE, value); }
        public Builder expirationDate(LexicalDateTime value) { return set(EXPIRATION_DATE, value); }
        public Builder credentialSubject(StatusList2021 value) { return set(CREDENTIAL_SUBJECT, value); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
    }
    // spotless:on
}
