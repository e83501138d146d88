package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** Verifying with the schemas that credentials name. */
class VerifySchemasTest {
    private static final String URL = "https://registrar.example.edu/schemas/transcript.json";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void issue() throws IOException {
        shell = new Shell(folder).withTranscript();
        assertThat(shell.run("key", "generate", "--out", "key.jwk").code()).isZero();
        assertThat(shell.run("convert", "transcript.xml", "--out", "clr.json").code())
                .isZero();
        JsonObject clr = JsonReader.standard().readObject(shell.file("clr.json"));
        JsonObject entry =
                JsonReader.standard().readObject("{\"id\": \"%s\", \"type\": \"JsonSchema\"}".formatted(URL));
        shell.with("named.json", JsonWriter.toText(clr.with("credentialSchema", entry)));
        Result issued = shell.run("issue", "named.json", "--key", "key.jwk", "--out", "signed.json");
        assertThat(issued.code()).as(issued.err()).isZero();
        Files.createDirectories(folder.resolve("schemas"));
        shell.with("schemas/index.json", "{\"%s\": \"transcript.json\"}".formatted(URL));
    }

    @Test
    void a_credential_that_follows_its_schema_is_verified() {
        shell.with("schemas/transcript.json", "{\"required\": [\"credentialSubject\"]}");
        Result result = shell.run("verify", "signed.json", "--schemas", "schemas");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("\u2713 VERIFIED\n").contains("\u2713 schema\n");
        assertThat(shell.run("verify", "signed.json").out()).contains("\u2013 schema: no schemas were given\n");
    }

    @Test
    void one_that_does_not_is_rejected_with_the_place() {
        shell.with(
                "schemas/transcript.json", "{\"properties\": {\"credentialSubject\": {\"required\": [\"honours\"]}}}");
        Result result = shell.run("verify", "signed.json", "--schemas", "schemas");

        assertThat(result.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(result.out())
                .startsWith("\u2717 REJECTED\n")
                .contains("/credentialSubject: not as the schema asks: required: honours [schema.violated]\n");
    }

    @Test
    void a_schema_that_is_not_in_the_folder_leaves_it_open() {
        shell.with("schemas/index.json", "{}");
        assertThat(shell.run("verify", "signed.json", "--schemas", "schemas").out())
                .startsWith("? INDETERMINATE\n")
                .contains("[schema.unreachable]");
        assertThat(shell.run("verify", "signed.json", "--schemas", "gone").code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }
}
