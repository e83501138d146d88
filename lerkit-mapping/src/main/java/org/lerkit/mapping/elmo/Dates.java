package org.lerkit.mapping.elmo;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Branch;

/**
 * The dates of a document that are its writer's to give.
 *
 * @param generated when the document is made, whatever the record says of the one that it was read from
 * @param issued when the report is issued, where the record does not say it
 */
record Dates(Optional<OffsetDateTime> generated, Optional<OffsetDateTime> issued) {
    static final Dates NONE = new Dates(Optional.empty(), Optional.empty());

    private static final String GENERATED = "generatedDate";
    private static final Rule MADE_ANEW =
            Elmo.TABLES.rule("date.generated", "The document is made anew, at the time that the caller says.");
    private static final Rule ISSUED =
            Elmo.TABLES.rule("date.issued", "The report is issued at the time that the caller says.");

    /** Sets the dates of a document of one report. */
    void set(Branch elmo, Accounts accounts) {
        generated.ifPresent(time -> {
            elmo.take(GENERATED).forEach(old -> old.leaves().forEach(leaf -> accounts.drop(leaf, MADE_ANEW)));
            elmo.complete(List.of(GENERATED), Traced.policy(text(time), MADE_ANEW));
        });
        issued.ifPresent(time -> elmo.complete(Report.NAME, List.of("issueDate"), Traced.policy(text(time), ISSUED)));
    }

    /** The form of XML Schema, which has seconds always. */
    private static String text(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
