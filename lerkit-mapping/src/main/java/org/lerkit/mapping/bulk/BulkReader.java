package org.lerkit.mapping.bulk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converters;
import org.lerkit.model.document.Format;

/**
 * Opens what holds many records: a document that is a batch, JSON Lines with a document a line, a folder of either. What
 * each document is, is told by its content, unless the caller says it; credentials are taken out of what carries them,
 * such as an image. Documents in XML and other text are read as a stream, in the memory of one record; JSON is read whole.
 *
 * <p>What cannot be understood is a record that cannot be converted, and what is behind it in the same document is not
 * read. Of JSON Lines only the line is lost.
 *
 * <p>Immutable and thread-safe.
 */
public final class BulkReader {
    private final Converters converters;
    private final Optional<Format> from;
    private final Format to;
    private final ConversionOptions options;

    private BulkReader(Converters converters, Optional<Format> from, Format to, ConversionOptions options) {
        this.converters = converters;
        this.from = from;
        this.to = to;
        this.options = options;
    }

    /** Converts to a format, with all that lerkit has. */
    public static BulkReader to(Format format) {
        return new BulkReader(
                Converters.standard(),
                Optional.empty(),
                requireNonNull(format, "format"),
                ConversionOptions.standard());
    }

    /** The same for documents that are all in one format, however they look. */
    public BulkReader from(Format format) {
        return new BulkReader(converters, Optional.of(format), to, options);
    }

    /** The same with other converters. */
    public BulkReader with(Converters others) {
        return new BulkReader(requireNonNull(others, "others"), from, to, options);
    }

    /** The same, converting in another way. */
    public BulkReader with(ConversionOptions others) {
        return new BulkReader(converters, from, to, requireNonNull(others, "others"));
    }

    /**
     * Opens a document or JSON Lines. A source that starts with an object that ends with its first line is JSON Lines.
     *
     * @param name what outcomes call it
     * @param source closed with what is returned
     * @throws IOException if it cannot be read
     */
    public BulkRecords open(String name, InputStream source) throws IOException {
        return DocumentRecords.open(new Conversions(converters, from, to, options), name, source);
    }

    /**
     * Opens all files in a folder, in the order of their names, which outcomes call them by; those that are hidden, and
     * folders in it, are passed over. One that cannot be read is a record that cannot be converted.
     *
     * @throws IOException if the folder cannot be listed
     */
    public BulkRecords openFolder(Path folder) throws IOException {
        return FolderRecords.open(new Conversions(converters, from, to, options), folder);
    }

    /**
     * The files that a file or folder is read as, in their order.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static List<Path> files(Path source) throws IOException {
        return Files.isDirectory(source) ? FolderRecords.files(source) : List.of(source);
    }
}
