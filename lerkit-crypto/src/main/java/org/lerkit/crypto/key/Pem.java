package org.lerkit.crypto.key;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys in PEM (RFC 7468), as OpenSSL and keytool write them: {@code PUBLIC KEY} and {@code RSA PUBLIC KEY}; for private
 * keys {@code PRIVATE KEY}, {@code EC PRIVATE KEY} and {@code RSA PRIVATE KEY}.
 */
public final class Pem {
    private static final int LONGEST = 20_000;
    private static final int LINE = 64;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END ([A-Z0-9 ]{1,40})-----");

    private Pem() {}

    private record Block(String label, String body) {}

    /**
     * The key as {@code PUBLIC KEY}.
     *
     * @throws MalformedKeyException if no standard says how keys of this type are written so: those of BLS12-381
     */
    public static String encode(VerificationKey key) {
        return encode("PUBLIC KEY", Der.encode(key));
    }

    /**
     * The public key of a text.
     *
     * @throws MalformedKeyException if there is not one public key in it, of a type that lerkit knows
     */
    public static VerificationKey decode(String text) {
        Block block = block(text);
        return switch (block.label()) {
            case "PUBLIC KEY" -> Der.publicKey(bytes(block));
            case "RSA PUBLIC KEY" -> VerificationKey.of(KeyType.RSA, bytes(block));
            default -> throw new MalformedKeyException("no public key, but " + block.label());
        };
    }

    static String encodeSecret(SigningKey key) {
        return encode("PRIVATE KEY", Der.encodeSecret(key));
    }

    static SigningKey decodeSecret(String text) {
        Block block = block(text);
        return switch (block.label()) {
            case "PRIVATE KEY" -> Der.secretKey(bytes(block));
            case "EC PRIVATE KEY" -> Der.ecSecretKey(bytes(block), null);
            case "RSA PRIVATE KEY" -> SigningKey.of(KeyType.RSA, bytes(block));
            case "ENCRYPTED PRIVATE KEY" -> throw encrypted();
            default -> throw new MalformedKeyException("no private key, but " + block.label());
        };
    }

    /** The one block that holds a key; OpenSSL writes the parameters of a curve before it. */
    private static Block block(String text) {
        if (text.length() > LONGEST) {
            throw new MalformedKeyException("more than " + LONGEST + " characters of PEM");
        }
        Block found = null;
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            Block block = new Block(matcher.group(1), matcher.group(2));
            if (block.label().equals("EC PARAMETERS")) {
                continue;
            }
            if (found != null || !block.label().equals(matcher.group(3))) {
                throw new MalformedKeyException("more than one key in PEM, or one that does not end as it starts");
            }
            found = block;
        }
        if (found == null) {
            // the headers of the old form have dashes
            throw text.contains(",ENCRYPTED") ? encrypted() : new MalformedKeyException("no key in PEM");
        }
        return found;
    }

    private static MalformedKeyException encrypted() {
        return new MalformedKeyException(
                "the private key is encrypted, which is not read: decrypt it first, as openssl pkey does");
    }

    private static byte[] bytes(Block block) {
        try {
            return Base64.getDecoder().decode(block.body().replaceAll("[ \t\r\n]", ""));
        } catch (IllegalArgumentException e) {
            // e may quote the key
            throw new MalformedKeyException("PEM that is not base64");
        }
    }

    private static String encode(String label, byte[] der) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }
}
