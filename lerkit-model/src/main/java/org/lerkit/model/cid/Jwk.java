package org.lerkit.model.cid;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A public JSON Web Key. Members that belong to a private key are reported.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517#section-4">RFC 7517, JSON Web Key</a>
 */
public record Jwk(JsonObject json) implements Node {
    /** A private key where a public one belongs. */
    public static final ProblemCode PRIVATE = new ProblemCode("cid.jwk.private");
    /** A key that lacks what keys of its family have. */
    public static final ProblemCode INCOMPLETE = new ProblemCode("cid.jwk.incomplete");

    /** The members that RFC 7518 registers as private. */
    private static final List<String> PRIVATE_MEMBERS = List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    private static final Map<String, List<String>> PARTS =
            Map.of("EC", List.of("crv", "x", "y"), "OKP", List.of("crv", "x"), "RSA", List.of("n", "e"));

    private static final ShapeDraft MEMBERS = Shape.draft("Jwk", ControlledIdentifiers.JWK.clause("section-4"));
    private static final One<String> KTY = MEMBERS.required("kty", TEXT);
    private static final Maybe<String> USE = MEMBERS.optional("use", TEXT);
    private static final Many<String> KEY_OPS = MEMBERS.many("key_ops", TEXT);
    private static final Maybe<String> ALG = MEMBERS.optional("alg", TEXT);
    private static final Maybe<String> KID = MEMBERS.optional("kid", TEXT);
    private static final Maybe<Iri> X5U = MEMBERS.optional("x5u", IRI);
    private static final Many<String> X5C = MEMBERS.many("x5c", TEXT);
    private static final Maybe<String> X5T = MEMBERS.optional("x5t", ControlledIdentifiers.BASE64URL);
    private static final Maybe<String> X5T_S256 = MEMBERS.optional("x5t#S256", ControlledIdentifiers.BASE64URL);
    private static final Maybe<String> CRV = MEMBERS.optional("crv", TEXT);
    private static final Maybe<String> X = MEMBERS.optional("x", ControlledIdentifiers.BASE64URL);
    private static final Maybe<String> Y = MEMBERS.optional("y", ControlledIdentifiers.BASE64URL);
    private static final Maybe<String> N = MEMBERS.optional("n", ControlledIdentifiers.BASE64URL);
    private static final Maybe<String> E = MEMBERS.optional("e", ControlledIdentifiers.BASE64URL);
    public static final Shape<Jwk> SHAPE =
            MEMBERS.shape(Jwk::new).rule("public", Jwk::checkPublic).rule("complete", Jwk::checkComplete);

    // spotless:off - one line a member
    /** The family of keys: {@code OKP}, {@code EC}, {@code RSA}. */
    public String kty() { return KTY.in(json); }
    /** What it is for: {@code sig}, {@code enc}. */
    public Optional<String> use() { return USE.in(json); }
    /** What may be done with it: {@code verify}. */
    public List<String> keyOps() { return KEY_OPS.in(json); }
    /** The algorithm it is for. */
    public Optional<String> alg() { return ALG.in(json); }
    /** Which key it is. */
    public Optional<String> kid() { return KID.in(json); }
    /** Where its certificates are. */
    public Optional<Iri> x5u() { return X5U.in(json); }
    /** Its certificates, its own first, in base64. */
    public List<String> x5c() { return X5C.in(json); }
    /** The SHA-1 thumbprint of its certificate. */
    public Optional<String> x5t() { return X5T.in(json); }
    /** The SHA-256 thumbprint of its certificate. */
    public Optional<String> x5tS256() { return X5T_S256.in(json); }
    /** The curve. */
    public Optional<String> crv() { return CRV.in(json); }
    /** The x coordinate, or the public key of an {@code OKP}. */
    public Optional<String> x() { return X.in(json); }
    /** The y coordinate. */
    public Optional<String> y() { return Y.in(json); }
    /** The modulus. */
    public Optional<String> n() { return N.in(json); }
    /** The exponent. */
    public Optional<String> e() { return E.in(json); }

    @Override public Shape<Jwk> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Jwk}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Jwk, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder kty(String value) { return set(KTY, value); }
        public Builder use(String value) { return set(USE, value); }
        public Builder keyOps(List<String> values) { return set(KEY_OPS, values); }
        public Builder alg(String value) { return set(ALG, value); }
        public Builder kid(String value) { return set(KID, value); }
        public Builder x5u(Iri value) { return set(X5U, value); }
        public Builder x5c(List<String> values) { return set(X5C, values); }
        public Builder x5t(String value) { return set(X5T, value); }
        public Builder x5tS256(String value) { return set(X5T_S256, value); }
        public Builder crv(String value) { return set(CRV, value); }
        public Builder x(String value) { return set(X, value); }
        public Builder y(String value) { return set(Y, value); }
        public Builder n(String value) { return set(N, value); }
        public Builder e(String value) { return set(E, value); }
    }
    // spotless:on

    private static void checkPublic(Jwk key, Findings findings) {
        for (String member : PRIVATE_MEMBERS) {
            if (key.json.get(member).isPresent()) {
                findings.in(member)
                        .error(
                                PRIVATE,
                                "a part of a private key: whoever reads this can sign",
                                "remove it, and use the key no more");
            }
        }
    }

    private static void checkComplete(Jwk key, Findings findings) {
        for (String member : PARTS.getOrDefault(key.kty(), List.of())) {
            if (key.json.get(member).isEmpty()) {
                findings.in(member).error(INCOMPLETE, "not there, and every key of its family has it", "add it");
            }
        }
    }
}
