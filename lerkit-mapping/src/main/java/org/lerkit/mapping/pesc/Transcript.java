package org.lerkit.mapping.pesc;

import java.util.List;
import java.util.Set;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.model.Problem;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;

/** Converts one transcript. */
final class Transcript {
    /** The elements that are transcripts. */
    static final Set<String> NAMES = Set.of("CollegeTranscript", "HighSchoolTranscript");

    /** Who sent a transcript to whom, and what it is. */
    static final String TRANSMISSION = "TransmissionData";

    private static final Rule FORMAT = new Rule("pesc.record.format", "Every learner record says that it is one.");
    private static final Rule ROOT =
            new Rule("pesc.record.document", "The name and namespace of the transcript, which hint at its version.");

    private Transcript() {}

    /** What a transcript came to: the record with its account, and what was noticed on the way. */
    record Result(Accounts.Finished finished, List<Problem> problems) {
        /** @throws ConversionException if it loses what the options refuse */
        Conversion<LearnerRecord> settle(Document transcript, ConversionOptions options) {
            return Settlement.of(finished, transcript, made -> LearnerRecord.of(made.json()), problems, options);
        }
    }

    /** @throws ConversionException if it lacks what every transcript has, or loses what the options refuse */
    static Conversion<LearnerRecord> convert(XmlElement transcript, ConversionOptions options) {
        require(transcript, TRANSMISSION, "who sent it");
        return read(transcript, options).settle(Document.of(transcript), options);
    }

    /** @throws ConversionException if it is not about one learner */
    static Result read(XmlElement transcript, ConversionOptions options) {
        Source source = Source.of(transcript);
        require(transcript, "Student", "whom it is about");
        requireOne(source.children("Student"));
        requireOne(source.children("Student").get(0).children("Person"));
        Reading reading = new Reading(Pesc.TABLES, options, new Accounts(source));
        Target record = reading.record();
        record.put("format", Traced.fixed(LearnerRecord.FORMAT, FORMAT));
        TransmissionTables.TRANSCRIPT.read(source, Scope.of(reading, source, record));
        hint(record, "document", transcript.name());
        if (!transcript.namespace().isEmpty()) {
            hint(record, "namespace", transcript.namespace());
        }
        return new Result(reading.accounts().finish(record), reading.problems());
    }

    private static void hint(Target record, String name, String value) {
        Target fact = record.object("document").item("extensions");
        fact.put("name", Traced.derived(name, ROOT, List.of()));
        fact.put("value", Traced.derived(value, ROOT, List.of()));
        fact.put("system", Traced.derived("pesc", ROOT, List.of()));
    }

    /** Two learners in one record would be mixed up. */
    private static void requireOne(List<Source> learners) {
        if (learners.size() > 1) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT,
                            learners.get(1).location(),
                            "a second " + learners.get(1).name() + " in one transcript")
                    .withHint("a transcript is about one learner; several belong into a batch"));
        }
    }

    private static void require(XmlElement transcript, String element, String what) {
        if (transcript.element(element).isEmpty()) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.MISSING,
                            transcript.location(),
                            "no " + element + ", so that it is not known " + what)
                    .withHint("every PESC transcript has one; ask its sender for the whole document"));
        }
    }
}
