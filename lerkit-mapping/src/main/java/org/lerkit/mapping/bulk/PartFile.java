package org.lerkit.mapping.bulk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file of lines that grows beside its place, and is moved there when it is whole. Only one process has it open. */
final class PartFile implements Closeable {
    /** How the names of files end that are not whole. */
    static final String PART = ".part";

    private final Path place;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream out;
    private long length;

    private PartFile(Path place, Path part, FileChannel channel, long length) {
        this.place = place;
        this.part = part;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        this.length = length;
    }

    /**
     * Opens the part of a file that is there, cut off at a length; a new one if that is 0. A file that has been put in its
     * place already, by a run that was killed before it had put all there, is taken back.
     *
     * @throws org.lerkit.mapping.ConversionException if it is shorter than that, or another process has it open
     */
    static PartFile open(Path place, long length) throws IOException {
        Path part = beside(place, PART);
        if (length > 0 && !Files.exists(part) && Files.exists(place) && Files.size(place) == length) {
            move(place, part);
        }
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isLocked(channel)) {
                throw BulkFiles.refused(
                        BulkFiles.IN_USE, "another run writes to the same place", "wait for its end, or name another");
            }
            if (channel.size() < length) {
                throw BulkFiles.refused(
                        BulkFiles.DAMAGED,
                        "a file is shorter than it was at the checkpoint",
                        "delete the checkpoint and begin anew");
            }
            channel.truncate(length);
            channel.position(length);
            return new PartFile(place, part, channel, length);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    static Path beside(Path place, String ending) {
        return place.resolveSibling(place.getFileName() + ending);
    }

    void line(byte[] bytes) throws IOException {
        out.write(bytes);
        out.write('\n');
        length += bytes.length + 1L;
    }

    long length() {
        return length;
    }

    /** Sees that all of it is on the disk. */
    void force() throws IOException {
        out.flush();
        channel.force(false);
    }

    /** Puts the whole file in its place. */
    void publish() throws IOException {
        close();
        move(part, place);
    }

    /** Moves a file in one step, so that it is there whole or not at all. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
