package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.texts;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.model.json.JsonObject;

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

    /** What is known of a resource. */
    interface Content {
        /**
         * Whether this is its hash: nothing, if that is not known.
         *
         * @param algorithm as Java calls it
         */
        Optional<Boolean> hasHash(String algorithm, byte[] hash);

        /** All of it is known. */
        static Content of(byte[] bytes) {
            return (algorithm, hash) -> Optional.of(Arrays.equals(Hashes.of(algorithm, bytes), hash));
        }
    }

    /** What the digests come to that an object has: all must fit. */
    static ResourceDigest of(JsonObject holder, Content resource) {
        return all(Stream.concat(
                        texts(holder, "digestSRI").stream().map(digest -> sri(digest, resource)),
                        texts(holder, "digestMultibase").stream().map(digest -> multibase(digest, resource)))
                .toList());
    }

    /** By Subresource Integrity: one of the digests must fit. */
    private static ResourceDigest sri(String digests, Content resource) {
        List<ResourceDigest> found = Arrays.stream(digests.strip().split("\\s+", -1))
                .map(digest -> digest.split("-", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> Optional.ofNullable(SRI.get(parts[0]))
                        .map(algorithm -> base64(parts[1].split("\\?", 2)[0])
                                .map(hash -> of(resource.hasHash(algorithm, hash)))
                                .orElse(OTHER))
                        .stream())
                .toList();
        if (found.contains(SAME)) {
            return SAME;
        }
        return found.contains(OTHER) ? OTHER : UNKNOWN;
    }

    private static Optional<byte[]> base64(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** By a multihash in multibase. */
    private static ResourceDigest multibase(String digest, Content resource) {
        Optional<byte[]> multihash =
                digest.startsWith("u") ? Base64Url.decode(digest.substring(1)) : Base58Btc.fromMultibase(digest);
        Optional<String> algorithm = multihash
                .filter(bytes -> bytes.length > 2 && bytes[1] == bytes.length - 2)
                .flatMap(bytes -> Optional.ofNullable(MULTIHASH.get((int) bytes[0])));
        if (algorithm.isEmpty()) {
            return UNKNOWN;
        }
        byte[] bytes = multihash.get();
        return of(resource.hasHash(algorithm.get(), Arrays.copyOfRange(bytes, 2, bytes.length)));
    }

    private static ResourceDigest of(Optional<Boolean> same) {
        return same.map(is -> is ? SAME : OTHER).orElse(UNKNOWN);
    }

    /** What several come to: all must fit. */
    static ResourceDigest all(List<ResourceDigest> found) {
        if (found.contains(OTHER)) {
            return OTHER;
        }
        return found.contains(UNKNOWN) ? UNKNOWN : SAME;
    }
}
