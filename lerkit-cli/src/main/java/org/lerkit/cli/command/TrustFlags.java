package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.TrustRegistries;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.spi.TrustRegistry;
import picocli.CommandLine.Option;

/** Which issuers are trusted: whoever signed, unless a list is given. */
final class TrustFlags {
    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = {
                "A list of issuers to trust: an identifier in each line, or the JSON of a DCC registry. The issuer of",
                "each credential must be on one of the lists; may be given several times."
            })
    private List<Path> lists = List.of();

    /** The configuration that asks the lists. */
    void addTo(CryptoConfig.Builder config, Environment environment) {
        for (Path list : lists) {
            try (Input input = Input.open(environment, Optional.of(list))) {
                TrustRegistry registry =
                        CommandFailure.telling(input.name(), () -> TrustRegistries.read(input.name(), input.bytes()));
                config.trustRegistry(registry);
            }
        }
    }

    /** The policy that goes by them. */
    void addTo(VerificationPolicy.Builder policy) {
        if (!lists.isEmpty()) {
            policy.requireTrustedIssuer();
        }
    }
}
