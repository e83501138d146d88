package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.crypto.status.StatusStore;
import org.lerkit.crypto.status.StatusStores;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** A registrar's years with {@code lerkit status}. */
class StatusCommandTest {
    private static final String URL = "https://registrar.example.edu/status";

    @TempDir
    private Path folder;

    private Shell shell;
    private String id = "";

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder).withBatch();
        done("convert", "batch.xml", "--out", "clrs/", "--quiet");
        done("key", "generate", "--out", "key.jwk");
        JsonObject clr = JsonReader.standard().readObject(shell.file("clrs/record-00002.json"));
        id = ((JsonString) clr.get("id").orElseThrow()).value();
        shell.with("clr.json", JsonWriter.toText(clr));
        shell.with("corrected.json", JsonWriter.toText(clr.with("id", new JsonString(id + "-2"))));
        Files.createDirectories(folder.resolve("known"));
        shell.with("known/index.json", """
                {"%s/revocation-1": "revocation-1", "%s/suspension-1": "suspension-1"}
                """.formatted(URL, URL));
    }

    private Result done(String... arguments) {
        Result result = shell.run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private void create() {
        assertThat(done("status", "create", "statuses", "--url", URL).err()).contains(URL + "/");
    }

    private void issue() {
        done("issue", "clr.json", "--key", "key.jwk", "--status-list", "statuses", "--out", "signed.json");
    }

    private String verified(String file) {
        done("status", "publish", "statuses", "--key", "key.jwk", "--out", "known");
        return shell.run("verify", file, "--documents", "known").out();
    }

    @Test
    void a_credential_is_suspended_reinstated_and_revoked() {
        create();
        issue();
        assertThat(verified("signed.json")).startsWith("\u2713 VERIFIED").contains("\u2713 status");

        done("status", "suspend", "statuses", id);
        assertThat(verified("signed.json")).startsWith("\u2717 REJECTED").contains("status.suspended");
        assertThat(done("status", "show", "statuses", id).out()).startsWith("suspended since 2026-11-25T12:00:00Z\n");

        done("status", "reinstate", "statuses", id);
        assertThat(verified("signed.json")).startsWith("\u2713 VERIFIED");
        assertThat(done("status", "show", "statuses", id).out())
                .startsWith("neither revoked nor suspended\nplace ")
                .contains(" of list 1 since 2026-11-25T12:00:00Z");

        done("status", "revoke", "statuses", id);
        assertThat(verified("signed.json")).startsWith("\u2717 REJECTED").contains("status.revoked");
        Result late = shell.run("status", "reinstate", "statuses", id);
        assertThat(late.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(late.err()).contains("statuses: the credential is revoked").doesNotContain(id);
    }

    @Test
    void a_corrected_credential_takes_the_place_of_a_wrong_one() {
        create();
        issue();
        done(
                "issue",
                "corrected.json",
                "--key",
                "key.jwk",
                "--status-list",
                "statuses",
                "--out",
                "corrected-signed.json");
        done("status", "supersede", "statuses", id, id + "-2");

        assertThat(verified("signed.json")).contains("status.revoked");
        assertThat(verified("corrected-signed.json")).startsWith("\u2713 VERIFIED");
        assertThat(done("status", "show", "statuses", id).out())
                .contains("revoked since")
                .contains("superseded by " + id + "-2");
        assertThat(done("status", "show", "statuses", id + "-2").out()).contains("supersedes " + id + "\n");
    }

    @Test
    void lists_are_tokens_too_and_say_how_long_they_live() {
        create();
        issue();
        Result published = done(
                "status", "publish", "statuses", "--key", "key.jwk", "--as", "jwt", "--days", "1", "--out", "known");
        assertThat(published.err()).contains("2 lists, to be served under " + URL + "/ as application/jwt");
        assertThat(shell.file("known/revocation-1")).startsWith("ey").doesNotContain("\n");
        assertThat(shell.run("verify", "signed.json", "--documents", "known").out())
                .startsWith("\u2713 VERIFIED");

        done("status", "publish", "statuses", "--key", "key.jwk", "--days", "30", "--out", "known");
        assertThat(shell.file("known/suspension-1")).contains("\"validUntil\":\"2026-12-25T12:00:00Z\"");
    }

    @Test
    void a_credential_that_is_issued_again_keeps_its_place() {
        create();
        issue();
        String first = shell.file("signed.json");
        issue();
        assertThat(shell.file("signed.json")).isEqualTo(first);
        done("status", "create", "others", "--url", URL, "--purposes", "revocation");
        done("issue", "clr.json", "--key", "key.jwk", "--status-list", "others", "--out", "signed.json");
        assertThat(shell.file("signed.json")).doesNotContain("suspension-1");
    }

    @Test
    void a_message_is_announced_and_shown() {
        done(
                "status",
                "create",
                "statuses",
                "--url",
                URL,
                "--purposes",
                "revocation,message",
                "--message",
                "complete",
                "--message",
                "under review");
        issue();
        done("status", "announce", "statuses", "1", id);
        done("status", "publish", "statuses", "--key", "key.jwk", "--ttl", "1440", "--out", "known");
        shell.with("known/index.json", """
                {"%s/revocation-1": "revocation-1", "%s/message-1": "message-1"}
                """.formatted(URL, URL));

        assertThat(shell.file("known/message-1")).contains("\"ttl\":86400000");
        assertThat(done("status", "show", "statuses", id).out()).contains("message 1: under review\n");
        Result verified = done("verify", "signed.json", "--documents", "known");
        assertThat(verified.out())
                .contains("/credentialStatus/1/statusMessage/1: ")
                .contains("[status.message]");
    }

    @Test
    void a_course_inside_a_clr_is_revoked_by_itself() {
        create();
        done(
                "issue",
                "clr.json",
                "--key",
                "key.jwk",
                "--status-list",
                "statuses",
                "--status-inside",
                "--out",
                "signed.json");
        JsonObject course = (JsonObject) JsonReader.standard()
                .readObject(shell.file("signed.json"))
                .at(new JsonPointer("/credentialSubject/verifiableCredential/0"))
                .orElseThrow();
        assertThat(verified("signed.json")).startsWith("\u2713 VERIFIED");

        done("status", "revoke", "statuses", ((JsonString) course.get("id").orElseThrow()).value());
        assertThat(verified("signed.json"))
                .startsWith("\u2717 REJECTED")
                .contains("/credentialSubject/verifiableCredential/0/credentialStatus/0: the issuer has revoked it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status | 3 | say which command",
                "status create statuses --url http://registrar.example.edu | 3 | no HTTPS URL",
                "status create statuses --url https://a.example --purposes message | 3 | a status for messages has 2, 4",
                "status create statuses --url https://a.example --message a --message b | 3 | a status for messages",
                "status announce made 1 urn:a | 2 | made: the status register keeps no statuses for message",
                "status publish made --key key.jwk --ttl 0 --out known | 3 | --ttl: not a minute or more",
                "status publish made --key key.jwk --days 1 --ttl 1441 --out known | 3 | longer than --days",
                "issue clr.json --key key.jwk --status-inside | 3 | --status-inside: no status lists",
                "status create statuses --url https://a.example --purposes joy | 3 | --purposes: no purpose 'joy'",
                "status create made --url https://a.example/s | 2 | made: there is a status register already",
                "status revoke absent urn:a | 2 | absent: no such folder",
                "status revoke clrs urn:a | 2 | clrs: there is no status register",
                "status revoke made urn:a | 2 | made: the status register has no credential of this id",
                "status revoke made | 3 | Missing required parameter",
                "status show made urn:a | 2 | made: the status register has no credential of this id",
                "status supersede made urn:a urn:b | 2 | made: the status register has no credential of this id",
                "status publish made --key key.jwk --days 0 --out known | 3 | --days: not a day or more",
                "issue nameless.json --key key.jwk --status-list made | 2 | nameless.json: a credential needs an id",
                "issue clr.json --key key.jwk --status-list clrs | 2 | clrs: there is no status register",
            })
    void what_cannot_be_done_is_said(String command, int code, String words) {
        shell.with(
                "nameless.json",
                JsonWriter.toText(
                        JsonReader.standard().readObject(shell.file("clr.json")).without("id")));
        done("status", "create", "made", "--url", URL);
        Result result = shell.run(command.split(" "));
        assertThat(result.err()).contains(words);
        assertThat(result.code()).isEqualTo(code);
    }

    @Test
    void two_commands_do_not_use_a_folder_at_once() throws IOException {
        create();
        try (StatusStore store = StatusStores.inFolder(folder.resolve("statuses"))) {
            assertThat(store).isNotNull();
            Result result = shell.run("status", "revoke", "statuses", id);
            assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(result.err()).contains("statuses: the status register is open in another process");
        }
    }
}
