package org.lerkit.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.model.JsonPointer;

/** Which cryptosuite a key signs with. */
final class SuiteChoice {
    /** Those whose proofs are for the holder of a credential, who derives others from them. */
    static final String SELECTIVE = "bbs-2023 and ecdsa-sd-2023";

    private static final String OF_P256 = "ecdsa-sd-2023";

    private SuiteChoice() {}

    static boolean isSelective(String suite) {
        return Set.of(SELECTIVE.split(" and ")).contains(suite);
    }

    /**
     * A proof of one of {@link #SELECTIVE}. The credentials inside get proofs of the same key, if it makes any that are
     * given out as they are.
     */
    static Securing selective(String suite, List<JsonPointer> mandatory) {
        return suite.equals(OF_P256)
                ? Securing.dataIntegrity(suite, mandatory, "ecdsa-rdfc-2019")
                : Securing.dataIntegrity(suite, mandatory);
    }

    /** The same as the other, but none of {@link #SELECTIVE}. */
    static String covering(CryptoConfig config, SignatureAlgorithm algorithm, Optional<String> asked) {
        String suite = of(config, algorithm, asked);
        if (isSelective(suite)) {
            throw CommandFailure.usage(
                    "--suite: proofs of " + suite + " are for credentials that are given out as they are",
                    algorithm == SignatureAlgorithm.BBS ? "take a key of another type" : "take another suite");
        }
        return suite;
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
            case BBS -> "bbs-2023";
            default -> "ecdsa-rdfc-2019";
        };
    }
}
