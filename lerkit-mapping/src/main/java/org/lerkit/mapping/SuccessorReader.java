package org.lerkit.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.LearnerRecord;

/**
 * Reads a format by way of its successor: documents are upgraded, and what they become is read, in one ledger from the
 * leaves of the old document on.
 */
final class SuccessorReader implements RecordReader {
    private final Converter upgrade;
    private final RecordReader successor;

    SuccessorReader(Converter upgrade, RecordReader successor) {
        this.upgrade = upgrade;
        this.successor = successor;
    }

    @Override
    public Format format() {
        return upgrade.from();
    }

    @Override
    public MappingTable table() {
        List<MappingTable.Row> rows = new ArrayList<>();
        upgrade.tables().forEach(table -> rows.addAll(table.rows()));
        rows.addAll(successor.table().rows());
        return new MappingTable(upgrade.from(), Format.LEARNER_RECORD, rows);
    }

    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        ConversionOptions lenient = options.refusingNothing();
        return new Reading(upgrade.convert(source, lenient), lenient, options);
    }

    private final class Reading implements Records {
        private final Converter.Conversions upgraded;
        private final ConversionOptions lenient;
        private final ConversionOptions options;
        private final Queue<Conversion<LearnerRecord>> read = new ArrayDeque<>();

        Reading(Converter.Conversions upgraded, ConversionOptions lenient, ConversionOptions options) {
            this.upgraded = upgraded;
            this.lenient = lenient;
            this.options = options;
        }

        @Override
        public boolean hasNext() {
            return !read.isEmpty() || upgraded.hasNext();
        }

        @Override
        public Conversion<LearnerRecord> next() {
            while (read.isEmpty()) {
                Conversion<Document> newer = upgraded.next();
                try (Records records =
                        successor.read(new ByteArrayInputStream(newer.value().bytes()), lenient)) {
                    while (records.hasNext()) {
                        read.add(newer.then(records.next()));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException("bytes in memory cannot fail", e);
                }
            }
            return read.remove().accepted(options);
        }

        @Override
        public Ledger envelope() {
            return upgraded.envelope();
        }

        @Override
        public void close() throws IOException {
            upgraded.close();
        }
    }
}
