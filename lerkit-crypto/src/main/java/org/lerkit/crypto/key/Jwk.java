package org.lerkit.crypto.key;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.util.BigIntegers;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.internal.jcs.Jcs;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Public keys as JSON Web Keys (RFC 7517, 7518 section 6, 8037, 8812; those of ML-DSA by
 * <a href="https://datatracker.ietf.org/doc/draft-ietf-cose-dilithium/">ML-DSA for JOSE and COSE</a>). */
public final class Jwk {
    private static final List<String> PRIVATE = List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv");
    private static final List<String> RSA_PRIVATE = List.of("n", "e", "d", "p", "q", "dp", "dq", "qi");

    private Jwk() {}

    /**
     * The key as a JWK: {@code kty}, {@code crv}, {@code x}, {@code y}, or {@code kty}, {@code n}, {@code e}, or {@code
     * kty}, {@code alg}, {@code pub}; {@code alg} beside them if the type has several algorithms and the key is for one.
     *
     * @throws MalformedKeyException if no standard says how keys of this type are written so: those of BLS12-381
     */
    public static JsonObject encode(VerificationKey key) {
        JsonObject jwk = required(key);
        return key.algorithms().size() == 1 && key.type().algorithms().size() > 1
                ? jwk.with(
                        "alg", new JsonString(key.algorithms().iterator().next().joseName()))
                : jwk;
    }

    /**
     * The public key of a JWK. {@code alg}, {@code use} and {@code key_ops} say which algorithms it is for: one for
     * encryption is for none.
     *
     * @throws MalformedKeyException if it is not that of a key that lerkit knows, or has a private member: what should
     *     be public is not
     */
    public static VerificationKey decode(JsonObject jwk) {
        for (String name : PRIVATE) {
            if (jwk.get(name).isPresent()) {
                throw new MalformedKeyException("a private JWK, with " + name + ", where a public one belongs");
            }
        }
        return decode(jwk, "verify");
    }

    /** The SHA-256 thumbprint of the key in base64url (RFC 7638): the same for every JWK of the key. */
    public static String thumbprint(VerificationKey key) {
        return Base64Url.encode(Hashes.of("SHA-256", Jcs.canonicalize(required(key))));
    }

    /** The private key as a JWK; for RSA with its algorithm, which the next to read it must keep to. */
    static JsonObject encodeSecret(SigningKey key) {
        JsonObject jwk = encode(key.publicKey().only(EnumSet.of(key.algorithm())));
        byte[] secret = key.secret();
        KeyType type = key.publicKey().type();
        return type == KeyType.RSA
                ? withSecret(jwk, RSAPrivateKey.getInstance(secret))
                : jwk.with(secretName(type), new JsonString(Base64Url.encode(secret)));
    }

    private static String secretName(KeyType type) {
        return type == KeyType.ML_DSA_44 ? "priv" : "d";
    }

    private static JsonObject withSecret(JsonObject jwk, RSAPrivateKey key) {
        return jwk.toBuilder()
                .put("d", number(key.getPrivateExponent()))
                .put("p", number(key.getPrime1()))
                .put("q", number(key.getPrime2()))
                .put("dp", number(key.getExponent1()))
                .put("dq", number(key.getExponent2()))
                .put("qi", number(key.getCoefficient()))
                .build();
    }

    static SigningKey decodeSecret(JsonObject jwk) {
        VerificationKey stated = decode(jwk, "sign");
        SigningKey key = SigningKey.of(stated.type(), secret(jwk, stated.type()));
        // Halves that do not belong together leak the private key when it signs.
        if (!Arrays.equals(key.publicKey().bytes(), stated.bytes())) {
            throw new MalformedKeyException("the private key of the JWK is not the one of its public key");
        }
        return key.only(stated).orElseThrow(() -> new MalformedKeyException("a JWK that is not for signing"));
    }

