package org.lerkit.model.ob2;

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
 * Who earned a badge, in plain text or hashed.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#IdentityObject">Open Badges 2.0, IdentityObject</a>
 */
public record IdentityObject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("IdentityObject");
    private static final One<String> IDENTITY = MEMBERS.required("identity", TEXT);
    private static final One<String> TYPE = MEMBERS.required("type", OpenBadges2.PROPERTY);
    private static final One<Boolean> HASHED = MEMBERS.required("hashed", BOOLEAN);
    private static final Maybe<String> SALT = MEMBERS.optional("salt", TEXT);
    public static final Shape<IdentityObject> SHAPE = MEMBERS.shape(IdentityObject::new)
            .rule("identity", IdentityObject::checkIdentity)
            .rule("salt", IdentityObject::checkSalt);

    // spotless:off - one line a member
    /** The identifier, or its hash as {@code sha256$} and hexadecimal digits. */
    public String identity() { return IDENTITY.in(json); }
    /** Which property of the recipient it is a value of: {@code email}, {@code url}, {@code telephone}. */
    public String type() { return TYPE.in(json); }
    /** Whether the identifier is hashed. */
    public boolean hashed() { return HASHED.in(json); }
    /** What was put behind the identifier before it was hashed. */
    public Optional<String> salt() { return SALT.in(json); }

    @Override public Shape<IdentityObject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link IdentityObject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<IdentityObject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder identity(String value) { return set(IDENTITY, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder hashed(boolean value) { return set(HASHED, value); }
        public Builder salt(String value) { return set(SALT, value); }
    }
    // spotless:on

    private static void checkIdentity(IdentityObject recipient, Findings findings) {
        IdentityRules.check(
                recipient.identity(), recipient.hashed(), recipient.type().equals("email"), findings.in("identity"));
    }

    private static void checkSalt(IdentityObject recipient, Findings findings) {
        IdentityRules.checkSalt(recipient.hashed(), recipient.salt(), findings);
    }
}
