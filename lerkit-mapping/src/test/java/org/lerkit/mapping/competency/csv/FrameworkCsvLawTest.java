package org.lerkit.mapping.competency.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.testing.SampledLaw;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Iri;

/** Tables of competencies are read by the conservation law: generated ones, and those of ESCO and O*NET. */
class FrameworkCsvLawTest {
    private static final int GENERATED = 300;
    private static final FrameworkCsvReader PLAIN =
            FrameworkCsvReader.plain(new Iri("https://example.org/joinery"), "Joinery");

    private record Layout(FrameworkCsvReader reader, List<String> columns) {}

    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    FrameworkCsvReader.escoSkills(),
                    List.of(
                            "conceptType",
                            "conceptUri",
                            "skillType",
                            "reuseLevel",
                            "preferredLabel",
                            "altLabels",
                            "hiddenLabels",
                            "status",
                            "modifiedDate",
                            "scopeNote",
                            "definition",
                            "inScheme",
                            "description",
                            "iscoGroup",
                            "code")),
            new Layout(
                    FrameworkCsvReader.onetOccupations(), List.of("O*NET-SOC Code", "Title", "Description", "Extra")),
            new Layout(
                    PLAIN,
                    List.of(
                            "id",
                            "uri",
                            "code",
                            "statement",
                            "label",
                            "alternative labels",
                            "type",
                            "keywords",
                            "education levels",
                            "language",
                            "modified",
                            "notes",
                            "parent",
                            "exact match",
                            "close match",
                            "broad match",
                            "narrow match",
                            "related",
                            "workshop")));

    private static Conversion<Document> read(FrameworkCsvReader reader, byte[] table) {
        try {
            return reader.read(new ByteArrayInputStream(table), ConversionOptions.standard())
                    .as(framework -> Document.of(framework.toJson()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> published(FrameworkCsvReader reader) {
        return reader.table().rows().stream()
                .flatMap(row -> row.dispositions().stream()
                        .map(disposition -> row.rule().id() + " " + disposition))
                .collect(Collectors.toSet());
    }

    private static CsvTable draw(Layout layout, long seed) {
        Random random = new Random(seed);
        List<CsvTable.Row> rows = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int row = 0; row < size; row++) {
            List<String> cells = new ArrayList<>();
            for (String column : layout.columns) {
                cells.add(cell(column, row, random));
            }
            rows.add(new CsvTable.Row(row + 2, row + 2, cells));
        }
        return new CsvTable("", layout.columns, rows);
    }

    private static String cell(String column, int row, Random random) {
        return switch (column) {
            case "conceptUri" -> "http://data.europa.eu/esco/skill/" + row;
            case "O*NET-SOC Code" -> random.nextInt(4) == 0 ? "no code " + row : "51-701" + row + ".00";
            case "id" -> "item " + row;
            case "preferredLabel", "Title", "statement" -> " joins \"wood\",  " + random.nextInt();
            case "iscoGroup" -> random.nextBoolean() ? "7522" : "other";
            case "parent", "exact match", "broad match", "related" ->
                List.of("", "item 0", "urn:a | urn:b", "https://example.org/x").get(random.nextInt(4));
            case "altLabels" -> List.of("", "glues", "glues\nclamps").get(random.nextInt(3));
            default ->
                List.of("", "  ", "saws", "saws | planes", "\u00e4 \uD83E\uDE9A")
                        .get(random.nextInt(5));
        };
    }

    @Test
    void generated_tables_keep_the_law() {
        for (long seed = 0; seed < GENERATED; seed++) {
            Layout layout = LAYOUTS.get((int) (seed % LAYOUTS.size()));
            Document.Csv source = (Document.Csv) Document.of(List.of(draw(layout, seed)));
            Conversion<Document> read = read(layout.reader, source.bytes());

            assertThat(ConservationLaw.check(source, read.value(), read.ledger()))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(SampledLaw.perturb(source, 4, new Random(seed), changed -> read(layout.reader, changed.bytes())))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(read.ledger().entries().stream()
                            .map(entry -> entry.rule().id() + " "
                                    + entry.disposition().token())
                            .filter(said -> !said.equals("source.blank control")))
                    .as("seed " + seed)
                    .isSubsetOf(published(layout.reader));
            assertThat(Framework.of(read.value().json()).toJson())
                    .as("seed " + seed)
                    .isEqualTo(read.value().json());
        }
    }

    @Test
    void the_skills_of_esco_keep_the_law_and_nothing_is_lost() throws IOException {
        Conversion<Framework> read = FrameworkCsvReader.escoSkills()
                .read(
                        new ByteArrayInputStream(Corpus.bytes("esco/esco_skills_all_labels_en.csv")),
                        ConversionOptions.standard().checkingAccounting());

        assertThat(read.value().competencies()).hasSize(13_485);
        assertThat(read.ledger().counts()).containsOnlyKeys("carried").containsEntry("carried", 26_970);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void the_occupations_of_onet_keep_the_law_and_nothing_is_lost() throws IOException {
        Conversion<Framework> read = FrameworkCsvReader.onetOccupations()
                .read(
                        new ByteArrayInputStream(Corpus.bytes("onet/occupation_data.csv")),
                        ConversionOptions.standard().checkingAccounting());

        assertThat(read.value().competencies()).hasSize(1_016);
        assertThat(read.value().relations()).hasSize(1_016);
        assertThat(read.ledger().counts()).containsOnlyKeys("carried").containsEntry("carried", 3_048);
        assertThat(read.problems()).isEmpty();
    }
}
