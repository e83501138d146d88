package org.lerkit.testkit.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.model.Problem;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Printable;
import org.lerkit.testkit.report.Share.Asked;

/**
 * A report for people, as plain text: how much was asked and looked at, then each failure with what was found, where and what
 * to do, what could not be told, what is waived, and what nobody looked at, by reason. Says everything in words.
 */
public final class ReportText {
    /** Of a failure that shows in a hundred places, so many say enough; the other forms have all. */
    private static final int PLACES = 5;

    private ReportText() {}

    /** A report as text. */
    public static String of(ConformanceReport report) {
        List<Share> shares = Share.of(report);
        Map<Standing, List<Result>> results = report.results().stream().collect(Collectors.groupingBy(Standing::of));
        StringBuilder out = new StringBuilder();
        line(
                out,
                "",
                Printable.line(report.subject()) + ", examined as: "
                        + report.profile().title() + " (" + report.profile().id() + ")");
        line(out, "", moment(report) + ", seed " + report.seed());
        line(out, "", verdict(report, results));
        out.append('\n');
        table(out, shares);
        section(out, "FAILED", results.getOrDefault(Standing.FAILED, List.of()));
        section(out, "NOT TOLD", results.getOrDefault(Standing.INDETERMINATE, List.of()));
        section(out, "WAIVED", results.getOrDefault(Standing.WAIVED, List.of()));
        untested(out, shares);
        line(out, "\n", Notice.TEXT);
        return out.toString();
    }

    /** When it was made, to the second. */
    static Instant moment(ConformanceReport report) {
        return report.made().truncatedTo(ChronoUnit.SECONDS);
    }

    /** In one line: whether it passed, and how many checks came to what. */
    static String verdict(ConformanceReport report, Map<Standing, List<Result>> results) {
        String counts = Stream.of(Standing.values())
                .filter(results::containsKey)
                .map(standing -> results.getOrDefault(standing, List.of()).size() + " " + standing.word())
                .collect(Collectors.joining(", "));
        return (report.passed() ? "PASSED. " : "NOT PASSED. ")
                + report.results().size()
                + (report.results().size() == 1 ? " check: " : " checks: ")
                + (counts.isEmpty() ? "none was made" : counts);
    }

    private static void table(StringBuilder out, List<Share> shares) {
        int wide = shares.stream().mapToInt(share -> name(share).length()).max().orElse(0);
        int width = Math.max(wide, "requirements of".length());
        out.append(row(width, "requirements of", "asked", "tested", "passed", "failed", "not told", "untested"));
        for (Share share : shares) {
            out.append(row(
                    width,
                    name(share),
                    share.requirements().size(),
                    share.tested(),
                    share.count(Outcome.PASSED),
                    share.count(Outcome.FAILED),
                    share.count(Outcome.INDETERMINATE),
                    share.count(Outcome.UNTESTED)));
        }
    }

    private static String name(Share share) {
        return share.specification().label() + " (" + share.revision() + ")";
    }

    private static String row(int width, String name, Object... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-" + width + "s", name));
        for (Object cell : cells) {
            row.append(String.format(Locale.ROOT, " %9s", cell));
        }
        return row.append('\n').toString();
    }

    private static void section(StringBuilder out, String title, List<Result> results) {
        if (!results.isEmpty()) {
            line(out, "\n", title + " (" + results.size() + ")");
            results.forEach(result -> result(out, result));
        }
    }

    private static void result(StringBuilder out, Result result) {
        line(out, "\n  ", result.requirement().toString());
        line(out, "    ", result.requirement().key() + "#" + result.check());
        line(out, "    found: ", Printable.line(result.finding().message()));
        for (Evidence evidence : result.finding().evidence()) {
            evidence(out, evidence);
        }
        result.finding().hint().ifPresent(hint -> line(out, "    do:    ", Printable.line(hint)));
        result.waiver().ifPresent(waiver -> line(out, "    why:   ", Printable.line(waiver.reason())));
        line(out, "    read:  ", result.requirement().url());
    }

    private static void evidence(StringBuilder out, Evidence evidence) {
        line(out, "    in:    ", Printable.line(evidence.document()));
        List<Problem> problems = evidence.problems();
        for (Problem problem : problems.subList(0, Math.min(PLACES, problems.size()))) {
            line(
                    out,
                    "           ",
                    Printable.line(problem.location().describe() + ": " + problem.title()) + " [" + problem.code()
                            + "]");
        }
        if (problems.size() > PLACES) {
            line(out, "           ", "and " + (problems.size() - PLACES) + " more");
        }
    }

    private static void untested(StringBuilder out, List<Share> shares) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        boolean part = Share.isPart(shares);
        int others = 0;
        for (Share share : shares) {
            for (Asked asked : share.requirements()) {
                if (part && asked.results().isEmpty()) {
                    others++;
                } else if (asked.outcome() == Outcome.UNTESTED) {
                    byReason.computeIfAbsent(asked.reason(), any -> new ArrayList<>())
                            .add(asked.requirement().key());
                }
            }
        }
        if (!byReason.isEmpty()) {
            int count = byReason.values().stream().mapToInt(List::size).sum();
            line(out, "\n", "UNTESTED (" + count + ")");
            byReason.forEach((reason, keys) -> {
                line(out, "  ", Printable.line(reason));
                keys.forEach(key -> line(out, "    ", key));
            });
        }
        if (others > 0) {
            line(out, "\n", "NOT ASKED FOR (" + others + "): this run was for a part of the profile.");
        }
    }

    private static void line(StringBuilder out, String before, String text) {
        out.append(before).append(text).append('\n');
    }
}
