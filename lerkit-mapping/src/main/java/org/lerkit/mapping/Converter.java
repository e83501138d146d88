package org.lerkit.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.lerkit.model.document.Format;

/** Makes documents of one format out of documents of another. Implementations are immutable and thread-safe. */
public interface Converter {
    /** What it reads. */
    Format from();

    /** What it writes. */
    Format to();

    /** What may become of each member or element of a document: one table for each step, the first reads. */
    List<MappingTable> tables();

    /**
     * Opens a document, or a batch of them, and converts it one record at a time, in constant memory. The caller closes
     * both the stream and what is returned.
     *
     * @throws ConversionException if it is not a document of the format
     * @throws IOException if the source fails
     */
    Conversions convert(InputStream source, ConversionOptions options) throws IOException;

    /**
     * What is converted. {@link #next} throws {@link ConversionException} for a record that cannot be converted, or
     * would lose what the options refuse to lose; it then goes on with the record behind it. Any other exception ends it.
     * Not thread-safe.
     */
    interface Conversions extends Iterator<Conversion<Document>>, Closeable {
        /** The ledger of what lies around the records, complete once the last has been read. */
        Ledger envelope();

        /**
         * Takes the next record out of the document and leaves its conversion for later: any thread may call what is
         * returned, once, also after this is closed. It gives all documents of the record, or throws {@link
         * ConversionException} if one of them cannot be had. A converter that can do nothing later does it now.
         */
        default Supplier<List<Conversion<Document>>> draft() {
            try {
                List<Conversion<Document>> converted = List.of(next());
                return () -> converted;
            } catch (ConversionException e) {
                return () -> {
                    throw e;
                };
            }
        }
    }
}
