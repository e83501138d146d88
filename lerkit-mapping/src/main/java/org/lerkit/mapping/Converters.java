package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.clr.Clr1Writer;
import org.lerkit.mapping.clr.ClrReader;
import org.lerkit.mapping.clr.ClrWriter;
import org.lerkit.mapping.clr.OpenBadgeWriter;
import org.lerkit.mapping.csv.CsvReader;
import org.lerkit.mapping.csv.CsvWriter;
import org.lerkit.mapping.edfi.EdFiReader;
import org.lerkit.mapping.elm.ElmReader;
import org.lerkit.mapping.elmo.ElmoReader;
import org.lerkit.mapping.elmo.ElmoWriter;
import org.lerkit.mapping.hropen.LerRsReader;
import org.lerkit.mapping.hropen.LerRsWriter;
import org.lerkit.mapping.pesc.PescJsonReader;
import org.lerkit.mapping.pesc.PescJsonWriter;
import org.lerkit.mapping.pesc.PescReader;
import org.lerkit.mapping.pesc.PescWriter;
import org.lerkit.mapping.upgrade.Clr1Upgrade;
import org.lerkit.mapping.upgrade.Clr2Downgrade;
import org.lerkit.mapping.upgrade.DataModelUpgrade;
import org.lerkit.mapping.upgrade.OpenBadges2Upgrade;
import org.lerkit.mapping.x12.X12Reader;
import org.lerkit.mapping.x12.X12Writer;
import org.lerkit.model.document.Format;

/**
 * Every conversion of learner records that there is, found by its two ends: one made for the pair where there is one,
 * otherwise reader and writer through the hub with their ledgers joined. A format that has no reader of its own and can
 * be upgraded is read by way of its successor. Those of frameworks of competencies are in {@link
 * org.lerkit.mapping.competency.FrameworkConverters}, those of job postings in {@link org.lerkit.mapping.jobs.Postings}.
 *
 * <pre>{@code
 * Converter converter = Converters.standard().find(Format.COLLEGE_TRANSCRIPT, Format.CLR_2).orElseThrow();
 * try (InputStream in = Files.newInputStream(transcript);
 *         Converter.Conversions all = converter.convert(in, ConversionOptions.standard())) {
 *     while (all.hasNext()) {
 *         JsonObject clr = all.next().value().json();
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe: adding gives another one.
 */
public final class Converters {
    private static final Converters STANDARD = new Converters(Map.of(), Map.of(), Map.of(), Set.of())
            .with(PescReader.collegeTranscript())
            .with(PescReader.highSchoolTranscript())
            .with(PescReader.batch())
            .with(PescJsonReader.collegeTranscript())
            .with(PescJsonReader.highSchoolTranscript())
            .with(X12Reader.standard())
            .with(ClrReader.clr())
            .with(ClrReader.openBadge())
            .with(new ElmoReader())
            .with(new ElmReader())
            .with(CsvReader.standard())
            .with(new CsvWriter())
            .with(new EdFiReader())
            .with(new LerRsReader())
            .with(new LerRsWriter())
            .with(new CanonicalRecordReader())
            .with(new ClrWriter())
            .with(new OpenBadgeWriter())
            .with(new Clr1Writer())
            .with(PescWriter.collegeTranscript())
            .with(PescWriter.highSchoolTranscript())
            .with(PescJsonWriter.collegeTranscript())
            .with(PescJsonWriter.highSchoolTranscript())
            .with(X12Writer.standard())
            .with(new ElmoWriter())
            .with(OpenBadges2Upgrade.reissue())
            .with(Clr1Upgrade.record())
            .with(Clr1Upgrade.set())
            .with(Clr2Downgrade.record())
            .with(DataModelUpgrade.openBadge())
            .with(DataModelUpgrade.clr())
            .with(DataModelUpgrade.endorsement())
            .with(DataModelUpgrade.credential());

    private final Map<Format, RecordReader> readers;
    private final Map<Format, RecordWriter<?>> writers;
    private final Map<Ends, Converter> direct;
    /** What is written through the hub alone. */
    private final Set<Format> indirect;

    private record Ends(Format from, Format to) {}

