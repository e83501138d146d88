package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.MappingTable;
import org.lerkit.model.document.Format;
import org.lerkit.model.testing.Corpus;

/**
 * Where lerkit reads ELMO as the official map of ELMO to the European Learning Model does, and where what it makes of it
 * in a CLR is what the DESM crosswalk between that model and Open Badges says; {@code -Dupdate.docs} writes the page.
 */
class ElmoCrosswalkTest {
    private static final List<String> NOTHING = List.of("", "", "");
    private static final Path PAGE = Path.of("../docs/formats/elmo-crosswalk.md");
    private static final String MAP = "elm-v3/mapping/elmo-to-elm.csv";
    private static final String DESM = "desm-elm-ob-crosswalk/Microcredential_Mapping_";
    private static final Set<String> VERDICTS = Set.of("agrees", "differs", "facts", "beyond", "none");
    private static final String INTRODUCTION = """
            # ELMO, the European Learning Model and Open Badges
            Two maps of others, row by row, and what lerkit does with the same thing. This page is made by a test that reads the
            maps: it fails when a row of theirs has no line here, or a table of lerkit no longer says what is said here.

            ## ELMO to the European Learning Model
            The map was published with version 3 of the model. *agrees*: what the map means is what the place in the record
            means. *differs*: another meaning, or another shape. *facts*: the record has no member for it and keeps it as
            facts. *beyond*: the map has no place for it, lerkit keeps it. *none*: neither has.

            """;
    private static final String BADGES = """

            ## The European Learning Model to Open Badges 3.0
            The crosswalk was made with DESM for microcredentials: terms of both models were mapped to common ones, which join
            them. Only what both have is here. *agrees*: the ledger of ELMO to CLR 2.0 takes that leaf of ELMO to that member.
            *differs*: another member, or another meaning. *silent*: ELMO has nothing of the kind.

            """;

    /** A line of a table in the test's resources: its cells, by the first one. */
    private static Map<String, List<String>> lines(String resource) throws IOException {
        try (InputStream in = ElmoCrosswalkTest.class.getResourceAsStream("/crosswalk/" + resource)) {
            Map<String, List<String>> lines = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ", -1)))
                    .forEach(cells -> assertThat(lines.put(cells.get(0), cells)).isNull());
            return lines;
        }
    }

