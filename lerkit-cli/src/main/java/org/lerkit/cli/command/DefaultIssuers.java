package org.lerkit.cli.command;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.cli.vcapi.ServedIssuer;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;

/** The issuers that are served where nobody says which: one for each way to sign, with keys that are new each time. */
final class DefaultIssuers {
    private static final List<KeyType> KEYS =
            List.of(KeyType.ED25519, KeyType.P256, KeyType.P384, KeyType.P521, KeyType.BLS12_381_G2);

    private final CryptoConfig config;
    private final List<ServedIssuer> issuers = new ArrayList<>();

    private DefaultIssuers(CryptoConfig config) {
        this.config = config;
    }

    static List<ServedIssuer> of(CryptoConfig config, SecureRandom random) {
        DefaultIssuers all = new DefaultIssuers(config);
        KEYS.forEach(type -> all.add(Signers.didKey(SigningKey.generate(type, random))));
        return all.issuers;
    }

    private void add(Signer signer) {
        Issuer issuer = Issuer.create(config, signer);
        SignatureAlgorithm algorithm = signer.algorithm();
        String keys = "-" + algorithm.keyType().name().toLowerCase(Locale.ROOT);
        Set<String> suites = new TreeSet<>(config.cryptosuites(algorithm));
        for (String suite : suites) {
            String name = isForOne(suite) ? suite : suite + keys;
            issuers.add(new ServedIssuer(name, issuer, proof(suite)));
        }
        if (algorithm == SignatureAlgorithm.BBS) { // for no tokens
            return;
        }
        Optional<String> inside = suites.isEmpty()
                ? Optional.empty()
                : Optional.of(SuiteChoice.covering(config, algorithm, Optional.empty()));
        issuers.add(new ServedIssuer(
                "jose" + keys, issuer, inside.map(Securing::jose).orElseGet(Securing::jose)));
        issuers.add(
                new ServedIssuer("jwt" + keys, issuer, inside.map(Securing::jwt).orElseGet(Securing::jwt)));
        issuers.add(new ServedIssuer(
                "cose" + keys, issuer, inside.map(Securing::cose).orElseGet(Securing::cose)));
        Securing.SdJwt token = Securing.sdJwt(List.of());
        issuers.add(new ServedIssuer(
                "sd-jwt" + keys, issuer, inside.map(token::withProofs).orElse(token)));
    }

    /** Whether only keys of one type sign with it. */
    private boolean isForOne(String suite) {
        return KEYS.stream()
                        .flatMap(type -> type.algorithms().stream())
                        .filter(algorithm -> config.cryptosuites(algorithm).contains(suite))
                        .count()
                == 1;
    }

    private static Securing proof(String suite) {
        return SuiteChoice.isSelective(suite) ? SuiteChoice.selective(suite, List.of()) : Securing.dataIntegrity(suite);
    }
}
