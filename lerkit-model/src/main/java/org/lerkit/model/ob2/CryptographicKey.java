package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A public key that assertions are signed with.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#CryptographicKey">Open Badges 2.0, CryptographicKey</a>
 */
public record CryptographicKey(JsonObject json) implements Node {
    /** Something that is not a public key in PEM. */
    public static final ProblemCode PEM = new ProblemCode("ob2.key.pem");
    /** A private key, published. */
    public static final ProblemCode PRIVATE = new ProblemCode("ob2.key.private");

    private static final Pattern PUBLIC_PEM =
            Pattern.compile("\\s*-----BEGIN ((RSA )?PUBLIC KEY)-----[A-Za-z0-9+/=\\s]+-----END \\1-----\\s*");

    private static final ShapeDraft MEMBERS = OpenBadges2.draft("CryptographicKey");
    private static final Many<JsonValue> CONTEXT = MEMBERS.many("@context", MemberType.CONTEXT);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", OpenBadges2.IRI);
    private static final Many<String> TYPE = MEMBERS.typeByDefault();
    private static final Maybe<Iri> OWNER = MEMBERS.optional("owner", OpenBadges2.IRI);
    private static final Maybe<String> PUBLIC_KEY_PEM = MEMBERS.optional("publicKeyPem", TEXT);
    public static final Shape<CryptographicKey> SHAPE =
            OpenBadges2.document(MEMBERS.shape(CryptographicKey::new)).rule("pem", CryptographicKey::checkPem);

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning; an embedded object has that of the object around it. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** Where it is hosted, or what identifies it. */
    public Optional<Iri> id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** The profile whose key it is, which must list it as its own. */
    public Optional<Iri> owner() { return OWNER.in(json); }
    /** The key, as PEM. */
    public Optional<String> publicKeyPem() { return PUBLIC_KEY_PEM.in(json); }

    @Override public Shape<CryptographicKey> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CryptographicKey}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CryptographicKey, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder owner(Iri value) { return set(OWNER, value); }
        public Builder publicKeyPem(String value) { return set(PUBLIC_KEY_PEM, value); }
    }
    // spotless:on

    private static void checkPem(CryptographicKey key, Findings findings) {
        key.publicKeyPem().ifPresent(pem -> {
            Findings place = findings.in("publicKeyPem");
            if (pem.contains("PRIVATE KEY-----")) {
                place.error(
                        PRIVATE, "a private key", "consider the key lost: make a new one, and publish its public half");
            } else if (!PUBLIC_PEM.matcher(pem).matches()) {
                place.error(PEM, "no public key in PEM", "write it from -----BEGIN PUBLIC KEY----- on to its end line");
            }
        });
    }
}
