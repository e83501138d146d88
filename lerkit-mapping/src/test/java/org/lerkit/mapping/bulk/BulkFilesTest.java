package org.lerkit.mapping.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;

/** Results are kept so that a run that is cut off anywhere goes on later as if it had not been. */
class BulkFilesTest {
    private static final Identity SAME = new Identity("digest", "way");

    @TempDir
    private Path folder;

    private BulkPlaces file() {
        return BulkPlaces.file(folder.resolve("out.jsonl"));
    }

    private static Outcome<Written> outcome(long number) {
        Position position = new Position(number, "in.xml", number);
        if (number % 5 == 0) {
            return new Outcome.Failed<>(
                    position, List.of(Problem.error(ConversionProblems.MISSING, JsonPointer.ROOT.child("a"), "no a")));
        }
        List<Written> made = new ArrayList<>();
        for (long part = 0; part <= number % 2; part++) {
            Conversion<Document> converted = Batches.conversion(number * 10 + part);
            made.add(Written.of(converted).withLedgerOf(converted));
        }
        return new Outcome.Converted<>(position, made);
    }

    /** Puts these in, and finishes. */
    private static Tally run(BulkPlaces places, boolean resume, long last) throws IOException {
        try (BulkFiles files = BulkFiles.open(places, SAME, resume)) {
            for (long number = 1; number <= last; number++) {
                if (!files.checkpoint().covers(number)) {
                    files.put(outcome(number));
                }
            }
            files.finish();
            return files.tally();
        }
    }

