package org.lerkit.crypto.status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The {@link StatusStore}s of lerkit. */
public final class StatusStores {
    private StatusStores() {}

    /**
     * Records in a journal in a folder of a local disk, which only one process at a time may use. Every record is forced
     * to the disk. What a loss of power left half written is taken away when the folder is opened again; anything else
     * that is not as it was written is refused. Only its owner can read the journal.
     *
     * @param folder which must be there
     * @throws StatusException if another process, or another store of this one, has the folder open; or if the journal is
     *     damaged, or is no regular file
     */
    public static StatusStore inFolder(Path folder) throws IOException {
        return JournalStore.open(folder);
    }

    /** Records that are gone with the program: for tests. */
    public static StatusStore inMemory() {
        return new MemoryStore();
    }

    private static final class MemoryStore implements StatusStore {
        private final List<String> records = new ArrayList<>();

        @Override
        public synchronized void read(long from, Consumer<String> reader) {
            records.stream().skip(from).forEach(reader);
        }

        @Override
        public synchronized boolean append(long position, String text) {
            return position == records.size() && records.add(text);
        }

        @Override
        public void close() {}
    }
}
