package org.lerkit.cli.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.mapping.render.VerificationNote;

/** What the top of a page says about a verification. */
final class VerificationNotes {
    private static final int MOST = 5;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private VerificationNotes() {}

    /** The note for a report that was just made. */
    static VerificationNote of(VerificationReport report, Clock clock) {
        String day = day(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        List<String> details = new ArrayList<>();
        embedded(report, details);
        report.problems().stream().limit(MOST).forEach(problem -> details.add(Words.problem(problem) + "."));
        if (report.problems().size() > MOST) {
            details.add("And " + Words.count(report.problems().size() - MOST, "more problem") + ".");
        }
        String skipped = report.checks().stream()
                .filter(check -> check.result() instanceof CheckResult.Skipped)
                .map(check -> check.aspect().id().replace('-', ' '))
                .collect(Collectors.joining(", "));
        if (!skipped.isEmpty()) {
            details.add("Not checked: " + skipped + ".");
        }
        return switch (report.outcome()) {
            case VERIFIED -> new VerificationNote(VerificationNote.Outcome.VERIFIED, "Verified on " + day, details);
            case REJECTED ->
                new VerificationNote(VerificationNote.Outcome.NOT_VERIFIED, "Not verified on " + day, details);
            case INDETERMINATE ->
                new VerificationNote(VerificationNote.Outcome.UNCERTAIN, "Could not be verified on " + day, details);
        };
    }

    /** A day in words. */
    static String day(LocalDate day) {
        return DATE.format(day);
    }

    private static void embedded(VerificationReport report, List<String> details) {
        int all = report.nested().size();
        long verified = report.nested().stream()
                .filter(nested -> nested.outcome() == Outcome.VERIFIED)
                .count();
        if (all > 0) {
            details.add(
                    verified == all
                            ? "So is each of the " + Words.count(all, "credential") + " in it."
                            : Words.count(verified, "credential") + " of " + all + " in it verified.");
        }
    }
}
