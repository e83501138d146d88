package org.lerkit.model.cid;

import java.util.List;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.MemberType;

/** The specification that this package follows, and what its types and others share. */
public final class ControlledIdentifiers {
    /** Bytes in one of the two bases that the specification has. */
    public static final MemberType<String> MULTIBASE = MemberType.text(
            "bytes in multibase",
            ControlledIdentifiers::isMultibase,
            "write base58btc after z, or base64url without padding after u");
    /** A secret key in a document that is there to be published. */
    public static final ProblemCode SECRET = new ProblemCode("cid.key.secret");
    /** One key, written twice. */
    public static final ProblemCode REPEATED_MATERIAL = new ProblemCode("cid.key.repeated");

    static final MemberType<String> BASE64URL =
            MemberType.text("bytes in base64url", Pattern.compile("[A-Za-z0-9_-]+"), "write base64url without padding");
    static final MemberType<JsonValue> ENDPOINT = MemberType.iriOrObject("a URL or an object");

    static final SpecRef JWK = new SpecRef("RFC 7517", "https://www.rfc-editor.org/rfc/rfc7517");
    static final SpecRef EDDSA = new SpecRef("EdDSA Cryptosuites 1.0", "https://www.w3.org/TR/vc-di-eddsa/");
    private static final SpecRef SPECIFICATION =
            new SpecRef("Controlled Identifiers 1.0", "https://www.w3.org/TR/cid-1.0/");

    private ControlledIdentifiers() {}

    /** A clause of Controlled Identifiers 1.0. */
    public static SpecRef clause(String fragment) {
        return SPECIFICATION.clause(fragment);
    }

    /** Every credential with a proof is asked this of its signature. */
    private static boolean isMultibase(String text) {
        boolean url = text.startsWith("u");
        if (text.length() < 2 || !(url || text.startsWith("z"))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (url ? !isBase64Url(c) : !isBase58(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBase64Url(char c) {
        return isAlphanumeric(c) || c == '_' || c == '-';
    }

    private static boolean isBase58(char c) {
        return isAlphanumeric(c) && c != '0' && c != 'O' && c != 'I' && c != 'l';
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** The rules on what a key is written as: once, and only the public part of it. */
    static void checkMaterial(JsonObject method, Findings findings) {
        for (String member : List.of("secretKeyMultibase", "secretKeyJwk", "privateKeyMultibase", "privateKeyJwk")) {
            if (method.get(member).isPresent()) {
                findings.in(member)
                        .warning(
                                SECRET,
                                "a secret key: whoever reads this document can sign",
                                "remove it before the document goes anywhere");
            }
        }
        if (method.get("publicKeyJwk").isPresent()
                && method.get("publicKeyMultibase").isPresent()) {
            findings.error(
                    REPEATED_MATERIAL,
                    "the key is there as publicKeyJwk and as publicKeyMultibase",
                    "keep the one that the type asks for");
        }
    }
}
