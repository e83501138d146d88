package org.lerkit.cli.command;

import java.util.Optional;
import java.util.function.BiFunction;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.SignatureAlgorithm;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that signs: who, and how. */
final class SigningFlags {
    private static final String PROOF = "proof";
    private static final String JWT = "jwt";
    private static final String JOSE = "jose";
    private static final String COSE = "cose";
    private static final String SD_JWT = "sd-jwt";

    @Mixin
    private KeyFlags key = new KeyFlags();

    @Mixin
    private ExperimentalFlag experimental = new ExperimentalFlag();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = {
                "proof (if left out): JSON with a proof in it.",
                "jwt: a token, by the profile of Open Badges 3.0 and CLR 2.0; the credentials inside have proofs.",
                "jose: a token by VC-JOSE-COSE, whose payload is the credential; the credentials inside have proofs.",
                "cose: the same as a COSE_Sign1, which is bytes and no text.",
                "sd-jwt: a token of which the holder may leave out what --disclosable names."
            })
    private String form = PROOF;

    @Option(
            names = "--suite",
            paramLabel = "NAME",
            description = {
                "The suite of proofs: eddsa-rdfc-2022 (if left out), eddsa-jcs-2022, Ed25519Signature2020;",
                "for keys of P-256 and P-384 ecdsa-rdfc-2019 (if left out) or ecdsa-jcs-2019;",
                "for the holder to derive proofs from (lerkit derive): bbs-2023 for keys of BLS12-381 (if left out),",
                "ecdsa-sd-2023 for keys of P-256."
            })
    private Optional<String> suite = Optional.empty();

    /** Who signs, and how. */
    record Signing(Issuer issuer, Securing securing) {}

    /** What the flags ask for, of a document that is read as a whole; reads the key. */
    Signing read(Environment environment) {
        return read(environment, environment.crypto(), (config, algorithm) -> switch (form) {
            case PROOF -> Securing.dataIntegrity(SuiteChoice.covering(config, algorithm, suite));
            case JWT, JOSE -> token(config, algorithm);
            case COSE -> throw CommandFailure.usage("--as: this is JSON or text", "proof, jwt or jose");
            case SD_JWT ->
                throw CommandFailure.usage("--as: nobody may leave a part of this out", "proof, jwt or jose");
            default -> throw unknownForm();
        });
    }

    /** What the flags ask for, of a credential that its holder may show a part of; reads the key. */
    Signing read(Environment environment, DisclosureFlags disclosure) {
        return read(environment, environment.crypto(), disclosure);
    }

    /** The same under another configuration than that of the environment. */
    Signing read(Environment environment, CryptoConfig basis, DisclosureFlags disclosure) {
        return read(environment, basis, (config, algorithm) -> switch (form) {
            case PROOF -> disclosure.proof(SuiteChoice.of(config, algorithm, suite));
            case JWT, JOSE, COSE -> {
                disclosure.refuseAll();
                yield token(config, algorithm);
            }
            case SD_JWT -> {
                Securing.SdJwt token = disclosure.token(environment);
                yield signsProofs(config, algorithm)
                        ? token.withProofs(SuiteChoice.covering(config, algorithm, suite))
                        : token;
            }
            default -> throw unknownForm();
        });
    }

    private Signing read(
            Environment environment,
            CryptoConfig basis,
            BiFunction<CryptoConfig, SignatureAlgorithm, Securing> securing) {
        CryptoConfig config = experimental.of(basis).toBuilder()
                .random(environment.random().get())
                .build();
        KeyFlags.Chosen chosen = key.read(environment);
        Securing how = securing.apply(config, chosen.algorithm());
        return new Signing(Issuer.create(config, chosen.signer()), how);
    }

    private Securing token(CryptoConfig config, SignatureAlgorithm algorithm) {
        Optional<String> inside = signsProofs(config, algorithm)
                ? Optional.of(SuiteChoice.covering(config, algorithm, suite))
                : Optional.empty();
        return switch (form) {
            case JOSE -> inside.map(Securing::jose).orElseGet(Securing::jose);
            case COSE -> inside.map(Securing::cose).orElseGet(Securing::cose);
            default -> inside.map(Securing::jwt).orElseGet(Securing::jwt);
        };
    }

    /** Whether the credentials inside get proofs: not by keys for which there are none, unless one is asked for. */
    private boolean signsProofs(CryptoConfig config, SignatureAlgorithm algorithm) {
        return !config.cryptosuites(algorithm).isEmpty() || suite.isPresent();
    }

    private static CommandFailure unknownForm() {
        return CommandFailure.usage("--as: none of " + String.join(", ", PROOF, JWT, JOSE, COSE, SD_JWT), "");
    }
}
