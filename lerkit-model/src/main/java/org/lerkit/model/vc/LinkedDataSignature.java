package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * A proof of one of the suites that were in use before Data Integrity, each with a type of its own. Whether it holds is
 * not looked at here.
 *
 * @see <a href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#proofs-signatures">VC Data Model 1.1, Proofs</a>
 */
public record LinkedDataSignature(JsonObject json) implements Proof {
    /** A proof without its value. */
    public static final ProblemCode NO_VALUE = new ProblemCode("vc.proof.value-missing");

    private static final ShapeDraft MEMBERS =
            Shape.draft("LinkedDataSignature", Specifications.VC_DATA_MODEL_1.clause("proofs-signatures"));
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.typeOf(
            "Ed25519Signature2020",
            "JsonWebSignature2020",
            "Ed25519Signature2018",
            "RsaSignature2018",
            "EcdsaSecp256k1Signature2019",
            "EcdsaSecp256r1Signature2019");
    private static final One<String> PROOF_PURPOSE = MEMBERS.required("proofPurpose", TEXT);
    private static final One<Iri> VERIFICATION_METHOD = MEMBERS.required("verificationMethod", IRI);
    private static final One<LexicalDateTime> CREATED = MEMBERS.required("created", DATE_TIME);
    private static final Maybe<LexicalDateTime> EXPIRES = MEMBERS.optional("expires", DATE_TIME);
    private static final Many<String> DOMAIN = MEMBERS.many("domain", TEXT);
    private static final Maybe<String> CHALLENGE = MEMBERS.optional("challenge", TEXT);
    private static final Maybe<String> NONCE = MEMBERS.optional("nonce", TEXT);
    private static final Maybe<String> PROOF_VALUE = MEMBERS.optional("proofValue", TEXT);
    private static final Maybe<String> JWS = MEMBERS.optional("jws", TEXT);
    public static final Shape<LinkedDataSignature> SHAPE =
            MEMBERS.shape(LinkedDataSignature::new).rule("value", LinkedDataSignature::checkValue);

    // spotless:off - one line a member
    /** What identifies this proof. */
    public Optional<Iri> id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** What it is for: {@code assertionMethod}, {@code authentication}. */
    public String proofPurpose() { return PROOF_PURPOSE.in(json); }
    /** The key to check it with. */
    public Iri verificationMethod() { return VERIFICATION_METHOD.in(json); }
    /** When it was made. */
    public LexicalDateTime created() { return CREATED.in(json); }
    /** When it ends to hold. */
    public Optional<LexicalDateTime> expires() { return EXPIRES.in(json); }
    /** Where alone it may be used. */
    public List<String> domain() { return DOMAIN.in(json); }
    /** What its verifier asked to be signed. */
    public Optional<String> challenge() { return CHALLENGE.in(json); }
    /** What makes it differ from another proof of the same. */
    public Optional<String> nonce() { return NONCE.in(json); }
    /** The signature, in multibase: the form of {@code Ed25519Signature2020}. */
    public Optional<String> proofValue() { return PROOF_VALUE.in(json); }
    /** The signature, as a detached JSON Web Signature: the form of the other suites. */
    public Optional<String> jws() { return JWS.in(json); }

    @Override public Shape<LinkedDataSignature> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link LinkedDataSignature}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<LinkedDataSignature, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder proofPurpose(String value) { return set(PROOF_PURPOSE, value); }
        public Builder verificationMethod(Iri value) { return set(VERIFICATION_METHOD, value); }
        public Builder created(LexicalDateTime value) { return set(CREATED, value); }
        public Builder expires(LexicalDateTime value) { return set(EXPIRES, value); }
        public Builder domain(List<String> values) { return set(DOMAIN, values); }
        public Builder challenge(String value) { return set(CHALLENGE, value); }
        public Builder nonce(String value) { return set(NONCE, value); }
        public Builder proofValue(String value) { return set(PROOF_VALUE, value); }
        public Builder jws(String value) { return set(JWS, value); }
    }
    // spotless:on

    private static void checkValue(LinkedDataSignature proof, Findings findings) {
        if (proof.proofValue().isEmpty() && proof.jws().isEmpty()) {
            findings.error(NO_VALUE, "neither proofValue nor jws", "add the signature, in the form of its suite");
        }
    }
}
