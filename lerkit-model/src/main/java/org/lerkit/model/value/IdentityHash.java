package org.lerkit.model.value;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hash of an identifier as badges of every generation write it: the name of an algorithm, {@code $}, and
 * hexadecimal digits in either case.
 *
 * @param algorithm as written, such as {@code sha256}
 * @param digits the hash, as written
 */
public record IdentityHash(String algorithm, String digits) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9-]+)\\$([A-Fa-f0-9]+)");
    private static final Map<String, Integer> LENGTHS = Map.of("md5", 32, "sha256", 64);

    public IdentityHash {
        requireNonNull(algorithm, "algorithm");
        requireNonNull(digits, "digits");
    }

    /** Empty if the text is not written as a hash. */
    public static Optional<IdentityHash> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new IdentityHash(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** Whether the algorithm is one of the two that badges have, MD5 and SHA-256, and the digits are as many as its hashes have. */
    public boolean isKnown() {
        return LENGTHS.getOrDefault(algorithm, -1) == digits.length();
    }

    @Override
    public String toString() {
        return algorithm + " of " + digits.length() + " digits";
    }
}
