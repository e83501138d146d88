package org.lerkit.mapping.x12;

import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.model.record.LearnerRecord;

/** Converts one transaction set. */
final class Transcript {
    private static final Rule FORMAT = X12.TABLES.rule("record.format", "Every learner record says that it is one.");

    private Transcript() {}

    /** @throws ConversionException if it loses what the options refuse */
    static Conversion<LearnerRecord> convert(TransactionSet transaction, ConversionOptions options) {
        Source source = Source.of(transaction.content());
        Reading reading = new Reading(X12.TABLES, options, new Accounts(source));
        Target record = reading.record();
        record.put("format", Traced.fixed(LearnerRecord.FORMAT, FORMAT));
        Source grouped = Sources.grouped(source);
        RecordTables.TRANSCRIPT.read(grouped, Scope.of(reading, grouped, record));
        reading.problems().addAll(transaction.problems());
        return Settlement.of(
                reading.accounts().finish(record),
                Document.of(transaction.document()),
                made -> LearnerRecord.of(made.json()),
                reading.problems(),
                options);
    }
}
