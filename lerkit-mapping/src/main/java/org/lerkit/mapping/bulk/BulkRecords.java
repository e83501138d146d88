package org.lerkit.mapping.bulk;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Document;

/**
 * Records that are to be converted, in an order that is the same each time they are read. Those of files and folders are
 * had from {@link BulkReader}. Used by one thread only.
 */
public interface BulkRecords extends Closeable {
    /**
     * One record.
     *
     * @param source what holds it, such as the name of a file
     * @param index which of those in it, counted from 1; in JSON Lines the number of its line; 0 for what is not of one of
     *     them, such as a file that cannot be read
     * @param conversion what any thread may call, once: gives all documents that the record becomes, or throws a {@link
     *     org.lerkit.model.LerkitException} that says why it cannot be converted
     */
    record Entry(String source, long index, Supplier<List<Conversion<Document>>> conversion) {
        public Entry {
            requireNonNull(source, "source");
            requireNonNull(conversion, "conversion");
        }
    }

    /**
     * The next record; empty if there are no more. What is broken is a record too, one that cannot be converted.
     *
     * @throws IOException if a source cannot be read; it might be another time
     */
    Optional<Entry> next() throws IOException;

    /** How many bytes of the sources have been read so far, for those who watch. */
    long bytes();
}
