package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lerkit.cli.page.Examination.Attempt;
import org.lerkit.cli.page.Examination.Verdict;
import org.lerkit.cli.page.Markup.Element;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Disposition.Kind;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.Ledger.Entry;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;

/** What the document can become, and what would become of its values. */
final class ConversionsSection {
    /** As many losses are shown of a conversion; its ledger has all. */
    private static final int MOST_LOSSES = 12;

    private static final int BAR = 1_000;

    /** What most want first, and last what only lerkit reads. */
    private static final List<Format> FIRST =
            List.of(Format.CLR_2, Format.OPEN_BADGES_3, Format.JOB_POSTING_SCHEMA_ORG);

    private static final Comparator<Attempt> USUAL_FIRST = Comparator.comparing(
                    (Attempt attempt) -> !FIRST.contains(attempt.to()))
            .thenComparing(attempt -> attempt.to().id().startsWith("lerkit:"));

    private final Examination found;
    private final Findings findings;

    private ConversionsSection(Examination found, Findings findings) {
        this.found = found;
        this.findings = findings;
    }

    static Markup write(Examination found, Findings findings) {
        if (found.conversions().isEmpty() && found.possible().isEmpty()) {
            return Markup.NOTHING;
        }
        return new ConversionsSection(found, findings).section();
    }

    private Markup section() {
        List<Attempt> done = found.conversions().stream()
                .filter(Attempt::isDone)
                .sorted(USUAL_FIRST)
                .toList();
        List<Attempt> refused = found.conversions().stream()
                .filter(attempt -> !attempt.isDone())
                .toList();
        String only = found.records().count() > 1 ? " Only the first record is converted here." : "";
        return Parts.section(
                "conversions",
                "Conversions",
                Parts.paragraph(
                        "What a conversion does with each value is in its ledger. What is converted is not signed."
                                + only),
                Markup.all(done.stream()
                        .map(attempt -> done(attempt, attempt.equals(done.get(0))))
                        .toList()),
                Markup.all(refused.stream().map(ConversionsSection::refused).toList()),
                possible());
    }

    /** What is much is converted when somebody asks for it. */
    private Markup possible() {
        return found.possible().isEmpty()
                ? Markup.NOTHING
                : Markup.all(
                        Parts.paragraph("This is a large record, so it is converted when you ask for it:"),
                        element("p")
                                .styled("buttons")
                                .holding(found.possible().stream()
                                        .map(Again::convert)
                                        .toList()));
    }

    private Markup done(Attempt attempt, boolean first) {
        Ledger ledger = attempt.ledger();
        Element details = element("details").styled("conversion");
        if (first && found.verdict() == Verdict.UNSIGNED) {
            details.set("open");
        }
        int documents = attempt.documents().size();
        return details.holding(
                element("summary")
                        .holding(
                                element("span")
                                        .styled("to")
                                        .holding(attempt.to().title()),
                                element("span").styled("counts").holding(counts(ledger)),
                                bar(ledger)),
                documents > 1
                        ? Parts.paragraph("It becomes " + Parts.count(documents, "document") + ".")
                        : Markup.NOTHING,
                losses(attempt, ledger),
                remarks(attempt),
                element("p")
                        .styled("buttons")
                        .holding(
                                Again.button(
                                        Download.DOCUMENT,
                                        attempt.to(),
                                        documents > 1 ? "Download documents" : "Download document"),
                                Again.button(Download.LEDGER_PAGE, attempt.to(), "Open ledger"),
                                Again.button(Download.LEDGER_JSON, attempt.to(), "Ledger as JSON")));
    }

    /** What became of how many values, the most first. */
    static String counts(Ledger ledger) {
        String counts = ledger.counts().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> Parts.number(count.getValue()) + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return Parts.count(ledger.entries().size(), "value") + (counts.isEmpty() ? "" : ": " + counts);
    }

    /** The shares of what became of the values; the words beside it say the same. */
    private static Markup bar(Ledger ledger) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        ledger.entries().forEach(entry -> counts.merge(entry.disposition().kind(), 1L, Long::sum));
        long all = Math.max(1, ledger.entries().size());
        List<Markup> shares = new ArrayList<>();
        long before = 0;
        for (Kind kind : List.of(Kind.CARRIED, Kind.TRANSFORMED, Kind.CONTROL, Kind.WITHHELD, Kind.DROPPED)) {
            long count = counts.getOrDefault(kind, 0L);
            if (count > 0) {
                shares.add(element("rect")
                        .styled(kind.token())
                        .set("x", Long.toString(before * BAR / all))
                        .set("width", Long.toString((before + count) * BAR / all - before * BAR / all))
                        .set("height", "8")
                        .holding());
                before += count;
            }
        }
        return element("svg")
                .styled("bar")
                .set("viewBox", "0 0 " + BAR + " 8")
                .set("preserveAspectRatio", "none")
                .set("aria-hidden", "true")
                .set("focusable", "false")
                .holding(shares);
    }

    /** The entries of a ledger that say what got lost, what is worst first. */
    static List<Entry> lost(Attempt attempt) {
        return attempt.ledger().entries().stream()
                .filter(entry -> entry.disposition().kind() == Kind.DROPPED
                        || List.of("narrowed", "approximated")
                                .contains(entry.disposition().token()))
                .sorted(Comparator.comparing(
                        (Entry entry) -> entry.disposition().kind() == Kind.DROPPED ? 0 : 1))
                .toList();
    }

    /** Those that the page shows. */
    static List<Entry> shown(Attempt attempt) {
        return lost(attempt).stream().limit(MOST_LOSSES).toList();
    }

    private Markup losses(Attempt attempt, Ledger ledger) {
        long withheld = ledger.with(Kind.WITHHELD).size();
        Markup kept = withheld == 0
                ? Markup.NOTHING
                : Parts.paragraph(Parts.count(withheld, "value") + " withheld for privacy.");
        List<Entry> lost = lost(attempt);
        if (lost.isEmpty()) {
            return Markup.all(Parts.paragraph("Nothing gets lost."), kept);
        }
        List<List<Markup>> rows = shown(attempt).stream().map(this::row).toList();
        String caption = lost.size() > rows.size()
                ? "The first " + rows.size() + " of " + Parts.number(lost.size()) + " values that "
                        + attempt.to().title() + " does not say, or not as exactly"
                : "What " + attempt.to().title() + " does not say, or not as exactly";
        return Markup.all(kept, Parts.table(caption, List.of("Place in the source", "Outcome", "Why"), rows));
    }

    private List<Markup> row(Entry entry) {
        return List.of(
                Markup.all(
                        Parts.line(findings.line(entry.source())),
                        text(" "),
                        Parts.place(entry.source().path())),
                text(entry.disposition().token()),
                text(entry.rule().words()));
    }

    private static Markup remarks(Attempt attempt) {
        List<Problem> problems = attempt.documents().stream()
                .map(Conversion::problems)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return problems.isEmpty() ? Markup.NOTHING : ProblemsSection.list(problems);
    }

    private static Markup refused(Attempt attempt) {
        return element("details")
                .styled("conversion refused")
                .holding(
                        element("summary")
                                .holding(
                                        element("span")
                                                .styled("to")
                                                .holding(attempt.to().title()),
                                        element("span")
                                                .styled("counts")
                                                .holding(
                                                        attempt.refused().isEmpty()
                                                                ? "there is no record in it"
                                                                : "refused: "
                                                                        + Parts.count(
                                                                                attempt.refused()
                                                                                        .size(),
                                                                                "reason"))),
                        ProblemsSection.list(attempt.refused()));
    }
}
