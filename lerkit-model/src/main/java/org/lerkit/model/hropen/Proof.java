package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DATE_TIME;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDateTime;

/**
 * What secures a credential.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json">HR Open 4.4, ProvisionalVerifiableCredentialBaseType</a>
 */
public record Proof(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "Proof", "recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json")
            .arraysOnly();
    private static final One<String> TYPE = MEMBERS.required("type", HrOpen.SOME_TEXT);
    private static final Maybe<LexicalDateTime> CREATED = MEMBERS.optional("created", DATE_TIME);
    private static final Maybe<String> VERIFICATION_METHOD = MEMBERS.optional("verificationMethod", HrOpen.SOME_TEXT);
    private static final Maybe<String> PROOF_PURPOSE = MEMBERS.optional("proofPurpose", HrOpen.SOME_TEXT);
    private static final Maybe<String> PROOF_VALUE = MEMBERS.optional("proofValue", HrOpen.SOME_TEXT);
    private static final Maybe<String> CHALLENGE = MEMBERS.optional("challenge", HrOpen.SOME_TEXT);
    private static final Maybe<String> DOMAIN = MEMBERS.optional("domain", HrOpen.SOME_TEXT);
    private static final Maybe<String> JWS = MEMBERS.optional("jws", HrOpen.SOME_TEXT);
    public static final Shape<Proof> SHAPE = MEMBERS.shape(Proof::new);

    // spotless:off - one line a member
    /** What kind of proof it is. */
    public String type() { return TYPE.in(json); }
    /** When it was made. */
    public Optional<LexicalDateTime> created() { return CREATED.in(json); }
    /** With which key. */
    public Optional<String> verificationMethod() { return VERIFICATION_METHOD.in(json); }
    /** What for. */
    public Optional<String> proofPurpose() { return PROOF_PURPOSE.in(json); }
    /** The signature. */
    public Optional<String> proofValue() { return PROOF_VALUE.in(json); }
    /** The challenge that it answers. */
    public Optional<String> challenge() { return CHALLENGE.in(json); }
    /** For whom it was made. */
    public Optional<String> domain() { return DOMAIN.in(json); }
    /** The signature, as a JWS. */
    public Optional<String> jws() { return JWS.in(json); }

    @Override public Shape<Proof> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Proof}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Proof, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(String value) { return set(TYPE, value); }
        public Builder created(LexicalDateTime value) { return set(CREATED, value); }
        public Builder verificationMethod(String value) { return set(VERIFICATION_METHOD, value); }
        public Builder proofPurpose(String value) { return set(PROOF_PURPOSE, value); }
        public Builder proofValue(String value) { return set(PROOF_VALUE, value); }
        public Builder challenge(String value) { return set(CHALLENGE, value); }
        public Builder domain(String value) { return set(DOMAIN, value); }
        public Builder jws(String value) { return set(JWS, value); }
    }
    // spotless:on
}
