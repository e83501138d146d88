package org.lerkit.mapping.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;

class CsvWriterTest {
    private static final long SEED = 20261126;
    private static final CsvWriter WRITER = new CsvWriter();

    @Test
    void a_record_becomes_a_row_for_each_attainment() {
        CsvTable table = write("""
                {"format": "lerkit:record:0.1",
                 "learner": {"identifiers": [{"value": "17", "type": {"value": "SchoolAssignedPersonID"}}],
                             "names": [{"given": "Ada", "middle": ["B.", "C."], "family": "Quist"}]},
                 "organizations": [{"key": "o", "name": "Nordstrand"}],
                 "attainments": [
                   {"key": "t", "kind": "term", "title": [{"value": "Fall", "language": "en"}], "parts": [
                     {"key": "c", "kind": "course", "title": "=Welding", "provider": "o",
                      "credits": [{"value": "3.0", "unit": {"value": "Semester"}}],
                      "results": [{"kind": {"value": "score"}, "value": "-5"}, {"kind": {"value": "grade"}, "value": "A+"}],
                      "tags": ["steel", "cold"]}]},
                   {"key": "b", "kind": "badge", "title": "Welder"}],
                 "relations": [{"type": "isPartOf", "from": "b", "to": "t"}]}
                """);

        assertThat(table.rows())
                .extracting(row -> say(table, row))
                .containsExactly(
                        "student_id=17 given_name=Ada middle_name=B. | C. family_name=Quist item=t kind=term title=Fall",
                        "student_id=17 given_name=Ada middle_name=B. | C. family_name=Quist institution=Nordstrand item=c part_of=t"
                                + " kind=course title='=Welding credits=3.0 credit_unit=Semester grade=A+ score=-5"
                                + " tags=steel | cold",
                        "student_id=17 given_name=Ada middle_name=B. | C. family_name=Quist item=b part_of=t kind=badge"
                                + " title=Welder");
    }

    private static String say(CsvTable table, CsvTable.Row row) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                said.add(table.header().get(i) + '=' + row.cells().get(i));
            }
        }
        return String.join(" ", said);
    }

    @Test
    void what_has_no_column_is_dropped_and_said() {
        Conversion<CsvTable> written = convert("""
                {"format": "lerkit:record:0.1",
                 "learner": {"id": "urn:x:1", "notes": ["shy"]},
                 "attainments": [{"key": "c", "kind": "course", "results": [{"kind": {"value": "other"}, "value": "1"}]}]}
                """);

        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.disposition().token().equals("dropped"))
                .extracting(entry -> entry.source().path())
                .containsExactly(
                        "/learner/notes/0", "/attainments/0/results/0/kind/value", "/attainments/0/results/0/value");
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.source().path().equals("/learner/id"))
                .extracting(entry -> entry.targets().get(0).path())
                .containsExactly("/row[2]/student_id");
    }

    @Test
    void a_record_of_nobody_is_refused_unless_the_caller_names_the_learner() {
        LearnerRecord record = LearnerRecord.builder().build();

        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> WRITER.write(record, CsvFixtures.CHECKED))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NO_LEARNER_IDENTITY));
        CsvTable table = WRITER.write(record, CsvFixtures.CHECKED.withSubject(new Iri("did:example:1")))
                .get(0)
                .value();
        assertThat(say(table, table.rows().get(0))).isEqualTo("student_id=did:example:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "=1+1 # '=1+1",
                "@x # '@x",
                "+49 40 1 # +49 40 1",
                "-5,5 # -5,5",
                "+a # '+a",
                "'=x # ''=x",
                "' # '",
                "a=b # a=b",
                "'a # 'a",
                "-- # '--"
            })
    void no_cell_is_a_formula_and_the_reader_takes_the_guard_away(String text, String cell) {
        assertThat(Csv.guarded(text)).isEqualTo(cell);
        assertThat(Csv.unguarded(cell)).isEqualTo(text);
    }

    @Test
    void guarding_is_undone_whatever_the_text() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append("'=+-@\t\r1a, ".charAt(random.nextInt(11)));
            }
            String guarded = Csv.guarded(text.toString());

            assertThat(Csv.unguarded(guarded)).isEqualTo(text.toString());
            assertThat(guarded).doesNotMatch("(?s)[=@\t\r].*|[+-][^0-9].*|[+-][0-9, .]*[^0-9, .].*");
        }
    }

    @Test
    void generated_records_keep_the_law() {
        Map<String, Integer> counts = new TreeMap<>();
        for (long seed = SEED; seed < SEED + 500; seed++) {
            Document record = Document.of(GeneratedRecords.small(seed).toJson());

            Conversion<Document> written = convert(record);

            assertThat(ConservationLaw.check(record, written.value(), written.ledger()))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(ConservationLaw.perturb(record, CsvWriterTest::convert))
                    .as("seed %s", seed)
                    .isEmpty();
            written.ledger().counts().forEach((token, count) -> counts.merge(token, count, Integer::sum));
        }
        System.out.println("generated records, seed " + SEED + ": " + counts);
        assertThat(counts).containsKeys("carried", "merged", "dropped", "narrowed");
    }

    @Test
    void what_is_written_is_read_back_and_written_the_same() {
        int rows = 0;
        for (long seed = SEED; seed < SEED + 500; seed++) {
            CsvTable table = WRITER.write(GeneratedRecords.small(seed), CsvFixtures.STANDARD)
                    .get(0)
                    .value();
            byte[] file = table.toText().getBytes(StandardCharsets.UTF_8);

            CsvFixtures.Outcome read = CsvFixtures.read(CsvReader.standard(), file, CsvFixtures.ALL_RELEASED);

            assertThat(read.refused()).as("seed %s", seed).isEmpty();
            CsvTable again = WRITER.write(read.records().get(0).value(), CsvFixtures.STANDARD)
                    .get(0)
                    .value();
            for (int i = 0; i < table.rows().size(); i++) {
                rows++;
                assertThat(stripped(table, i, read.records().get(0)))
                        .as("seed %s, row %s", seed, i)
                        .isEqualTo(stripped(again, i, read.records().get(0)));
            }
        }
        System.out.println("written and read back, seed " + SEED + ": " + rows + " rows");
    }

    /** The cells of a row, but for those that are no dates or IRIs and so stand elsewhere once they are read. */
    private static List<String> stripped(CsvTable table, int row, Conversion<LearnerRecord> read) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String column = table.header().get(i);
            boolean malformed = read.problems().stream()
                    .anyMatch(problem -> problem.location().path().endsWith('/' + column));
            cells.add(
                    malformed
                            ? ""
                            : table.rows().get(row).cells().get(i).strip().replaceAll("\\s*\\|\\s*", "|"));
        }
        return cells;
    }

    private static CsvTable write(String record) {
        return convert(record).value();
    }

    private static Conversion<CsvTable> convert(String record) {
        return WRITER.write(LearnerRecord.of(JsonReader.standard().readObject(record)), CsvFixtures.CHECKED)
                .get(0);
    }

    private static Conversion<Document> convert(Document record) {
        return WRITER.write(LearnerRecord.of(record.json()), CsvFixtures.STANDARD)
                .get(0)
                .as(WRITER::document);
    }
}
