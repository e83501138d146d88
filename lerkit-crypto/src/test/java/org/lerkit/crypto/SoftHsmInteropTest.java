package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.StoredKey;

/**
 * Issues with keys that were made in a PKCS#11 token, SoftHSM, and cannot leave it. Skipped where SoftHSM is not installed
 * (Debian: {@code apt-get install softhsm2}).
 */
class SoftHsmInteropTest {
    private static final List<Path> LIBRARIES =
            List.of(Path.of("/usr/lib/softhsm/libsofthsm2.so"), Path.of("/opt/homebrew/lib/softhsm/libsofthsm2.so"));
    private static final String PIN = "1042";
    private static String token = "";

    @BeforeAll
    static void makeToken() throws IOException, InterruptedException {
        Optional<Path> library = LIBRARIES.stream().filter(Files::exists).findFirst();
        assumeTrue(library.isPresent(), "SoftHSM is not installed: no key was tested that cannot leave its token");
        Path configuration = Path.of(requireNonNull(System.getenv("SOFTHSM2_CONF")));
        Path folder = requireNonNull(configuration.getParent());
        clear(folder);
        Path tokens = Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(configuration, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "lerkit", "--pin", PIN, "--so-pin", "98765");
        token = Files.writeString(folder.resolve("token.cfg"), """
                name = lerkit
                library = %s
                slotListIndex = 0
                attributes(generate, CKO_PRIVATE_KEY, *) = {
                  CKA_TOKEN = true
                  CKA_SENSITIVE = true
                  CKA_EXTRACTABLE = false
                }
                """.formatted(library.get()))
                .toString();
        generate("p256", "EC", "secp256r1", "SHA256withECDSA");
        generate("p384", "EC", "secp384r1", "SHA384withECDSA");
        generate("p521", "EC", "secp521r1", "SHA512withECDSA");
    }

    @ParameterizedTest
    @CsvSource({
        "p256, ecdsa-rdfc-2019", "p256, ecdsa-jcs-2019", "p256, jwt",
        "p384, ecdsa-rdfc-2019", "p384, ecdsa-jcs-2019", "p384, jwt",
        "p521, jwt"
    })
    void what_a_key_in_a_token_signs_is_verified(String alias, String how) throws GeneralSecurityException {
        Signer signer = Signers.didKey(StoredKey.inToken(token, PIN.toCharArray(), Optional.of(alias)));
        Issuer issuer = Issuer.create(Fixtures.CONFIG, signer);

        SecuredCredential signed = issuer.issue(
                issuer.asIssuer(Fixtures.badge()), how.equals("jwt") ? Securing.jwt() : Securing.dataIntegrity(how));

        VerificationReport report =
                Verifier.create(Fixtures.CONFIG, VerificationPolicy.strict()).verify(signed.bytes());
        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_record_of_many_credentials_is_signed_by_the_token() throws GeneralSecurityException {
        Signer signer = Signers.didKey(StoredKey.inToken(token, PIN.toCharArray(), Optional.of("p256")));

        assertThat(Fixtures.verify(Fixtures.signed(Fixtures.clr(), "ecdsa-rdfc-2019", signer))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void the_key_cannot_be_taken_out() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(
                "PKCS11", requireNonNull(Security.getProvider("SunPKCS11")).configure(token));
        store.load(null, PIN.toCharArray());
        PrivateKey key = (PrivateKey) requireNonNull(store.getKey("p256", null));

        assertThat(key.getEncoded()).isNull();
        assertThatThrownBy(() -> SigningKey.of(key)).isInstanceOf(MalformedKeyException.class);
        assertThat(Security.getProvider("SunPKCS11-lerkit")).isNull();
    }

    @Test
    void another_pin_or_alias_opens_nothing() {
        assertThatThrownBy(() -> StoredKey.inToken(token, PIN.toCharArray(), Optional.of("bursar")))
                .isInstanceOf(MalformedKeyException.class);
        assertThatThrownBy(() -> StoredKey.inToken(token, PIN.toCharArray(), Optional.empty()))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("the key store has 3 keys: say the alias of one");
    }

    private static void generate(String alias, String algorithm, String group, String signature)
            throws IOException, InterruptedException {
        run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                algorithm,
                "-groupname",
                group,
                "-sigalg",
                signature,
                "-dname",
                "CN=Registrar of Larkspur College",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-storepass",
                PIN,
                "-addprovider",
                "SunPKCS11",
                "-providerArg",
                token);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command[0]).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