    private Converters(
            Map<Format, RecordReader> readers,
            Map<Format, RecordWriter<?>> writers,
            Map<Ends, Converter> direct,
            Set<Format> indirect) {
        this.readers = readers;
        this.writers = writers;
        this.direct = direct;
        this.indirect = indirect;
    }

    /** Everything that lerkit can convert. */
    public static Converters standard() {
        return STANDARD;
    }

    /** The same, and this reader for its format. */
    public Converters with(RecordReader reader) {
        return new Converters(plus(readers, reader.format(), reader), writers, direct, indirect);
    }

    /** The same, and this writer for its format. */
    public Converters with(RecordWriter<?> writer) {
        return new Converters(readers, plus(writers, writer.format(), writer), direct, indirect);
    }

    /** The same, and this converter for its pair of formats, before any way through the hub. */
    public Converters with(Converter converter) {
        Map<Ends, Converter> more = plus(direct, new Ends(converter.from(), converter.to()), converter);
        return new Converters(readers, writers, more, indirect);
    }

    /**
     * The same, with CLR 2.0 and Open Badges 3.0 written on the W3C data model 1.1. Upgrades end on 2.0, so that what they
     * make goes on through the hub.
     */
    public Converters onDataModel1() {
        Converters older = with(ClrWriter.onDataModel1()).with(OpenBadgeWriter.onDataModel1());
        return new Converters(older.readers, older.writers, direct, Set.of(Format.CLR_2, Format.OPEN_BADGES_3));
    }

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> more = new LinkedHashMap<>(map);
        more.put(key, requireNonNull(value));
        return more;
    }

    /** How one format becomes another; empty if lerkit cannot do it. */
    public Optional<Converter> find(Format from, Format to) {
        Converter made = direct.get(new Ends(from, to));
        if (made != null && !indirect.contains(to)) {
            return Optional.of(made);
        }
        Optional<RecordReader> reader = reader(from);
        if (to.equals(Format.LEARNER_RECORD)) {
            return reader.map(HubConverter::reading);
        }
        RecordWriter<?> writer = writers.get(to);
        return writer == null ? Optional.empty() : reader.map(known -> HubConverter.through(known, writer));
    }

    /**
     * How one format becomes learner records: by its own reader, or by that of a format it can be upgraded to; empty if
     * lerkit cannot read it.
     */
    public Optional<RecordReader> reader(Format from) {
        RecordReader own = readers.get(from);
        return own != null
                ? Optional.of(own)
                : direct.values().stream()
                        .filter(converter -> converter.from().equals(from))
                        .<RecordReader>flatMap(converter -> Optional.ofNullable(readers.get(converter.to()))
                                .map(successor -> new SuccessorReader(converter, successor))
                                .stream())
                        .findFirst();
    }

    /** What can be read. */
    public List<Format> sources() {
        Set<Format> all = new LinkedHashSet<>(readers.keySet());
        direct.keySet().forEach(ends -> all.add(ends.from()));
        return List.copyOf(all);
    }

    /** What can be written, the hub's own JSON first. */
    public List<Format> targets() {
        Set<Format> all = new LinkedHashSet<>(List.of(Format.LEARNER_RECORD));
        all.addAll(writers.keySet());
        direct.keySet().forEach(ends -> all.add(ends.to()));
        return List.copyOf(all);
    }

    /** Every pair of different formats that {@link #find} has a converter for, with the kinds of loss to expect. */
    public List<ConversionPair> matrix() {
        List<ConversionPair> pairs = new ArrayList<>();
        for (Format from : sources()) {
            for (Format to : targets()) {
                find(from, to)
                        .filter(converter -> !from.equals(to))
                        .ifPresent(converter -> pairs.add(ConversionPair.of(converter, isDirect(from, to))));
            }
        }
        return List.copyOf(pairs);
    }

    private boolean isDirect(Format from, Format to) {
        return direct.containsKey(new Ends(from, to)) && !indirect.contains(to);
    }

    /** What each reader, writer and direct converter says of its format in advance. */
    public List<MappingTable> tables() {
        List<MappingTable> tables = new ArrayList<>();
        readers.values().forEach(reader -> tables.add(reader.table()));
        writers.values().forEach(writer -> tables.add(writer.table()));
        direct.values().forEach(converter -> tables.addAll(converter.tables()));
        return List.copyOf(tables);
    }
}
