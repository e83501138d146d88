package org.lerkit.cli.command;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.TrustRegistries;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.spi.TrustRegistry;
import picocli.CommandLine.Option;

/** Which issuers are trusted: whoever signed, unless a list is given; and who says whose keys are in certificates. */
final class TrustFlags {
    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = {
                "A list of issuers to trust: an identifier in each line, or the JSON of a DCC registry. The issuer of",
                "each credential must be on one of the lists; may be given several times."
            })
    private List<Path> lists = List.of();

    @Option(
            names = "--authorities",
            paramLabel = "FILE",
            description = {
                "Certificates of authorities, in PEM: whose keys are in the certificates of SD-JWT VCs, they say. None are",
                "known unless this is given. May be given several times."
            })
    private List<Path> authorities = List.of();

    /** The configuration that asks the lists and knows the authorities. */
    void addTo(CryptoConfig.Builder config, Environment environment) {
        for (Path list : lists) {
            try (Input input = Input.open(environment, Optional.of(list))) {
                TrustRegistry registry =
                        CommandFailure.telling(input.name(), () -> TrustRegistries.read(input.name(), input.bytes()));
                config.trustRegistry(registry);
            }
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : authorities) {
            try (Input input = Input.open(environment, Optional.of(file))) {
                certificates.addAll(certificates(input));
            }
        }
        config.certificateAuthorities(certificates);
    }

    private static List<X509Certificate> certificates(Input input) {
        try {
            List<X509Certificate> found =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(input.bytes()))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (CertificateException e) {
            // said below
        }
        throw CommandFailure.badInput(
                input.name() + ": no certificates", "PEM is expected: -----BEGIN CERTIFICATE-----");
    }

    /** The policy that goes by them. */
    void addTo(VerificationPolicy.Builder policy) {
        if (!lists.isEmpty()) {
            policy.requireTrustedIssuer();
        }
    }
}
