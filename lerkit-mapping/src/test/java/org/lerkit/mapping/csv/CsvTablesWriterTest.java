package org.lerkit.mapping.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConservationLaw;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;

/** A record becomes three tables, which say what one table says. */
class CsvTablesWriterTest {
    private static final long SEED = Long.getLong("lerkit.seed", 20261126L);
    private static final CsvTablesWriter WRITER = new CsvTablesWriter();
    private static final String RECORD = """
            {"format": "lerkit:record:0.1",
             "learner": {"identifiers": [{"value": "17", "type": {"value": "sisSourcedId"}}],
                         "names": [{"given": "Ada", "family": "Quist"}]},
             "organizations": [{"key": "o", "name": "Nordstrand"}],
             "attainments": [
               {"key": "d", "kind": "award", "title": "Diploma", "provider": "o", "parts": [
                 {"key": "c", "kind": "course", "title": "Welding"}]},
               {"key": "b", "kind": "badge", "title": "Welder"},
               {"key": "p", "kind": "award", "title": "Prize"}]}
            """;

    private static Conversion<List<CsvTable>> write(String json) {
        return WRITER.write(LearnerRecord.of(JsonReader.standard().readObject(json)), CsvFixtures.CHECKED)
                .get(0);
    }

    private static String say(CsvTable table) {
        return table.name() + ": "
                + table.rows().stream()
                        .map(row -> IntStream.range(0, table.header().size())
                                .filter(i -> !row.cells().get(i).isEmpty())
                                .mapToObj(i -> table.header().get(i)
                                        + '='
                                        + row.cells().get(i))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; "));
    }

    @Test
    void the_learner_is_in_one_table_and_awards_are_apart_from_all_else() {
        assertThat(write(RECORD).value())
                .extracting(CsvTablesWriterTest::say)
                .containsExactly(
                        "students: student_id=17 given_name=Ada family_name=Quist",
                        "awards: student_id=17 institution=Nordstrand item=d kind=award title=Diploma;"
                                + " student_id=17 item=p kind=award title=Prize",
                        "courses: student_id=17 item=c part_of=d kind=course title=Welding;"
                                + " student_id=17 item=b kind=badge title=Welder");
        assertThat(WRITER.format()).isEqualTo(Format.CSV);
        assertThat(WRITER.table()).isEqualTo(new CsvWriter().table());
    }

    @Test
    void what_is_not_there_has_no_table() {
        assertThat(write("{\"format\": \"lerkit:record:0.1\", \"learner\": {\"id\": \"urn:x:1\"}}")
                        .value())
                .extracting(CsvTablesWriterTest::say)
                .containsExactly("students: student_id=urn:x:1 learner_iri=urn:x:1");
    }

    @Test
    void the_archive_is_read_as_the_one_table_is() throws IOException {
        LearnerRecord record = LearnerRecord.of(JsonReader.standard().readObject(RECORD));
        byte[] one = Document.of(List.of(new CsvWriter()
                        .write(record, CsvFixtures.CHECKED)
                        .get(0)
                        .value()))
                .bytes();

        LearnerRecord fromTables = back(WRITER.document(write(RECORD).value()).bytes());

        LearnerRecord fromOne = back(one);
        assertThat(fromTables.learner()).isEqualTo(fromOne.learner());
        assertThat(fromTables.relations()).isEqualTo(fromOne.relations());
        assertThat(fromTables.attainments()).extracting(Attainment::key).containsExactlyInAnyOrder("d", "c", "b", "p");
        assertThat(fromTables.attainments())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("provider") // keys by table and row
                .containsExactlyInAnyOrderElementsOf(fromOne.attainments());
    }

    private static LearnerRecord back(byte[] file) throws IOException {
        try (RecordReader.Records records =
                CsvReader.standard().read(new ByteArrayInputStream(file), CsvFixtures.ALL_RELEASED)) {
            return records.next().value();
        }
    }

    @Test
    void the_law_holds() {
        assertThat(ConservationLaw.perturb(
                        Document.of(JsonReader.standard().readObject(RECORD)), CsvTablesWriterTest::convert))
                .isEmpty();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 100; i++) {
            Document record = Document.of(GeneratedRecords.small(SEED + i).toJson());

            assertThat(ConservationLaw.perturb(record, place -> random.nextInt(25) == 0, CsvTablesWriterTest::convert))
                    .as("record %d of seed %d", i, SEED)
                    .isEmpty();
        }
    }

    private static Conversion<Document> convert(Document record) {
        return WRITER.write(
                        LearnerRecord.of(record.json()),
                        CsvFixtures.CHECKED.withSubject(new Iri("urn:example:learner")))
                .get(0)
                .as(Document::of);
    }

    @Test
    void too_many_to_account_for_are_refused() {
        String attainments = IntStream.rangeClosed(0, Layout.MOST)
                .mapToObj(i -> "{\"key\": \"c" + i + "\", \"kind\": \"course\"}")
                .collect(Collectors.joining(","));

        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> write("{\"format\": \"lerkit:record:0.1\", \"learner\": {\"id\": \"urn:x:1\"},"
                        + " \"attainments\": [" + attainments + "]}"))
                .satisfies(refused -> {
                    assertThat(refused.problem().code()).isEqualTo(ConversionProblems.NOT_TAKEN);
                    assertThat(refused.problem().location().path()).isEqualTo("/attainments");
                });
    }
}
