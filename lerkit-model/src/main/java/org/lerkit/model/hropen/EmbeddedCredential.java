package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A credential that stands in a record as it was issued. Which specification it keeps to it says itself.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json">HR Open 4.4, ProvisionalVerifiableCredentialBaseType</a>
 */
public record EmbeddedCredential(JsonObject json) implements Verification {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("EmbeddedCredential", "recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json");
    private static final Many<JsonValue> CONTEXT = MEMBERS.many("@context", HrOpen.ANY_CONTEXT);
    private static final Maybe<String> ID = MEMBERS.optional("id", TEXT);
    private static final Many<String> TYPE = MEMBERS.many("type", TEXT);
    private static final Maybe<JsonValue> ISSUER = MEMBERS.optional("issuer", HrOpen.ISSUER);
    private static final Many<JsonObject> CREDENTIAL_SUBJECT = MEMBERS.many("credentialSubject", OBJECT);
    private static final Many<JsonObject> PROOF = MEMBERS.many("proof", OBJECT);
    public static final Shape<EmbeddedCredential> SHAPE = MEMBERS.shape(EmbeddedCredential::new);

    // spotless:off - one line a member
    /** The contexts that give its terms their meaning. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** What kind of credential it is. */
    public List<String> type() { return TYPE.in(json); }
    /** Who issued it. */
    public Optional<JsonValue> issuer() { return ISSUER.in(json); }
    /** What it says, and of whom. */
    public List<JsonObject> credentialSubject() { return CREDENTIAL_SUBJECT.in(json); }
    /** What secures it. */
    public List<JsonObject> proof() { return PROOF.in(json); }

    @Override public Shape<EmbeddedCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EmbeddedCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EmbeddedCredential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder issuer(JsonValue value) { return set(ISSUER, value); }
        public Builder credentialSubject(List<JsonObject> values) { return set(CREDENTIAL_SUBJECT, values); }
        public Builder proof(List<JsonObject> values) { return set(PROOF, values); }
    }
    // spotless:on
}
