package org.lerkit.crypto;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.internal.encoding.Hashes;

/** Whether a resource is what a digest says (VC Data Model 2.0, section 5.3). */
enum ResourceDigest {
    /** It is. */
    SAME,
    /** It is something else. */
    OTHER,
    /** The digest is of a kind that is not known. */
    UNKNOWN;

    private static final Map<String, String> SRI =
            Map.of("sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");

    /** The first byte of a multihash; the second is the length of the hash. */
    private static final Map<Integer, String> MULTIHASH = Map.of(0x12, "SHA-256", 0x20, "SHA-384", 0x13, "SHA-512");

    /** By Subresource Integrity: one of the digests must fit. */
    static ResourceDigest sri(String digests, byte[] resource) {
        ResourceDigest found = UNKNOWN;
        for (String digest : digests.strip().split("\\s+", -1)) {
            String[] parts = digest.split("-", 2);
            Optional<String> algorithm = Optional.ofNullable(SRI.get(parts[0]));
            if (parts.length == 2 && algorithm.isPresent()) {
                byte[] hash = Hashes.of(algorithm.get(), resource);
                if (Base64.getEncoder().encodeToString(hash).equals(parts[1].split("\\?", 2)[0])) {
                    return SAME;
                }
                found = OTHER;
            }
        }
        return found;
    }

    /** By a multihash in multibase. */
    static ResourceDigest multibase(String digest, byte[] resource) {
        Optional<byte[]> multihash =
                digest.startsWith("u") ? Base64Url.decode(digest.substring(1)) : Base58Btc.fromMultibase(digest);
        Optional<String> algorithm = multihash
                .filter(bytes -> bytes.length > 2 && bytes[1] == bytes.length - 2)
                .flatMap(bytes -> Optional.ofNullable(MULTIHASH.get((int) bytes[0])));
        if (algorithm.isEmpty()) {
            return UNKNOWN;
        }
        byte[] bytes = multihash.get();
        return Arrays.equals(Hashes.of(algorithm.get(), resource), Arrays.copyOfRange(bytes, 2, bytes.length))
                ? SAME
                : OTHER;
    }

    /** What several come to: all must fit. */
    static ResourceDigest all(List<ResourceDigest> found) {
        if (found.contains(OTHER)) {
            return OTHER;
        }
        return found.contains(UNKNOWN) ? UNKNOWN : SAME;
    }
}
