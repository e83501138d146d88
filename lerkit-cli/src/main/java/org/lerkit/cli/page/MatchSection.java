package org.lerkit.cli.page;

import static org.lerkit.cli.page.Markup.element;

import java.util.Optional;
import java.util.stream.Collectors;
import org.lerkit.cli.page.Examination.Matching;
import org.lerkit.mapping.match.Match;
import org.lerkit.mapping.render.MatchPage;
import org.lerkit.mapping.render.RenderOptions;

/** What the record has of what a posting asks for. */
final class MatchSection {
    private MatchSection() {}

    static Markup write(Examination found) {
        return found.match().map(matching -> section(found, matching)).orElse(Markup.NOTHING);
    }

    private static Markup section(Examination found, Matching matching) {
        if (!matching.problems().isEmpty()) {
            return Parts.section(
                    "match",
                    "Match",
                    Parts.paragraph("The posting cannot be read."),
                    ProblemsSection.list(matching.problems()));
        }
        return page(found)
                .map(page -> Parts.section(
                        "match",
                        "Match",
                        Parts.paragraph(
                                matching.match().map(MatchSection::counts).orElse("")),
                        page.length() > RecordSection.LONGEST
                                ? Parts.paragraph("The match is too long to be shown here.")
                                : Parts.frame("The match", page),
                        element("p").styled("buttons").holding(Again.button(Download.MATCH_PAGE, "Open as a page"))))
                .orElseGet(() -> Parts.section(
                        "match", "Match", Parts.paragraph("There is no record to compare with the posting.")));
    }

    private static String counts(Match match) {
        return match.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().token())
                .collect(Collectors.joining(", ", "Of what the posting asks for: ", "."));
    }

    /** The match as a page of its own. */
    static Optional<String> page(Examination found) {
        return found.match().flatMap(Matching::match).map(match -> MatchPage.of(match, RenderOptions.standard()));
    }
}
