package org.lerkit.model.clr1;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.IRI;
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
import org.lerkit.model.value.Iri;

/**
 * How the recipient of an assertion is known: a property of the learner, and its value or the hash of it.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_Identity">Comprehensive Learner Record 1.0, Identity</a>
 */
public record Identity(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("Identity");
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final One<String> TYPE = MEMBERS.required("type", TEXT);
    private static final One<String> IDENTITY = MEMBERS.required("identity", TEXT);
    private static final One<Boolean> HASHED = MEMBERS.required("hashed", BOOLEAN);
    private static final Maybe<String> SALT = MEMBERS.optional("salt", TEXT);
    public static final Shape<Identity> SHAPE =
            MEMBERS.shape(Identity::new).rule("hash", Identity::checkIdentity).rule("salt", Identity::checkSalt);

    // spotless:off - one line a member
    /** What identifies the identity. */
    public Optional<Iri> id() { return ID.in(json); }
    /** The property of the learner that is meant: {@code id}, {@code email}. */
    public String type() { return TYPE.in(json); }
    /** The value of the property, or its hash as {@code sha256$} and hexadecimal digits. */
    public String identity() { return IDENTITY.in(json); }
    /** Whether the value is hashed. */
    public boolean hashed() { return HASHED.in(json); }
    /** What was put behind the value before it was hashed. */
    public Optional<String> salt() { return SALT.in(json); }

    @Override public Shape<Identity> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Identity}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Identity, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder identity(String value) { return set(IDENTITY, value); }
        public Builder hashed(boolean value) { return set(HASHED, value); }
        public Builder salt(String value) { return set(SALT, value); }
    }
    // spotless:on

    private static void checkIdentity(Identity learner, Findings findings) {
        IdentityRules.check(
                learner.identity(), learner.hashed(), learner.type().equals("email"), findings.in("identity"));
    }

    private static void checkSalt(Identity learner, Findings findings) {
        IdentityRules.checkSalt(learner.hashed(), learner.salt(), findings);
    }
}
