package org.lerkit.mapping.competency;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;

/**
 * Every conversion of frameworks of competencies that there is: reader and writer with their ledgers joined, as {@link
 * org.lerkit.mapping.Converters} are for learner records.
 *
 * <pre>{@code
 * Conversion<Framework> read = FrameworkConverters.standard().read(received, ConversionOptions.standard());
 * }</pre>
 *
 * <p>Immutable and thread-safe: adding gives another one.
 */
public final class FrameworkConverters {
    private static final FrameworkConverters STANDARD =
            new FrameworkConverters(new RsdReader(), new CtdlAsnWriter(), new RsdWriter());

    private final RsdReader rsdReader;
    private final CtdlAsnWriter ctdlAsnWriter;
    private final RsdWriter rsdWriter;
    private final Map<Format, Reading> readers = new LinkedHashMap<>();
    private final Map<Format, Writing> writers = new LinkedHashMap<>();

    /** How a format is read. */
    record Reading(Format format, MappingTable table, Read read) {}

    /** Reads a document. */
    interface Read {
        Conversion<Framework> read(InputStream source, ConversionOptions options) throws IOException;
    }

    /** How a format is written. */
    record Writing(Format format, List<MappingTable> tables, Write write) {}

    /** Writes a document. */
    interface Write {
        Conversion<Document> write(Framework framework, ConversionOptions options);
    }

    private FrameworkConverters(RsdReader rsdReader, CtdlAsnWriter ctdlAsnWriter, RsdWriter rsdWriter) {
        this.rsdReader = rsdReader;
        this.ctdlAsnWriter = ctdlAsnWriter;
        this.rsdWriter = rsdWriter;
        CaseReader caseReader = new CaseReader();
        CtdlAsnReader ctdlAsnReader = new CtdlAsnReader();
        CanonicalFrameworkReader own = new CanonicalFrameworkReader();
        Stream.of(
                        new Reading(Format.CASE, caseReader.table(), caseReader::read),
                        new Reading(Format.CTDL_ASN, ctdlAsnReader.table(), ctdlAsnReader::read),
                        new Reading(Format.RSD_COLLECTION, rsdReader.table(), rsdReader::read),
                        new Reading(
                                Format.RSD, RsdTables.READ.published(Format.RSD, Format.FRAMEWORK), rsdReader::read),
                        new Reading(Format.FRAMEWORK, own.table(), own::read))
                .forEach(reading -> readers.put(reading.format, reading));
        CaseWriter caseWriter = new CaseWriter();
        Stream.of(
                        new Writing(
                                Format.CASE,
                                List.of(caseWriter.table()),
                                (framework, options) ->
                                        caseWriter.write(framework, options).as(caseWriter::document)),
                        new Writing(
                                Format.CTDL_ASN,
                                List.of(ctdlAsnWriter.table()),
                                (framework, options) ->
                                        ctdlAsnWriter.write(framework, options).as(ctdlAsnWriter::document)),
                        new Writing(
                                Format.RSD_COLLECTION,
                                List.of(rsdWriter.table()),
                                (framework, options) ->
                                        rsdWriter.write(framework, options).as(rsdWriter::document)),
                        new Writing(
                                Format.RSD,
                                List.of(RsdTables.WRITE.published(Format.FRAMEWORK, Format.RSD)),
                                (framework, options) -> rsdWriter
                                        .writeSkill(framework, options)
                                        .as(skill -> Document.of(skill.json()))))
                .forEach(writing -> writers.put(writing.format, writing));
    }

    /** Everything that lerkit can convert. */
    public static FrameworkConverters standard() {
        return STANDARD;
    }

    /** The same, with CTDL-ASN written like this: by a publisher, for a registry. */
    public FrameworkConverters with(CtdlAsnWriter writer) {
        return new FrameworkConverters(rsdReader, requireNonNull(writer, "writer"), rsdWriter);
    }

    /** The same, with Rich Skill Descriptors written like this: with what no framework of other formats says of them. */
    public FrameworkConverters with(RsdWriter writer) {
        return new FrameworkConverters(rsdReader, ctdlAsnWriter, requireNonNull(writer, "writer"));
    }

    /** The same, with Rich Skill Descriptors read like this: lists of them as a framework. */
    public FrameworkConverters with(RsdReader reader) {
        return new FrameworkConverters(requireNonNull(reader, "reader"), ctdlAsnWriter, rsdWriter);
    }

    /** How one format becomes another; empty if lerkit cannot do it. From a format to itself: read and written anew. */
    public Optional<Converter> find(Format from, Format to) {
        Reading reading = readers.get(from);
        if (reading == null) {
            return Optional.empty();
        } else if (to.equals(Format.FRAMEWORK)) {
            return Optional.of(FrameworkConverter.reading(reading));
        }
        return Optional.ofNullable(writers.get(to)).map(writing -> FrameworkConverter.through(reading, writing));
    }

    /**
     * Reads a framework in whatever format it is, told by its content.
     *
     * @throws ConversionException if it is in none that has frameworks, cannot be read as what it is, or loses what the
     *     options refuse to lose
     * @throws org.lerkit.model.json.JsonSyntaxException if it is JSON that breaks off or is malformed
     */
    public Conversion<Framework> read(byte[] document, ConversionOptions options) {
        Detection detection = Format.detect(requireNonNull(document, "document"));
        Format format = detection.format().orElse(null);
        Reading reading = format == null ? null : readers.get(format);
        if (reading == null) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT,
                            JsonPointer.ROOT,
                            format == null ? detection.reason() : "a document of " + format.id())
                    .withHint("frameworks are read of "
                            + String.join(
                                    ", ",
                                    readers.keySet().stream().map(Format::id).toList())));
        }
        try {
            return reading.read.read(new ByteArrayInputStream(document), requireNonNull(options, "options"));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes do not fail
        }
    }

    /** What can be read. */
    public List<Format> sources() {
        return List.copyOf(readers.keySet());
    }

    /** What can be written, lerkit's own form first. */
    public List<Format> targets() {
        return Stream.concat(Stream.of(Format.FRAMEWORK), writers.keySet().stream())
                .toList();
    }

    /** What each reader and writer says of its format in advance. */
    public List<MappingTable> tables() {
        return Stream.concat(
                        readers.values().stream().map(Reading::table),
                        writers.values().stream().flatMap(writing -> writing.tables.stream()))
                .toList();
    }
}
