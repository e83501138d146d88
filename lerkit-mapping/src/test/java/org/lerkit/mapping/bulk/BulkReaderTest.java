package org.lerkit.mapping.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lerkit.mapping.bulk.Batches.batch;
import static org.lerkit.mapping.bulk.Batches.fixture;
import static org.lerkit.mapping.bulk.Batches.outcomes;
import static org.lerkit.mapping.bulk.Batches.stream;
import static org.lerkit.mapping.bulk.Batches.toRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.xml.XmlSyntaxException;

/** What holds many records is taken apart into them. */
class BulkReaderTest {
    @TempDir
    private Path folder;

    private static List<Outcome<String>> read(String source) throws Exception {
        return outcomes(toRecord().open("it", stream(source)));
    }

    private static String line() {
        return JsonWriter.toText(JsonReader.standard().readObject(fixture("record/small.json")));
    }

    private static String code(Outcome<String> outcome) {
        return ((Outcome.Failed<String>) outcome).problems().get(0).code().value();
    }

    @Test
    void a_batch_is_its_transcripts() throws Exception {
        assertThat(read(batch(3)))
                .containsExactly(
                        new Outcome.Converted<>(new Position(1, "it", 1), List.of("NLC-1")),
                        new Outcome.Converted<>(new Position(2, "it", 2), List.of("NLC-2")),
                        new Outcome.Converted<>(new Position(3, "it", 3), List.of("NLC-3")));
    }

    @Test
    void a_transcript_that_cannot_be_converted_is_one_of_them_and_says_where() throws Exception {
        List<Outcome<String>> all = read(batch(3, 2));
        assertThat(all).hasSize(3);
        assertThat(code(all.get(1))).isEqualTo("conversion.source.missing");
        assertThat(((Outcome.Failed<String>) all.get(1))
                        .problems()
                        .get(0)
                        .location()
                        .path())
                .isEqualTo("/AcademicRecordBatch/CollegeTranscript[2]");
        assertThat(all.get(2)).isEqualTo(new Outcome.Converted<>(new Position(3, "it", 3), List.of("NLC-3")));
    }

    @Test
    void where_a_batch_breaks_off_there_is_one_more_that_says_so_and_then_none() throws Exception {
        String whole = batch(3);
        List<Outcome<String>> all = read(whole.substring(0, whole.lastIndexOf("<Student>")));
        assertThat(all).hasSize(3);
        assertThat(all.get(2).position()).isEqualTo(new Position(3, "it", 3));
        assertThat(code(all.get(2))).isEqualTo(XmlSyntaxException.SYNTAX.value());
    }

