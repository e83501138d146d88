package org.lerkit.mapping.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Names that stay the same when the same thing is converted again: UUIDs of version 5 (RFC 9562, section 5.5), computed
 * from what they name.
 */
public final class UuidNames {
    /** Says what kind of thing a name is of, so that two kinds never share a name. */
    private static final UUID NAMESPACE = UUID.fromString("67dd13cc-330b-547c-ba01-70e2b9eae9c8");

    /** Never used itself: copies of it are, which are made faster than a provider finds a new one. */
    private static final MessageDigest SHA_1 = sha1();

    private UuidNames() {}

    /** The name of a thing: its kind, and what tells it from others of its kind. */
    public static String urn(String kind, String... parts) {
        StringBuilder name = new StringBuilder(kind);
        for (String part : parts) {
            name.append('\n').append(part.length()).append(':').append(part);
        }
        return "urn:uuid:" + version5(NAMESPACE, name.toString());
    }

    static UUID version5(UUID namespace, String name) {
        MessageDigest sha1 = copy();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    private static MessageDigest copy() {
        try {
            return (MessageDigest) SHA_1.clone();
        } catch (CloneNotSupportedException e) {
            return sha1(); // that of another provider may be such
        }
    }
}
