package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.cid.ControlledIdentifiers;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * A proof of Data Integrity. Whether it holds is not looked at here.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#proofs">Data Integrity, DataIntegrityProof</a>
 */
public record DataIntegrityProof(JsonObject json) implements Proof {
    /** The suites that specifications define; a document may name others. */
    private static final List<String> CRYPTOSUITES = List.of(
            "eddsa-rdfc-2022",
            "eddsa-jcs-2022",
            "ecdsa-rdfc-2019",
            "ecdsa-jcs-2019",
            "ecdsa-sd-2023",
            "bbs-2023",
            "mldsa44-rdfc-2024",
            "mldsa44-jcs-2024",
            "falcon512-rdfc-2024",
            "falcon512-jcs-2024",
            "slhdsa128-rdfc-2024",
            "slhdsa128-jcs-2024",
            "sqisign1-rdfc-2024",
            "sqisign1-jcs-2024");

    private static final ShapeDraft MEMBERS =
            Shape.draft("DataIntegrityProof", Specifications.DATA_INTEGRITY.clause("proofs"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final One<String> CRYPTOSUITE = MEMBERS.required("cryptosuite", MemberType.name(CRYPTOSUITES));
    private static final One<String> PROOF_PURPOSE = MEMBERS.required("proofPurpose", TEXT);
    private static final Maybe<Iri> VERIFICATION_METHOD = MEMBERS.optional("verificationMethod", IRI);
    private static final Maybe<LexicalDateTime> CREATED = MEMBERS.optional("created", DATE_TIME);
    private static final Maybe<LexicalDateTime> EXPIRES = MEMBERS.optional("expires", DATE_TIME);
    private static final Many<String> DOMAIN = MEMBERS.many("domain", TEXT);
    private static final Maybe<String> CHALLENGE = MEMBERS.optional("challenge", TEXT);
    private static final Maybe<String> NONCE = MEMBERS.optional("nonce", TEXT);
    private static final Many<String> PREVIOUS_PROOF = MEMBERS.many("previousProof", TEXT);
    private static final Maybe<String> PROOF_VALUE = MEMBERS.optional("proofValue", ControlledIdentifiers.MULTIBASE);
    public static final Shape<DataIntegrityProof> SHAPE = MEMBERS.shape(DataIntegrityProof::new);

    // spotless:off - one line a member
    /** What identifies this proof, for another one that builds on it. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** The suite that made it, by its registered name. */
    public String cryptosuite() { return CRYPTOSUITE.in(json); }
    /** What it is for: {@code assertionMethod}, {@code authentication}. */
    public String proofPurpose() { return PROOF_PURPOSE.in(json); }
    /** The key to check it with. */
    public Optional<Iri> verificationMethod() { return VERIFICATION_METHOD.in(json); }
    /** When it was made. */
    public Optional<LexicalDateTime> created() { return CREATED.in(json); }
    /** When it ends to hold. */
    public Optional<LexicalDateTime> expires() { return EXPIRES.in(json); }
    /** Where alone it may be used. */
    public List<String> domain() { return DOMAIN.in(json); }
    /** What its verifier asked to be signed. */
    public Optional<String> challenge() { return CHALLENGE.in(json); }
    /** What makes it differ from another proof of the same. */
    public Optional<String> nonce() { return NONCE.in(json); }
    /** The proofs it builds on. */
    public List<String> previousProof() { return PREVIOUS_PROOF.in(json); }
    /** The signature, in multibase. */
    public Optional<String> proofValue() { return PROOF_VALUE.in(json); }

    @Override public Shape<DataIntegrityProof> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link DataIntegrityProof}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<DataIntegrityProof, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder cryptosuite(String value) { return set(CRYPTOSUITE, value); }
        public Builder proofPurpose(String value) { return set(PROOF_PURPOSE, value); }
        public Builder verificationMethod(Iri value) { return set(VERIFICATION_METHOD, value); }
        public Builder created(LexicalDateTime value) { return set(CREATED, value); }
        public Builder expires(LexicalDateTime value) { return set(EXPIRES, value); }
        public Builder domain(List<String> values) { return set(DOMAIN, values); }
        public Builder challenge(String value) { return set(CHALLENGE, value); }
        public Builder nonce(String value) { return set(NONCE, value); }
        public Builder previousProof(List<String> values) { return set(PREVIOUS_PROOF, values); }
        public Builder proofValue(String value) { return set(PROOF_VALUE, value); }
    }
    // spotless:on
}
