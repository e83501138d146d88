package org.lerkit.mapping.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;

/** What a document gives that has one thing in it and nothing around that, made when it is asked for. Not thread-safe. */
public final class OnlyConversion implements Converter.Conversions {
    private @Nullable Supplier<Conversion<Document>> left;

    /** Nothing is done before {@link #next}. */
    public OnlyConversion(Supplier<Conversion<Document>> only) {
        left = requireNonNull(only, "only");
    }

    @Override
    public boolean hasNext() {
        return left != null;
    }

    @Override
    public Conversion<Document> next() {
        Supplier<Conversion<Document>> only = left;
        if (only == null) {
            throw new NoSuchElementException("a document of this kind gives one");
        }
        left = null;
        return only.get();
    }

    @Override
    public Ledger envelope() {
        return new Ledger(List.of(), List.of());
    }

    @Override
    public void close() {
        // the document was read to its end when it was opened
    }
}
