package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.cli.command.Shell.Result;

/** Verifying with documents that are given, or not. */
class DocumentsTest {
    private static final String BADGE = """
            {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
             "issuer": "did:web:registrar.example.edu", "credentialSubject": {"id": "urn:uuid:5b1e"},
             "proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod",
               "verificationMethod": "did:web:registrar.example.edu#2026", "proofValue": "z1"}}""";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).with("badge.json", BADGE).with("keys.json", """
                {"id": "did:web:registrar.example.edu", "assertionMethod": []}""");
    }

    @Test
    void without_a_document_the_key_is_nobodys_and_with_it_the_document_decides() {
        shell.with("index.json", "{\"https://registrar.example.edu/.well-known/did.json\": \"keys.json\"}");

        assertThat(shell.run("verify", "badge.json").out())
                .contains("nothing is fetched", "[proof.verification-method.unresolved]");
        assertThat(shell.run("verify", "badge.json", "--documents", ".").out())
                .contains("[proof.verification-method.not-found]")
                .doesNotContain("unresolved");
    }

    @Test
    void a_document_that_is_not_in_the_folder_is_out_of_reach() {
        shell.with("index.json", "{}");

        assertThat(shell.run("verify", "badge.json", "--documents", ".").out())
                .contains("not among the documents that were given");
    }

    @Test
    void fetching_asks_nobody_where_the_folder_has_the_document() {
        shell.with("index.json", "{\"https://registrar.example.edu/.well-known/did.json\": \"keys.json\"}");

        assertThat(shell.run("verify", "badge.json", "--documents", ".", "--fetch")
                        .out())
                .contains("[proof.verification-method.not-found]");
    }

    @Test
    void fetching_never_asks_this_machine() {
        shell.with("badge.json", BADGE.replace("registrar.example.edu", "localhost%3A8443"));

        assertThat(shell.run("verify", "badge.json", "--fetch").out()).contains("a host that is not public");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"https://a.example/\": 7} | something else than the name of a file in the folder",
                "{\"https://a.example/\": \"../secret.json\"} | something else than the name of a file in the folder",
                "{\"https://a.example/\": \"nowhere.json\"} | no such file",
                "[] | expected an object"
            })
    void an_index_that_is_wrong_is_said(String index, String words) {
        shell.with("index.json", index);

        Result result = shell.run("verify", "badge.json", "--documents", ".");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains(words);
    }

    @Test
    void a_folder_without_an_index_is_said() {
        Result result = shell.run("verify", "badge.json", "--documents", "nowhere");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("index.json: cannot be read: no such file or folder");
    }
}
