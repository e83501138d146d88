package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.cli.command.Shell.Result;

/** Presenting credentials, and verifying what is presented. */
class PresentingTest {
    private static final String[] PRESENT = {
        "present",
        "signed.json",
        "--key",
        "holder.jwk",
        "--domain",
        "https://jobs.example.com",
        "--challenge",
        "c-17",
        "--out",
        "vp.json"
    };

    @TempDir
    private Path folder;

    private Shell shell;
    private String holder = "";

    @BeforeEach
    void issue() {
        shell = new Shell(folder).withBatch();
        shell.run("convert", "batch.xml", "--out", "clrs/", "--quiet");
        assertThat(shell.run("key", "generate", "--out", "registrar.jwk").code())
                .isZero();
        holder = shell.run("key", "generate", "--out", "holder.jwk").err().replaceAll("(?s).*(did:key:\\w+).*", "$1");
        shell.with("clr.json", shell.file("clrs/record-00002.json"));
        assertThat(shell.run("issue", "clr.json", "--key", "registrar.jwk", "--out", "signed.json")
                        .code())
                .isZero();
    }

    @Test
    void what_is_presented_is_verified_for_whom_it_was_made() {
        assertThat(shell.run(PRESENT).code()).isZero();

        Result verified = shell.run("verify", "vp.json", "--domain", "https://jobs.example.com", "--challenge", "c-17");

        assertThat(verified.code()).isZero();
        assertThat(verified.out()).startsWith("✓ VERIFIED").contains("✓ holder-binding", "✓ nested");
        assertThat(shell.file("vp.json")).contains("\"holder\" : \"" + holder + "\"");
    }

    @ParameterizedTest
    @CsvSource({"jose, jose", "jose, jwt", "jwt, jose", "jwt, jwt", "proof, jose", "jose, proof"})
    void tokens_are_presented_in_tokens(String issued, String presented) {
        shell.run("issue", "clr.json", "--key", "registrar.jwk", "--as", issued, "--out", "signed.json");
        String[] present =
                Stream.concat(Stream.of(PRESENT), Stream.of("--as", presented)).toArray(String[]::new);

        assertThat(shell.run(present).code()).isZero();

        assertThat(shell.file("vp.json")).startsWith(presented.equals("proof") ? "{" : "eyJ");
        Result verified = shell.run("verify", "vp.json", "--domain", "https://jobs.example.com", "--challenge", "c-17");
        assertThat(verified.out()).startsWith("✓ VERIFIED").contains("✓ holder-binding", "✓ nested");
        assertThat(shell.run("verify", "vp.json", "--domain", "https://jobs.example.com", "--challenge", "c-18")
                        .out())
                .contains("proof.challenge.mismatch");
    }

    @Test
    void a_message_of_cose_is_presented_for_whom_it_was_made() {
        String[] present =
                Stream.concat(Stream.of(PRESENT), Stream.of("--as", "cose")).toArray(String[]::new);

        assertThat(shell.run(present).code()).isZero();

        assertThat(shell.run("verify", "vp.json", "--domain", "https://jobs.example.com", "--challenge", "c-17")
                        .out())
                .startsWith("✓ VERIFIED")
                .contains("✓ holder-binding", "✓ nested");
        assertThat(shell.run("verify", "vp.json", "--domain", "https://jobs.example.com", "--challenge", "c-18")
                        .out())
                .contains("proof.challenge.mismatch");
    }

    @Test
    void a_part_of_what_was_presented_is_shown_on() {
        String[] present = Stream.concat(
                        Stream.of(PRESENT), Stream.of("--as", "sd-jwt", "--disclosable", "/verifiableCredential/0"))
                .toArray(String[]::new);
        assertThat(shell.run(present).code()).isZero();
        assertThat(shell.run("derive", "vp.json", "--out", "part.sd-jwt").code())
                .isZero();

        for (String file : List.of("vp.json", "part.sd-jwt")) {
            Result verified =
                    shell.run("verify", file, "--json", "--domain", "https://jobs.example.com", "--challenge", "c-17");
            assertThat(verified.code()).isZero();
            assertThat(verified.out().contains("/verifiableCredential/0")).isEqualTo(file.equals("vp.json"));
        }
        assertThat(shell.run("present", "signed.json", "--key", "holder.jwk", "--as", "sd-jwt", "--disclosable", "/x")
                        .err())
                .contains("no claim is at /x");
    }

    @Test
    void a_presentation_that_nobody_signed_is_taken_if_asked_for() {
        shell.with("unsigned.json", """
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
                 "verifiableCredential": [%s]}""".formatted(shell.file("signed.json")));

        assertThat(shell.run("verify", "unsigned.json").out()).contains("proof.missing");
        assertThat(shell.run("verify", "unsigned.json", "--accept-unsigned-presentations")
                        .out())
                .startsWith("✓ VERIFIED")
                .contains("– proof: nobody signed the presentation");
        assertThat(shell.run("verify", "unsigned.json", "--accept-unsigned-presentations", "--challenge", "c-17")
                        .out())
                .startsWith("✗ REJECTED");
    }

    @Test
    void a_token_is_presented_in_one_of_the_forms() {
        for (String options : List.of("--as paper", "--as jwt --suite eddsa-rdfc-2022", "--as jose --disclosable /x")) {
            Result result = shell.run(("present signed.json --key holder.jwk " + options).split(" "));

            assertThat(result.code()).isEqualTo(ExitCode.USAGE);
            assertThat(result.err()).contains("--as");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--domain https://other.example.com, proof.domain.mismatch",
        "--challenge c-18, proof.challenge.mismatch",
        "--presenter-is-subject, presenter."
    })
    void and_for_nobody_else(String options, String code) {
        assertThat(shell.run(PRESENT).code()).isZero();

        Result verified = shell.run(("verify vp.json " + options).split(" "));

        assertThat(verified.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(verified.out()).contains(code);
    }

    @Test
    void what_is_no_credential_is_not_presented() {
        assertThat(shell.run("present", "batch.xml", "--key", "holder.jwk").code())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(shell.run("present", "signed.json", "--key", "holder.jwk", "--suite", "x")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({"strict, 0", "openbadges3, 0", "clr2, 0", "proof, 0", "lenient, 3"})
    void a_policy_is_chosen_by_name(String policy, int code) {
        assertThat(shell.run("verify", "signed.json", "--policy", policy).code())
                .isEqualTo(code);
    }

    @Test
    void a_newer_version_is_asked_for_if_there_is_a_service() {
        assertThat(shell.run("verify", "signed.json", "--refresh").out())
                .contains("– refresh: the credential names no refresh service");
    }
}
