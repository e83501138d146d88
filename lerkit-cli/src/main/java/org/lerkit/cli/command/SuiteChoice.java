package org.lerkit.cli.command;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.key.SignatureAlgorithm;

/** Which cryptosuite a key signs with. */
final class SuiteChoice {
    /** The one whose proofs are for the holder of a credential, who derives others from them. */
    static final String SELECTIVE = "ecdsa-sd-2023";

    private SuiteChoice() {}

    /** The same as the other, but not {@link #SELECTIVE}. */
    static String covering(CryptoConfig config, SignatureAlgorithm algorithm, Optional<String> asked) {
        if (asked.filter(SELECTIVE::equals).isPresent()) {
            throw CommandFailure.usage(
                    "--suite: proofs of " + SELECTIVE + " are for credentials that are given out as they are",
                    "take another suite");
        }
        return of(config, algorithm, asked);
    }

    /** The one that is asked for, which must go with the key; the usual one of the key otherwise. */
    static String of(CryptoConfig config, SignatureAlgorithm algorithm, Optional<String> asked) {
        Set<String> fitting = new TreeSet<>(config.cryptosuites(algorithm));
        if (fitting.isEmpty()) {
            throw CommandFailure.usage(
                    "--key: no cryptosuite signs with " + algorithm.keyType().title() + " keys",
                    algorithm == SignatureAlgorithm.ML_DSA_44
                            ? "--experimental has some, for trials"
                            : "lerkit key generate makes one of another type");
        }
        String name = asked.orElseGet(() -> usual(algorithm));
        if (!config.cryptosuites().contains(name)) {
            throw CommandFailure.usage(
                    "--suite: no cryptosuite '" + name + "'",
                    "there are " + String.join(", ", new TreeSet<>(config.cryptosuites())));
        }
        if (!fitting.contains(name)) {
            throw CommandFailure.usage(
                    "--suite: " + name + " does not sign with "
                            + algorithm.keyType().title() + " keys",
                    String.join(" and ", fitting) + " do");
        }
        return name;
    }

    private static String usual(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ED25519 -> "eddsa-rdfc-2022";
            case ML_DSA_44 -> "mldsa44-rdfc-2024";
            default -> "ecdsa-rdfc-2019";
        };
    }
}
