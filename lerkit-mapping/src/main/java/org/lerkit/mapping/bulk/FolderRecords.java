package org.lerkit.mapping.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;

/** The records of all files in a folder. */
final class FolderRecords implements BulkRecords {
    private final Conversions conversions;
    private final Iterator<Path> files;
    private @Nullable BulkRecords open;
    private String name = "";
    private long bytes;

    private FolderRecords(Conversions conversions, Iterator<Path> files) {
        this.conversions = conversions;
        this.files = files;
    }

    static FolderRecords open(Conversions conversions, Path folder) throws IOException {
        return new FolderRecords(conversions, files(folder).iterator());
    }

    /** The files that are read, in order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> Files.isRegularFile(file) && !name(file).startsWith("."))
                    .sorted(Comparator.comparing(FolderRecords::name))
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Override
    public Optional<Entry> next() throws IOException {
        while (open != null || files.hasNext()) {
            try {
                if (open == null) {
                    Path file = files.next();
                    name = name(file);
                    open = DocumentRecords.open(conversions, name, Files.newInputStream(file));
                }
                Optional<Entry> next = open.next();
                if (next.isPresent()) {
                    return next;
                }
                finish();
            } catch (IOException e) {
                finish();
                return Optional.of(unreadable());
            }
        }
        return Optional.empty();
    }

    private Entry unreadable() {
        return new Entry(name, 0, () -> {
            throw new ConversionException(
                    Problem.error(ConversionProblems.UNREADABLE, JsonPointer.ROOT, "the file cannot be read to its end")
                            .withHint("see that it may be read, and convert it again"));
        });
    }

    private void finish() throws IOException {
        if (open != null) {
            bytes += open.bytes();
            BulkRecords done = open;
            open = null;
            done.close();
        }
    }

    @Override
    public long bytes() {
        return bytes + (open == null ? 0 : open.bytes());
    }

    @Override
    public void close() throws IOException {
        finish();
    }
}
