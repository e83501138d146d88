package org.lerkit.mapping.competency;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.internal.OnlyConversion;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Format;

/**
 * A reader and a writer of frameworks. Each half proves its own ledger where that is asked for; what the caller refuses to
 * lose is looked for in the joined one.
 */
final class FrameworkConverter implements Converter {
    private final FrameworkConverters.Reading reading;
    private final Format to;
    private final List<MappingTable> tables;
    private final BiFunction<Conversion<Framework>, ConversionOptions, Conversion<Document>> rest;

    private FrameworkConverter(
            FrameworkConverters.Reading reading,
            Format to,
            List<MappingTable> tables,
            BiFunction<Conversion<Framework>, ConversionOptions, Conversion<Document>> rest) {
        this.reading = reading;
        this.to = to;
        this.tables = tables;
        this.rest = rest;
    }

    /** To lerkit's own form. */
    static FrameworkConverter reading(FrameworkConverters.Reading reading) {
        return new FrameworkConverter(
                reading,
                Format.FRAMEWORK,
                List.of(reading.table()),
                (read, options) -> read.as(framework -> Document.of(framework.toJson())));
    }

    static FrameworkConverter through(FrameworkConverters.Reading reading, FrameworkConverters.Writing writing) {
        return new FrameworkConverter(
                reading,
                writing.format(),
                Stream.concat(Stream.of(reading.table()), writing.tables().stream())
                        .toList(),
                (read, options) -> read.then(writing.write().write(read.value(), options)));
    }

    @Override
    public Format from() {
        return reading.format();
    }

    @Override
    public Format to() {
        return to;
    }

    @Override
    public List<MappingTable> tables() {
        return tables;
    }

    /** Converts one framework; a document has no more. */
    @Override
    public Conversions convert(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        ConversionOptions lenient = options.checkAccounting()
                ? ConversionOptions.standard().checkingAccounting()
                : ConversionOptions.standard();
        Conversion<Framework> read = reading.read().read(source, lenient);
        return new OnlyConversion(() -> rest.apply(read, lenient).accepted(options));
    }
}
