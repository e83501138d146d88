package org.lerkit.mapping.edfi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Identifier;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Coded;

class EdFiReaderTest {
    static final ConversionOptions CHECKED = ConversionOptions.standard().checkingAccounting();
    static final ConversionOptions ALL_RELEASED =
            CHECKED.withPrivacy(PrivacyProfile.standard().releasing(Category.values()));

    static byte[] fixture() throws IOException {
        try (InputStream in = EdFiReaderTest.class.getResourceAsStream("/fixtures/edfi/students.json")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    private static RecordReader.Records read(byte[] json, ConversionOptions options) throws IOException {
        return new EdFiReader().read(new ByteArrayInputStream(json), options);
    }

    @Test
    void a_student_becomes_the_record_that_is_expected() throws IOException {
        LearnerRecord record = read(fixture(), CHECKED).next().value();

        String text = JsonWriter.toPrettyText(record.toJson());
        Path golden = Path.of("src/test/resources/golden/edfi/student.json");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void descriptors_are_codes_of_their_list() throws IOException {
        LearnerRecord record = read(fixture(), CHECKED).next().value();

        assertThat(record.attainments().get(0).period().orElseThrow().type())
                .contains(Coded.of("Fall Semester", "uri://ed-fi.org/TermDescriptor"));
    }

    @Test
    void what_is_private_is_withheld_unless_it_is_released() throws IOException {
        Conversion<LearnerRecord> withheld = read(fixture(), CHECKED).next();
        Conversion<LearnerRecord> released = read(fixture(), ALL_RELEASED).next();

        assertThat(JsonWriter.toPrettyText(withheld.value().toJson()))
                .doesNotContain("900000044", "2008-11-03", "Female", "White", "Eva", "Mother", "Limited");
        assertThat(withheld.value().learner().orElseThrow().identifiers())
                .extracting(Identifier::value)
                .containsExactly("700017", "17", "S-3");
        assertThat(withheld.ledger().counts()).containsEntry("withheld", 10);
        assertThat(JsonWriter.toPrettyText(released.value().toJson()))
                .contains("900000044", "2008-11-03", "Female", "White", "Eva", "Mother", "Limited");
    }

    @Test
    void one_who_is_no_student_does_not_stop_the_others() throws IOException {
        RecordReader.Records records = read(fixture(), CHECKED);
        records.next();

        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(records::next)
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT))
                .withMessageContaining("no studentUniqueId")
                .withMessageNotContaining("Nobody");
        Conversion<LearnerRecord> last = records.next();
        assertThat(records.hasNext()).isFalse();
        assertThat(last.value().attainments())
                .extracting(one -> one.kind().text())
                .containsExactly("programme");
        assertThat(last.problems())
                .extracting(
                        problem -> problem.code(), problem -> problem.location().path())
                .containsExactly(tuple(ConversionProblems.NOT_UNDERSTOOD, "/version"));
        assertThat(last.ledger().entries())
                .filteredOn(entry -> entry.source().path().equals("/student/programs/0/reasonExited"))
                .extracting(entry -> entry.disposition().token())
                .containsExactly("withheld");
        assertThat(records.envelope().entries()).isEmpty();
        records.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[7]", "{\"student\": 7}", "{}"})
    void what_is_no_transcript_is_refused(String json) {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() ->
                        read(json.getBytes(StandardCharsets.UTF_8), CHECKED).next())
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT));
    }
}
