package org.lerkit.mapping;

import java.util.Iterator;
import java.util.List;
import org.lerkit.model.record.LearnerRecord;

/** The records of a document that was read to its end when it was opened. */
final class WholeDocument implements RecordReader.Records {
    private final Iterator<Conversion<LearnerRecord>> records;

    WholeDocument(List<Conversion<LearnerRecord>> records) {
        this.records = List.copyOf(records).iterator();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Conversion<LearnerRecord> next() {
        return records.next();
    }

    @Override
    public Ledger envelope() {
        return new Ledger(List.of(), List.of());
    }

    @Override
    public void close() {
        // nothing is open
    }
}
