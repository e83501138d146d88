package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Verifying by lists of issuers to trust. */
class VerifyTrustTest {
    @TempDir
    private Path folder;

    private Shell shell;
    private String did;

    @BeforeEach
    void issue() {
        shell = new Shell(folder).withTranscript();
        did = shell.run("key", "generate", "--out", "key.jwk").err().replaceAll("(?s).*(did:key:\\w+).*", "$1");
        assertThat(shell.run("convert", "transcript.xml", "--out", "clr.json").code())
                .isZero();
        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--out", "signed.json")
                        .code())
                .isZero();
    }

    @Test
    void an_issuer_on_a_list_is_trusted() {
        shell.with("none.txt", "# nobody yet\n").with("partners.txt", did + " Marlow Ridge State University\n");
        Result result = shell.run("verify", "signed.json", "--trust", "none.txt", "--trust", "partners.txt");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("\u2713 VERIFIED\n")
                .contains("\u2713 trust\n")
                .contains("none.txt does not know the issuer [trust.issuer.unknown]")
                .contains("partners.txt knows the issuer as Marlow Ridge State University [trust.issuer.listed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict", "openbadges3", "clr2", "proof"})
    void an_issuer_on_no_list_is_open_whatever_the_policy(String policy) {
        shell.with("registry.json", "{\"registry\": {\"did:web:registrar.example.edu\": {\"name\": \"Another\"}}}");
        Result result = shell.run("verify", "signed.json", "--trust", "registry.json", "--policy", policy);

        assertThat(result.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(result.out()).startsWith("? INDETERMINATE\n").contains("? trust\n");
    }

    @Test
    void what_is_no_list_of_issuers_is_refused_with_the_name_of_the_file() {
        shell.with("names.txt", "Marlow Ridge State University\n");
        Result result = shell.run("verify", "signed.json", "--trust", "names.txt");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err())
                .isEqualTo("lerkit: names.txt: line 1: does not begin with the identifier of an issuer\n");
        assertThat(shell.run("verify", "signed.json", "--trust", "gone.txt").code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void a_key_in_a_certificate_is_the_issuers_by_the_word_of_an_authority_only() throws Exception {
        X509Certificate certificate = LocalCertificate.read(new SecureRandom(), (pkcs12, password) -> {
            try {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(new ByteArrayInputStream(pkcs12), password);
                return (X509Certificate) store.getCertificate("localhost");
            } catch (GeneralSecurityException | IOException e) {
                throw new AssertionError(e);
            }
        });
        Base64.Encoder encoder = Base64.getMimeEncoder();
        shell.with(
                "local.pem",
                "-----BEGIN CERTIFICATE-----\n" + encoder.encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        JsonObject header = JsonObject.builder()
                .put("alg", "ES256")
                .put("typ", "dc+sd-jwt")
                .put("x5c", JsonArray.of(new JsonString(Base64.getEncoder().encodeToString(certificate.getEncoded()))))
                .build();
        JsonObject claims = JsonObject.builder()
                .put("iss", "https://localhost/")
                .put("vct", "https://localhost/berth")
                .build();
        shell.with(
                "berth.sd-jwt",
                CompactJws.unsigned(header, JsonWriter.toBytes(claims))
                                .signed(new byte[64])
                                .text() + "~");

        assertThat(shell.run("verify", "berth.sd-jwt").out())
                .startsWith("? INDETERMINATE")
                .contains("no authorities were given");
        assertThat(shell.run("verify", "berth.sd-jwt", "--authorities", "local.pem")
                        .out())
                .startsWith("\u2717 REJECTED")
                .contains("[token.certificate.untrusted]");
        assertThat(shell.run("verify", "berth.sd-jwt", "--authorities", "key.jwk")
                        .err())
                .contains("key.jwk: no certificates");
    }
}
