package org.lerkit.crypto.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lerkit.crypto.status.Registers.code;
import static org.lerkit.crypto.status.Registers.id;
import static org.lerkit.crypto.status.Registers.ids;
import static org.lerkit.crypto.status.Registers.made;
import static org.lerkit.crypto.status.Registers.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register in a folder, and all that can happen to the machine it is on. */
class StatusStoreCrashTest {
    @TempDir
    private Path folder;

    private Path journal;

    @BeforeEach
    void name() {
        journal = folder.resolve(JournalStore.JOURNAL);
    }

    /** A journal with records of each kind, and how many bytes it had after each. */
    private List<Long> write() throws IOException {
        List<Long> ends = new ArrayList<>();
        try (StatusStore store = StatusStores.inFolder(folder)) {
            StatusRegister register = made(store);
            ends.add(Files.size(journal));
            register.allocate(id(1));
            ends.add(Files.size(journal));
            register.allocate(ids(2, 5));
            ends.add(Files.size(journal));
            register.suspend(id(2));
            ends.add(Files.size(journal));
            register.supersede(id(1), id(3));
            ends.add(Files.size(journal));
            register.revoke(id(4));
            ends.add(Files.size(journal));
        }
        return ends;
    }

    @Test
    void a_journal_that_ends_anywhere_has_every_record_that_had_ended_and_takes_more() throws Exception {
        List<Long> ends = write();
        byte[] whole = Files.readAllBytes(journal);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(journal, Arrays.copyOf(whole, length));
            int missing = length;
            // A record is whole before its line feed is there: it may be kept, nobody was told.
            long records = ends.stream().filter(end -> end <= missing + 1).count();
            try (StatusStore store = StatusStores.inFolder(folder)) {
                List<String> found = new ArrayList<>();
                store.read(0, found::add);
                assertThat(found).as("cut at %d", length).hasSize((int) records);
                if (records > 0) {
                    goesOn(store, records);
                }
            }
            Files.delete(journal);
        }
    }

    /** What was recovered is right, and what comes after it too. */
    private void goesOn(StatusStore store, long records) throws IOException {
        StatusRegister register = Registers.open(store);
        assertThat(register.find(id(1)).isPresent()).isEqualTo(records > 1);
        assertThat(register.find(id(4)).isPresent()).isEqualTo(records > 2);
        assertThat(register.find(id(2)).flatMap(RegisteredCredential::suspended).isPresent())
                .isEqualTo(records > 3);
        assertThat(register.find(id(1))
                        .flatMap(RegisteredCredential::supersededBy)
                        .isPresent())
                .isEqualTo(register.find(id(1))
                        .flatMap(RegisteredCredential::revoked)
                        .isPresent())
                .isEqualTo(records > 4);

        List<String> places = new ArrayList<>();
        register.allocate(ids(1, 30)).values().forEach(entries -> places.add(place(entries)));
        assertThat(places).doesNotHaveDuplicates();
        assertThat(Registers.open(store).allocate(ids(1, 30)).values())
                .extracting(Registers::place)
                .containsExactlyElementsOf(places);
    }

    @Test
    void what_comes_after_a_tail_was_taken_away_is_there_when_it_is_opened_again() throws Exception {
        write();
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 20));
        try (StatusStore store = StatusStores.inFolder(folder)) {
            Registers.open(store).allocate(ids(10, 20));
        }
        try (StatusStore store = StatusStores.inFolder(folder)) {
            assertThat(Registers.open(store).find(id(19))).isPresent();
            assertThat(Registers.open(store).find(id(4)).orElseThrow().revoked())
                    .isEmpty();
        }
    }

    @Test
    void a_journal_in_which_any_byte_is_another_is_refused() throws Exception {
        write();
        byte[] whole = Files.readAllBytes(journal);
        Random random = new Random(4);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            refused(changed, "byte " + at);
            changed[at] = '\n';
            if (whole[at] != '\n') {
                refused(changed, "line feed at " + at);
            }
        }
    }

    @Test
    void a_journal_in_which_a_line_is_missing_or_twice_or_elsewhere_is_refused() throws Exception {
        write();
        List<String> lines = Files.readAllLines(journal);
        for (int at = 0; at < lines.size() - 1; at++) {
            List<String> missing = new ArrayList<>(lines);
            String line = missing.remove(at);
            refused(missing);
            missing.add(at + 1, line);
            refused(missing);
            List<String> twice = new ArrayList<>(lines);
            twice.add(at, line);
            refused(twice);
        }
        List<String> twice = new ArrayList<>(lines);
        twice.add(lines.get(lines.size() - 1));
        refused(twice);
    }

    private void refused(List<String> lines) throws IOException {
        refused((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), "lines");
    }

    private void refused(byte[] bytes, String what) throws IOException {
        Files.write(journal, bytes);
        assertThatExceptionOfType(StatusException.class)
                .as(what)
                .isThrownBy(() -> StatusStores.inFolder(folder))
                .extracting(code())
                .isEqualTo(StatusException.DAMAGED);
        assertThat(Files.readAllBytes(journal)).as("left as it was").isEqualTo(bytes);
    }

    @Test
    void zeros_where_a_record_should_have_come_are_taken_away() throws Exception {
        write();
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length + 4_096));
        try (StatusStore store = StatusStores.inFolder(folder)) {
            assertThat(Registers.open(store).find(id(4)).orElseThrow().revoked())
                    .isPresent();
        }
        assertThat(Files.readAllBytes(journal)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 400})
    void a_program_that_is_killed_has_kept_every_place_that_it_gave_away(int announced) throws Exception {
        try (StatusStore store = StatusStores.inFolder(folder)) {
            made(store);
        }
        Map<String, String> places = new HashMap<>();
        Process child = allocating();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            while (places.size() < announced) {
                keep(said.readLine(), places);
            }
            child.toHandle().destroyForcibly(); // what it said can still be read
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            for (String line = said.readLine(); line != null && line.endsWith("."); line = said.readLine()) {
                keep(line, places);
            }
        }

        try (StatusStore store = StatusStores.inFolder(folder)) {
            StatusRegister register = Registers.open(store);
            places.forEach((id, place) -> {
                try {
                    assertThat(register.find(id)).isPresent();
                    assertThat(place(register.allocate(id))).isEqualTo(place);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            List<String> all = new ArrayList<>();
            register.allocate(ids(0, 5_000)).values().forEach(entries -> all.add(place(entries)));
            assertThat(all).hasSize(5_000).doesNotHaveDuplicates();
        }
    }

    private static void keep(String line, Map<String, String> places) {
        String[] parts = line.replaceAll("\\.$", "").split(" ", 2);
        assertThat(places.put(parts[0], parts[1])).isNull();
    }

    private Process allocating() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Allocating.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Gives away places and says so, until it is killed. */
    static final class Allocating {
        private Allocating() {}

        public static void main(String... arguments) throws IOException {
            try (StatusStore store = StatusStores.inFolder(Path.of(arguments[0]))) {
                StatusRegister register = Registers.open(store);
                for (int i = 0; i < 100_000; i++) {
                    System.out.println(id(i) + " " + place(register.allocate(id(i))) + ".");
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void another_process_and_another_store_are_refused_until_the_first_is_closed() throws Exception {
        try (StatusStore store = StatusStores.inFolder(folder)) {
            made(store);
            inUse();
            assertThat(Files.readAllBytes(journal)).isNotEmpty(); // closes a handle, and must not unlock
            inUse();
        }
        Process child = allocating();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isNotNull();
            inUse();
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (StatusStore store = StatusStores.inFolder(folder)) {
            assertThat(Registers.open(store).find(id(0))).isPresent();
        }
    }

    private void inUse() {
        assertThatExceptionOfType(StatusException.class)
                .isThrownBy(() -> StatusStores.inFolder(folder))
                .extracting(code())
                .isEqualTo(StatusException.IN_USE);
    }
}
