package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;

import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.render.RecordPage;
import org.lerkit.mapping.render.RenderOptions;
import org.lerkit.mapping.render.VerificationNote;

/** The record as people read it. */
final class RecordSection {
    /** What is longer is only shown in a tab of its own. */
    static final int LONGEST = 2 << 20;

    /** A record of more values is not written before somebody wants to read it. */
    private static final int MOST_VALUES = 20_000;

    private RecordSection() {}

    static Markup write(Examination found) {
        if (found.records().first().isEmpty()) {
            return Markup.NOTHING;
        }
        boolean large = found.records().first().get().ledger().entries().size() > MOST_VALUES;
        Optional<String> page = large ? Optional.empty() : page(found).filter(html -> html.length() <= LONGEST);
        return Parts.section(
                "record",
                "Record",
                page.map(html -> Parts.frame("The record", html))
                        .orElseGet(() -> Parts.paragraph("The record is too long to be shown here.")),
                element("p").styled("buttons").holding(Again.button(Download.RECORD_PAGE, "Open as a page")));
    }

    /** The record as a page of its own. */
    static Optional<String> page(Examination found) {
        RenderOptions options = found.report()
                .map(report -> RenderOptions.standard().withVerification(note(report)))
                .orElseGet(RenderOptions::standard);
        return found.records().first().map(Conversion::value).map(record -> RecordPage.of(record, options));
    }

    private static VerificationNote note(VerificationReport report) {
        return switch (report.outcome()) {
            case VERIFIED -> new VerificationNote(VerificationNote.Outcome.VERIFIED, "Verified", List.of());
            case REJECTED -> new VerificationNote(VerificationNote.Outcome.NOT_VERIFIED, "Not verified", List.of());
            case INDETERMINATE ->
                new VerificationNote(VerificationNote.Outcome.UNCERTAIN, "Could not be verified", List.of());
        };
    }
}
