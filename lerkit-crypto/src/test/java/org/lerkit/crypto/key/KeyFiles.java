package org.lerkit.crypto.key;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Keys that OpenSSL, and for ML-DSA the provider of Bouncy Castle, made for these tests, and what tests of keys share. */
final class KeyFiles {
    /** What the signatures of {@code openssl-signatures.csv} are of. */
    static final byte[] SIGNED = "Larkspur College".getBytes(StandardCharsets.UTF_8);

    /** The secret key of the vectors of draft-irtf-cfrg-bbs-signatures, which OpenSSL does not have. */
    private static final String BBS_VECTOR = "60e55110f76883a13d030b2f6bd11883422d5abde717569fc0731f51237169fc";

    private KeyFiles() {}

    static String text(String name) {
        try (InputStream stream = KeyFiles.class.getResourceAsStream(name)) {
            return new String(requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The private key of a type, of those that lerkit signs with. */
    static SigningKey secret(KeyType type) {
        return type == KeyType.BLS12_381_G2
                ? SigningKey.of(type, hex(BBS_VECTOR))
                : SigningKey.fromPem(text(name(type) + ".pem"));
    }

    /** The public key of a type. */
    static VerificationKey publicKey(KeyType type) {
        return type == KeyType.BLS12_381_G2 ? secret(type).publicKey() : Pem.decode(text(name(type) + "-public.pem"));
    }

    private static String name(KeyType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }
}
