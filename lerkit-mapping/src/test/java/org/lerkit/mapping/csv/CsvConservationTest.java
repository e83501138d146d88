package org.lerkit.mapping.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.record.LearnerRecord;

/** Every cell is accounted for, and nothing depends on a cell that does not say so. */
class CsvConservationTest {
    private static final long SEED = 20261126;
    private static final CsvMapping UNIVERSITY = CsvFixtures.mapping("university");

    @ParameterizedTest
    @CsvSource({"university, 2, ;", "badges, 2, ','"})
    void own_files_keep_the_law(String name, int learners, char separator) {
        CsvMapping mapping = CsvFixtures.mapping(name);

        CsvFixtures.Outcome outcome = CsvFixtures.read(CsvReader.of(mapping), CsvFixtures.bytes(name + ".csv"));

        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.records()).hasSize(learners);
    }

    @Test
    void generated_tables_keep_the_law() {
        Map<String, Integer> counts = new TreeMap<>();
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            CsvTable table = new GeneratedTables(SEED + round).learner(round, 2);
            ConversionOptions options = round % 2 == 0 ? CsvFixtures.STANDARD : CsvFixtures.ALL_RELEASED;
            try {
                keepsTheLaw(List.of(table), options, "round " + round)
                        .forEach((token, count) -> counts.merge(token, count, Integer::sum));
            } catch (ConversionException e) {
                assertThat(e.problem().code()).isEqualTo(ConversionProblems.INCONSISTENT);
                refused++;
            }
        }
        System.out.println("generated tables, seed " + SEED + ": " + counts + ", refused " + refused);
        assertThat(counts).containsKeys("carried", "recoded", "split", "withheld", "dropped", "control");
        assertThat(refused).isLessThan(50);
    }

    private static Map<String, Integer> keepsTheLaw(List<CsvTable> tables, ConversionOptions options, String which) {
        Conversion<LearnerRecord> read = LearnerRows.convert(tables, UNIVERSITY, options);
        Document target = Document.of(read.value().toJson());

        assertThat(ConservationLaw.check(Document.of(tables), target, read.ledger()))
                .as(which)
                .isEmpty();
        assertThat(ConservationLaw.perturb(
                        Document.of(tables),
                        changed -> LearnerRows.convert(((Document.Csv) changed).tables(), UNIVERSITY, options)
                                .as(record -> Document.of(record.toJson()))))
                .as(which)
                .isEmpty();
        return read.ledger().counts();
    }

    @Test
    void whatever_the_dialect_the_records_are_the_same() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Charset> charsets = List.of(
                StandardCharsets.UTF_8,
                Charset.forName("windows-1252"),
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE);
        int read = 0;
        for (int round = 0; round < 500; round++) {
            GeneratedTables generated = new GeneratedTables(SEED + round);
            List<CsvTable> tables = new ArrayList<>();
            int row = 2;
            for (int learner = random.nextInt(1, 4); learner > 0; learner--) {
                tables.add(generated.learner(learner, row));
                row += tables.get(tables.size() - 1).rows().size();
            }
            Charset charset = charsets.get(random.nextInt(charsets.size()));
            byte[] file = generated.file(tables, charset, ",;\t|".charAt(random.nextInt(4)));

            CsvFixtures.Outcome outcome = CsvFixtures.read(CsvReader.of(UNIVERSITY), file, CsvFixtures.CHECKED);

            List<LearnerRecord> expected = new ArrayList<>();
            for (CsvTable table : tables) {
                try {
                    expected.add(LearnerRows.convert(List.of(table), UNIVERSITY, CsvFixtures.STANDARD)
                            .value());
                } catch (ConversionException e) {
                    assertThat(outcome.refused())
                            .extracting(problem -> problem.location().path())
                            .contains(e.problem().location().path());
                }
            }
            assertThat(outcome.records())
                    .as("round %s, %s", round, charset)
                    .extracting(Conversion::value)
                    .isEqualTo(expected);
            read += expected.size();
        }
        System.out.println("generated files, seed " + SEED + ": " + read + " records");
        assertThat(read).isGreaterThan(800);
    }
}
