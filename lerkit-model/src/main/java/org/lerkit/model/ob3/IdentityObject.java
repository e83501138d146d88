package org.lerkit.model.ob3;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.internal.IdentityRules;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * An identifier of a learner, in plain text or hashed. Nothing but these members is allowed.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#identityobject">Open Badges 3.0, IdentityObject</a>
 */
public record IdentityObject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            OpenBadges3.draft("IdentityObject").closed();
    private static final One<String> TYPE = MEMBERS.typeAlone();
    private static final One<Boolean> HASHED = MEMBERS.required("hashed", BOOLEAN);
    private static final One<String> IDENTITY_HASH = MEMBERS.required("identityHash", TEXT);
    private static final One<IdentifierType> IDENTITY_TYPE = MEMBERS.required("identityType", IdentifierType.TYPE);
    private static final Maybe<String> SALT = MEMBERS.optional("salt", TEXT);
    public static final Shape<IdentityObject> SHAPE = MEMBERS.shape(IdentityObject::new)
            .rule("hash", IdentityObject::checkIdentity)
            .rule("salt", IdentityObject::checkSalt);

    // spotless:off - one line a member
    public String type() { return TYPE.in(json); }
    /** Whether the identifier is hashed. */
    public boolean hashed() { return HASHED.in(json); }
    /** The identifier, or its hash as {@code sha256$} and hexadecimal digits. */
    public String identityHash() { return IDENTITY_HASH.in(json); }
    /** What kind of identifier it is. */
    public IdentifierType identityType() { return IDENTITY_TYPE.in(json); }
    /** What was put behind the identifier before it was hashed. */
    public Optional<String> salt() { return SALT.in(json); }

    @Override public Shape<IdentityObject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link IdentityObject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<IdentityObject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder hashed(boolean value) { return set(HASHED, value); }
        public Builder identityHash(String value) { return set(IDENTITY_HASH, value); }
        public Builder identityType(IdentifierType value) { return set(IDENTITY_TYPE, value); }
        public Builder salt(String value) { return set(SALT, value); }
    }
    // spotless:on

    private static void checkIdentity(IdentityObject learner, Findings findings) {
        IdentityRules.check(
                learner.identityHash(),
                learner.hashed(),
                learner.identityType().equals(IdentifierType.EMAIL_ADDRESS),
                findings.in("identityHash"));
    }

    private static void checkSalt(IdentityObject learner, Findings findings) {
        IdentityRules.checkSalt(learner.hashed(), learner.salt(), findings);
    }
}
