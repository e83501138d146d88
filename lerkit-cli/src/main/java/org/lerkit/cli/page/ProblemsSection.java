package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;
import static org.lerkit.cli.page.Markup.theirs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lerkit.cli.page.Markup.Element;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;

/** All problems, each with its place, its code, the clause that it breaks and what to do about it. */
final class ProblemsSection {
    /** More than these help nobody; a file has them all. */
    private static final int MOST = 100;

    private ProblemsSection() {}

    static Markup write(Findings findings) {
        List<Finding> all = findings.all();
        if (all.isEmpty()) {
            return Markup.NOTHING;
        }
        List<Markup> items = all.stream().limit(MOST).map(ProblemsSection::item).toList();
        Markup more = all.size() <= MOST
                ? Markup.NOTHING
                : Parts.paragraph("And " + Parts.number(all.size() - MOST) + " more, which the report has.");
        return Parts.section(
                "problems", "Problems", element("ol").styled("problems").holding(items), more);
    }

    private static Markup item(Finding finding) {
        return element("li")
                .set("id", finding.id())
                .styled(style(finding.problem()))
                .holding(body(finding.problem(), Parts.line(finding.line()), finding.inside()));
    }

    private static String style(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    /** What there is to say of a problem. */
    private static Markup body(Problem problem, Markup line, Optional<String> inside) {
        List<Markup> references =
                new ArrayList<>(List.of(Parts.code(problem.code().value())));
        problem.specs().forEach(clause -> references.add(Parts.clause(clause)));
        String path = problem.location().path();
        Element where = element("p").styled("where");
        return Markup.all(
                element("p")
                        .styled("title")
                        .holding(
                                element("span").styled("severity").holding(word(problem.severity())),
                                text(" " + problem.title())),
                problem.hint()
                        .map(hint -> element("p").styled("hint").holding(hint))
                        .orElse(Markup.NOTHING),
                where.holding(
                        line,
                        line.isNothing() ? Markup.NOTHING : text(" "),
                        inside.map(name -> Markup.all(text("in "), theirs(name), text(" ")))
                                .orElse(Markup.NOTHING),
                        path.isEmpty() ? text(problem.location().describe()) : Parts.place(path)),
                element("ul")
                        .styled("references")
                        .holding(references.stream()
                                .map(each -> element("li").holding(each))
                                .toList()));
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case NOTICE -> "Note";
        };
    }

    /** Problems that have no number, of something beside the document. */
    static Markup list(List<Problem> problems) {
        return element("ul")
                .styled("problems plain")
                .holding(problems.stream()
                        .limit(MOST)
                        .map(problem -> element("li")
                                .styled(style(problem))
                                .holding(body(problem, Markup.NOTHING, Optional.empty())))
                        .toList());
    }
}
