package org.lerkit.mapping.elmo;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;

/**
 * Writes a learner record as EMREX ELMO, by the tables that ELMO is read with, backwards: a record that was read from a
 * report becomes the same report again, but for what was withheld and for signatures, which prove nothing about another
 * document.
 *
 * <p>The report is written from the attainment of kind {@code academic-record}, its learning opportunities from the
 * programmes, modules, courses, classes and achievements in it. Identifiers and credits are written whatever list their
 * type or unit is of, because ELMO has no lists of these; an identifier of no type is not. What the version has no element
 * for is dropped, and in the ledger.
 *
 * <p>Nothing is made up: where the record does not say what every document has to, or says it in a code or a form that the
 * version does not take, it is refused, with every such place in {@link ConversionException#problems()}. What was written
 * is valid by the schema of its version, except that codes of countries are not looked up. When a document is
 * {@linkplain #generatedAt generated} and a report {@linkplain #issuedAt issued} is for the caller to say if the record
 * does not.
 *
 * <p>Version 1.7 is written unless 2.0 is asked for: both have one namespace, and nothing in a document says which of the
 * two it is, so that it has to be what those who receive it expect. 2.0 is for those who are known to take it, and for
 * results of recognition, which 1.7 does not have.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * ElmoWriter writer = new ElmoWriter().generatedAt(OffsetDateTime.now(clock));
 * XmlElement elmo = writer.write(record, ConversionOptions.standard()).get(0).value();
 * }</pre>
 */
public final class ElmoWriter implements RecordWriter<XmlElement> {
    private final ElmoEdition edition;
    private final Dates dates;

    /** For version 1.7. */
    public ElmoWriter() {
        this(new ElmoEdition(ElmoVersion.V1_7), Dates.NONE);
    }

    private ElmoWriter(ElmoEdition edition, Dates dates) {
        this.edition = edition;
        this.dates = dates;
    }

    /** For one version. */
    public static ElmoWriter of(ElmoVersion version) {
        return new ElmoWriter(new ElmoEdition(requireNonNull(version, "version")), Dates.NONE);
    }

    /** The same writer, for documents that are made at that time, whatever the records say of those they came from. */
    public ElmoWriter generatedAt(OffsetDateTime time) {
        return new ElmoWriter(edition, new Dates(Optional.of(time), dates.issued()));
    }

    /** The same writer, for reports that are issued at that time where the records do not say when. */
    public ElmoWriter issuedAt(OffsetDateTime time) {
        return new ElmoWriter(edition, new Dates(dates.generated(), Optional.of(time)));
    }

    @Override
    public Format format() {
        return Format.ELMO;
    }

    @Override
    public MappingTable table() {
        return Tables.publishedBack(ReportTables.ROOT, Format.ELMO);
    }

    /**
     * Writes a record; it becomes a document of one report.
     *
     * @throws ConversionException if it lacks what the version asks for, says it otherwise than the version takes it, has
     *     attainments of a kind that lerkit does not know, or contradicts itself
     */
    @Override
    public List<Conversion<XmlElement>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        return List.of(write(json, List.of(Source.of(json)), options));
    }

    /**
     * Writes records of one learner as one document, each as a report. They have to say the same of the learner, and of
     * everything that belongs to the document as a whole, as the records of one document do.
     *
     * <p>The sources of the ledger are places in an object whose only member, {@code records}, is an array of the records.
     *
     * @throws ConversionException as {@link #write} does, or if the records do not say the same
     * @throws IllegalArgumentException if there is no record
     */
    public Conversion<XmlElement> writeTogether(List<LearnerRecord> records, ConversionOptions options) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("no records");
        }
        JsonObject json = JsonObject.builder()
                .put(
                        "records",
                        new JsonArray(records.stream()
                                .<JsonValue>map(LearnerRecord::toJson)
                                .toList()))
                .build();
        return write(json, Source.of(json).children(), options);
    }

    private Conversion<XmlElement> write(JsonObject json, List<Source> records, ConversionOptions options) {
        ElmoDraft draft = ElmoDraft.of(records, edition, dates);
        List<Problem> problems = draft.problems();
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        Accounts.Finished finished = draft.finished().as(Document.of(draft.xml().xml()), draft.xml()::place);
        return Settlement.of(finished, Document.of(json), Document::xml, List.of(), options);
    }

    @Override
    public Document document(XmlElement written) {
        return Document.of(written);
    }

    /** Which version it writes. */
    public ElmoVersion version() {
        return edition.version();
    }
}
