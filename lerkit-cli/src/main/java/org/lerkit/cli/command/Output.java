package org.lerkit.cli.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * The files that a command writes, whole or not at all: each is written to a temporary file beside its place, and all
 * are moved there together at the end. What was not moved is deleted.
 */
final class Output implements Closeable {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions.asFileAttribute(
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

    private record Staged(Path written, Path place) {}

    private final Environment environment;
    private final List<Staged> staged = new ArrayList<>();

    Output(Environment environment) {
        this.environment = environment;
    }

    /** Writes text to the file; to standard output where there is none, or its name is {@code -}. */
    void write(Optional<Path> file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to the file; to standard output where there is none, or its name is {@code -}. */
    void write(Optional<Path> file, byte[] bytes) {
        if (toStandardOutput(file)) {
            environment.out().writeBytes(bytes);
            requireWritten(environment.out());
        } else {
            stage(file.get(), bytes, false);
        }
    }

    /**
     * What is signed as a file has it: JSON is laid out, and other text ends as lines do.
     *
     * @param bytes what is handed over
     */
    static byte[] laidOut(String mediaType, JsonObject json, byte[] bytes) {
        if (mediaType.endsWith("+cose")) {
            return bytes;
        }
        String text = mediaType.equals("application/vc") || mediaType.equals("application/vp")
                ? JsonWriter.toPrettyText(json)
                : new String(bytes, StandardCharsets.US_ASCII) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes bytes to a file that only its owner may read. */
    void writeSecret(Path file, byte[] bytes) {
        stage(file, bytes, true);
    }

    static boolean toStandardOutput(Optional<Path> file) {
        return file.filter(path -> !path.toString().equals("-")).isEmpty();
    }

    /** Makes the folder, if it is not there. */
    void createFolder(Path folder) {
        try {
            Files.createDirectories(environment.directory().resolve(folder));
        } catch (IOException e) {
            throw CommandFailure.unwritable(folder.toString(), e);
        }
    }

    /** Opens a file, or standard output, to write to piece by piece. */
    OutputStream open(Optional<Path> file) {
        if (toStandardOutput(file)) {
            return new StandardOutput(environment.out());
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(reserve(file.get(), false)));
        } catch (IOException e) {
            throw CommandFailure.unwritable(file.get().toString(), e);
        }
    }

    private static void requireWritten(PrintStream out) {
        if (out.checkError()) {
            throw CommandFailure.badInput("standard output: cannot be written", "");
        }
    }

    private void stage(Path file, byte[] bytes, boolean secret) {
        try {
            Files.write(reserve(file, secret), bytes);
        } catch (IOException e) {
            throw CommandFailure.unwritable(file.toString(), e);
        }
    }

    private Path reserve(Path file, boolean secret) throws IOException {
        Path place = environment.directory().resolve(file).toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw CommandFailure.badInput(file + ": is a folder", "name a file");
        }
        if (staged.stream().anyMatch(other -> other.place.equals(place))) {
            throw CommandFailure.usage(file + " is asked for twice", "give each output a file of its own");
        }
        String name = "." + place.getFileName() + "." + environment.clock().millis() + ".part";
        Path written = place.resolveSibling(name);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (secret && posix) {
            Files.createFile(written, OWNER_ONLY);
        } else {
            Files.createFile(written);
        }
        staged.add(new Staged(written, place));
        return written;
    }

    /** Puts every file where it belongs. */
    void commit() {
        while (!staged.isEmpty()) {
            Staged next = staged.get(0);
            try {
                move(next);
            } catch (IOException e) {
                throw CommandFailure.unwritable(next.place.toString(), e);
            }
            staged.remove(0);
        }
    }

    private static void move(Staged next) throws IOException {
        try {
            Files.move(next.written, next.place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next.written, next.place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes what was not put in place. */
    @Override
    public void close() {
        for (Staged left : staged) {
            try {
                Files.deleteIfExists(left.written);
            } catch (IOException e) {
                environment.err().println("lerkit: " + left.written + ": could not be deleted");
            }
        }
        staged.clear();
    }

    /** Is not closed, and notices when nobody reads it any more. */
    private static final class StandardOutput extends OutputStream {
        private final PrintStream stream;

        StandardOutput(PrintStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int b) {
            stream.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            stream.write(bytes, from, length);
        }

        @Override
        public void flush() {
            requireWritten(stream);
        }

        @Override
        public void close() {
            requireWritten(stream);
        }
    }
}
