package org.lerkit.mapping.x12;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionException;
import org.lerkit.model.x12.X12Document;

/**
 * The transaction sets 130 of a file as they were sent, each alone, without the interchange around it. One that cannot be
 * read is refused when it is asked for, and those behind it are read: see {@link X12Reader}. Not thread-safe.
 */
public final class X12TransactionSets implements Iterator<X12Document>, Closeable {
    private final X12Stream stream;
    private X12Stream.@Nullable Item next;

    X12TransactionSets(X12Stream stream) {
        this.stream = stream;
    }

    /**
     * Whether there is another one.
     *
     * @throws X12SyntaxException if the file cannot be read on
     * @throws UncheckedIOException if reading fails
     */
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

    /**
     * The next one.
     *
     * @throws ConversionException if it cannot be read
     * @throws NoSuchElementException if there are no more
     */
    @Override
    public X12Document next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there are no more transaction sets");
        }
        X12Stream.Item item = next;
        next = null;
        item.refused().ifPresent(problem -> {
            throw new ConversionException(problem);
        });
        return item.transaction().orElseThrow().document();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