    private static List<NamedCsvRecord> csv(String file) throws IOException {
        String text = new String(Corpus.bytes(file), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    /** What the official map says, by class and field. */
    private static Map<String, String> officialMap() throws IOException {
        Map<String, String> map = new LinkedHashMap<>();
        for (NamedCsvRecord row : csv(MAP)) {
            if (!row.getField(0).isBlank()) {
                map.putIfAbsent(
                        row.getField(0) + "." + row.getField(1), row.getField(5).replaceAll("\\s+", " "));
            }
        }
        return map;
    }

    private static Map<String, MappingTable.Row> rows() {
        return new ElmoReader().table().rows().stream().collect(Collectors.toMap(MappingTable.Row::source, row -> row));
    }

    @Test
    void every_row_of_the_official_map_has_a_verdict_and_every_verdict_a_row() throws IOException {
        Map<String, List<String>> lines = lines("elmo-elm.txt");

        assertThat(lines.keySet())
                .containsExactlyInAnyOrderElementsOf(officialMap().keySet());
        assertThat(lines.values()).allSatisfy(line -> assertThat(line).hasSize(4));
        assertThat(lines.values()).allSatisfy(line -> assertThat(VERDICTS).contains(line.get(2)));
    }

    @Test
    void verdicts_are_about_what_the_tables_say() throws IOException {
        Map<String, MappingTable.Row> rows = rows();
        List<String> wrong = new ArrayList<>();
        for (List<String> line : lines("elmo-elm.txt").values()) {
            MappingTable.Row row = rows.get(line.get(1));
            if (row == null) {
                if (!line.get(1).equals("-")) {
                    wrong.add(line.get(0) + ": no row " + line.get(1));
                }
            } else if (line.get(2).equals("facts") && !row.target().contains("extensions[]")) {
                wrong.add(line.get(0) + ": not facts, but " + row.target());
            } else if (line.get(2).equals("agrees")
                    && row.target().startsWith("extensions[]")
                    && !line.get(0).startsWith("GradingScheme")
                    && !line.get(0).endsWith("gradingScheme")) {
                wrong.add(line.get(0) + ": nothing but facts");
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void what_the_official_map_leaves_out_is_beyond_it() throws IOException {
        Map<String, List<String>> lines = lines("elmo-elm.txt");

        officialMap().forEach((key, home) -> {
            boolean silent = home.startsWith("N/A") || home.startsWith("No need");
            assertThat(List.of("beyond", "none")
                            .contains(lines.getOrDefault(key, NOTHING).get(2)))
                    .as(key)
                    .isEqualTo(silent || key.equals("Report.description"));
        });
    }

    /** The terms that both ELM and Open Badges 3.0 were mapped to, each with the terms of the two. */
    private static Map<String, List<String>> joined() throws IOException {
        Map<String, List<String>> joined = new TreeMap<>();
        joined("Assertion", "ELM_Micro-Credential_20240208063519", "Open_Badges_3.0_3.0_20240301181832", joined);
        joined("Issuer", "ELM_-_Micro-Credential_20240206202405", "Open_Badges_3.0_3.0_20240301193146", joined);
        return joined;
    }

    private static void joined(String spine, String elm, String badges, Map<String, List<String>> joined)
            throws IOException {
        Map<String, String> one = mapped(csv(DESM + spine + "_" + elm + ".csv"));
        Map<String, String> other = mapped(csv(DESM + spine + "_" + badges + ".csv"));
        one.keySet().retainAll(other.keySet());
        one.forEach((term, name) -> joined.put(spine + ": " + term, List.of(name, other.get(term))));
    }

    private static Map<String, String> mapped(List<NamedCsvRecord> rows) {
        Map<String, String> mapped = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            String name = row.findField("Mapped term name").orElse("");
            if (!name.isBlank()) {
                mapped.merge(
                        row.getField("Spine term name").toLowerCase(Locale.ROOT),
                        name,
                        (known, more) ->
                                (", " + known + ",").contains(", " + more + ",") ? known : known + ", " + more);
            }
        }
        return mapped;
    }

    @Test
    void every_term_that_joins_the_two_models_has_a_verdict() throws IOException {
        assertThat(lines("elm-ob.txt").keySet()).containsExactlyInAnyOrderElementsOf(joined().keySet());
    }

    /** Asks the ledger of a conversion, which only says what happened. */
    @Test
    void where_we_say_that_we_agree_the_ledger_says_so_too() throws IOException {
        Set<String> ways = ways();
        List<String> wrong = new ArrayList<>();
        int agreed = 0;
        for (List<String> line : lines("elm-ob.txt").values()) {
            if (!line.get(3).equals("silent")) {
                agreed++;
                boolean carried = ways.contains(line.get(1) + " -> " + line.get(2));
                if (!carried) {
                    wrong.add(line.get(0) + ": " + line.get(1) + " does not go to " + line.get(2));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(agreed).isGreaterThan(10);
    }

    /** Every end of a path in ELMO with every start or end of a place in the CLR that it went to, without positions. */
    private static Set<String> ways() throws IOException {
        Converter converter =
                Converters.standard().find(Format.ELMO, Format.CLR_2).orElseThrow();
        Set<String> ways = new HashSet<>();
        try (Converter.Conversions all = converter.convert(
                new ByteArrayInputStream(ElmoFixtures.bytes("transcript")), ConversionOptions.standard())) {
            Conversion<Document> clr = all.next();
            for (Ledger.Entry entry : clr.ledger().entries()) {
                entry.targets().forEach(target -> {
                    for (String from : parts(entry.source().path().replaceAll("\\[\\d+]", ""))) {
                        parts(target.path().replaceAll("/\\d+", "")).forEach(to -> ways.add(from + " -> " + to));
                    }
                });
            }
        }
        return ways;
    }

    /** Every run of steps in a path: {@code /a/b} has {@code a}, {@code a/b} and {@code b}. */
    private static List<String> parts(String path) {
        String[] steps = path.substring(1).split("/", -1);
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < steps.length; from++) {
            for (int to = from + 1; to <= steps.length; to++) {
                parts.add(String.join("/", List.of(steps).subList(from, to)));
            }
        }
        return parts;
    }

    @Test
    void the_page_says_what_was_found() throws IOException {
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        Map<String, MappingTable.Row> rows = rows();
        Map<String, String> official = officialMap();
        Map<String, List<String>> lines = lines("elmo-elm.txt");
        page.append(count(lines, 2))
                .append("\n| ELMO | the map | the record | verdict | why |\n|---|---|---|---|---|\n");
        lines.forEach((key, line) -> page.append("| %s | %s | %s | %s | %s |\n"
                .formatted(
                        code(key.replaceFirst("\\.$", "")),
                        code(official.getOrDefault(key, "").replace("|", "/")),
                        code(
                                rows.containsKey(line.get(1))
                                        ? rows.get(line.get(1)).target()
                                        : ""),
                        line.get(2),
                        line.get(3))));
        Map<String, List<String>> badges = lines("elm-ob.txt");
        Map<String, List<String>> joined = joined();
        page.append(BADGES)
                .append(count(badges, 3))
                .append("\n| common term | ELM | Open Badges 3.0 | ELMO | CLR of lerkit | verdict | why |\n")
                .append("|---|---|---|---|---|---|---|\n");
        badges.forEach((key, line) -> page.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        key,
                        joined.getOrDefault(key, NOTHING).get(0),
                        joined.getOrDefault(key, NOTHING).get(1),
                        code(line.get(1).replaceFirst("^-$", "")),
                        code(line.get(2).replaceFirst("^-$", "")),
                        line.get(3),
                        line.get(4))));
        return page.toString();
    }

    private static String count(Map<String, List<String>> lines, int column) {
        Map<String, Long> counts = new TreeMap<>(lines.values().stream()
                .collect(Collectors.groupingBy(line -> line.get(column), Collectors.counting())));
        return lines.size() + " rows: "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "))
                + ".\n";
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
