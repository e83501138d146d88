package org.lerkit.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.LearnerRecord;

/**
 * Reads one format into learner records, one at a time and in constant memory.
 *
 * <p>Privacy withholding happens here: what is withheld never reaches a record, and its place (never its value) is in
 * the ledger. What the reader does not understand is in the ledger too, not skipped. Implementations are immutable and
 * thread-safe; what {@link #read} returns is not.
 */
public interface RecordReader {
    /** What it reads. */
    Format format();

    /** What may become of each member or element of a document. */
    MappingTable table();

    /**
     * Opens a document, or a batch of them.
     *
     * @throws ConversionException if it is not a document of the format
     * @throws IOException if the source fails
     */
    Records read(InputStream source, ConversionOptions options) throws IOException;

    /**
     * The records of a document. {@link #next} throws {@link ConversionException} for a record that cannot be
     * converted, after which the stream goes on with the one behind it; any other exception ends it.
     */
    interface Records extends Iterator<Conversion<LearnerRecord>>, Closeable {
        /** The ledger of what lies around the records, complete once the last has been read. */
        Ledger envelope();

        /** The records of a document that was read whole, with nothing around them. */
        static Records of(List<Conversion<LearnerRecord>> records) {
            return new WholeDocument(records);
        }

        /**
         * Takes the next record out of the document and leaves what {@link #next} does with it for later: any thread may
         * call what is returned, once, also after this is closed. A reader that can do nothing later does it now.
         */
        default Supplier<Conversion<LearnerRecord>> draft() {
            try {
                Conversion<LearnerRecord> read = next();
                return () -> read;
            } catch (ConversionException e) {
                return () -> {
                    throw e;
                };
            }
        }
    }
}
