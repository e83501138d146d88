package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.cli.page.Markup.Element;
import org.lerkit.mapping.Ledger.Entry;

/**
 * The source, line by line, with each problem below its line. Of a long one the start is shown and what is around the lines
 * that something is linked to.
 */
final class SourceSection {
    private static final int ALL = 1_500;
    private static final int START = 200;
    private static final int AROUND = 6;
    private static final int LONGEST_LINE = 600;

    /** The name of a member at the start of a line. */
    private static final Pattern NAME = Pattern.compile("(\\s*)(\"(?:[^\"\\\\]|\\\\.)*+\")(\\s*:.*)", Pattern.DOTALL);

    private final Findings findings;
    private final Map<Integer, List<Finding>> byLine;

    private SourceSection(Findings findings) {
        this.findings = findings;
        this.byLine = findings.byLine();
    }

    /** @param linked entries whose lines are linked to */
    static Markup write(Findings findings, List<Entry> linked) {
        return new SourceSection(findings).section(linked);
    }

    private Markup section(List<Entry> linked) {
        List<String> lines = findings.source().lines();
        Markup note = Parts.paragraph("note", text(findings.source().note()));
        if (lines.isEmpty()) {
            return Parts.section("source", "Source", note);
        }
        return Parts.section(
                "source",
                "Source",
                note,
                element("div")
                        .styled("lines")
                        .set("role", "group")
                        .set("aria-label", "Lines of the source")
                        .set("tabindex", "0")
                        .holding(lines(lines, shown(lines.size(), linked))));
    }

    private BitSet shown(int count, List<Entry> linked) {
        BitSet shown = new BitSet();
        shown.set(1, Math.min(count, count <= ALL ? ALL : START) + 1);
        byLine.keySet().forEach(line -> show(line, count, shown));
        linked.forEach(entry -> findings.line(entry.source()).ifPresent(line -> show(line, count, shown)));
        return shown;
    }

    private static void show(int line, int count, BitSet shown) {
        shown.set(Math.max(1, line - AROUND), Math.min(count, line + AROUND) + 1);
    }

    private List<Markup> lines(List<String> lines, BitSet shown) {
        List<Markup> all = new ArrayList<>();
        int next = 1;
        for (int line = shown.nextSetBit(1); line > 0; line = shown.nextSetBit(line + 1)) {
            gap(next, line - 1, all);
            all.add(line(line, lines.get(line - 1)));
            byLine.getOrDefault(line, List.of()).forEach(finding -> all.add(note(finding)));
            next = line + 1;
        }
        gap(next, lines.size(), all);
        return all;
    }

    private static void gap(int from, int to, List<Markup> all) {
        if (from <= to) {
            String words = from == to
                    ? "Line " + Parts.number(from) + " is not shown"
                    : "Lines " + Parts.number(from) + " to " + Parts.number(to) + " are not shown";
            all.add(element("p").styled("gap").holding(words));
        }
    }

    private Markup line(int number, String words) {
        Element line = element("div").set("id", "L" + number);
        return (byLine.containsKey(number) ? line.styled("line marked") : line.styled("line"))
                .holding(
                        element("span").styled("number").holding(Integer.toString(number)),
                        element("code").holding(shortened(words)));
    }

    private static Markup shortened(String words) {
        if (words.length() <= LONGEST_LINE) {
            return coloured(words);
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
        return Markup.all(
                coloured(words.substring(0, end)),
                element("span")
                        .styled("cut")
                        .holding(" \u2026 and " + Parts.count(words.length() - end, "more character")));
    }

    private static Markup coloured(String words) {
        Matcher member = NAME.matcher(words);
        return member.matches()
                ? Markup.all(
                        text(member.group(1)),
                        element("span").styled("name").holding(member.group(2)),
                        text(member.group(3)))
                : text(words);
    }

    private static Markup note(Finding finding) {
        return element("p")
                .styled("at " + finding.problem().severity().name().toLowerCase(Locale.ROOT))
                .holding(element("a")
                        .set("href", "#" + finding.id())
                        .holding(finding.number() + ". " + finding.problem().title()));
    }
}
