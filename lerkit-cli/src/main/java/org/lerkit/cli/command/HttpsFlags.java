package org.lerkit.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import picocli.CommandLine.Option;

/** The options of a server that say whether it speaks HTTPS, and as whom. */
final class HttpsFlags {
    @Option(
            names = "--https",
            description = {
                "Serves over HTTPS, with a certificate for localhost that it makes and signs itself.",
                "Only then it can keep status lists, which have addresses of HTTPS."
            })
    private boolean https;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "Serves over HTTPS with the certificate, and its key, in this PKCS#12 file.")
    private Optional<Path> certificate = Optional.empty();

    @Option(
            names = "--pin-file",
            paramLabel = "FILE",
            description = "The password of the PKCS#12 file: the first line of this file.")
    private Optional<Path> pinFile = Optional.empty();

    /** What is served with; empty for HTTP. */
    Optional<SSLContext> read(Environment environment) {
        if (certificate.isPresent() != pinFile.isPresent()) {
            throw CommandFailure.usage("--certificate and --pin-file go together", "");
        }
        if (certificate.isPresent()) {
            char[] password = Keys.secret(environment, pinFile.orElseThrow());
            try (Input input = Input.open(environment, certificate)) {
                return Optional.of(context(input.name(), input.bytes(), password));
            }
        }
        return https
                ? Optional.of(LocalCertificate.read(
                        environment.random().get(), (pkcs12, password) -> context("--https", pkcs12, password)))
                : Optional.empty();
    }

    private static SSLContext context(String name, byte[] pkcs12, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw CommandFailure.badInput(name + ": no PKCS#12 file of this password", "");
        }
    }
}
