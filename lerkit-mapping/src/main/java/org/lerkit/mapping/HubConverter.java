package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.LearnerRecord;

/**
 * A reader and a writer with the hub between them. Each half proves its own ledger where that is asked for; what the
 * caller refuses to lose is looked for in the joined one, for it alone says what became of the source.
 */
final class HubConverter implements Converter {
    private final RecordReader reader;
    private final Format to;
    private final Half half;
    private final List<MappingTable> tables;

    /** What becomes of a record, each with the ledger from the record on or, if there is none, that of the record. */
    private interface Half {
        List<Conversion<Document>> write(Conversion<LearnerRecord> read, ConversionOptions options);
    }

    private HubConverter(RecordReader reader, Format to, Half half, List<MappingTable> tables) {
        this.reader = reader;
        this.to = to;
        this.half = half;
        this.tables = tables;
    }

    /** To the hub's own JSON. */
    static HubConverter reading(RecordReader reader) {
        return new HubConverter(
                reader,
                Format.LEARNER_RECORD,
                (read, options) -> List.of(read.as(record -> Document.of(record.toJson()))),
                List.of(reader.table()));
    }

    static HubConverter through(RecordReader reader, RecordWriter<?> writer) {
        return new HubConverter(
                reader,
                writer.format(),
                (read, options) -> write(writer, read, options),
                List.of(reader.table(), writer.table()));
    }

    private static <D> List<Conversion<Document>> write(
            RecordWriter<D> writer, Conversion<LearnerRecord> read, ConversionOptions options) {
        return writer.write(read.value(), options).stream()
                .map(written -> join(read, written.as(writer::document), options))
                .toList();
    }

    private static Conversion<Document> join(
            Conversion<LearnerRecord> read, Conversion<Document> written, ConversionOptions options) {
        Conversion<Document> whole = read.then(written);
        if (options.checkAccounting()) {
            Settlement.requireLawful(ConservationLaw.checkJoined(read.ledger(), whole.value(), whole.ledger()));
        }
        return whole;
    }

    @Override
    public Format from() {
        return reader.format();
    }

    @Override
    public Format to() {
        return to;
    }

    @Override
    public List<MappingTable> tables() {
        return tables;
    }

    @Override
    public Conversions convert(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        ConversionOptions lenient = options.refusingNothing();
        return new Running(reader.read(source, lenient), half, lenient, options);
    }

    private static final class Running implements Conversions {
        private final RecordReader.Records records;
        private final Half half;
        private final ConversionOptions lenient;
        private final ConversionOptions options;
        private final Queue<Conversion<Document>> written = new ArrayDeque<>();

        Running(RecordReader.Records records, Half half, ConversionOptions lenient, ConversionOptions options) {
            this.records = records;
            this.half = half;
            this.lenient = lenient;
            this.options = options;
        }

        @Override
        public boolean hasNext() {
            return !written.isEmpty() || records.hasNext();
        }

        @Override
        public Conversion<Document> next() {
            while (written.isEmpty()) {
                written.addAll(half.write(records.next(), lenient));
            }
            return written.remove().accepted(options);
        }

        @Override
        public Supplier<List<Conversion<Document>>> draft() {
            List<Conversion<Document>> begun = List.copyOf(written);
            written.clear();
            Supplier<List<Conversion<Document>>> record = begun.isEmpty() ? whole(records.draft()) : () -> begun;
            return () -> record.get().stream()
                    .map(document -> document.accepted(options))
                    .toList();
        }

        private Supplier<List<Conversion<Document>>> whole(Supplier<Conversion<LearnerRecord>> read) {
            return () -> half.write(read.get(), lenient);
        }

        @Override
        public Ledger envelope() {
            return records.envelope();
        }

        @Override
        public void close() throws IOException {
            records.close();
        }
    }
}
