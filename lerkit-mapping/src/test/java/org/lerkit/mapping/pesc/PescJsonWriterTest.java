package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.pesc.AcademicAward;
import org.lerkit.model.pesc.Course;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;

/** Records become transcripts in JSON: those that they become in XML, in the types of JSON. */
class PescJsonWriterTest {
    private static LearnerRecord record(String fixture) {
        return Transcript.convert(PescFixtures.transcript(fixture), PescFixtures.ALL_RELEASED)
                .value();
    }

    private static JsonObject write(LearnerRecord record, PescVersion version) {
        Conversion<JsonObject> written =
                PescJsonWriter.of(version).write(record, PescFixtures.CHECKED).get(0);
        assertThat(Law.check(record.toJson(), written.value(), written.ledger()))
                .isEmpty();
        return written.value();
    }

    @Test
    void a_transcript_is_this_json() {
        String json = JsonWriter.toPrettyText(write(record("high-school-1.7"), PescVersion.HIGH_SCHOOL_TRANSCRIPT_1_7))
                + "\n";

        assertThat(json).isEqualTo(PescFixtures.golden("high-school-1.7.json", json));
    }

    @ParameterizedTest
    @CsvSource({
        "college-small, CollegeTranscript, 1.9.0",
        "college-small, CollegeTranscript, 1.6.0",
        "high-school-1.7, HighSchoolTranscript, 1.7.0",
        "high-school-1.7, HighSchoolTranscript, 1.5.0"
    })
    void json_and_xml_of_a_record_say_the_same(String fixture, String message, String number) {
        PescVersion version = new PescVersion(message, number);
        LearnerRecord record = record(fixture);
        XmlElement xml = PescWriter.of(version)
                .write(record, PescFixtures.CHECKED)
                .get(0)
                .value();

        LearnerRecord back = TranscriptJson.of(write(record, version))
                .convert(PescFixtures.ALL_RELEASED)
                .value();

        XmlElement again =
                PescWriter.of(version).write(back, PescFixtures.CHECKED).get(0).value();
        assertThat(again).isEqualTo(xml);
    }

    @Test
    void what_may_repeat_is_an_array_and_numbers_are_numbers() {
        JsonObject written = write(record("college-small"), PescVersion.COLLEGE_TRANSCRIPT_1_9);

        assertThat(written.members()).containsOnlyKeys("ColTrn.CollegeTranscript");
        String course = "/ColTrn.CollegeTranscript/Student/AcademicRecord/0/AcademicSession/0/Course/0/";
        assertThat(written.at(new JsonPointer(course + "CourseCreditValue"))).contains(new JsonNumber("3.0"));
        assertThat(written.at(new JsonPointer(course + "CourseNumber"))).contains(new JsonString("101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "false", "0"})
    void booleans_of_xml_are_those_of_json(String text) {
        JsonObject element = JsonReader.standard()
                .readObject("{\"AcademicCompletionIndicator\": \"" + text + "\", \"Other\": \"" + text + "\"}");

        JsonObject typed = JsonTyping.of(element, AcademicAward.SHAPE);

        assertThat(JsonWriter.toText(typed))
                .isEqualTo("{\"AcademicCompletionIndicator\":" + (text.equals("true") || text.equals("1"))
                        + ",\"Other\":\"" + text + "\"}");
    }

    @ParameterizedTest
    @CsvSource({"3.50, 3.50", "-0, -0", "+3, 3", ".5, 0.5", "5., 5", "007, 7", "+.0000000001, 0.0000000001"})
    void numbers_are_numbers_and_keep_their_text_where_json_has_it(String text, String written) {
        JsonObject element = JsonReader.standard().readObject("{\"CourseCreditValue\": \"" + text + "\"}");

        assertThat(JsonWriter.toText(JsonTyping.of(element, Course.SHAPE)))
                .isEqualTo("{\"CourseCreditValue\":" + written + "}");
    }

    @Test
    void what_xml_refuses_json_refuses_at_the_same_places() {
        LearnerRecord record = LearnerRecord.of(record("college-small").toJson().without("document"));

        assertThatThrownBy(() -> PescJsonWriter.collegeTranscript().write(record, ConversionOptions.standard()))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        refused -> assertThatThrownBy(() ->
                                        PescWriter.collegeTranscript().write(record, ConversionOptions.standard()))
                                .isInstanceOfSatisfying(
                                        ConversionException.class,
                                        xml -> assertThat(refused.problems())
                                                .isNotEmpty()
                                                .isEqualTo(xml.problems())));
    }

    @Test
    void each_writer_knows_its_format_and_version() {
        assertThat(PescJsonWriter.collegeTranscript().format()).isEqualTo(Format.COLLEGE_TRANSCRIPT_JSON);
        assertThat(PescJsonWriter.highSchoolTranscript().format()).isEqualTo(Format.HIGH_SCHOOL_TRANSCRIPT_JSON);
        assertThat(PescJsonWriter.of(PescVersion.COLLEGE_TRANSCRIPT_1_6).version())
                .isEqualTo(PescVersion.COLLEGE_TRANSCRIPT_1_6);
        assertThat(PescJsonWriter.collegeTranscript().document(JsonObject.EMPTY))
                .isEqualTo(Document.of(JsonObject.EMPTY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PescJsonWriter.of(new PescVersion("CollegeTranscript", "1.2.0")));
    }

    @Test
    void converters_find_the_way_from_xml_to_json_and_on() {
        assertThat(Converters.standard().find(Format.COLLEGE_TRANSCRIPT, Format.COLLEGE_TRANSCRIPT_JSON))
                .isPresent();
        assertThat(Converters.standard().find(Format.HIGH_SCHOOL_TRANSCRIPT_JSON, Format.CLR_2))
                .isPresent();
    }
}
