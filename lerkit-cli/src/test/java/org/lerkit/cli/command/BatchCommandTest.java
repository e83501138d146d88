package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Many records in one go. */
class BatchCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).withBatch();
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    /** A batch of so many small transcripts. */
    private static String batch(int students) {
        String one = Shell.fixture("pesc/college-small.xml").replaceFirst("<\\?xml.*\\?>", "");
        StringBuilder batch = new StringBuilder("<AcademicRecordBatch>");
        for (int i = 1; i <= students; i++) {
            batch.append(one.replace("NLC-2026-0001", "NLC-" + i).replace("N00417", "N" + i));
        }
        return batch.append("</AcademicRecordBatch>").toString();
    }

    @Test
    void it_makes_what_convert_makes() {
        String converted = shell.run("convert", "batch.xml").out();
        Result result = shell.run("batch", "batch.xml", "--out", "clrs.jsonl", "--ledger", "ledgers.jsonl");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("lerkit: 3 documents from 3 records to clrs.jsonl\nlerkit: ")
                .contains(" leaves: ", " carried", " dropped");
        assertThat(shell.file("clrs.jsonl")).isEqualTo(converted);
        assertThat(shell.file("clrs.failures.jsonl")).isEmpty();
        assertThat(shell.file("ledgers.jsonl").lines().map(BatchCommandTest::json))
                .hasSize(3);
        assertThat(shell.files()).containsExactly("batch.xml", "clrs.failures.jsonl", "clrs.jsonl", "ledgers.jsonl");
    }

    @Test
    void a_folder_of_anything_goes_into_a_folder() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Shell in = new Shell(folder.resolve("in")).withTranscript().withBatch();
        in.with("notes.txt", "remember the milk");
        Result result = shell.run("batch", "in", "--to", "record", "--out", "out/", "--jobs", "3");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("lerkit: notes.txt, record 1: this is neither JSON nor XML\n")
                .contains("lerkit: 4 documents from 5 records to out/; 1 record failed, see out/failures.jsonl\n");
        assertThat(new Shell(folder.resolve("out")).files())
                .containsExactly(
                        "failures.jsonl",
                        "record-00000001.json",
                        "record-00000002.json",
                        "record-00000003.json",
                        "record-00000005.json");
        JsonObject failure = json(new Shell(folder.resolve("out")).file("failures.jsonl"));
        assertThat(failure.get("source").orElseThrow())
                .isEqualTo(json("{\"a\":\"notes.txt\"}").members().get("a"));
    }

    @Test
    void csv_is_read_by_the_mapping_that_is_given() {
        shell.with("badges.csv", "Who,Mail,What\nAda Quist,ada@example.org,Welding\nBo Lund,bo@example.org,Knots\n");
        shell.with(
                "badges.json",
                "{\"columns\": {\"Who\": \"learner.names[0].formatted\", \"Mail\":"
                        + " \"learner.identifiers[emailAddress].value\", \"What\": \"badge.title\"}}");
        Result result = shell.run(
                "batch", "badges.csv", "--mapping", "badges.json", "--to", "record", "--out", "records.jsonl");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(shell.file("records.jsonl").lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"title\":\"Welding\"");
    }

    @Test
    void it_reads_standard_input_and_can_be_quiet() {
        Result result = shell.pipe(shell.file("batch.xml"), "batch", "--out", "all.jsonl", "--quiet", "--unordered");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(shell.file("all.jsonl").lines()).hasSize(3);
        assertThat(shell.pipe("", "batch", "-", "--out", "x.jsonl", "--resume").err())
                .contains("standard input is there only once");
    }

    @Test
    void each_document_is_signed_as_it_goes() {
        assertThat(shell.run("key", "generate", "--out", "key.jwk").code()).isZero();
        Result result = shell.run("batch", "batch.xml", "--out", "signed/", "--issue", "--key", "key.jwk");
        assertThat(result.code()).isZero();
        assertThat(shell.run("verify", "signed/record-00000002.json").code()).isZero();

        Result tokens = shell.run("batch", "batch.xml", "-o", "t.jsonl", "--issue", "-k", "key.jwk", "--as", "jwt");
        assertThat(tokens.code()).isZero();
        assertThat(shell.file("t.jsonl").lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("ey"));
    }

    @Test
    void of_many_failures_the_first_few_are_told_and_all_are_in_the_file() {
        shell.run("key", "generate", "--out", "key.jwk");
        shell.with("batch.xml", batch(7).replaceAll("(?s)<Student>.*?</Student>", ""));
        Result result = shell.run("batch", "batch.xml", "--out", "s.jsonl", "--issue", "--key", "key.jwk", "--quiet");
        assertThat(result.code()).isEqualTo(2);
        assertThat(shell.file("s.failures.jsonl").lines()).hasSize(7);
        assertThat(result.err())
                .contains("lerkit: batch.xml, record 5: /AcademicRecordBatch/CollegeTranscript[5]")
                .doesNotContain("record 6")
                .contains("lerkit: and 2 more failures\n")
                .endsWith("lerkit: 0 documents from 7 records to s.jsonl; 7 records failed, see s.failures.jsonl\n");
    }

    @Test
    void what_is_lost_can_be_refused() {
        Result result = shell.run("batch", "batch.xml", "--out", "a.jsonl", "--fail-on", "merged", "--quiet");
        assertThat(result.code()).isEqualTo(1);
        assertThat(shell.file("a.jsonl")).isEmpty();
        assertThat(shell.file("a.failures.jsonl")).contains("conversion.loss.refused");
    }

    @Test
    void a_run_that_was_interrupted_goes_on_if_it_is_the_same() throws IOException {
        shell.with("large.xml", batch(300));
        assertThat(shell.run("batch", "large.xml", "--to", "record", "--out", "whole/", "--quiet")
                        .code())
                .isZero();
        Path inTheWay = folder.resolve("out/record-00000290.json");
        Files.createDirectories(inTheWay.resolve("full"));

        Result broken = shell.run("batch", "large.xml", "--to", "record", "--out", "out/");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("cannot be written");
        Files.delete(inTheWay.resolve("full"));
        Files.delete(inTheWay);

        assertThat(shell.run("batch", "large.xml", "--to", "record", "--out", "out/"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err())
                        .contains("a run was interrupted here after 256 records")
                        .contains("--resume"));
        assertThat(shell.run("batch", "large.xml", "--out", "out/", "--resume").err())
                .contains("the options are not those");
        assertThat(shell.run("batch", "batch.xml", "--to", "record", "--out", "out/", "--resume")
                        .err())
                .contains("the source is not what it was");
        Result resumed = shell.run("batch", "large.xml", "--to", "record", "--out", "out/", "--resume", "--jobs", "1");
        assertThat(resumed.code()).isZero();
        assertThat(resumed.err()).contains("300 documents from 300 records");
        assertThat(new Shell(folder.resolve("out")).files()).isEqualTo(new Shell(folder.resolve("whole")).files());
        assertThat(Files.mismatch(
                        folder.resolve("out/record-00000290.json"), folder.resolve("whole/record-00000290.json")))
                .isEqualTo(-1);
    }

    @Test
    void a_run_does_not_go_on_by_a_profile_that_was_changed_meanwhile() throws IOException {
        shell.with("large.xml", batch(300));
        String[] command = {"batch", "large.xml", "--to", "record", "--out", "out/", "--privacy", "p.json", "--resume"};
        shell.with("p.json", "{\"id\": \"x\", \"version\": \"1\", \"withhold\": [\"/learner/contacts\"]}");
        Files.createDirectories(folder.resolve("out/record-00000290.json/full"));
        assertThat(shell.run(command).code()).isEqualTo(2);

        shell.with("p.json", "{\"id\": \"x\", \"version\": \"1\", \"withhold\": [\"/learner/names\"]}");
        assertThat(shell.run(command).err()).contains("the options are not those");
    }

    @Test
    void on_a_terminal_a_bar_says_how_far_it_is() {
        shell.with("large.xml", batch(60));
        AtomicLong now = new AtomicLong();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                stream,
                stream,
                false,
                true,
                folder,
                clock(() -> Instant.ofEpochMilli(now.addAndGet(300))),
                Runnable::run,
                SecureRandom::new);
        assertThat(Lerkit.run(environment, "batch", "large.xml", "--to", "record", "--out", "all.jsonl"))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsPattern("\\r\\[#+\\.*] \\d+ records?, [1-9]\\d* a second, \\d+ s left\\033\\[K")
                .containsPattern("lerkit: 60 documents from 60 records to all.jsonl in \\d+\\.\\d s, \\d a second\n");
    }

    private static Clock clock(InstantSource source) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return source.instant();
            }
        };
    }

    @Test
    void what_does_not_fit_together_is_told() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        shell.run("key", "generate", "--out", "key.jwk");
        assertUsage("Missing required option: '--out", "batch", "batch.xml");
        assertUsage("cannot be gone on with", "batch", "batch.xml", "--out", "-");
        assertUsage("add --issue", "batch", "batch.xml", "--out", "a.jsonl", "--key", "key.jwk");
        assertUsage("say which with --key", "batch", "batch.xml", "--out", "a.jsonl", "--issue");
        assertUsage(
                "is not signed",
                "batch",
                "batch.xml",
                "--out",
                "a.jsonl",
                "--issue",
                "-k",
                "key.jwk",
                "--to",
                "record");
        assertUsage("it writes", "batch", "batch.xml", "--out", "a.jsonl", "--to", "w3c:vc:1.1");
        assertUsage("1 or more", "batch", "batch.xml", "--out", "a.jsonl", "--jobs", "0");
        assertUsage("in the folder that is read", "batch", "in", "--out", "in/a.jsonl");
        Result missing = shell.run("batch", "nothing.xml", "--out", "a.jsonl");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).startsWith("lerkit: nothing.xml: cannot be read: no such file");
        assertThat(shell.files()).containsExactly("batch.xml", "in", "key.jwk");
    }

    private void assertUsage(String said, String... arguments) {
        Result result = shell.run(arguments);
        assertThat(result.err()).contains(said);
        assertThat(result.code()).isEqualTo(3);
    }

    @Test
    void its_failures_name_places_and_no_values() {
        shell.with("batch.xml", shell.file("batch.xml").replaceFirst("(?s)<Person>.*?</Person>", "<Person/>"));
        Result result = shell.run("batch", "batch.xml", "--out", "all.jsonl");
        assertThat(result.code()).isEqualTo(2);
        assertThat(shell.file("all.failures.jsonl"))
                .contains("\"code\":\"conversion.learner.unknown\"", "\"source\":\"batch.xml\",\"index\":1")
                .contains("\"place\":\"the whole document\"");
    }
}
