package org.lerkit.mapping.pesc;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.XmlForm;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;

/**
 * Writes a learner record as a PESC XML transcript, by the tables that transcripts are read with, backwards: a record
 * that was read from one becomes the same transcript again, but for what was withheld.
 *
 * <p>What the version has no element for is dropped, and in the ledger. Nothing is made up: where the record does not say
 * what every transcript has to, or says it in a code or a form that the version does not take, it is refused, with every
 * such place in {@link ConversionException#problems()}. What was written is valid by the schema of its
 * version.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Conversion<XmlElement> written = PescWriter.collegeTranscript().write(record, ConversionOptions.standard()).get(0);
 * }</pre>
 */
public final class PescWriter implements RecordWriter<XmlElement> {
    private final PescVersion version;
    private final Generation generation;

    private PescWriter(PescVersion version) {
        this.version = version;
        this.generation = Generation.of(version);
    }

    /** For College Transcripts, in the newest version. */
    public static PescWriter collegeTranscript() {
        return of(PescVersion.COLLEGE_TRANSCRIPT_1_9);
    }

    /** For High School Transcripts, in the newest version. */
    public static PescWriter highSchoolTranscript() {
        return of(PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_7);
    }

    /**
     * For one version: College Transcript 1.6.0 and 1.9.0, High School Transcript 1.5.0 and 1.7.0.
     *
     * @throws IllegalArgumentException if it is another one
     */
    public static PescWriter of(PescVersion version) {
        return new PescWriter(requireNonNull(version, "version"));
    }

    @Override
    public Format format() {
        return generation.format();
    }

    @Override
    public MappingTable table() {
        return Tables.publishedBack(TransmissionTables.TRANSCRIPT, format());
    }

    /**
     * Writes a record; it becomes one transcript.
     *
     * @throws ConversionException if it lacks what the version asks for, says it otherwise than the
     *     version takes it, has attainments of a kind that lerkit does not know, or contradicts itself
     */
    @Override
    public List<Conversion<XmlElement>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        TranscriptDraft draft = TranscriptDraft.of(Source.of(json), generation);
        XmlForm form = draft.xml();
        List<Problem> problems = draft.problems(form.xml());
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        Accounts.Finished finished = draft.finished().as(Document.of(form.xml()), form::place);
        return List.of(Settlement.of(finished, Document.of(json), Document::xml, List.of(), options));
    }

    @Override
    public Document document(XmlElement written) {
        return Document.of(written);
    }

    /** Which version of which message it writes. */
    public PescVersion version() {
        return version;
    }
}
