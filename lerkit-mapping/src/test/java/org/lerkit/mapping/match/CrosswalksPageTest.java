package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.model.competency.RelationType;

/** The page about routes is printed from the policy and the table that searches use ({@code -Dupdate.docs}). */
class CrosswalksPageTest {
    private static final Path PAGE = Path.of("../docs/formats/crosswalks.md");

    @Test
    void the_page_says_what_the_policy_and_the_table_say() throws IOException {
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page);
    }

    private static String page() {
        RoutePolicy policy = RoutePolicy.standard();
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # Routes between competencies
                Printed from the policy and the table that `CrosswalkGraph` uses; change those, not this page.
                [How to use it](../guide/crosswalks.md).

                ## What steps count
                `%s`: at most %d steps, %d of them at most close, a score of at least %s, and %,d places to go on from.

                | the start is to the end | factor | the other way round |
                |---|---|---|
                """,
                policy.name(),
                policy.depth(),
                policy.closeSteps(),
                policy.threshold(),
                policy.visited()));
        for (Correspondence each : Correspondence.values()) {
            page.append("| `%s` | %s | %s |\n"
                    .formatted(
                            each,
                            policy.factor(each),
                            each.inverse().map(inverse -> "`" + inverse + "`").orElse("")));
        }
        page.append("\nTimes the confidence of the relation, and:\n\n| found | factor |\n|---|---|\n");
        for (Method method : Method.values()) {
            page.append("| `%s` | %s |\n".formatted(method, policy.factor(method)));
        }
        types(page);
        composition(page);
        return page.toString();
    }

    private static void types(StringBuilder page) {
        page.append("\n## What types of relations mean\n\n| type | the one is to the other |\n|---|---|\n");
        RelationMeaning.equivalent()
                .types()
                .forEach((type, meaning) -> page.append("| `%s` | %s |\n"
                        .formatted(
                                type.text(),
                                meaning.map(each -> "`" + each + "`").orElse("not followed"))));
        Optional<Correspondence> careful = RelationMeaning.cautious().of(RelationType.EXACT_MATCH);
        page.append("\nOf CASE, `exact-match` is `%s`. Other types are not followed, and reported.\n"
                .formatted(careful.orElseThrow()));
    }

    private static void composition(StringBuilder page) {
        page.append("""

                ## What two steps come to
                The first is on the left. `-`: there is no such route. `siblings`: `RELATED`, and nothing follows.

                | |""");
        for (Correspondence next : Correspondence.values()) {
            page.append(" `").append(next).append("` |");
        }
        page.append("\n|---|").append("---|".repeat(Correspondence.count())).append('\n');
        for (Correspondence so : Correspondence.values()) {
            page.append("| `").append(so).append("` |");
            for (Correspondence next : Correspondence.values()) {
                int all = Composition.then(so.code, next.code);
                page.append(' ')
                        .append(
                                all == Composition.NONE
                                        ? "-"
                                        : all == Composition.SIBLING
                                                ? "siblings"
                                                : Correspondence.of(all).name().toLowerCase(Locale.ROOT))
                        .append(" |");
            }
            page.append('\n');
        }
    }
}
