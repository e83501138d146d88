package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.JsonPatch;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.mutate.Stage;
import org.lerkit.testkit.report.ReportJson;

class ConformCommandTest {
    private static final String EXPIRED = "ob-3.0/expired";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open_a_shell() {
        shell = new Shell(folder);
    }

    /** A badge that is right, or one whose achievement has no criteria. */
    private static byte[] badge(boolean right) {
        return badge(right ? "[]" : "[{\"op\":\"remove\",\"path\":\"/credentialSubject/achievement/criteria\"}]");
    }

    private static byte[] badge(String patch) {
        JsonPatch change = JsonPatch.of((JsonArray) JsonReader.standard().read(patch));
        return Forge.of(Shell.NOON, 1)
                .make(Samples.named("badge"), "eddsa-rdfc-2022", Stage.CREDENTIAL, change)
                .document();
    }

    private ConformanceReport report(String file) {
        return ReportJson.read(shell.file(file).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void it_lists_the_profiles_and_what_one_asks() {
        Shell.Result all = shell.run("conform", "--list");
        assertThat(all.code()).isZero();
        assertThat(all.out())
                .containsPattern("\nob3-issuer {18}Issuer of Open Badges 3.0: ")
                .containsPattern("\n {28}needs documents, or an issuer to ask\n");

        Shell.Result one = shell.run("conform", "--list", "ob3-verifier");
        assertThat(one.code()).isZero();
        assertThat(one.out())
                .contains(EXPIRED + "\n  [OB 3.0 9.1] required: ")
                .contains("  checks: ")
                .contains("  untested: ");
    }

    @Test
    void a_folder_of_good_documents_passes() {
        shell.with("badge.json", badge(true));

        Shell.Result result = shell.run("conform", "ob3-issuer", "badge.json", "--only", "ob-3.0");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("badge.json, examined as: Issuer of Open Badges 3.0 (ob3-issuer)\n");
        assertThat(result.out()).contains("\nPASSED. ").contains("pre-certification");
        assertThat(result.code()).isZero();
    }

    @Test
    void a_fault_fails_with_the_requirement_the_place_and_what_to_do() {
        shell.with("badge.json", badge(false));

        Shell.Result result = shell.run("conform", "ob3-issuer", "badge.json", "--only", "ob-3.0", "--name", "Ours");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("Ours, examined as")
                .contains("\nNOT PASSED. ")
                .contains("    ob-3.0/achievement-criteria-present#documents\n")
                .contains("    in:    badge.json\n           /credentialSubject/achievement/criteria: ");
    }

    @Test
    void what_is_waived_does_not_decide() {
        shell.with("badge.json", badge(false))
                .with("waivers.json", "{\"ob-3.0/achievement-criteria-present\": \"comes in spring\"}");

        Shell.Result inFile =
                shell.run("conform", "ob3-issuer", "badge.json", "--only", "ob-3.0", "--waivers", "waivers.json");
        Shell.Result asked = shell.run(
                "conform",
                "ob3-issuer",
                "badge.json",
                "--only",
                "ob-3.0",
                "--waive",
                "ob-3.0/achievement-criteria-present=comes = in spring");

        assertThat(inFile.out()).contains("WAIVED (").contains("    why:   comes in spring\n");
        assertThat(inFile.code()).isZero();
        assertThat(asked.out()).contains("    why:   comes = in spring\n");
        assertThat(asked.code()).isZero();
    }

    @Test
    void a_command_line_is_examined_as_a_converter_with_its_ledger_and_as_a_consumer() {
        // Whoever gives back what it gets loses nothing, and keeps nothing to itself either.
        Shell.Result lossless = shell.run(
                "conform", "transcript-converter", "--command", "cat {}", "--only", "lerkit-conservation/losses-named");
        Shell.Result talkative = shell.run(
                "conform",
                "transcript-converter",
                "--command",
                "cat {}",
                "--only",
                "lerkit-conservation/withheld-silent");
        Shell.Result holes = shell.run(
                "conform",
                "transcript-converter",
                "--command",
                "cat {}",
                "--ledger-command",
                "printf '{\"entries\":[]}'",
                "--only",
                "lerkit-conservation/leaves-accounted");
        Shell.Result keeping = shell.run(
                "conform", "case-consumer", "--command", "cat {}", "--only", "case-1.1/consumer-keeps-required");
        Shell.Result careless =
                shell.run("conform", "case-consumer", "--command", "cat {}", "--only", "case-1.1/document-uri-present");

        assertThat(List.of(lossless.code(), talkative.code(), holes.code(), keeping.code(), careless.code()))
                .containsExactly(0, 1, 1, 0, 1);
        assertThat(talkative.out()).contains("/SSN[1]").contains("it is to be withheld, and the target depends on it");
        assertThat(holes.out()).contains("no entry, or several, in the ledger");
        assertThat(careless.out())
                .contains("The subject takes a document with this fault: The member uri of a document is left out.");
    }

    @Test
    void a_waiver_that_nothing_needs_is_told() {
        shell.with("badge.json", badge(true));

        Shell.Result result = shell.run(
                "conform",
                "ob3-issuer",
                "badge.json",
                "--only",
                "ob-3.0",
                "--waive",
                "ob-3.0/achievement-criteria-present=comes in spring");

        assertThat(result.code()).isZero();
        assertThat(result.err())
                .isEqualTo("lerkit: a waiver that nothing needs: ob-3.0/achievement-criteria-present\n");
    }

    @ParameterizedTest
    @CsvSource({"report.json", "report.xml", "report.jsonld", "report.sarif", "report.html", "report.txt"})
    void the_name_of_the_file_says_in_which_form(String file) {
        shell.with("badge.json", badge(true));

        Shell.Result result = shell.run(
                "conform", "ob3-issuer", "badge.json", "--only", "ob-3.0/achievement-name-present", "-o", file);

        assertThat(result).isEqualTo(new Shell.Result(0, "", ""));
        String start = shell.file(file).substring(0, 14);
        assertThat(start)
                .startsWith(
                        switch (file) {
                            case "report.json" -> "{\n  \"kind\"";
                            case "report.xml" -> "<?xml version";
                            case "report.jsonld" -> "{\n  \"@context\"".substring(0, 14);
                            case "report.sarif" -> "{\n  \"$schema\"";
                            case "report.html" -> "<!DOCTYPE html";
                            default -> "badge.json";
                        });
    }

    @Test
    void reports_are_compared() {
        shell.with("badge.json", badge(true));
        shell.run("conform", "ob3-issuer", "badge.json", "--only", "ob-3.0", "-o", "old.json");
        shell.with("badge.json", badge(false));
        shell.run("conform", "ob3-issuer", "badge.json", "--only", "ob-3.0", "-o", "new.json");

        Shell.Result worse = shell.run("conform", "--diff", "old.json", "new.json");
        assertThat(worse.out())
                .contains("  ob-3.0/achievement-criteria-present#documents: passed -> failed (worse)\n")
                .contains("Worse: ");
        assertThat(worse.code()).isEqualTo(1);
        assertThat(shell.run("conform", "--diff", "new.json", "old.json").code())
                .isZero();
        assertThat(shell.run("conform", "--diff", "new.json", "new.json").out()).isEqualTo("Nothing changed.\n");
    }

    @Test
    void what_is_no_report_is_not_compared() {
        shell.with("badge.json", badge(true)).with("text.json", "x");

        Shell.Result other = shell.run("conform", "--diff", "badge.json", "badge.json");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).startsWith("lerkit: badge.json: this is no report on conformance\n");
        assertThat(shell.run("conform", "--diff", "text.json", "badge.json").code())
                .isEqualTo(2);
        assertThat(shell.run("conform", "--diff", "none.json", "badge.json").code())
                .isEqualTo(2);
    }

    @Test
    void the_documents_of_a_profile_are_handed_out_with_what_is_expected() {
        Shell.Result result = shell.run("conform", "ob3-verifier", "--only", EXPIRED, "--export-mutants", "mutants");

        assertThat(result.code()).isZero();
        JsonObject expected = JsonReader.standard().readObject(shell.file("mutants/expected.json"));
        List<JsonObject> documents = expected.get("documents").orElseThrow().items().stream()
                .map(JsonObject.class::cast)
                .toList();
        assertThat(result.err())
                .isEqualTo("lerkit: " + documents.size() + " documents of ob3-verifier;"
                        + " mutants/expected.json says what each must come to\n");
        assertThat(documents).extracting(document -> text(document, "verdict")).contains("accepted", "refused");
        for (JsonObject document : documents) {
            Shell.Result verified = shell.run("verify", "mutants/" + text(document, "file"));
            assertThat(verified.code()).isEqualTo(text(document, "verdict").equals("accepted") ? 0 : 1);
        }
    }

    private static String text(JsonObject object, String name) {
        return ((JsonString) object.get(name).orElseThrow()).value();
    }

    @Test
    void a_command_that_says_yes_to_everything_fails_and_so_does_one_that_says_no() {
        Shell.Result yes =
                shell.run("conform", "ob3-verifier", "--command", "true {}", "--only", EXPIRED, "--out", "yes.json");
        Shell.Result no =
                shell.run("conform", "ob3-verifier", "--command", "false {}", "--only", EXPIRED, "--out", "no.json");
        Shell.Result fault = shell.run(
                "conform",
                "ob3-verifier",
                "--command",
                "false {}",
                "--refuses-with",
                "3",
                "--only",
                EXPIRED,
                "--out",
                "fault.json");

        assertThat(List.of(yes.code(), no.code(), fault.code())).containsOnly(1);
        assertThat(report("yes.json").count(Outcome.FAILED)).isPositive();
        assertThat(report("yes.json").subject()).isEqualTo("true");
        assertThat(report("no.json").count(Outcome.INDETERMINATE)).isPositive();
        assertThat(report("fault.json").count(Outcome.PASSED)).isZero();
    }

    @Test
    void a_ledger_is_asked_of_converters_only() {
        Shell.Result result = shell.run("conform", "ob3-verifier", "--command", "true {}", "--ledger-command", "true");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("--ledger-command: ob3-verifier asks for no ledger");
    }

    @Test
    void an_address_is_asked_with_its_token_which_no_report_has() throws Exception {
        ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort();
            shell.with("token", "sesame-7\n");

            Shell.Result result =
                    shell.run("conform", "ob3-verifier", address, "--token-file", "token", "--only", EXPIRED);

            assertThat(result.code()).isEqualTo(1);
            assertThat(asked).isNotEmpty().containsOnly("/credentials/verify Bearer sesame-7");
            assertThat(result.out() + result.err()).contains("NOT TOLD").doesNotContain("sesame");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void who_cannot_be_asked_is_told_what_the_profile_needs() {
        shell.with("badge.json", badge(true));

        Shell.Result result = shell.run("conform", "ob3-verifier", "badge.json", "--only", EXPIRED);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("lerkit: nothing was tested: ob3-verifier needs a verifier to show documents to\n");
    }

    @Test
    void what_is_recommended_fails_if_asked() {
        shell.with(
                "badge.json", badge("[{\"op\":\"add\",\"path\":\"/awardedDate\",\"value\":\"2099-01-01T00:00:00Z\"}]"));
        String[] usual = {"conform", "ob3-issuer", "badge.json", "--only", "ob-3.0/awarded-date-first"};

        Shell.Result asked = shell.run(
                "conform",
                "ob3-issuer",
                "badge.json",
                "--only",
                "ob-3.0/awarded-date-first,ob-3.0/achievement-name-present",
                "--fail-on",
                "should");

        assertThat(asked.out()).contains("FAILED (1)", "ob-3.0/awarded-date-first#documents");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(shell.run(
                                "conform",
                                "ob3-issuer",
                                "badge.json",
                                "--only",
                                "ob-3.0/awarded-date-first,ob-3.0/achievement-name-present")
                        .code())
                .isZero();
        assertThat(shell.run(usual).code()).as("nothing passed").isEqualTo(1);
    }

    @Test
    void what_was_not_tested_fails_if_asked() {
        shell.with("badge.json", badge(true));

        assertThat(shell.run("conform", "ob3-issuer", "badge.json", "--only", "ob-3.0")
                        .code())
                .isZero();
        assertThat(shell.run("conform", "ob3-issuer", "badge.json", "--only", "ob-3.0", "--fail-on", "must,untested")
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conform                                                    | say as what the subject is examined
            conform ob9-issuer x                                       | PROFILE: none of this name
            conform ob3-issuer                                         | say what is examined: SUBJECT or --command
            conform ob3-issuer badge.json --command x                  | say what is examined: SUBJECT or --command
            conform ob3-issuer badge.json --only ob-3.0/none           | --only: ob3-issuer has no ob-3.0/none
            conform ob3-issuer badge.json --revision ob-3.0=9          | --revision: no such revision of ob-3.0
            conform ob3-issuer badge.json --revision x=9               | --revision: ob3-issuer does not ask x
            conform ob3-issuer badge.json --waive x=y                  | a waiver: ob3-issuer has no x
            conform ob3-issuer badge.json --waive ob-3.0/expired       | REQUIREMENT=REASON
            conform ob3-issuer badge.json --format pdf                 | --format: none of this name
            conform ob3-issuer badge.json --fail-on maybe              | --fail-on: none of this name
            conform ob3-issuer badge.json --seed x                     | --seed
            conform ob3-issuer http://localhost/?a=b                   | SUBJECT: no address that can be asked
            conform ob3-issuer http://localhost --api soap             | --api: none of this name
            conform ob3-issuer --command '                             | --command: a quote that is not closed
            conform --diff one.json                                    | --diff
            """)
    void what_does_not_fit_together_is_a_wrong_command_line(String line, String says) {
        shell.with("badge.json", badge(true));

        Shell.Result result = shell.run(line.split(" "));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(says);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_subject_that_is_not_there_is_a_bad_input() {
        Shell.Result result = shell.run("conform", "ob3-issuer", "nowhere");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("lerkit: nowhere: no such file or folder\n");
    }

    @Test
    void a_token_is_one_word() {
        shell.with("token", "two words");

        Shell.Result result = shell.run("conform", "ob3-verifier", "http://localhost:1", "--token-file", "token");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("lerkit: token: no token\n").doesNotContain("two words");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ours verify {}          | ours;verify;{}
            ours  'a b' "c 'd'" e"f"| ours;a b;c 'd';ef
            ours '' x               | ours;;x
            """)
    void a_command_line_is_read_as_words(String line, String words) {
        assertThat(ConformSubject.words(line)).containsExactly(words.split(";", -1));
    }
}
