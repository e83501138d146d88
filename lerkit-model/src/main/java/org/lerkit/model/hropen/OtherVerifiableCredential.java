package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.OBJECT;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A credential of any kind, in an object of its own.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/OtherVerifiableCredentialType.json">HR Open 4.4, OtherVerifiableCredentialType</a>
 */
public record OtherVerifiableCredential(JsonObject json) implements Verification {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "OtherVerifiableCredential", "recruiting/json/ler-rs/OtherVerifiableCredentialType.json")
            .arraysOnly()
            .closed();
    private static final One<JsonObject> OTHER_W3_C_VERIFIABLE_CREDENTIAL =
            MEMBERS.required("otherW3CVerifiableCredential", OBJECT);
    public static final Shape<OtherVerifiableCredential> SHAPE = MEMBERS.shape(OtherVerifiableCredential::new);

    // spotless:off - one line a member
    /** The credential. */
    public JsonObject otherW3CVerifiableCredential() { return OTHER_W3_C_VERIFIABLE_CREDENTIAL.in(json); }

    @Override public Shape<OtherVerifiableCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OtherVerifiableCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OtherVerifiableCredential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder otherW3CVerifiableCredential(JsonObject value) { return set(OTHER_W3_C_VERIFIABLE_CREDENTIAL, value); }
    }
    // spotless:on
}
