package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Rule;

/** The page that says what alignments are taken for. */
class AlignmentsPageTest {
    private static final Path PAGE = Path.of("../docs/formats/alignments.md");
    private static final String INTRODUCTION = """
            # Alignments
            What an alignment leads to, as `Skills` and [`lerkit skills`](../guide/skills.md) tell it. The first that says
            something decides: the type that the alignment states, a framework that is at hand, its address, the name of its
            framework. Where none does, nothing is guessed: it is unclassified, and no skill. Expressions are those of Java, for
            the whole text, whatever its case. The tables are printed from those of `org.lerkit.mapping.match`.
            """;

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String page = INTRODUCTION
                + table("By the type that it states", "type", AlignmentRules.TYPES)
                + """

                ## By a framework that is at hand
                An address of a competency of it, or the address of the framework with the code of a competency, leads to a
                skill (`alignment.framework.given`); the address of the framework alone, or with another code, to the framework
                (`alignment.framework.whole`).
                """
                + table("By its address", "address", AlignmentRules.ADDRESSES)
                + table("By the name of its framework", "name", AlignmentRules.FRAMEWORKS);
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page);
    }

    @Test
    void every_rule_has_an_id_of_its_own() {
        List<String> ids = Stream.of(AlignmentRules.TYPES, AlignmentRules.ADDRESSES, AlignmentRules.FRAMEWORKS)
                .flatMap(List::stream)
                .map(AlignmentRules.Line::rule)
                .map(Rule::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(25);
    }

    private static String table(String title, String column, List<AlignmentRules.Line> lines) {
        StringBuilder table = new StringBuilder(
                "\n## %s\n| %s | leads to | rule | why |\n|---|---|---|---|\n".formatted(title, column));
        for (AlignmentRules.Line line : lines) {
            table.append("| `%s` | %s | `%s` | %s |\n"
                    .formatted(
                            line.pattern().pattern().replace("|", "\\|"),
                            line.kind().token(),
                            line.rule().id(),
                            line.rule().words()));
        }
        return table.toString();
    }
}
