package org.lerkit.mapping;

import java.util.List;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as documents of one format: often one, several where the format wants one for each issuer.
 * Implementations are immutable and thread-safe.
 *
 * @param <D> what the format's documents are to a program, such as a {@code ClrCredential}
 */
public interface RecordWriter<D> {
    /** What it writes. */
    Format format();

    /** What may become of each member of a record. */
    MappingTable table();

    /**
     * Writes a record. The ledger's sources are places in the record's canonical JSON.
     *
     * @throws ConversionException if the record lacks what the format needs and lerkit does not invent
     */
    List<Conversion<D>> write(LearnerRecord record, ConversionOptions options);

    /** What was written, in the syntax of the format. */
    Document document(D written);
}
