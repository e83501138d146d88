package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;
import static org.lerkit.cli.page.Markup.text;
import static org.lerkit.cli.page.Parts.mark;

import java.util.List;
import org.lerkit.cli.page.Conformance.Outcome;
import org.lerkit.cli.page.Conformance.Requirement;

/** How the document does by the profiles that are for its format. */
final class ConformanceSection {
    private ConformanceSection() {}

    static Markup write(List<Conformance.Result> results) {
        return Parts.section(
                "conformance",
                "Conformance",
                Markup.all(results.stream().map(ConformanceSection::result).toList()));
    }

    private static Markup result(Conformance.Result result) {
        List<List<Markup>> rows = result.requirements().stream()
                .map(requirement -> List.of(
                        Parts.code(requirement.id()),
                        element("span")
                                .styled(style(requirement.outcome()))
                                .holding(mark(sign(requirement.outcome())), text(" " + word(requirement.outcome()))),
                        words(requirement)))
                .toList();
        return Markup.all(
                element("h3").holding(result.profile()),
                Parts.paragraph(result.statement()),
                rows.isEmpty()
                        ? Markup.NOTHING
                        : element("details")
                                .holding(
                                        element("summary").holding(Parts.count(rows.size(), "requirement")),
                                        Parts.table(
                                                "The requirements of " + result.profile(),
                                                List.of("Requirement", "Outcome", "What it asks for"),
                                                rows)));
    }

    private static Markup words(Requirement requirement) {
        return Markup.all(
                text(requirement.words()),
                requirement
                        .clause()
                        .map(clause -> Markup.all(text(" "), Parts.clause(clause)))
                        .orElse(Markup.NOTHING),
                requirement.problems().isEmpty() ? Markup.NOTHING : ProblemsSection.list(requirement.problems()));
    }

    private static String style(Outcome outcome) {
        return switch (outcome) {
            case MET -> "good";
            case NOT_MET -> "bad";
            case NOT_TESTED -> "none";
        };
    }

    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case MET -> "\u2713";
            case NOT_MET -> "\u2717";
            case NOT_TESTED -> "\u2013";
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case NOT_TESTED -> "not tested";
        };
    }
}
