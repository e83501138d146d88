package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lerkit.mapping.Ledger.Entry;

/** What was found out about a document, as a page: findings on one side, their source on the other. */
final class ResultPage {
    private ResultPage() {}

    static String write(Examination found, List<Conformance.Result> conformance) {
        Source source = Source.of(found.submission().document(), found.opened());
        List<Entry> linked = found.conversions().stream()
                .filter(Examination.Attempt::isDone)
                .flatMap(attempt -> ConversionsSection.shown(attempt).stream())
                .toList();
        Findings findings = Findings.of(found, source, linked);
        Map<String, Markup> sections = new LinkedHashMap<>();
        sections.put("problems", ProblemsSection.write(findings));
        sections.put("checks", ChecksSection.write(found, findings));
        sections.put("record", RecordSection.write(found));
        sections.put("match", MatchSection.write(found));
        sections.put("conversions", ConversionsSection.write(found, findings));
        sections.put("conformance", ConformanceSection.write(conformance));
        sections.values().removeIf(Markup::isNothing);
        Markup main = Markup.all(
                new VerdictSection(found, findings).write(),
                contents(sections, findings),
                element("div")
                        .styled("columns")
                        .holding(
                                element("div").styled("findings").holding(List.copyOf(sections.values())),
                                element("div").styled("beside").holding(SourceSection.write(findings, linked))),
                Again.form(found.submission()));
        return PageFrame.write(found.verdict().words + " \u2013 lerkit", "result", false, main);
    }

    private static Markup contents(Map<String, Markup> sections, Findings findings) {
        List<Markup> items = new ArrayList<>();
        sections.keySet().forEach(id -> {
            String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
            String count = id.equals("problems") ? " (" + findings.all().size() + ")" : "";
            items.add(item(id, name + count));
        });
        items.add(item("source", "Source"));
        return element("nav")
                .set("aria-label", "Contents")
                .holding(
                        element("ul").holding(items),
                        element("a").styled("another").set("href", "/").holding(text("Check another")));
    }

    private static Markup item(String id, String words) {
        return element("li").holding(element("a").set("href", "#" + id).holding(words));
    }
}
