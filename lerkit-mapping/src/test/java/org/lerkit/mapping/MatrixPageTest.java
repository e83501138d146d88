package org.lerkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.competency.FrameworkConverters;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonWriter;

/** The page of all conversions and the published tables are what the code says; {@code -Dupdate.docs} writes them anew. */
class MatrixPageTest {
    private static final Path FORMATS = Path.of("../docs/formats");
    private static final String INTRODUCTION = """
            # What becomes what
            Every format that lerkit reads, a line each, and what may be lost when it becomes the format at the head of the
            column. Printed from `Converters.standard().matrix()`; change the tables that it is made from, not this page.

            A cell names the kinds of disposition beside *carried* and *control* that a document may meet; which of them it
            does meet, and where, is in the ledger of its conversion. *exact*: none. **Bold**: a converter made for the pair;
            all others go through the learner record. Empty: there is no way. The words are those of
            [the conservation law](../decisions/0003-the-conservation-law.md), and of `--fail-on`.

            The rules behind it, one for each member or element, are published as data: one JSON file for each half of a
            conversion in [tables](tables).

            """;

    private final Converters converters = Converters.standard();

    @Test
    void the_page_says_what_the_converters_say() throws IOException {
        assertThat(generated(FORMATS.resolve("matrix.md"), page())).isEqualTo(page());
    }

    @Test
    void the_tables_are_published_as_data() throws IOException {
        List<String> names = new ArrayList<>();
        for (MappingTable table : published()) {
            String name = file(table);
            String text = JsonWriter.toPrettyText(table.toJson());
            names.add(name);

            assertThat(generated(FORMATS.resolve("tables").resolve(name), text))
                    .as(name)
                    .isEqualTo(text);
        }
        assertThat(names).doesNotHaveDuplicates();
        try (var files = Files.list(FORMATS.resolve("tables"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void every_pair_can_be_found_and_says_what_its_tables_say() {
        assertThat(converters.matrix()).isNotEmpty().allSatisfy(pair -> {
            Converter converter = converters.find(pair.from(), pair.to()).orElseThrow();
            assertThat(converter.tables().get(0).from()).isEqualTo(pair.from());
            assertThat(converter.tables().get(converter.tables().size() - 1).to())
                    .isEqualTo(pair.to());
        });
        assertThat(pair(Format.COLLEGE_TRANSCRIPT, Format.LEARNER_RECORD).losses())
                .containsExactlyInAnyOrder("withheld", "narrowed");
        assertThat(pair(Format.COLLEGE_TRANSCRIPT, Format.CLR_2).losses())
                .contains("withheld", "dropped", "merged", "narrowed", "recoded");
        assertThat(pair(Format.COLLEGE_TRANSCRIPT, Format.CLR_2).direct()).isFalse();
    }

    /** Formats that share their rows share a file, which has the name of the first. */
    private List<MappingTable> published() {
        Map<List<MappingTable.Row>, MappingTable> published = new LinkedHashMap<>();
        tables().forEach(table -> published.putIfAbsent(table.rows(), table));
        return List.copyOf(published.values());
    }

    /** Those of records, then those of frameworks. */
    private List<MappingTable> tables() {
        return Stream.concat(converters.tables().stream(), FrameworkConverters.standard().tables().stream())
                .toList();
    }

    private ConversionPair pair(Format from, Format to) {
        return converters.matrix().stream()
                .filter(pair -> pair.from().equals(from) && pair.to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    /** Frameworks become one another, and no records. */
    private static void frameworks(StringBuilder page) {
        FrameworkConverters frameworks = FrameworkConverters.standard();
        page.append("\n## Frameworks of competencies\n\nFrom `FrameworkConverters.standard()`.\n\n| |");
        frameworks.targets().forEach(to -> page.append(' ').append(to.title()).append(" |"));
        page.append("\n|---|")
                .append("---|".repeat(frameworks.targets().size()))
                .append('\n');
        for (Format from : frameworks.sources()) {
            page.append("| ").append(from.title()).append(" |");
            for (Format to : frameworks.targets()) {
                String losses = from.equals(to)
                        ? ""
                        : frameworks
                                .find(from, to)
                                .map(converter -> cell(ConversionPair.of(converter, false)))
                                .orElse("");
                page.append(' ').append(losses).append(" |");
            }
            page.append('\n');
        }
    }

    private String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION).append("| |");
        converters.targets().forEach(to -> page.append(' ').append(to.title()).append(" |"));
        page.append("\n|---|")
                .append("---|".repeat(converters.targets().size()))
                .append('\n');
        List<ConversionPair> matrix = converters.matrix();
        for (Format from : converters.sources()) {
            page.append("| ").append(from.title()).append(" |");
            for (Format to : converters.targets()) {
                Optional<ConversionPair> found = matrix.stream()
                        .filter(pair -> pair.from().equals(from) && pair.to().equals(to))
                        .findFirst();
                page.append(' ')
                        .append(found.map(MatrixPageTest::cell).orElse(""))
                        .append(" |");
            }
            page.append('\n');
        }
        frameworks(page);
        page.append("\n## The tables\n\n| of | rows | file |\n|---|---|---|\n");
        for (MappingTable table : published()) {
            String of = tables().stream()
                    .filter(other -> other.rows().equals(table.rows()))
                    .map(other -> "`" + other.from() + "` to `" + other.to() + "`")
                    .collect(Collectors.joining(", "));
            page.append(
                    "| %s | %d | [%s](tables/%s) |\n".formatted(of, table.rows().size(), file(table), file(table)));
        }
        return page.toString();
    }

    private static String cell(ConversionPair pair) {
        String losses = pair.losses().isEmpty() ? "exact" : String.join(", ", new TreeSet<>(pair.losses()));
        return pair.direct() ? "**" + losses + "**" : losses;
    }

    private static String file(MappingTable table) {
        return name(table.from()) + "-to-" + name(table.to()) + ".json";
    }

    private static String name(Format format) {
        return format.id().replace(':', '-');
    }

    /** What the file says, after it was written where that was asked for. */
    private static String generated(Path file, String text) throws IOException {
        if (System.getProperty("update.docs") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        return Files.readString(file);
    }
}