    private static byte[] secret(JsonObject jwk, KeyType type) {
        if (type != KeyType.RSA) {
            return bytes(jwk, secretName(type));
        }
        if (jwk.get("oth").isPresent()) {
            throw new MalformedKeyException("an RSA key of more than two primes");
        }
        BigInteger[] numbers =
                RSA_PRIVATE.stream().map(name -> number(jwk, name)).toArray(BigInteger[]::new);
        return Der.write(new RSAPrivateKey(
                numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]));
    }

    /** The members that make the key, and no other (RFC 7638, section 3.2). */
    private static JsonObject required(VerificationKey key) {
        JsonObject.Builder jwk = JsonObject.builder();
        String title = key.type().title();
        byte[] bytes = key.bytes();
        switch (key.type()) {
            case ED25519, X25519 -> jwk.put("kty", "OKP").put("crv", title).put("x", Base64Url.encode(bytes));
            case ML_DSA_44 -> jwk.put("kty", "AKP").put("alg", title).put("pub", Base64Url.encode(bytes));
            case P256, P384, P521, SECP256K1 -> {
                byte[] point = EcCurve.of(key.type()).uncompressed(bytes);
                int half = (point.length + 1) / 2;
                jwk.put("kty", "EC")
                        .put("crv", title)
                        .put("x", Base64Url.encode(Arrays.copyOfRange(point, 1, half)))
                        .put("y", Base64Url.encode(Arrays.copyOfRange(point, half, point.length)));
            }
            case RSA -> {
                RSAPublicKey numbers = RSAPublicKey.getInstance(bytes);
                jwk.put("kty", "RSA")
                        .put("n", number(numbers.getModulus()))
                        .put("e", number(numbers.getPublicExponent()));
            }
            case BLS12_381_G2 -> throw key.type().writtenOnlyAsMultikey("a JWK");
        }
        return jwk.build();
    }

    private static VerificationKey decode(JsonObject jwk, String operation) {
        KeyType type = type(jwk);
        VerificationKey key = switch (type) {
            case ED25519, X25519 -> VerificationKey.of(type, bytes(jwk, "x"));
            case ML_DSA_44 -> VerificationKey.of(type, bytes(jwk, "pub"));
            case P256, P384, P521, SECP256K1 ->
                VerificationKey.of(type, EcCurve.of(type).publicKey(bytes(jwk, "x"), bytes(jwk, "y")));
            case RSA -> VerificationKey.of(type, Der.write(new RSAPublicKey(shortest(jwk, "n"), shortest(jwk, "e"))));
            case BLS12_381_G2 -> throw type.writtenOnlyAsMultikey("a JWK"); // no JWK says that it is one
        };
        return key.only(algorithms(jwk, type, operation));
    }

    private static KeyType type(JsonObject jwk) {
        String kty = text(jwk, "kty").orElseThrow(() -> new MalformedKeyException("the JWK has no kty"));
        Set<KeyType> ofKind = switch (kty) {
            case "RSA" -> EnumSet.of(KeyType.RSA);
            case "AKP" -> EnumSet.of(KeyType.ML_DSA_44);
            case "OKP" -> EnumSet.of(KeyType.ED25519, KeyType.X25519);
            case "EC" -> EnumSet.of(KeyType.P256, KeyType.P384, KeyType.P521, KeyType.SECP256K1);
            default -> throw new MalformedKeyException("a JWK of a kty that is not known");
        };
        String name = kty.equals("AKP") ? "alg" : "crv";
        String title = kty.equals("RSA") ? kty : text(jwk, name).orElse("");
        return ofKind.stream()
                .filter(type -> type.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new MalformedKeyException(
                        "a JWK without " + (name.equals("alg") ? "an alg" : "a crv") + " that its kty has"));
    }

    /** What the JWK says that it is for. Statements that contradict one another are an error, not a choice. */
    private static Set<SignatureAlgorithm> algorithms(JsonObject jwk, KeyType type, String operation) {
        Set<SignatureAlgorithm> algorithms = type.algorithms();
        Optional<String> alg = text(jwk, "alg");
        if (alg.isPresent()) {
            Optional<SignatureAlgorithm> stated = SignatureAlgorithm.ofJoseName(alg.get());
            if (stated.isPresent() && stated.get().keyType() != type) {
                throw new MalformedKeyException("the alg of the JWK is one of another type of key");
            }
            algorithms.removeIf(algorithm -> !stated.equals(Optional.of(algorithm)));
        }
        Optional<String> use = text(jwk, "use");
        Optional<Set<String>> operations = operations(jwk);
        boolean signs = operations.isPresent()
                && (operations.get().contains("sign") || operations.get().contains("verify"));
        if (use.isPresent() && operations.isPresent() && use.get().equals("sig") != signs) {
            throw new MalformedKeyException("use and key_ops of the JWK contradict each other");
        }
        if (use.filter(value -> !value.equals("sig")).isPresent()
                || operations.filter(stated -> !stated.contains(operation)).isPresent()) {
            algorithms.clear();
        }
        return algorithms;
    }

    private static Optional<Set<String>> operations(JsonObject jwk) {
        Optional<JsonValue> value = jwk.get("key_ops");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Set<String> operations = new HashSet<>();
        if (value.get() instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (!(item instanceof JsonString text) || !operations.add(text.value())) {
                    throw new MalformedKeyException("the key_ops of the JWK are no list of different texts");
                }
            }
            return Optional.of(operations);
        }
        throw new MalformedKeyException("the key_ops of the JWK are no list");
    }

    private static Optional<String> text(JsonObject jwk, String name) {
        return jwk.get(name).map(value -> {
            if (value instanceof JsonString text) {
                return text.value();
            }
            throw new MalformedKeyException("the member " + name + " of the JWK is no text");
        });
    }

    private static byte[] bytes(JsonObject jwk, String name) {
        String text = text(jwk, name).orElseThrow(() -> new MalformedKeyException("the JWK has no " + name));
        return Base64Url.decode(text)
                .orElseThrow(() -> new MalformedKeyException("the member " + name + " of the JWK is not base64url"));
    }

    /** A number in as few bytes as it needs (RFC 7518, section 2: Base64urlUInt). */
    private static BigInteger shortest(JsonObject jwk, String name) {
        byte[] bytes = bytes(jwk, name);
        if (bytes.length == 0 || bytes[0] == 0) {
            throw new MalformedKeyException("the member " + name + " of the JWK is no number in its shortest form");
        }
        return new BigInteger(1, bytes);
    }

    /** A number of a private key. There are libraries that write a zero before it, and keys that have no other copy. */
    private static BigInteger number(JsonObject jwk, String name) {
        return new BigInteger(1, bytes(jwk, name));
    }

    private static String number(BigInteger number) {
        return Base64Url.encode(BigIntegers.asUnsignedByteArray(number));
    }
}
