package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;

/**
 * Writes reports as text for people: a tree of what was checked, embedded credentials indented, each with a mark. A
 * credential in which all is well takes one line. If proofs are explained, their steps follow the tree. Immutable and
 * thread-safe.
 */
public final class ReportText {
    private static final ReportText UNICODE = new ReportText("\u2713", "\u2717", "?", "\u2013", ReportText::place);
    private static final ReportText ASCII = new ReportText("+", "x", "?", "-", ReportText::place);

    /** Controls but the line feed, and what turns the direction of text. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private final String passed;
    private final String failed;
    private final String open;
    private final String skipped;
    private final Function<JsonPointer, String> names;

    private ReportText(String passed, String failed, String open, String skipped, Function<JsonPointer, String> names) {
        this.passed = passed;
        this.failed = failed;
        this.open = open;
        this.skipped = skipped;
        this.names = names;
    }

    /** With a check mark, a ballot cross, a question mark and a dash. */
    public static ReportText unicode() {
        return UNICODE;
    }

    /** With {@code +}, {@code x}, {@code ?} and {@code -}, for where only ASCII is shown. */
    public static ReportText ascii() {
        return ASCII;
    }

    /** The same, with embedded credentials called by these names and not by their places. */
    public ReportText naming(Function<JsonPointer, String> credentials) {
        return new ReportText(passed, failed, open, skipped, requireNonNull(credentials, "credentials"));
    }

    /** The report, in lines that end in a line feed. */
    public String write(VerificationReport report) {
        StringBuilder text = new StringBuilder();
        line(text, 0, mark(report.outcome()) + " " + report.outcome());
        checks(text, 1, report);
        explanations(text, report);
        return text.toString();
    }

    private static void explanations(StringBuilder text, VerificationReport report) {
        for (ProofExplanation explanation : report.explanations()) {
            text.append('\n');
            line(text, 0, "How the proof at " + explanation.place().describe() + " was checked:");
            for (ProofStep step : explanation.steps()) {
                String value = printable(step.value());
                if (value.endsWith("\n")) {
                    line(text, 1, step.name() + ":");
                    value.lines().forEach(part -> line(text, 2, part));
                } else {
                    line(text, 1, step.name() + ": " + value);
                }
            }
        }
        report.inside().forEach(inside -> explanations(text, inside));
    }

    /** What a document says must not give orders to a terminal. */
    private static String printable(String value) {
        return UNPRINTABLE
                .matcher(value)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "\\\\u%04X", found.group().codePointAt(0)));
    }

    private void checks(StringBuilder text, int depth, VerificationReport report) {
        for (Check check : report.checks()) {
            String reason = check.result() instanceof CheckResult.Skipped skip ? ": " + skip.reason() : "";
            line(text, depth, mark(check.result()) + " " + check.aspect().id() + reason);
            for (Problem problem : check.result().problems()) {
                line(
                        text,
                        depth + 1,
                        problem.location().describe() + ": " + problem.title() + " [" + problem.code() + "]");
                problem.hint().ifPresent(hint -> line(text, depth + 2, hint));
            }
            if (check.aspect() == Aspect.NESTED) {
                inside(text, depth + 1, report.nested());
            } else if (check.aspect() == Aspect.ENDORSEMENTS) {
                inside(text, depth + 1, report.endorsements());
            }
        }
    }

    private void inside(StringBuilder text, int depth, List<VerificationReport> reports) {
        for (VerificationReport report : reports) {
            line(text, depth, mark(report.outcome()) + " " + names.apply(report.place()));
            if (report.outcome() != Outcome.VERIFIED) {
                checks(text, depth + 1, report);
            }
        }
    }

    private String mark(Outcome outcome) {
        return switch (outcome) {
            case VERIFIED -> passed;
            case REJECTED -> failed;
            case INDETERMINATE -> open;
        };
    }

    private String mark(CheckResult result) {
        if (result instanceof CheckResult.Passed) {
            return passed;
        }
        if (result instanceof CheckResult.Failed) {
            return failed;
        }
        return result instanceof CheckResult.Indeterminate ? open : skipped;
    }

    private static String place(JsonPointer place) {
        return place.describe();
    }

    private static void line(StringBuilder text, int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