    @Test
    void a_line_of_json_is_a_document_and_a_bad_one_spoils_no_other() throws Exception {
        List<Outcome<String>> all = read("\n" + line() + "\n{\"broken\": \n\n  \n[]\n{\"some\": 1}\n" + line());
        assertThat(all.stream().map(outcome -> outcome.position().index())).containsExactly(2L, 3L, 6L, 7L, 8L);
        assertThat(all.stream().map(outcome -> outcome.position().number())).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(List.of(all.get(0), all.get(4)))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Converted.class));
        assertThat(code(all.get(1))).isEqualTo(JsonSyntaxException.SYNTAX.value());
        assertThat(code(all.get(2))).isEqualTo("format.unknown");
        assertThat(code(all.get(3))).isEqualTo("format.unknown");
    }

    @Test
    void a_json_document_on_many_lines_is_one_document() throws Exception {
        assertThat(read(fixture("record/small.json")))
                .containsExactly(new Outcome.Converted<>(new Position(1, "it", 1), List.of("NCU-2026-000117")));
        assertThat(read(" {\"broken\": \n"))
                .singleElement()
                .satisfies(outcome -> assertThat(code(outcome)).isEqualTo(JsonSyntaxException.SYNTAX.value()));
    }

    @Test
    void a_first_line_may_be_longer_than_what_is_looked_into() throws Exception {
        String padded = line().replace("\"Issued by", "\"" + "x".repeat(100_000) + " by");
        assertThat(read(padded + "\n" + padded))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Converted.class));
    }

    @Test
    void a_line_that_is_too_long_is_refused_without_being_kept() throws Exception {
        String mebibyte = " ".repeat(1 << 20);
        InputStream endless = new SequenceInputStream(
                new SequenceInputStream(
                        stream(line() + "\n{"),
                        new SequenceInputStream(Collections.enumeration(Collections.nCopies(80, mebibyte).stream()
                                .map(Batches::stream)
                                .collect(Collectors.toList())))),
                stream("}\n" + line()));
        List<Outcome<String>> all = outcomes(toRecord().open("it", endless));
        assertThat(all).hasSize(3);
        assertThat(code(all.get(1))).isEqualTo(JsonSyntaxException.LIMIT.value());
        assertThat(all.get(2)).isInstanceOf(Outcome.Converted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pesc/batch-of-three.xml", "x12/college.edi", "elmo/two-reports.xml", "clr2/full.json"})
    void a_document_of_any_format_gives_what_its_converter_gives(String name) throws Exception {
        Format format = Format.detect(fixture(name).getBytes(StandardCharsets.UTF_8))
                .format()
                .orElseThrow();
        List<JsonObject> expected = new ArrayList<>();
        try (Converter.Conversions all = Converters.standard()
                .find(format, Format.LEARNER_RECORD)
                .orElseThrow()
                .convert(stream(fixture(name)), ConversionOptions.standard())) {
            all.forEachRemaining(converted -> expected.add(converted.value().json()));
        }
        List<JsonObject> made = new ArrayList<>();
        try (BulkRecords records = toRecord().open(name, stream(fixture(name)))) {
            BulkRun.on(Runnable::run, 1, converted -> converted.value().json())
                    .run(records, outcome -> made.addAll(((Outcome.Converted<JsonObject>) outcome).made()));
        }
        assertThat(made).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void what_is_no_record_is_one_that_cannot_be_converted() throws Exception {
        assertThat(code(read("what is this").get(0))).isEqualTo("format.unknown");
        assertThat(code(read("<html><body/></html>").get(0))).isEqualTo("carrier.empty");
        assertThat(code(read("").get(0))).isEqualTo("format.empty");
        assertThat(read("<AcademicRecordBatch/>")).isEmpty();
    }

    @Test
    void the_format_can_be_named_and_what_it_becomes_may_not_exist() throws Exception {
        BulkReader named = toRecord().from(Format.COLLEGE_TRANSCRIPT);
        assertThat(outcomes(named.open("it", stream(batch(2))))).hasSize(2);
        assertThat(code(outcomes(named.open("it", stream("nothing"))).get(0)))
                .isEqualTo(XmlSyntaxException.SYNTAX.value());
        assertThat(outcomes(toRecord().from(Format.LEARNER_RECORD).open("it", stream(line()))))
                .hasSize(1);
        BulkReader impossible = BulkReader.to(Format.KEY_2).with(Converters.standard());
        assertThat(code(outcomes(impossible.open("it", stream(batch(2)))).get(0)))
                .isEqualTo(ConversionProblems.NO_CONVERTER.value());
    }

    @Test
    void options_are_those_of_conversions() throws Exception {
        BulkReader strict = toRecord().with(ConversionOptions.standard().refusing("withheld"));
        assertThat(outcomes(strict.open("it", stream(batch(2)))))
                .allSatisfy(outcome -> assertThat(code(outcome)).isEqualTo("conversion.loss.refused"));
    }

    @Test
    void a_folder_is_its_files_by_name_and_what_cannot_be_read_is_said() throws Exception {
        Files.writeString(folder.resolve("b.xml"), batch(2));
        Files.writeString(folder.resolve("a.jsonl"), line() + "\n" + line());
        Files.writeString(folder.resolve("c.txt"), "notes");
        Files.writeString(folder.resolve(".hidden"), "x");
        Files.createDirectory(folder.resolve("d"));
        try (BulkRecords records = toRecord().openFolder(folder)) {
            assertThat(records.bytes()).isZero();
        }
        List<Outcome<String>> all = outcomes(toRecord().openFolder(folder));
        assertThat(all.stream().map(Outcome::position))
                .containsExactly(
                        new Position(1, "a.jsonl", 1),
                        new Position(2, "a.jsonl", 2),
                        new Position(3, "b.xml", 1),
                        new Position(4, "b.xml", 2),
                        new Position(5, "c.txt", 1));
        assertThat(code(all.get(4))).isEqualTo("format.unknown");
    }

    @Test
    void a_file_that_goes_away_is_a_record_that_cannot_be_converted() throws Exception {
        Files.writeString(folder.resolve("a.xml"), batch(1));
        Files.writeString(folder.resolve("b.xml"), batch(1));
        BulkRecords records = toRecord().openFolder(folder);
        Files.delete(folder.resolve("a.xml"));
        List<Outcome<String>> all = outcomes(records);
        assertThat(code(all.get(0))).isEqualTo(ConversionProblems.UNREADABLE.value());
        assertThat(all.get(0).position()).isEqualTo(new Position(1, "a.xml", 0));
        assertThat(all.get(1).position()).isEqualTo(new Position(2, "b.xml", 1));
    }

    @Test
    void bytes_count_up_to_the_size_of_the_source() throws Exception {
        String source = batch(40);
        try (BulkRecords records = toRecord().open("it", stream(source))) {
            long before = 0;
            while (records.next().isPresent()) {
                assertThat(records.bytes()).isGreaterThanOrEqualTo(before);
                before = records.bytes();
            }
            assertThat(records.bytes()).isEqualTo(source.getBytes(StandardCharsets.UTF_8).length);
            assertThat(records.next()).isEmpty();
        }
    }

    @Test
    void a_stream_that_fails_is_no_record() throws Exception {
        InputStream broken = InputStream.nullInputStream();
        broken.close(); // throws when it is read
        InputStream failing = new SequenceInputStream(stream(batch(400).substring(0, 500_000)), broken);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> outcomes(toRecord().open("it", failing)));
    }
}
