package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.LearnerRecord;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).withTranscript();
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    @Test
    void a_transcript_becomes_a_clr_on_standard_output() {
        Result result = shell.run("convert", "transcript.xml");
        assertThat(result.code()).isZero();
        assertThat(new ClrCredential(json(result.out())).check()).isEmpty();
        assertThat(result.err())
                .contains("1 document from 1,")
                .contains(" withheld")
                .doesNotContain("Holloway");
        assertThat(shell.files()).containsExactly("transcript.xml");
    }

    @Test
    void it_reads_standard_input_and_can_be_quiet() {
        Result result = shell.pipe(shell.file("transcript.xml"), "convert", "--to", "record", "--quiet");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        LearnerRecord record = LearnerRecord.of(json(result.out()));
        assertThat(record.learner().orElseThrow().birthDate()).isEmpty();
    }

    @Test
    void what_is_released_is_in_the_record() {
        Result result = shell.run("convert", "transcript.xml", "--to", "record", "--release", "birth-date,gender");
        LearnerRecord record = LearnerRecord.of(json(result.out()));
        assertThat(record.learner().orElseThrow().birthDate()).isPresent();
        assertThat(result.out()).doesNotContain("987654320");
    }

    @Test
    void result_and_ledger_go_to_files() {
        Result result = shell.run(
                "convert",
                "transcript.xml",
                "--out",
                "clr.json",
                "--ledger",
                "ledger.json",
                "--ledger-html",
                "ledger.html");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(shell.files()).containsExactly("clr.json", "ledger.html", "ledger.json", "transcript.xml");
        assertThat(shell.file("ledger.html"))
                .contains("PESC College Transcript to Comprehensive Learner Record 2.0")
                .doesNotContain("Holloway");
        assertThat(json(shell.file("ledger.json")).get("counts")).isPresent();
    }

    @Test
    void the_record_in_between_can_be_kept_and_converted_later() {
        String direct = shell.run("convert", "transcript.xml").out();
        shell.run("convert", "transcript.xml", "--to", "record", "--out", "record.json");
        assertThat(shell.run("convert", "record.json").out()).isEqualTo(direct);
    }

    @Test
    void what_would_be_lost_can_be_refused() {
        Result result = shell.run("convert", "transcript.xml", "--out", "clr.json", "--fail-on", "dropped,narrowed");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("lerkit: transcript.xml: /CollegeTranscript/")
                .contains("leaves would be");
        assertThat(shell.files()).containsExactly("transcript.xml");
    }

    @Test
    void a_batch_is_one_document_a_line() {
        Result result = shell.withBatch().run("convert", "batch.xml", "--ledger", "ledgers.jsonl");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().map(ConvertCommandTest::json)).hasSize(3);
        assertThat(shell.file("ledgers.jsonl").lines().map(ConvertCommandTest::json))
                .hasSize(3);
        assertThat(result.err()).contains("3 documents");
    }

    @Test
    void accounting_is_proven_and_a_page_of_a_batch_is_refused() {
        assertThat(shell.run("convert", "transcript.xml", "--check-accounting").code())
                .isZero();
        Result result = shell.withBatch().run("convert", "batch.xml", "--ledger-html", "ledger.html");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("holds several records");
        assertThat(shell.files()).containsExactly("batch.xml", "transcript.xml");
    }

    @Test
    void a_batch_goes_to_one_file_of_lines_or_to_a_folder() {
        shell.withBatch();
        assertThat(shell.run("convert", "batch.xml", "--out", "all.jsonl").code())
                .isZero();
        assertThat(shell.file("all.jsonl").lines()).hasSize(3);
        assertThat(shell.run("convert", "batch.xml", "--to", "record", "--out", "records/")
                        .code())
                .isZero();
        assertThat(new Shell(folder.resolve("records")).files())
                .containsExactly("record-00001.json", "record-00002.json", "record-00003.json");
    }

    @Test
    void transcripts_of_x12_become_clrs_and_a_broken_one_is_told_by_its_segment() {
        String file = Shell.fixture("x12/k12.edi")
                .replace("^260612`", "^20260612`")
                .replace("IN2^02^Noor`\nIN2^06^N`\nSE^9", "SE^7");
        Result result = shell.with("transcripts.edi", file)
                .run("convert", "transcripts.edi", "--to", "1edtech:clr:2.0", "--ledger", "ledgers.jsonl");

        assertThat(result.code()).isEqualTo(2);
        assertThat(new ClrCredential(json(result.out())).check()).isEmpty();
        assertThat(result.err())
                .contains("transcripts.edi, record 2: /ST[2]/IN1[1]/SE, segment ")
                .contains("there is no IN2 before this")
                .doesNotContain("Aho");
        assertThat(shell.file("ledgers.jsonl")).contains("/ST[1]/LX[1]/SES[1]/CRS[1]/CRS06", "\"segment\":");
    }

    @Test
    void transcripts_of_x12_are_written_in_the_envelope_that_is_given() {
        String envelope = """
                {"sender": {"qualifier": "22", "id": "001234"}, "receiver": {"qualifier": "22", "id": "005678"},
                 "sent": "2026-06-13T08:00", "control": 418, "production": true}
                """;
        shell.with("transcripts.edi", Shell.fixture("x12/minimal.edi")).with("envelope.json", envelope);

        Result result = shell.run("convert", "transcripts.edi", "--to", "x12", "--envelope", "envelope.json");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("ISA*00*          *00*          *22*001234         *22*005678         *260613*0800*U*00401*"
                        + "000000418*0*P*:~\nGS*ED*001234*005678*20260613*0800*418*X*004010~\nST*130*0001~\n")
                .contains("IN2*05*Quist~\nSE*8*0001~\n");
    }

    @Test
    void an_envelope_that_is_none_is_told_by_its_place() {
        shell.with("transcripts.edi", Shell.fixture("x12/minimal.edi")).with("envelope.json", "{\"sender\": {}}");

        Result result = shell.run("convert", "transcripts.edi", "--to", "x12", "--envelope", "envelope.json");

        assertThat(result.code()).isNotZero();
        assertThat(result.err()).contains("envelope.json").contains("/sender/qualifier: expected a text");
    }

    @Test
    void a_record_of_a_batch_that_cannot_be_converted_is_told_and_left_out() {
        shell.with(
                "batch.xml", Shell.fixture("pesc/batch-of-three.xml").replaceFirst("(?s)<Student>.*?</Student>", ""));
        Result result = shell.run("convert", "batch.xml", "--to", "record", "--out", "all.jsonl");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("batch.xml, record 1: /AcademicRecordBatch/")
                .contains("2 documents");
        assertThat(shell.file("all.jsonl").lines()).hasSize(2);
    }

    @Test
    void of_a_batch_that_breaks_off_nothing_is_left() {
        String batch = Shell.fixture("pesc/batch-of-three.xml");
        shell.with("batch.xml", batch.substring(0, batch.length() - 200));
        Result result = shell.run("convert", "batch.xml", "--out", "all.jsonl", "--ledger", "ledger.jsonl");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("lerkit: batch.xml: /AcademicRecordBatch");
        assertThat(shell.files()).containsExactly("batch.xml", "transcript.xml");
    }

    @Test
    void a_source_without_identity_asks_for_the_subject() {
        String nobody =
                shell.file("transcript.xml").replaceFirst("(?s)<Person>.*?</Person>", "<Person><Name/></Person>");
        shell.with("nobody.xml", nobody);
        Result refused = shell.run("convert", "nobody.xml");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--subject");
        Result named = shell.run("convert", "nobody.xml", "--subject", "did:example:june");
        assertThat(named.code()).isZero();
        assertThat(named.out()).contains("\"did:example:june\"");
    }

    @Test
    void a_folder_of_csv_files_is_read_as_one() throws IOException {
        Files.createDirectory(folder.resolve("term"));
        new Shell(folder.resolve("term"))
                .with("students.csv", "student_id,full_name\n17,Ada Quist\n")
                .with("courses.csv", "student_id,title\n17,Welding\n17,Knots\n")
                .with("awards.csv", "student_id,title\n17,Diploma\n")
                .with("read me.txt", "three tables");

        Result result = shell.run("convert", "term", "--to", "record");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(LearnerRecord.of(json(result.out())).attainments())
                .extracting(attainment -> attainment.kind().text())
                .containsExactly("course", "course", "award");
        assertThat(shell.run("inspect", "term").out()).contains("CSV");
    }

    @Test
    void a_folder_without_csv_files_is_told_as_such() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        Result result = shell.run("convert", "empty", "--to", "record");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("empty: a folder without CSV files", "lerkit batch reads a folder of documents");
    }

    @Test
    void transcripts_of_pesc_in_json_are_told_by_their_content_and_written() {
        shell.with(
                "transcript.json",
                "{\"ColTrn.CollegeTranscript\": {\"Student\": {\"Person\": {\"SchoolAssignedPersonID\": \"17\"},"
                        + " \"AcademicRecord\": [{\"Course\": [{\"CourseTitle\": \"Knots\"}]}]}}}");

        Result read = shell.run("convert", "transcript.json", "--to", "record");

        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.err())
                .contains("note: /ColTrn.CollegeTranscript: no TransmissionData, so that it is not known who sent it");
        assertThat(read.out()).contains("\"Knots\"");
        Result written = shell.run("convert", "transcript.xml", "--to", "pesc-college-json");
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(json(written.out()).members()).containsOnlyKeys("ColTrn.CollegeTranscript");
    }

    @Test
    void options_that_mean_nothing_are_refused_with_what_there_is() {
        assertThat(shell.run("convert", "transcript.xml", "--to", "parchment"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(3))
                .satisfies(result -> assertThat(result.err()).contains("clr2, clr1, ob3, record"));
        assertThat(shell.run("convert", "transcript.xml", "--to", "w3c:vc:1.1"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(3))
                .satisfies(result -> assertThat(result.err()).contains("1edtech:clr:2.0"));
        assertThat(shell.run("convert", "transcript.xml", "--fail-on", "lost"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(3))
                .satisfies(result -> assertThat(result.err()).contains("dropped, merged, narrowed"));
        assertThat(shell.run("convert", "transcript.xml", "--release", "everything"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(3))
                .satisfies(result -> assertThat(result.err()).contains("national-identifier, birth-date"));
        assertThat(shell.run("convert", "transcript.xml", "--created", "2026-06-30Tnoon")
                        .err())
                .contains("--created: not a date")
                .doesNotContain("noon");
        assertThat(shell.run("convert", "transcript.xml", "--subject", "June"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(3))
                .satisfies(result ->
                        assertThat(result.err()).contains("not an IRI").doesNotContain("June"));
        assertThat(shell.run("convert", "transcript.xml", "--out", "one.json", "--ledger", "one.json"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(3))
                .satisfies(result -> assertThat(result.err()).contains("asked for twice"));
        assertThat(shell.files()).containsExactly("transcript.xml");
    }

    @Test
    void the_format_can_be_named() {
        assertThat(shell.run("convert", "transcript.xml", "--from", "pesc-college")
                        .code())
                .isZero();
        Result wrong = shell.run("convert", "transcript.xml", "--from", "record");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("lerkit: transcript.xml: ");
    }

    @Test
    void outputs_that_cannot_be_written_are_told() {
        assertThat(shell.run("convert", "transcript.xml", "--out", "nowhere/clr.json"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).contains("nowhere/clr.json: cannot be written"));
        assertThat(shell.run("convert", "transcript.xml", "--ledger", "."))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).contains("is a folder"));
    }

    @Test
    void an_existing_file_is_replaced_only_by_a_whole_one() {
        shell.with("clr.json", "old").with("bad.xml", "<CollegeTranscript>");
        assertThat(shell.run("convert", "bad.xml", "--out", "clr.json").code()).isEqualTo(2);
        assertThat(shell.file("clr.json")).isEqualTo("old");
        assertThat(shell.run("convert", "transcript.xml", "--out", "clr.json").code())
                .isZero();
        assertThat(shell.file("clr.json")).startsWith("{");
    }
}
