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
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as a PESC transcript in JSON: what {@link PescWriter} writes as XML, and refuses what that
 * refuses. The transcript is the member {@code ColTrn.CollegeTranscript} or {@code HSTrn.HighSchoolTranscript} of an
 * object; what the schema lets be there several times is an array, decimals and integers are numbers as the record has
 * them, true and false are booleans, everything else is a string. Elements that others defined are named
 * <code>{iri}name</code> where they have a namespace, for JSON declares none, and hold strings.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Conversion<JsonObject> written = PescJsonWriter.collegeTranscript().write(record, ConversionOptions.standard()).get(0);
 * }</pre>
 */
public final class PescJsonWriter implements RecordWriter<JsonObject> {
    private final PescVersion version;
    private final Generation generation;

    private PescJsonWriter(PescVersion version) {
        this.version = version;
        this.generation = Generation.of(version);
    }

    /** For College Transcripts, in the newest version. */
    public static PescJsonWriter collegeTranscript() {
        return of(PescVersion.COLLEGE_TRANSCRIPT_1_9);
    }

    /** For High School Transcripts, in the newest version. */
    public static PescJsonWriter highSchoolTranscript() {
        return of(PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_7);
    }

    /**
     * For one version: College Transcript 1.6.0 and 1.9.0, High School Transcript 1.5.0 and 1.7.0. The JSON does not say
     * which it is.
     *
     * @throws IllegalArgumentException if it is another one
     */
    public static PescJsonWriter of(PescVersion version) {
        return new PescJsonWriter(requireNonNull(version, "version"));
    }

    @Override
    public Format format() {
        return generation.format().equals(Format.COLLEGE_TRANSCRIPT)
                ? Format.COLLEGE_TRANSCRIPT_JSON
                : Format.HIGH_SCHOOL_TRANSCRIPT_JSON;
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
    public List<Conversion<JsonObject>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        TranscriptDraft draft = TranscriptDraft.of(Source.of(json), generation);
        List<Problem> problems = draft.problems(draft.xml().xml());
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        String root = generation.root().build().qualifiedName().replace(':', '.');
        JsonPointer base = JsonPointer.ROOT.child(root);
        JsonObject written = JsonObject.builder()
                .put(root, JsonTyping.of(draft.finished().json(), generation.shape()))
                .build();
        Accounts.Finished finished = draft.finished().as(Document.of(written), at -> at.under(base));
        return List.of(Settlement.of(finished, Document.of(json), Document::json, List.of(), options));
    }

    @Override
    public Document document(JsonObject written) {
        return Document.of(written);
    }

    /** Which version of which message it writes. */
    public PescVersion version() {
        return version;
    }
}
