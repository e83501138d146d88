package org.lerkit.mapping.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;

/**
 * The records of a document that is read as a stream. Where it breaks off there is one more, which cannot be converted,
 * and then none.
 */
final class StreamedRecords implements DocumentRecords.Records {
    private final Conversions conversions;
    private final String name;
    private final byte[] start;
    private final InputStream source;
    private Converter.@Nullable Conversions open;
    private boolean ended;
    private long index;

    /**
     * Records to come.
     *
     * @param start what the source starts with; still to come from it
     */
    StreamedRecords(Conversions conversions, String name, byte[] start, InputStream source) {
        this.conversions = conversions;
        this.name = name;
        this.start = start;
        this.source = source;
    }

    @Override
    public Optional<BulkRecords.Entry> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        ended = true; // unless there is a next one
        try {
            if (open == null) {
                open = conversions.stream(start, source);
            }
            if (!open.hasNext()) {
                return Optional.empty();
            }
            Supplier<List<Conversion<Document>>> draft = open.draft();
            ended = false;
            return entry(draft);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        } catch (RuntimeException e) {
            return entry(() -> {
                throw e;
            });
        }
    }

    private Optional<BulkRecords.Entry> entry(Supplier<List<Conversion<Document>>> conversion) {
        return Optional.of(new BulkRecords.Entry(name, ++index, conversion));
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
