package org.lerkit.mapping.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.csv.CsvFixtures.Outcome;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.Relation;

class CsvReaderTest {
    private static final CsvReader STANDARD = CsvReader.standard();

    @ParameterizedTest
    @ValueSource(strings = {"university", "badges"})
    void files_become_the_records_that_are_expected(String name) {
        Outcome outcome = CsvFixtures.read(CsvReader.of(CsvFixtures.mapping(name)), CsvFixtures.bytes(name + ".csv"));

        assertThat(outcome.refused()).isEmpty();
        List<JsonValue> records = outcome.records().stream()
                .<JsonValue>map(read -> read.value().toJson())
                .toList();
        String text = JsonWriter.toPrettyText(new JsonArray(records));
        assertThat(text).isEqualTo(CsvFixtures.golden(name + ".json", text));
    }

    @Test
    void what_is_not_as_the_mapping_says_is_kept_beside_its_place_and_said_with_row_and_column() {
        Outcome outcome =
                CsvFixtures.read(CsvReader.of(CsvFixtures.mapping("university")), CsvFixtures.bytes("university.csv"));

        assertThat(outcome.records().get(0).problems())
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.location().describe())
                .containsExactly(
                        tuple("conversion.code.unknown", "row 4 (line 4), column Status"),
                        tuple("conversion.value.malformed", "row 4 (line 4), column Note"),
                        tuple("conversion.value.malformed", "row 4 (line 4), column Datum"));
        Attainment course = outcome.records().get(0).value().attainments().get(2);
        assertThat(course.extensions())
                .extracting("name", "value")
                .containsExactly(tuple("Note", "be"), tuple("Datum", "31.02.2026"));
        assertThat(course.awarded()).isEmpty();
    }

    @Test
    void usual_headers_need_no_mapping() {
        LearnerRecord record = only("""
                Student Number;First Name;Last Name;School;Course Code;Course Title;Credit Hours;Final Grade
                17;Ada;Quist;Nordstrand;WELD 101;Cold welding;3.0;A
                """);

        assertThat(record.learner().orElseThrow().names().get(0).family()).contains("Quist");
        assertThat(record.attainments())
                .extracting(
                        course -> course.kind().text(),
                        course -> course.code().orElseThrow(),
                        course -> course.credits().get(0).value().orElseThrow().text(),
                        course -> course.results().get(0).value().orElseThrow())
                .containsExactly(tuple("course", "WELD 101", "3.0", "A"));
        assertThat(record.organizations()).extracting(Organization::key).containsExactly("organization-2");
        assertThat(record.attainments().get(0).provider()).contains("organization-2");
    }

    @Test
    void rows_that_say_the_same_of_a_school_speak_of_one_school() {
        LearnerRecord record = only("""
                student_id,institution,title
                1,Nordstrand,A
                1,Lockmere,B
                1,Nordstrand,C
                """);

        assertThat(record.organizations()).hasSize(2);
        assertThat(record.attainments())
                .extracting(course -> course.provider().orElseThrow())
                .containsExactly("organization-2", "organization-3", "organization-2");
    }

    @Test
    void national_numbers_and_birth_dates_are_withheld() {
        byte[] file = "student_id,ssn,dob,title\n1,900000044,2001-11-03,A\n".getBytes(StandardCharsets.UTF_8);

        Conversion<LearnerRecord> withheld =
                CsvFixtures.read(STANDARD, file).records().get(0);
        Conversion<LearnerRecord> released = CsvFixtures.read(STANDARD, file, CsvFixtures.ALL_RELEASED)
                .records()
                .get(0);

        assertThat(JsonWriter.toPrettyText(withheld.value().toJson())).doesNotContain("900000044", "2001-11-03");
        assertThat(withheld.ledger().counts()).containsEntry("withheld", 2);
        assertThat(JsonWriter.toPrettyText(released.value().toJson())).contains("900000044", "2001-11-03");
    }

    @Test
    void parts_are_related_to_wholes() {
        LearnerRecord record = only("""
                student_id,item,part_of,kind,title
                1,fall,,term,Fall
                1,w,fall,course,Welding
                """);

        assertThat(record.relations()).containsExactly(new Relation("isPartOf", "w", "fall"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "student_id,title|1,A,B # conversion.source.format # row 2 (line 2) # 3 cells, where the header has 2",
                "student_id,title|1 # conversion.source.format # row 2 (line 2) # 1 cells, where the header has 2",
                "student_id,title|,A # conversion.source.missing # row 2 (line 2), column student_id # an empty cell, so that it is not known whose row it is",
                "student_id,surname|1,A||1,B # conversion.source.inconsistent # row 4 (line 4), column surname # not what row 2 (line 2), column surname says of the same learner",
                "student_id,kind|1,dance # conversion.attainment.kind # row 2 (line 2), column kind # not a kind of attainment",
                "student_id,item|1,a|1,a # conversion.source.inconsistent # row 3 (line 3), column item # a second attainment of one key",
                "student_id,part_of|1,a # conversion.source.inconsistent # row 2 (line 2), column part_of # part of something that no row of the learner is",
                "student_id,title|1,A\0B # conversion.source.format # row 2 (line 2), column title # a character NUL, which no text has",
                "title,grade|A,B # conversion.source.missing # row 1 (line 1) # no column student_id, so that it is not known whose each row is",
                "a,b|1,2 # conversion.source.format # row 1 (line 1) # no header with a column that the mapping knows",
                "student_id,Student-ID|1,2 # conversion.source.inconsistent # row 1 (line 1) # columns 1 and 2 have one name",
            })
    void rows_and_files_that_cannot_be_used_are_refused_with_the_place(
            String file, String code, String place, String title) {
        Problem problem = CsvFixtures.read(STANDARD, file.replace('|', '\n')).onlyRefusal();

        assertThat(problem.code().value()).isEqualTo(code);
        assertThat(problem.location().describe()).isEqualTo(place);
        assertThat(problem.title()).isEqualTo(title);
    }

    @Test
    void a_learner_who_is_refused_does_not_stop_the_others() {
        Outcome outcome = CsvFixtures.read(STANDARD, "student_id,title\n1,A\n2,B,x\n2,C\n3,D\n");

        assertThat(outcome.records()).hasSize(2);
        assertThat(outcome.onlyRefusal().location().path()).isEqualTo("/row[3]");
    }

    private static List<String> problems(CsvReader reader, byte[] file) throws IOException {
        List<String> problems = new ArrayList<>();
        try (RecordReader.Records records = reader.read(new ByteArrayInputStream(file), CsvFixtures.CHECKED)) {
            while (records.hasNext()) {
                try {
                    records.next();
                } catch (ConversionException e) {
                    e.problems()
                            .forEach(problem -> problems.add(
                                    problem.code() + " " + problem.location().describe()));
                }
            }
        }
        return problems;
    }

    @Test
    void everything_that_is_wrong_with_the_rows_of_a_learner_is_told_before_what_is_wrong_with_the_learner()
            throws IOException {
        String apart = "student_id,title\n1,A\n2,B\n1,C,x\n1\n1,D\n";
        CsvReader needing = CsvReader.of(CsvFixtures.of("{'learner':'id','columns':{"
                + "'id':'learner.identifiers[sisSourcedId].value','t':{'to':'course.title','required':true}}}"));

        assertThat(problems(STANDARD, apart.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "conversion.source.format row 4 (line 4)",
                        "conversion.source.format row 5 (line 5)",
                        "conversion.source.inconsistent row 4 (line 4)");
        assertThat(problems(needing, "id,t\n1,\n1,A\n1,\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "conversion.source.missing row 2 (line 2), column t",
                        "conversion.source.missing row 4 (line 4), column t");
    }

    @Test
    void a_row_of_nobody_is_told_before_the_learner_who_is_missing_by_it() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("courses.csv", "student_id,title\n1,Steel\n");
        files.put("students.csv", "student_id,surname\n,Quist\n");

        assertThat(problems(STANDARD, zip(files)))
                .containsExactly(
                        "conversion.source.missing row 2 of students (line 2), column student_id",
                        "conversion.source.inconsistent the table of students, column student_id");
    }

    @Test
    void rows_that_stand_apart_are_found_or_gathered() {
        String file = "id,t\n1,A\n2,B\n1,C\n";
        String mapping =
                "{'learner':'id','columns':{'id':'learner.identifiers[sisSourcedId].value','t':'course.title'}";

        Outcome adjacent = CsvFixtures.read(CsvReader.of(CsvFixtures.of(mapping + "}")), file);
        Outcome anywhere = CsvFixtures.read(CsvReader.of(CsvFixtures.of(mapping + ",'rows':'anywhere'}")), file);

        assertThat(adjacent.onlyRefusal().code()).isEqualTo(ConversionProblems.INCONSISTENT);
        assertThat(adjacent.onlyRefusal().location().path()).isEqualTo("/row[4]");
        assertThat(anywhere.records())
                .extracting(read -> read.value().attainments().size())
                .containsExactly(2, 1);
    }

    @Test
    void tables_are_joined_by_learner() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("courses.csv", "student_id,title\n2,Wood\n1,Steel\n1,Stone\n");
        files.put("awards.csv", "student_id,title,awarded\n1,Diploma,2026-05-30\n3,Lost,2026-05-30\n");
        files.put("students.csv", "student_id,surname\n1,Quist\n2,Lund\n");

        Outcome zipped = CsvFixtures.read(STANDARD, zip(files));

        assertThat(zipped.records())
                .extracting(read -> read.value().attainments().stream()
                        .map(one -> one.key() + " " + one.kind().text())
                        .toList())
                .containsExactly(
                        List.of("courses-attainment-2 course"),
                        List.of(
                                "courses-attainment-3 course",
                                "courses-attainment-4 course",
                                "awards-attainment-2 award"));
        assertThat(zipped.onlyRefusal().location().describe()).isEqualTo("the table of students, column student_id");
        Map<String, InputStream> open = new LinkedHashMap<>();
        files.forEach((name, text) ->
                open.put(name.replace(".csv", ""), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        assertThat(CsvFixtures.all(STANDARD.read(open, CsvFixtures.CHECKED)).records())
                .extracting(Conversion::value)
                .containsExactlyElementsOf(
                        zipped.records().stream().map(Conversion::value).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"teachers.csv", "readme.txt"})
    void an_archive_has_no_other_files(String name) throws IOException {
        Problem problem =
                CsvFixtures.read(STANDARD, zip(Map.of(name, "student_id\n1\n"))).onlyRefusal();

        assertThat(problem.code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT);
        assertThat(problem.hint()).contains("the tables are students, courses, awards; each is a file of that name");
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("export/"));
            zip.putNextEntry(new ZipEntry("__MACOSX/export/._students.csv"));
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("export/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static LearnerRecord only(String file) {
        Outcome outcome = CsvFixtures.read(STANDARD, file);
        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.records()).hasSize(1);
        return outcome.records().get(0).value();
    }
}
