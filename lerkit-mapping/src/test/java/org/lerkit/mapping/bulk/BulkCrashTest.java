package org.lerkit.mapping.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.bulk.BulkRun.Sink;

/** A program that is killed at any moment goes on with its run when it is started again, and nobody sees the difference. */
class BulkCrashTest {
    private static final int STUDENTS = 60;
    private static final int GROUP = 5;

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void write() throws IOException {
        source = Files.writeString(folder.resolve("batch.xml"), Batches.batch(STUDENTS, 3, 40, 41));
    }

    private static BulkPlaces places(Path folder, String kind) {
        return kind.equals("file") ? BulkPlaces.file(folder.resolve("out.jsonl")) : BulkPlaces.folder(folder);
    }

    private static void run(Path source, Path folder, String kind, Watch watch) throws Exception {
        run(source, folder, kind, GROUP, watch);
    }

    private static void run(Path source, Path folder, String kind, int group, Watch watch) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try (InputStream in = Files.newInputStream(source);
                BulkRecords records = Batches.toRecord().open("batch.xml", in);
                BulkFiles files =
                        BulkFiles.open(places(folder, kind), Optional.of(Identity.of(source, kind)), group, true)) {
            BulkRun.on(workers, 8, Written::of).after(files.checkpoint()).run(records, watch.over(files));
            files.finish();
        } finally {
            workers.shutdown();
        }
    }

    /** Looks on while results are kept. */
    private interface Watch {
        Sink<Written> over(BulkFiles files);
    }

    /** All that a run leaves, by name. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private Path made(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "folder"})
    void killed_again_and_again_it_makes_what_it_would_have_made(String kind) throws Exception {
        Path whole = made("whole");
        run(source, whole, kind, files -> files);
        Path killed = made("killed");
        Random random = new Random(20261126);
        int kills = 0;
        while (kills < 3 && killed(killed, kind, random.nextInt(STUDENTS / 4))) {
            kills++;
        }
        assertThat(kills).isPositive();
        run(source, killed, kind, files -> files);
        assertThat(contents(killed)).isEqualTo(contents(whole));
    }

    /** Starts a run, and kills it when it has kept so many results; false if it was done before. */
    private boolean killed(Path out, String kind, int announced) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Running.class.getName(),
                        source.toString(),
                        out.toString(),
                        kind)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < announced; i++) {
                said.readLine();
            }
            child.toHandle().destroyForcibly();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        return child.exitValue() != 0;
    }

    /** Converts, and says of each record that it is kept. */
    static final class Running {
        private Running() {}

        public static void main(String... arguments) throws Exception {
            run(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], files -> outcome -> {
                files.put(outcome);
                System.out.println(outcome.position().number());
                System.out.flush();
            });
        }
    }

    @Test
    void what_it_leaves_after_any_record_is_enough_to_go_on() throws Exception {
        Path small = Files.writeString(folder.resolve("small.xml"), Batches.batch(6, 4));
        for (String kind : new String[] {"file", "folder"}) {
            Path whole = made("whole-" + kind);
            Path snapshots = made("snapshots-" + kind);
            run(small, whole, kind, 2, files -> outcome -> {
                files.put(outcome);
                copy(whole, snapshots.resolve(Long.toString(outcome.position().number())));
            });
            for (int number = 1; number <= 6; number++) {
                Path left = snapshots.resolve(Integer.toString(number));
                run(small, left, kind, 2, files -> files);
                assertThat(contents(left)).as("killed after %d", number).isEqualTo(contents(whole));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        for (Map.Entry<String, String> file : contents(from).entrySet()) {
            Files.writeString(to.resolve(file.getKey()), file.getValue());
        }
    }
}
