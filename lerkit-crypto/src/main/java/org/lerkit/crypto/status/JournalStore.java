package org.lerkit.crypto.status;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Records as lines of a file. A line is written in two steps, each forced to the disk: all but the line feed, then the
 * line feed. So whatever ends with one was whole, and must still be; and the only thing that a loss of power can leave
 * is an end without one. A second file is locked for as long as the store is open: the lock of a file is lost when any
 * other handle on that file is closed.
 */
final class JournalStore implements StatusStore {
    static final String JOURNAL = "journal";
    static final String LOCK = "lock";
    /** Some ten million credentials. */
    static final long MOST_BYTES = 1L << 30;

    private static final int MOST_LINE = 16 << 20;

    private final FileChannel lock;
    private final FileChannel journal;
    private long count;
    private long end;
    private boolean failed;

    private JournalStore(FileChannel lock, FileChannel journal) {
        this.lock = lock;
        this.journal = journal;
    }

    static JournalStore open(Path folder) throws IOException {
        FileChannel lock = channel(folder.resolve(LOCK));
        try {
            if (!isLocked(lock)) {
                throw new StatusException(
                        StatusException.IN_USE, "the status register is open in another process, or twice in this one");
            }
            JournalStore store = new JournalStore(lock, channel(folder.resolve(JOURNAL)));
            try {
                forceNames(folder);
                store.recover();
                return store;
            } catch (IOException | RuntimeException e) {
                store.journal.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static FileChannel channel(Path file) throws IOException {
        if (Files.exists(file, NOFOLLOW_LINKS) && !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw damaged("there is something else in the place of a file");
        }
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return FileChannel.open(file, Set.of(READ, WRITE, CREATE, NOFOLLOW_LINKS), ownerOnly);
    }

    /** A new file is there after a loss of power only if its folder is on the disk too. */
    private static void forceNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, EnumSet.of(READ))) {
            names.force(true);
        } catch (IOException e) {
            return; // Windows opens no folders, and needs none of this
        }
    }

    /** Reads all that is there, and takes away or completes what the last append left unfinished. */
    private void recover() throws IOException {
        if (journal.size() > MOST_BYTES) {
            throw damaged("the journal is larger than " + MOST_BYTES + " bytes");
        }
        Tail tail = scan(0, any -> {});
        count = tail.position();
        end = tail.offset();
        if (tail.bytes().size() > 0) {
            switch (JournalLine.end(tail.bytes().toByteArray(), count)) {
                case MORE -> throw damaged(count, "has no end");
                case WHOLE -> endLine(tail.bytes().size());
                case PART -> {
                    journal.truncate(end);
                    journal.force(true);
                }
            }
        }
    }

    /** What comes after the last line feed, where it starts, and after how many records. */
    private record Tail(long position, long offset, ByteArrayOutputStream bytes) {}

    private Tail scan(long from, Consumer<String> reader) throws IOException {
        journal.position(0);
        InputStream in =
                new BufferedInputStream(Channels.newInputStream(journal), 1 << 16); // not closed: nor is the file
        long offset = 0;
        long position = 0;
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int b = in.read();
            while (b >= 0 && b != '\n' && line.size() < MOST_LINE) {
                line.write(b);
                b = in.read();
            }
            if (b < 0) {
                return new Tail(position, offset, line);
            }
            Optional<String> text = b == '\n' ? JournalLine.decode(line.toByteArray(), position) : Optional.empty();
            if (text.isEmpty()) {
                throw damaged(position, "is not as it was written");
            }
            if (position >= from) {
                reader.accept(text.get());
            }
            offset += line.size() + 1L;
            position++;
        }
    }

    private static StatusException damaged(long position, String how) {
        return damaged("record " + (position + 1) + " of the journal " + how + "; put back a copy that is whole");
    }

    private static StatusException damaged(String how) {
        return new StatusException(StatusException.DAMAGED, how);
    }

    @Override
    public synchronized void read(long from, Consumer<String> reader) throws IOException {
        requireSound();
        if (from < count) {
            scan(from, reader);
        }
    }

    @Override
    public synchronized boolean append(long position, String text) throws IOException {
        requireSound();
        if (position != count) {
            return false;
        }
        byte[] line = JournalLine.encode(text, position);
        if (line.length >= MOST_LINE || end + line.length >= MOST_BYTES) {
            throw new IOException("the journal of the status register is full");
        }
        failed = true; // until both steps are done: what a failed force left on the disk, nobody knows
        write(line, end);
        endLine(line.length);
        failed = false;
        return true;
    }

    /** Ends a line of so many bytes that is on the disk already. */
    private void endLine(int length) throws IOException {
        write(new byte[] {'\n'}, end + length);
        end += length + 1;
        count++;
    }

    private void write(byte[] bytes, long offset) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            journal.write(left, offset + left.position());
        }
        journal.force(false);
    }

    private void requireSound() throws IOException {
        if (failed) {
            throw new IOException("a record could not be written: open the status register again");
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try (lock) {
            journal.close();
        }
    }
}
