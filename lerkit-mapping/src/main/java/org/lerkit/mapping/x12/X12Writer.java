package org.lerkit.mapping.x12;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.x12.X12Document;

/**
 * Writes a learner record as X12 130, a student educational record (transcript), in an interchange of its own, by the
 * tables that transcripts are read with, backwards: a record that was read from one becomes the same transcript again, but
 * for what was withheld and what several codes say alike.
 *
 * <p>What a transcript has no segment or element for is dropped, and in the ledger; so is what its release has no segment
 * for. Nothing is made up: where the record does not say what every transcript has to, or says it longer than X12 takes
 * it, in another form, or with a delimiter in it (X12 has no way to say that one is none), it is refused, with every such
 * place in {@link ConversionException#problems()}. What a release asks of segments is known; of elements, what
 * {@code docs/formats/x12.md} lists.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Conversion<X12Document> written = X12Writer.in(envelope).write(record, ConversionOptions.standard()).get(0);
 * }</pre>
 */
public final class X12Writer implements RecordWriter<X12Document> {
    private static final X12Writer STANDARD = new X12Writer(X12Envelope.test());

    /** Two dates become a range, and a date of an old release two digits of its year. */
    private static final Set<String> DISPOSITIONS = Set.of("carried", "dropped", "merged", "narrowed", "recoded");

    private final X12Envelope envelope;

    private X12Writer(X12Envelope envelope) {
        this.envelope = envelope;
    }

    /** For trying things: in {@linkplain X12Envelope#test() an envelope} that is marked as a test and of nobody's. */
    public static X12Writer standard() {
        return STANDARD;
    }

    /** For sending, in an envelope, and in its release. Several records go in one with {@link X12Envelope#around}. */
    public static X12Writer in(X12Envelope envelope) {
        return new X12Writer(requireNonNull(envelope, "envelope"));
    }

    @Override
    public Format format() {
        return Format.X12_130;
    }

    @Override
    public MappingTable table() {
        return Tables.publishedBack(RecordTables.TRANSCRIPT, format(), DISPOSITIONS);
    }

    /**
     * Writes a record; it becomes one interchange with one transaction set in it.
     *
     * @throws ConversionException if it lacks what a transcript has to have, says it otherwise than X12 takes it, has
     *     attainments of a kind that lerkit does not know, or contradicts itself
     */
    @Override
    public List<Conversion<X12Document>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        TranscriptDraft draft = TranscriptDraft.of(Source.of(json), envelope);
        List<Problem> problems = draft.problems();
        if (!problems.isEmpty()) {
            throw new ConversionException(problems);
        }
        return List.of(Settlement.of(draft.finished(), Document.of(json), Document::x12, List.of(), options));
    }

    @Override
    public Document document(X12Document written) {
        return Document.of(written);
    }
}
