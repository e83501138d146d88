package org.lerkit.mapping.elmo;

import java.util.List;
import java.util.Optional;
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

/** Converts one report, with the learner and what else belongs to the document as a whole. */
final class Report {
    static final String NAME = "report";

    private static final Rule FORMAT = Elmo.TABLES.rule("record.format", "Every learner record says that it is one.");

    private Report() {}

    /** The document as if it had no other reports; what is left keeps its place. */
    static XmlElement alone(XmlElement elmo, XmlElement report) {
        return elmo.withContent(elmo.content().stream()
                .filter(node -> node == report
                        || !(node instanceof XmlElement element)
                        || !element.name().equals(NAME))
                .toList());
    }

    /**
     * Converts a report.
     *
     * @param elmo a document with no other report
     * @param original the document as it arrived
     * @throws ConversionException if what the options refuse would be lost
     */
    static Conversion<LearnerRecord> convert(XmlElement elmo, byte[] original, ConversionOptions options) {
        Source source = Source.of(elmo);
        Reading reading = new Reading(Elmo.TABLES, options, new Accounts(source));
        Target record = reading.record();
        record.put("format", Traced.fixed(LearnerRecord.FORMAT, FORMAT));
        reading.countWhatSays(source);
        GradingSchemeReference.gather(source, reading);
        ReportTables.ROOT.read(source, Scope.of(reading, source, record));
        DocumentSignature.keep(original, source, reading);
        return Settlement.of(
                reading.accounts().finish(record),
                Document.of(elmo),
                made -> LearnerRecord.of(made.json()),
                reading.problems(),
                options);
    }

    /** @throws ConversionException if there is not one learner, or no report */
    static void require(XmlElement elmo) {
        List<XmlElement> learners = elmo.elements("learner");
        if (learners.size() > 1) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT,
                            learners.get(1).location(),
                            "a second learner in one document")
                    .withHint("all reports of a document are about one learner"));
        }
        missing(elmo, "learner", "whom it is about")
                .or(() -> missing(elmo, NAME, "what anyone learned"))
                .ifPresent(problem -> {
                    throw new ConversionException(problem);
                });
    }

    private static Optional<Problem> missing(XmlElement elmo, String element, String what) {
        return elmo.element(element).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.error(
                                ConversionProblems.MISSING,
                                elmo.location(),
                                "no " + element + ", so that it is not known " + what)
                        .withHint("every ELMO document has one; ask its sender for the whole document"));
    }
}
