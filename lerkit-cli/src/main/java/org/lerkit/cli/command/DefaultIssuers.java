package org.lerkit.cli.command;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.lerkit.cli.vcapi.ServedIssuer;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;

/** The issuers that are served where nobody says which: one for each way to sign, with keys that are new each time. */
final class DefaultIssuers {
    private static final List<KeyType> KEYS =
            List.of(KeyType.ED25519, KeyType.P256, KeyType.P384, KeyType.BLS12_381_G2);

    private DefaultIssuers() {}

    static List<ServedIssuer> of(CryptoConfig config, SecureRandom random) {
        List<ServedIssuer> issuers = new ArrayList<>();
        for (KeyType type : KEYS) {
            Signer signer = Signers.didKey(SigningKey.generate(type, random));
            Issuer issuer = Issuer.create(config, signer);
            for (String suite : new TreeSet<>(config.cryptosuites(signer.algorithm()))) {
                String name = isForOne(config, suite)
                        ? suite
                        : suite + "-" + type.name().toLowerCase(Locale.ROOT);
                issuers.add(new ServedIssuer(name, issuer, securing(suite)));
            }
        }
        return issuers;
    }

    /** Whether only keys of one type sign with it. */
    private static boolean isForOne(CryptoConfig config, String suite) {
        return KEYS.stream()
                        .flatMap(type -> type.algorithms().stream())
                        .filter(algorithm -> config.cryptosuites(algorithm).contains(suite))
                        .count()
                == 1;
    }

    private static Securing securing(String suite) {
        return SuiteChoice.isSelective(suite) ? SuiteChoice.selective(suite, List.of()) : Securing.dataIntegrity(suite);
    }
}
