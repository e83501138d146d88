package org.lerkit.mapping.pesc;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.Problem;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlRecords;

/** The transcripts of one document. */
final class PescRecords implements RecordReader.Records {
    private static final String BATCH = "AcademicRecordBatch";
    private static final Rule ENVELOPE = new Rule(
            "pesc.batch.envelope", "Says how the batch travelled; each transcript has sender and receiver of its own.");

    private final XmlRecords xml;
    private final ConversionOptions options;

    private PescRecords(XmlRecords xml, ConversionOptions options) {
        this.xml = xml;
        this.options = options;
    }

    static PescRecords open(XmlRecords xml, ConversionOptions options) throws IOException {
        PescRecords records = new PescRecords(xml, options);
        try {
            boolean rootIsTranscript = xml.hasNext() && xml.envelope().isEmpty();
            if (!rootIsTranscript) {
                requireBatch(xml.envelope().orElseThrow());
            }
            return records;
        } catch (RuntimeException e) {
            records.close();
            throw e;
        }
    }

    private static void requireBatch(XmlElement root) {
        if (!root.name().equals(BATCH)) {
            XmlLocation place = root.location();
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT,
                            place,
                            "the root element is not that of a PESC transcript or batch")
                    .withHint("the root has to be CollegeTranscript, HighSchoolTranscript or " + BATCH));
        }
    }

    @Override
    public boolean hasNext() {
        return xml.hasNext();
    }

    @Override
    public Conversion<LearnerRecord> next() {
        return draft().get();
    }

    @Override
    public Supplier<Conversion<LearnerRecord>> draft() {
        XmlElement transcript = xml.next();
        return () -> Transcript.convert(transcript, options);
    }

    @Override
    public Ledger envelope() {
        return xml.envelope().map(PescRecords::account).orElse(new Ledger(List.of(), List.of()));
    }

    private static Ledger account(XmlElement batch) {
        Source source = Source.of(batch);
        Accounts accounts = new Accounts(source);
        source.children("BatchEnvelope").forEach(part -> accounts.control(part, ENVELOPE));
        return accounts.finish(new Target()).ledger();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
