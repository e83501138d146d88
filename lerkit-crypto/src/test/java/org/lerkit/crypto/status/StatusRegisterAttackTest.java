package org.lerkit.crypto.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.lerkit.crypto.status.Registers.code;
import static org.lerkit.crypto.status.Registers.id;
import static org.lerkit.crypto.status.Registers.ids;
import static org.lerkit.crypto.status.Registers.made;
import static org.lerkit.crypto.status.Registers.place;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, files, records and stores that nobody with good intentions would give to a register. */
class StatusRegisterAttackTest {
    private static final String CREATED = """
            {"create": {"url": "https://brackenwick.example.edu/status", "purposes": ["revocation"]},
             "at": "2026-06-01T12:00:00Z"}""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-scheme",
                "urn:line\nfeed",
                "urn:null\0",
                "urn:\"quoted",
                "urn:a space",
                "urn:uuid:\ud83d",
                "../../journal"
            })
    void an_id_that_is_no_iri_is_refused_and_not_repeated(String id) throws Exception {
        StatusRegister register = made(StatusStores.inMemory());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.allocate(List.of(id(1), id)))
                .withMessage("the id of a credential is an IRI of up to 2000 characters");
        assertThat(register.find(id(1))).isEmpty();
    }

    @Test
    void ids_are_kept_whatever_script_they_are_in_and_none_is_too_long() throws Exception {
        String longest = "urn:" + "\u00fc".repeat(1_996);
        try (StatusStore store = StatusStores.inFolder(folder)) {
            StatusRegister register = made(store);
            register.allocate(List.of(longest, "urn:\ud83d\ude00", "urn:\u2028"));
            assertThatIllegalArgumentException().isThrownBy(() -> register.allocate(longest + "u"));
        }
        try (StatusStore store = StatusStores.inFolder(folder)) {
            StatusRegister register = Registers.open(store);
            assertThat(register.find(longest)).isPresent();
            assertThat(register.find("urn:\ud83d\ude00")).isPresent();
        }
    }

    @Test
    void no_message_and_no_description_has_an_id() throws Exception {
        StatusRegister register = made(StatusStores.inMemory());
        register.allocate(ids(1, 3));
        register.revoke(id(1));
        for (String unwanted : List.of(id(1), id(9))) {
            assertThatExceptionOfType(StatusException.class)
                    .isThrownBy(() -> register.suspend(unwanted))
                    .withMessageNotContaining(unwanted);
        }
        assertThat(register.find(id(1)).orElseThrow() + " " + register).doesNotContain("urn:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"allocate\": [[\"urn:a\", 1, 5], [\"urn:b\", 1, 5]], \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"allocate\": [[\"urn:a\", 1, 5], [\"urn:a\", 1, 6]], \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"allocate\": [[\"urn:a\", 1, 131072]], \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"allocate\": [[\"urn:a\", 1, -1]], \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"allocate\": [[\"urn:a\", 1, 1e9]], \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"allocate\": [[\"urn:a\", 2, 5]], \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"allocate\": [[\"urn:a\", 0, 5]], \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"allocate\": \"urn:a\", \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"revoke\": \"urn:a\", \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"supersede\": [\"urn:a\", \"urn:b\"], \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"announce\": [\"urn:a\", 1], \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"forgive\": \"urn:a\", \"at\": \"2026-06-01T12:00:00Z\"}",
                "{\"revoke\": \"urn:a\", \"at\": \"yesterday\"}",
                "{\"revoke\": \"urn:a\"}",
                "{}",
                "[]",
                ""
            })
    void records_that_cannot_be_are_refused_when_the_register_is_opened(String text) throws Exception {
        StatusStore store = StatusStores.inMemory();
        store.append(0, CREATED);
        store.append(1, text);
        damaged(store);
    }

    @Test
    void a_register_begins_with_its_making_and_is_made_once() throws Exception {
        StatusStore other = StatusStores.inMemory();
        other.append(0, "{\"revoke\": \"urn:a\", \"at\": \"2026-06-01T12:00:00Z\"}");
        damaged(other);

        StatusStore twice = StatusStores.inMemory();
        twice.append(0, CREATED);
        twice.append(1, CREATED);
        damaged(twice);

        StatusStore purposeless = StatusStores.inMemory();
        purposeless.append(0, CREATED.replace("\"revocation\"", ""));
        damaged(purposeless);
    }

    private static void damaged(StatusStore store) {
        assertThatExceptionOfType(StatusException.class)
                .isThrownBy(() -> Registers.open(store))
                .extracting(code())
                .isEqualTo(StatusException.DAMAGED);
    }

    private void refused() {
        assertThatExceptionOfType(StatusException.class)
                .isThrownBy(() -> StatusStores.inFolder(folder))
                .extracting(code())
                .isEqualTo(StatusException.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {JournalStore.JOURNAL, JournalStore.LOCK})
    void links_and_folders_in_the_place_of_files_are_not_followed(String name) throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "precious");
        Path file = folder.resolve(name);
        Files.createSymbolicLink(file, elsewhere);
        refused();
        assertThat(elsewhere).hasContent("precious");

        Files.delete(file);
        Files.createDirectory(file);
        refused();

        Files.delete(file);
        assertThatCode(() -> StatusStores.inFolder(folder).close()).doesNotThrowAnyException();
    }

    @Test
    @Timeout(20)
    void a_journal_larger_than_any_is_not_read() throws Exception {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve(JournalStore.JOURNAL).toFile(), "rw")) {
            huge.setLength(JournalStore.MOST_BYTES + 1);
            refused();
            huge.setLength(64 << 20); // one endless line
            refused();
        }
    }

    @Test
    void what_is_no_folder_cannot_be_opened() {
        assertThatIOException().isThrownBy(() -> StatusStores.inFolder(folder.resolve("absent")));
    }

    @Test
    void only_the_owner_reads_the_journal() throws Exception {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        StatusStores.inFolder(folder).close();
        for (String name : List.of(JournalStore.JOURNAL, JournalStore.LOCK)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void after_a_record_that_may_be_half_written_nothing_is_until_it_is_opened_again() throws Exception {
        try (StatusStore store = StatusStores.inFolder(folder)) {
            StatusRegister register = made(store);
            register.allocate(id(1));
            Thread.currentThread().interrupt(); // which closes files
            assertThatIOException().isThrownBy(() -> register.allocate(id(2)));
            assertThat(Thread.interrupted()).isTrue();
            assertThatIOException()
                    .isThrownBy(() -> register.find(id(1)))
                    .withMessage("a record could not be written: open the status register again");
        }
        try (StatusStore store = StatusStores.inFolder(folder)) {
            StatusRegister register = Registers.open(store);
            assertThat(register.find(id(1))).isPresent();
            assertThat(place(register.allocate(id(2)))).isNotEqualTo(place(register.allocate(id(1))));
        }
    }

    @Test
    void a_record_is_one_line() throws Exception {
        try (StatusStore store = StatusStores.inFolder(folder)) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.append(0, "a\nb"));
            assertThat(store.append(1, "out of turn")).isFalse();
            assertThat(store.append(0, "in turn")).isTrue();
        }
    }

    @Test
    @Timeout(20)
    void a_store_that_never_takes_a_record_is_given_up() throws Exception {
        StatusStore stubborn = new StatusStore() {
            @Override
            public void read(long from, Consumer<String> reader) {}

            @Override
            public boolean append(long position, String text) {
                return false;
            }

            @Override
            public void close() {}
        };
        assertThatIOException().isThrownBy(() -> made(stubborn)).withMessageContaining("refuses a record");
    }

    @Test
    void a_store_that_fails_changes_nothing() throws Exception {
        boolean[] broken = {false};
        StatusStore memory = StatusStores.inMemory();
        StatusStore failing = new StatusStore() {
            @Override
            public void read(long from, Consumer<String> reader) throws IOException {
                memory.read(from, reader);
            }

            @Override
            public boolean append(long position, String text) throws IOException {
                if (broken[0]) {
                    throw new IOException("no space");
                }
                return memory.append(position, text);
            }

            @Override
            public void close() {}
        };
        StatusRegister register = made(failing);
        register.allocate(id(1));
        broken[0] = true;
        assertThatIOException().isThrownBy(() -> register.revoke(id(1)));
        assertThat(register.find(id(1)).orElseThrow().revoked()).isEmpty();
        broken[0] = false;
        register.revoke(id(1));
        assertThat(register.find(id(1)).orElseThrow().revoked()).isPresent();
    }
}
