package org.lerkit.mapping.x12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.x12.X12Segment;

/** The transaction sets of one file. */
final class X12Records implements RecordReader.Records {
    private static final Rule ENVELOPE = new Rule(
            "x12.envelope",
            "Says how the file travelled, and counts what is in it; each transaction set has sender and receiver of"
                    + " its own.");

    private final X12Stream stream;
    private final ConversionOptions options;
    private X12Stream.@Nullable Item next;

    X12Records(X12Stream stream, ConversionOptions options) {
        this.stream = stream;
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = stream.next().orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    @Override
    public Conversion<LearnerRecord> next() {
        return draft().get();
    }

    @Override
    public Supplier<Conversion<LearnerRecord>> draft() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there are no more transaction sets");
        }
        X12Stream.Item item = next;
        next = null;
        return () -> {
            item.refused().ifPresent(problem -> {
                throw new ConversionException(problem);
            });
            return Transcript.convert(item.transaction().orElseThrow(), options);
        };
    }

    @Override
    public Ledger envelope() {
        List<X12Segment> segments = stream.envelope();
        if (segments.isEmpty()) {
            return new Ledger(List.of(), List.of());
        }
        Source source = Source.group("", segments.stream().map(Source::of).toList());
        Accounts accounts = new Accounts(source);
        accounts.control(source, ENVELOPE);
        return accounts.finish(new Target()).ledger();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
