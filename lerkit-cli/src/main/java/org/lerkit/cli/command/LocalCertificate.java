package org.lerkit.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A certificate for this machine under the name localhost, signed by itself, as the keytool of the running Java makes
 * one; in a PKCS#12 file that is gone once it is read.
 */
final class LocalCertificate {
    private static final String PASSWORD = "LERKIT_PASSWORD";
    private static final int PASSWORD_BYTES = 24;

    private LocalCertificate() {}

    /** A PKCS#12 file and its password. */
    interface Reader<T> {
        T read(byte[] pkcs12, char[] password);
    }

    static <T> T read(SecureRandom random, Reader<T> reader) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().encodeToString(bytes);
        try {
            Path folder = Files.createTempDirectory("lerkit");
            Path file = folder.resolve("localhost.p12");
            try {
                make(file, password);
                return reader.read(Files.readAllBytes(file), password.toCharArray());
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw CommandFailure.badInput(
                    "--https: keytool, which comes with Java, does not make a certificate",
                    "give one with --certificate");
        }
    }

    private static void make(Path file, String password) throws IOException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        ProcessBuilder builder = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "localhost",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1,ip:::1",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass:env", // what stands in the command line, everybody on the machine can see
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(PASSWORD, password);
        try {
            if (builder.start().waitFor() != 0) {
                throw new IOException("keytool fails");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