    /** All files by name, what is in them, and nothing else. */
    private static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return contents;
    }

    private static void assertRefused(ProblemCode code, BulkPlaces places, boolean resume) {
        assertRefused(code, places, SAME, resume);
    }

    private static void assertRefused(ProblemCode code, BulkPlaces places, Identity identity, boolean resume) {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> BulkFiles.open(places, identity, resume).close())
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    @Test
    void documents_are_lines_and_so_are_failures_and_ledgers() throws Exception {
        Tally tally = run(file().withLedgers(folder.resolve("ledgers.jsonl")), false, 6);

        Map<String, String> contents = contents(folder);
        assertThat(contents).containsOnlyKeys("out.jsonl", "out.failures.jsonl", "ledgers.jsonl");
        assertThat(contents.getOrDefault("out.jsonl", "").lines())
                .containsExactly(
                        "{\"n\":10}",
                        "{\"n\":11}",
                        "{\"n\":20}",
                        "{\"n\":30}",
                        "{\"n\":31}",
                        "{\"n\":40}",
                        "{\"n\":60}");
        assertThat(contents.getOrDefault("ledgers.jsonl", "").lines()).hasSize(7);
        assertThat(contents.get("out.failures.jsonl"))
                .isEqualTo("{\"record\":5,\"source\":\"in.xml\",\"index\":5,\"place\":\"/a\",\"problems\":"
                        + "[{\"title\":\"no a\",\"code\":\"conversion.source.missing\",\"severity\":\"error\","
                        + "\"pointer\":\"/a\",\"specs\":[]}]}\n");
        assertThat(tally).isEqualTo(new Tally(6, 7, 0, Map.of(), Map.of("conversion.source.missing", 1L)));
        assertThat(tally.failed()).isEqualTo(1);
    }

    @Test
    void in_a_folder_each_document_is_a_file_named_by_its_record() throws Exception {
        Path out = folder.resolve("made/here");
        run(BulkPlaces.folder(out).withFailures(folder.resolve("failed.jsonl")), false, 5);
        assertThat(contents(out))
                .containsOnlyKeys(
                        "record-00000001.json",
                        "record-00000001-2.json",
                        "record-00000002.json",
                        "record-00000003.json",
                        "record-00000003-2.json",
                        "record-00000004.json")
                .containsEntry("record-00000003-2.json", "{\"n\":31}");
        assertThat(folder.resolve("failed.jsonl")).content().startsWith("{\"record\":5,");
    }

    @Test
    void a_run_that_is_closed_before_its_end_leaves_parts_and_a_checkpoint_and_goes_on() throws Exception {
        run(file(), false, 30);
        Map<String, String> whole = contents(folder);
        for (String name : whole.keySet()) {
            Files.delete(folder.resolve(name));
        }
        for (long last = 3; last < 30; last += 4) {
            try (BulkFiles files = BulkFiles.open(file(), SAME, true)) {
                for (long number = files.checkpoint().done() + 1; number <= last; number++) {
                    files.put(outcome(number));
                }
            }
            assertThat(contents(folder))
                    .containsOnlyKeys("out.jsonl.part", "out.failures.jsonl.part", "out.jsonl.checkpoint");
        }
        Tally tally = run(file(), true, 30);
        assertThat(contents(folder)).isEqualTo(whole);
        assertThat(tally.records()).isEqualTo(30);
        assertThat(tally.failed()).isEqualTo(6);
    }

    @Test
    void what_was_written_after_the_checkpoint_is_cut_off() throws Exception {
        run(file(), false, 12);
        Map<String, String> whole = contents(folder);
        try (BulkFiles files = BulkFiles.open(file(), SAME, true)) {
            for (long number = 1; number <= 7; number++) {
                files.put(outcome(number));
            }
        }
        for (String name : List.of("out.jsonl.part", "out.failures.jsonl.part")) {
            Path part = folder.resolve(name);
            Files.writeString(part, Files.readString(part) + "{\"n\":80}\n{\"n\"");
        }
        run(file(), true, 12);
        assertThat(contents(folder)).isEqualTo(whole);
    }

    @Test
    void a_run_that_was_killed_while_it_put_files_in_their_places_puts_the_others_there() throws Exception {
        run(file(), false, 12);
        Map<String, String> whole = contents(folder);
        try (BulkFiles files = BulkFiles.open(file(), SAME, false)) {
            for (long number = 1; number <= 12; number++) {
                files.put(outcome(number));
            }
        }
        Files.move(folder.resolve("out.failures.jsonl.part"), folder.resolve("moved"));
        Files.delete(folder.resolve("out.failures.jsonl"));
        Files.move(folder.resolve("moved"), folder.resolve("out.failures.jsonl"));
        run(file(), true, 12);
        assertThat(contents(folder)).isEqualTo(whole);
    }

    @Test
    void where_results_come_in_any_order_those_ahead_are_known_too() throws Exception {
        try (BulkFiles files = BulkFiles.open(file(), SAME, false)) {
            for (long number : List.of(3L, 1L, 6L, 2L)) {
                files.put(outcome(number));
            }
            assertThat(files.checkpoint().done()).isEqualTo(3);
            assertThat(files.checkpoint().ahead()).containsExactly(6L);
        }
        try (BulkFiles files = BulkFiles.open(file(), SAME, true)) {
            assertThat(LongStream.rangeClosed(1, 8)
                            .filter(number -> !files.checkpoint().covers(number)))
                    .containsExactly(4L, 5L, 7L, 8L);
            assertThat(files.tally().records()).isEqualTo(4);
        }
    }

    @Test
    void what_was_interrupted_is_not_overwritten_unasked_nor_gone_on_with_as_something_else() throws Exception {
        try (BulkFiles files = BulkFiles.open(file(), SAME, false)) {
            files.put(outcome(1));
        }
        Map<String, String> left = contents(folder);
        assertRefused(BulkFiles.INTERRUPTED, file(), false);
        assertThatExceptionOfType(ConversionException.class).isThrownBy(() -> BulkFiles.open(file()));
        assertRefused(BulkFiles.CHANGED, file(), new Identity("another", "way"), true);
        assertRefused(BulkFiles.CHANGED, file(), new Identity("digest", "another"), true);
        assertRefused(BulkFiles.CHANGED, file().withLedgers(folder.resolve("l.jsonl")), true);
        assertThat(contents(folder)).isEqualTo(left);
    }

    @Test
    void a_checkpoint_that_is_none_and_a_part_that_is_too_short_are_refused() throws Exception {
        try (BulkFiles files = BulkFiles.open(file(), SAME, false)) {
            files.put(outcome(1));
        }
        Path checkpoint = folder.resolve("out.jsonl.checkpoint");
        String good = Files.readString(checkpoint);
        for (String bad : List.of(
                "",
                "{}",
                good.replace(":1\"", ":2\""),
                good.replace("\"done\":1", "\"done\":\"1\""),
                good.replace("\"done\":1", "\"done\":1.5"),
                good.replaceFirst("\"lengths\":\\[[^]]*]", "\"lengths\":7"),
                good.replaceFirst("\"leaves\":\\{}", "\"leaves\":[]"),
                good.replace("\"way\":\"way\"", "\"way\":null"),
                good.replaceFirst("\"tally\"", "\"talley\""))) {
            assertThat(bad).isNotEqualTo(good);
            Files.writeString(checkpoint, bad);
            assertRefused(BulkFiles.DAMAGED, file(), true);
        }
        Files.writeString(checkpoint, good);
        Files.writeString(folder.resolve("out.jsonl.part"), "{");
        assertRefused(BulkFiles.DAMAGED, file(), true);
    }

    @Test
    void only_one_run_at_a_time_writes_to_a_place() throws Exception {
        try (BulkFiles files = BulkFiles.open(file(), SAME, false)) {
            assertRefused(BulkFiles.IN_USE, file(), false);
            files.put(outcome(1));
            files.finish();
        }
        run(file(), false, 1);
    }

    @Test
    void without_an_identity_there_is_no_checkpoint() throws Exception {
        try (BulkFiles files = BulkFiles.open(file())) {
            files.put(outcome(1));
        }
        assertThat(contents(folder)).containsOnlyKeys("out.jsonl.part", "out.failures.jsonl.part");
        run(file(), false, 1);
        assertThat(contents(folder)).containsOnlyKeys("out.jsonl", "out.failures.jsonl");
    }

    @Test
    void documents_that_are_not_lines_go_into_a_folder_only() throws Exception {
        Written xml = Written.of(Batches.conversion(1), new byte[] {'<', 'a', '/', '>'}, "xml");
        Outcome<Written> outcome = new Outcome.Converted<>(new Position(1, "in", 1), List.of(xml));
        try (BulkFiles files = BulkFiles.open(file(), SAME, false)) {
            assertThatExceptionOfType(ConversionException.class)
                    .isThrownBy(() -> files.put(outcome))
                    .satisfies(e -> assertThat(e.problem().code()).isEqualTo(BulkFiles.NOT_LINES));
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> files.put(outcome(2)));
            assertThatExceptionOfType(IOException.class).isThrownBy(files::finish);
        }
        Path out = folder.resolve("out");
        try (BulkFiles files = BulkFiles.open(BulkPlaces.folder(out), SAME, false)) {
            files.put(outcome);
            files.finish();
        }
        assertThat(out.resolve("record-00000001.xml")).hasContent("<a/>");
    }

    @Test
    void sources_are_told_apart_by_their_bytes_and_names() throws Exception {
        Path a = Files.writeString(folder.resolve("a"), "one");
        String file = Identity.of(a, "way").source();
        String all = Identity.of(folder, "way").source();
        Files.writeString(a, "two");
        assertThat(Identity.of(a, "way").source()).isNotEqualTo(file);
        assertThat(Identity.of(folder, "way").source()).isNotEqualTo(all);
        Files.writeString(a, "one");
        assertThat(Identity.of(a, "way").source()).isEqualTo(file);
        assertThat(Identity.of(a, "way").way())
                .isNotEqualTo(Identity.of(a, "another way").way());
        assertThat(Identity.of(folder, "way").source()).isEqualTo(all);
        Files.move(a, folder.resolve("b"));
        assertThat(Identity.of(folder.resolve("b"), "way").source()).isEqualTo(file);
        assertThat(Identity.of(folder, "way").source()).isNotEqualTo(all);
    }
}
