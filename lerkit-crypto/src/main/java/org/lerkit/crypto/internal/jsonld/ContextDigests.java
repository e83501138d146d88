package org.lerkit.crypto.internal.jsonld;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.crypto.internal.encoding.Hashes;

/**
 * By which hashes a context is known. Packages publish contexts with other white space than their authors do, so that the
 * bytes here need not be those that are served under the URL; tests show that both say the same. Immutable and thread-safe.
 *
 * @param same hashes in hexadecimal: of the bytes here by every algorithm, and of others that say the same
 * @param others SHA-256 of what is published under the same URL too, and says something else
 * @param complete whether the hashes by every algorithm are known of what is served, and nothing else is served
 */
public record ContextDigests(Set<String> same, Set<String> others, boolean complete) {
    private static final String SHA_256 = "SHA-256";
    private static final List<String> ALGORITHMS = List.of(SHA_256, "SHA-384", "SHA-512");

    public ContextDigests {
        same = Set.copyOf(same);
        others = Set.copyOf(others);
    }

    /** Those of bytes that are served as they are. */
    static ContextDigests of(byte[] document) {
        return new ContextDigests(
                ALGORITHMS.stream().map(algorithm -> hex(algorithm, document)).collect(Collectors.toSet()),
                Set.of(),
                true);
    }

    /**
     * Those of bytes that say what bytes of this SHA-256 say, which are served.
     *
     * @param longer the hashes of the served bytes by the longer algorithms, where they are known
     */
    static ContextDigests of(byte[] document, String published, Set<String> longer, Set<String> others) {
        Set<String> same = new HashSet<>(of(document).same);
        same.add(published);
        same.addAll(longer);
        boolean complete = published.equals(hex(SHA_256, document)) || !longer.isEmpty();
        return new ContextDigests(same, others, complete && others.isEmpty());
    }

    static String hex(String algorithm, byte[] document) {
        return HexFormat.of().formatHex(Hashes.of(algorithm, document));
    }

    /**
     * Whether a hash is of this context; nothing, if that is not known.
     *
     * @param algorithm as Java calls it
     */
    public Optional<Boolean> hasHash(String algorithm, byte[] hash) {
        String hex = HexFormat.of().formatHex(hash);
        if (same.contains(hex)) {
            return Optional.of(true);
        }
        return complete || (algorithm.equals(SHA_256) && !others.contains(hex)) ? Optional.of(false) : Optional.empty();
    }
}
