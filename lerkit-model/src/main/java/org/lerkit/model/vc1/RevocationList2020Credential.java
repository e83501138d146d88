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
import org.lerkit.model.vc.RevocationList2020;
import org.lerkit.model.vc.Specifications;

/**
 * A credential of data model 1.1 that says which others are revoked.
 *
 * @see <a href="https://w3c-ccg.github.io/vc-status-rl-2020/#revocationlist2020credential">Revocation List 2020, RevocationList2020Credential</a>
 */
public record RevocationList2020Credential(JsonObject json) implements Credential {
    private static final ShapeDraft MEMBERS = Shape.draft(
            "RevocationList2020Credential", Specifications.REVOCATION_LIST_2020.clause("revocationlist2020credential"));
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(VcDataModel1.CONTEXT);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.typeBeside("VerifiableCredential", "RevocationList2020Credential");
    private static final One<Issuer> ISSUER =
            MEMBERS.required("issuer", node(() -> Issuer.SHAPE).orId("id"));
    private static final One<LexicalDateTime> ISSUANCE_DATE = MEMBERS.required("issuanceDate", ANY_DATE_TIME);
    private static final Maybe<LexicalDateTime> EXPIRATION_DATE = MEMBERS.optional("expirationDate", ANY_DATE_TIME);
    private static final One<RevocationList2020> CREDENTIAL_SUBJECT =
            MEMBERS.required("credentialSubject", node(() -> RevocationList2020.SHAPE));
    private static final Many<Proof> PROOF = MEMBERS.many("proof", Proof.TYPE);
    public static final Shape<RevocationList2020Credential> SHAPE = MEMBERS.shape(RevocationList2020Credential::new)
            .rule(
                    "validity",
                    VcDataModel1.validity(
                            RevocationList2020Credential::issuanceDate, RevocationList2020Credential::expirationDate))
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
    public RevocationList2020 credentialSubject() { return CREDENTIAL_SUBJECT.in(json); }
    /** The embedded proofs. */
    public List<Proof> proof() { return PROOF.in(json); }

    @Override public Shape<RevocationList2020Credential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RevocationList2020Credential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RevocationList2020Credential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder issuer(Issuer value) { return set(ISSUER, value); }
        public Builder issuanceDate(LexicalDateTime value) { return set(ISSUANCE_DATE, value); }
        public Builder expirationDate(LexicalDateTime value) { return set(EXPIRATION_DATE, value); }
        public Builder credentialSubject(RevocationList2020 value) { return set(CREDENTIAL_SUBJECT, value); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
    }
    // spotless:on
}
