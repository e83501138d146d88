package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/** Transcripts in JSON become records; what they cannot say is told with its place. */
class PescJsonReaderTest {
    private static final String SMALL = """
            {"ColTrn.CollegeTranscript": {
              "TransmissionData": {"DocumentID": "d-1"},
              "Student": {
                "Person": {"Name": {"FirstName": "Ada", "LastName": "Quist"}},
                "AcademicRecord": [{
                  "AcademicAward": {"AcademicCompletionIndicator": true, "AcademicAwardTitle": "BSc"},
                  "Course": [{"CourseTitle": "Knots", "CourseCreditValue": 3.50}]
                }]
              }
            }}
            """;

    private static Conversion<LearnerRecord> read(String json) {
        return read(json, PescFixtures.ALL_RELEASED);
    }

    private static Conversion<LearnerRecord> read(String json, ConversionOptions options) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        try (RecordReader.Records records =
                PescJsonReader.collegeTranscript().read(new ByteArrayInputStream(utf8), options)) {
            Conversion<LearnerRecord> read = records.next();
            assertThat(records.hasNext()).isFalse();
            assertThat(records.envelope()).isEqualTo(new Ledger(List.of(), List.of()));
            assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String small(String before, String after) {
        assertThat(SMALL).contains(before);
        return SMALL.replace(before, after);
    }

    private static String at(Conversion<LearnerRecord> read, String pointer) {
        return JsonWriter.toText(
                read.value().toJson().at(new JsonPointer(pointer)).orElseThrow());
    }

    private static Ledger.Entry entry(Conversion<LearnerRecord> read, String pointer) {
        return read.ledger().entries().stream()
                .filter(entry -> entry.source().path().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(Conversion<LearnerRecord> read) {
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.location().path())
                .toList();
    }

    @Test
    void members_become_what_elements_become_and_numbers_keep_their_text() {
        Conversion<LearnerRecord> read = read(SMALL);

        String course = "/ColTrn.CollegeTranscript/Student/AcademicRecord/0/Course/0/";
        assertThat(read.problems()).isEmpty();
        assertThat(read.ledger().counts()).containsOnlyKeys("carried");
        assertThat(at(read, "/attainments/0/parts/0/title")).isEqualTo("\"BSc\"");
        assertThat(at(read, "/attainments/0/parts/1/title")).isEqualTo("\"Knots\"");
        assertThat(at(read, "/attainments/0/parts/1/credits/0/value")).isEqualTo("\"3.50\"");
        assertThat(entry(read, course + "CourseCreditValue").targets())
                .containsExactly(new JsonPointer("/attainments/0/parts/1/credits/0/value"));
        assertThat(entry(read, course + "CourseTitle").rule().id()).isEqualTo("pesc.course.title");
    }

    @Test
    void both_readers_read_both_transcripts_and_are_found_by_their_own() {
        assertThat(PescJsonReader.collegeTranscript().format()).isEqualTo(Format.COLLEGE_TRANSCRIPT_JSON);
        assertThat(PescJsonReader.highSchoolTranscript().format()).isEqualTo(Format.HIGH_SCHOOL_TRANSCRIPT_JSON);
        assertThat(PescJsonReader.highSchoolTranscript().table().rows())
                .isEqualTo(PescReader.highSchoolTranscript().table().rows());
        Conversion<LearnerRecord> read = read(small("ColTrn.CollegeTranscript", "HSTrn.HighSchoolTranscript"));

        assertThat(at(read, "/document/extensions"))
                .isEqualTo("[{\"name\":\"document\",\"value\":\"HighSchoolTranscript\",\"system\":\"pesc\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CollegeTranscript", "ns0.CollegeTranscript", "a.b.CollegeTranscript"})
    void the_prefix_of_the_root_does_not_matter(String root) {
        Conversion<LearnerRecord> read = read(small("ColTrn.CollegeTranscript", root));

        assertThat(read.value()).isEqualTo(read(SMALL).value());
    }

    @Test
    void one_of_many_need_not_be_an_array() {
        Conversion<LearnerRecord> read = read(
                small("[{\"CourseTitle\": \"Knots\", \"CourseCreditValue\": 3.50}]", "{\"CourseTitle\": \"Knots\"}"));

        assertThat(at(read, "/attainments/0/parts/1/title")).isEqualTo("\"Knots\"");
        assertThat(entry(read, "/ColTrn.CollegeTranscript/Student/AcademicRecord/0/Course/CourseTitle")
                        .disposition()
                        .token())
                .isEqualTo("carried");
    }

    @Test
    void several_where_the_format_has_one_become_extensions() {
        Conversion<LearnerRecord> read = read(small("\"d-1\"", "[\"d-1\", \"d-2\"]"));

        assertThat(entry(read, "/ColTrn.CollegeTranscript/TransmissionData/DocumentID/1")
                        .targets())
                .extracting(place -> place.path())
                .containsExactly("/document/extensions/0/value");
        assertThat(at(read, "/document/extensions/0/name")).isEqualTo("\"DocumentID[2]\"");
    }

    @Test
    void without_transmission_data_it_is_read_and_said() {
        Conversion<LearnerRecord> read = read(small("\"TransmissionData\": {\"DocumentID\": \"d-1\"},", ""));

        assertThat(problems(read)).containsExactly("conversion.source.missing /ColTrn.CollegeTranscript");
        assertThat(read.problems().get(0).hint()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"null", "[]", "{}", "\"\"", "[null]"})
    void what_is_empty_says_nothing(String empty) {
        Conversion<LearnerRecord> read = read(small("\"Knots\"", empty));

        String at = "/ColTrn.CollegeTranscript/Student/AcademicRecord/0/Course/0/CourseTitle";
        assertThat(entry(read, at + (empty.equals("[null]") ? "/0" : ""))
                        .disposition()
                        .token())
                .isEqualTo("control");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`[[\"Knots\"], \"Bends\"]`, /0/0",
                "\"Kn\\u0000ts\", ``",
                "{\"not a name\": \"Knots\"}, /not a name",
                "{\"@not a name\": \"Knots\"}, /@not a name",
                "{\"@id\": {\"x\": \"Knots\"}}, /@id/x",
                "{\"text()\": [\"Knots\"]}, /text()/0",
                "{\"x}y\": 1}, /x}y"
            })
    void what_no_element_can_be_is_left_out_and_said(String odd, String place) {
        Conversion<LearnerRecord> read = read(small("\"Knots\"", odd));

        String at = "/ColTrn.CollegeTranscript/Student/AcademicRecord/0/Course/0/CourseTitle" + place;
        assertThat(problems(read)).containsExactly("conversion.source.unknown " + at);
        assertThat(entry(read, at).rule().id()).isEqualTo("pesc.json.no-element");
    }

    @Test
    void what_stands_beside_the_transcript_is_left_out_and_said() {
        Conversion<LearnerRecord> read =
                read(small("{\"ColTrn", "{\"$schema\": \"https://saltbridge.example\", \"v\": [1], \"ColTrn"));

        assertThat(problems(read))
                .containsExactly("conversion.source.unknown /$schema", "conversion.source.unknown /v/0");
    }

    @Test
    void members_that_pesc_does_not_have_and_codes_outside_their_lists_are_told_where_they_are() {
        Conversion<LearnerRecord> read = read(small(
                "\"CourseCreditValue\": 3.50",
                "\"Colour\": \"red\", \"CourseRepeatCode\": \"Twice\", \"CourseCreditValue\": \"three\""));

        String course = "/ColTrn.CollegeTranscript/Student/AcademicRecord/0/Course/0/";
        assertThat(problems(read))
                .containsExactlyInAnyOrder(
                        "conversion.code.unknown " + course + "CourseRepeatCode",
                        "conversion.value.malformed " + course + "CourseCreditValue",
                        "conversion.source.unknown " + course + "Colour");
    }

    @Test
    void extensions_of_others_keep_their_names() {
        Conversion<LearnerRecord> read = read(small(
                "\"CourseTitle\"",
                "\"UserDefinedExtensions\": {\"CCC.Own\": {\"Bracket\": 2}, \"{urn:example:own}Own\": {\"a\": \"b\"}},"
                        + " \"CourseTitle\""));

        assertThat(read.value().attainments().get(0).parts().get(1).extensions())
                .extracting(fact -> fact.name() + " = " + fact.value() + " of "
                        + fact.system().orElseThrow())
                .containsExactly("CCC.Own/Bracket = 2 of pesc:UserDefinedExtensions", "Own/a = b of urn:example:own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "{\"Student\": {}}",
                "{\"CollegeTranscript\": \"x\"}",
                "{\"CollegeTranscript\": {}}",
                "{\"CollegeTranscript\": [{\"Student\": {}}]}",
                "{\"CollegeTranscript\": {\"Student\": 1}, \"HighSchoolTranscript\": {\"Student\": 1}}"
            })
    void what_is_not_one_transcript_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(ConversionException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT);
            assertThat(refused.problem().location()).isEqualTo(JsonPointer.ROOT);
        });
    }

    @Test
    void two_students_or_none_are_refused_with_their_place() {
        assertThatThrownBy(() -> read("{\"CollegeTranscript\": {\"Student\": [{}, {\"Person\": {}}]}}"))
                .isInstanceOfSatisfying(ConversionException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT);
                    assertThat(refused.problem().location().path()).isEqualTo("/CollegeTranscript/Student/1");
                });
        assertThatThrownBy(() -> read("{\"CollegeTranscript\": {\"TransmissionData\": {\"DocumentID\": \"d\"}}}"))
                .isInstanceOfSatisfying(ConversionException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo(ConversionProblems.MISSING);
                    assertThat(refused.problem().location().path()).isEqualTo("/CollegeTranscript");
                });
    }

    @Test
    void what_is_withheld_of_xml_is_withheld_of_json() {
        String json =
                small("\"Person\": {", "\"Person\": {\"SSN\": 900000044, \"Birth\": {\"BirthDate\": \"1990-01-01\"}, ");

        Conversion<LearnerRecord> read = read(json, ConversionOptions.standard());

        assertThat(entry(read, "/ColTrn.CollegeTranscript/Student/Person/SSN")
                        .disposition()
                        .token())
                .isEqualTo("withheld");
        assertThat(JsonWriter.toPrettyText(read.value().toJson())).doesNotContain("900000044", "1990-01-01");
    }
}
