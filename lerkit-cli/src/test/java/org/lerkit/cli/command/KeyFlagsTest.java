package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;

/** Signing with keys in key stores. */
class KeyFlagsTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        shell = new Shell(folder).withBatch();
        shell.run("convert", "batch.xml", "--out", "clrs/", "--quiet");
        shell.with("clr.json", shell.file("clrs/record-00002.json"));
        shell.with("pin.txt", "larkspur\n");
        shell.with("other.txt", "another\n");
        keytool("registrar", "secp256r1");
    }

    @Test
    void a_pkcs12_file_signs_with_its_password() {
        Result issued =
                shell.run("issue", "clr.json", "--key", "keys.p12", "--pin-file", "pin.txt", "--out", "signed.json");

        assertThat(issued.code()).as(issued.err()).isZero();
        assertThat(shell.run("verify", "signed.json").code()).isZero();
    }

    @Test
    void one_key_of_several_is_chosen_by_its_alias() throws IOException, InterruptedException {
        keytool("bursar", "secp384r1");

        assertThat(shell.run("issue", "clr.json", "--key", "keys.p12", "--pin-file", "pin.txt")
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
        Result issued =
                shell.run("issue", "clr.json", "--key", "keys.p12", "--pin-file", "pin.txt", "--alias", "bursar");
        assertThat(issued.code()).as(issued.err()).isZero();
        assertThat(issued.out()).contains("did:key:z82L");
    }

    @Test
    void keys_in_key_stores_are_published_and_stay_there() throws IOException, InterruptedException {
        keytool("bursar", "secp384r1");
        String[] publish = {
            "key",
            "publish",
            "did:web:registrar.example.edu",
            "--key",
            "one=keys.p12",
            "--alias",
            "one=registrar",
            "--pin-file",
            "one=pin.txt",
            "--key",
            "two=keys.p12",
            "--alias",
            "two=bursar",
            "--pin-file",
            "two=pin.txt",
            "--out",
            "did.json"
        };
        assertThat(shell.run(publish).code()).isZero();
        assertThat(shell.file("did.json"))
                .contains("#one", "#two", "\"zDn", "\"z82")
                .doesNotContain("\"d\"");

        shell.with("index.json", "{\"https://registrar.example.edu/.well-known/did.json\": \"did.json\"}");
        String method = "did:web:registrar.example.edu#two";
        Result issued = shell.run(
                ("issue clr.json --key keys.p12 --alias bursar --pin-file pin.txt --out signed.json --method " + method)
                        .split(" "));
        assertThat(issued.code()).as(issued.err()).isZero();
        assertThat(shell.run("verify", "signed.json", "--documents", ".").code())
                .isZero();

        Result other = shell.run("key", "publish", "did:web:x.example", "--key", "one=keys.p12", "--alias", "two=x");
        assertThat(other.code()).isEqualTo(ExitCode.USAGE);
        assertThat(other.err()).contains("--alias: no key two");
        Result closed = shell.run("key", "publish", "did:web:x.example", "--key", "one=keys.p12");
        assertThat(closed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(closed.err()).contains("--pin-file");
    }

    @Test
    void without_its_password_or_with_another_nothing_is_signed_and_neither_is_told() {
        Result none = shell.run("issue", "clr.json", "--key", "keys.p12");
        Result wrong = shell.run("issue", "clr.json", "--key", "keys.p12", "--pin-file", "other.txt");

        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("--pin-file");
        assertThat(wrong.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(wrong.err()).doesNotContain("another", "larkspur");
        assertThat(none.out() + wrong.out()).isEmpty();
    }

    @Test
    void a_token_that_is_not_there_is_said() {
        shell.with("token.cfg", "name = none\nlibrary = /no/such/library.so\n");

        Result result = shell.run("issue", "clr.json", "--key", "token.cfg", "--pin-file", "pin.txt");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("no PKCS#11 token by this configuration and PIN");
    }

    @Test
    void other_keys_have_neither_alias_nor_pin() {
        assertThat(shell.run("key", "generate", "--out", "key.jwk").code()).isZero();

        assertThat(shell.run("issue", "clr.json", "--key", "key.jwk", "--alias", "registrar")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    private void keytool(String alias, String group) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        alias,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        group,
                        "-dname",
                        "CN=Registrar",
                        "-keystore",
                        folder.resolve("keys.p12").toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "larkspur"))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
