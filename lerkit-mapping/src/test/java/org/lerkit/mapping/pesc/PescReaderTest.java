package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.value.Coded;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlSyntaxException;

class PescReaderTest {
    @Test
    void there_is_a_reader_for_each_root() {
        assertThat(PescReader.collegeTranscript().format()).isEqualTo(Format.COLLEGE_TRANSCRIPT);
        assertThat(PescReader.highSchoolTranscript().format()).isEqualTo(Format.HIGH_SCHOOL_TRANSCRIPT);
        assertThat(PescReader.batch().format()).isEqualTo(Format.ACADEMIC_RECORD_BATCH);
    }

    @Test
    void a_transcript_is_one_record_without_envelope() throws IOException {
        try (RecordReader.Records records = read(PescFixtures.bytes("college-small"))) {
            LearnerRecord record = records.next().value();

            assertThat(record.document().orElseThrow().number()).contains("NLC-2026-0001");
            assertThat(records.hasNext()).isFalse();
            assertThat(records.envelope().entries()).isEmpty();
            assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void a_record_that_cannot_be_converted_does_not_stop_those_behind_it() throws IOException {
        try (RecordReader.Records records = read(PescFixtures.bytes("batch"))) {
            assertThat(number(records.next())).isEqualTo("1");
            assertThatThrownBy(records::next)
                    .isInstanceOf(ConversionException.class)
                    .hasMessage("/AcademicRecordBatch/BatchContent[1]/HighSchoolTranscript[2], line 14, column 5: "
                            + "no Student, so that it is not known whom it is about. "
                            + "every PESC transcript has one; ask its sender for the whole document")
                    .extracting(e -> ((ConversionException) e).problem().code())
                    .isEqualTo(ConversionProblems.MISSING);
            assertThat(records.hasNext()).isTrue();
            assertThat(number(records.next())).isEqualTo("3");
            assertThat(records.hasNext()).isFalse();
            assertThat(records.envelope().entries())
                    .extracting(
                            entry -> entry.source().path(),
                            entry -> entry.disposition().token())
                    .containsExactly(
                            tuple("/AcademicRecordBatch/BatchEnvelope[1]/BatchID[1]", "control"),
                            tuple("/AcademicRecordBatch/BatchEnvelope[1]/BatchDateTime[1]", "control"),
                            tuple(
                                    "/AcademicRecordBatch/BatchEnvelope[1]/SourceAgency[1]/Organization[1]/OrganizationName[1]",
                                    "control"),
                            tuple("/AcademicRecordBatch/Carrier[1]", "dropped"),
                            tuple("/AcademicRecordBatch/BatchContent[1]", "control"));
        }
    }

    private static String number(Conversion<LearnerRecord> read) {
        return read.value().document().orElseThrow().number().orElseThrow();
    }

    @Test
    void an_empty_batch_has_no_records() throws IOException {
        try (RecordReader.Records records = read("<AcademicRecordBatch><BatchContent/></AcademicRecordBatch>")) {
            assertThat(records.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<elmo/>",
                "<Envelope><CollegeTranscript><TransmissionData/><Student/></CollegeTranscript></Envelope>"
            })
    void another_root_is_refused(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT))
                .hasMessageContaining(", line 1, column 1: the root element is not that of a PESC transcript or batch. "
                        + "the root has to be CollegeTranscript, HighSchoolTranscript or AcademicRecordBatch");
    }

    @Test
    void a_transcript_without_transmission_data_is_refused() {
        assertThatThrownBy(() -> read("<CollegeTranscript>\n <Student/></CollegeTranscript>")
                        .next())
                .isInstanceOfSatisfying(ConversionException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ConversionProblems.MISSING);
                    assertThat(e.problem().location()).isEqualTo(new XmlLocation("/CollegeTranscript", 1, 1));
                })
                .hasMessageContaining("no TransmissionData");
    }

    @Test
    void the_malformed_sample_is_refused() throws IOException {
        try (RecordReader.Records records = read(Corpus.bytes("pesc/samples-ccc/malformed-college-transcript.xml"))) {
            assertThatThrownBy(records::next).hasMessageContaining("no TransmissionData");
        }
    }

    @Test
    void xml_that_is_none_says_where() throws IOException {
        assertThatThrownBy(() -> read("")).isInstanceOf(XmlSyntaxException.class);
        String batch = PescFixtures.text("batch").replace("</b:AcademicRecordBatch>", "");
        try (RecordReader.Records records = read(batch)) {
            assertThat(records.next()).isNotNull();
            assertThatThrownBy(records::next).isInstanceOf(ConversionException.class);
            assertThat(records.next()).isNotNull();
            assertThatThrownBy(records::hasNext)
                    .isInstanceOf(XmlSyntaxException.class)
                    .hasMessageContaining("line ");
        }
    }

    @Test
    void limits_can_be_set() {
        XmlReader.Limits small = new XmlReader.Limits(1 << 16, 5, 10, 1_000, 1_000, 100);

        assertThatThrownBy(() -> PescReader.collegeTranscript()
                        .within(small)
                        .read(
                                new ByteArrayInputStream(PescFixtures.bytes("college-small")),
                                ConversionOptions.standard()))
                .isInstanceOf(XmlSyntaxException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-8, true",
        "ISO-8859-1, false"
    })
    void the_encoding_plays_no_part(String encoding, boolean mark) throws IOException {
        String xml = PescFixtures.text("college-rich");
        Charset charset = Charset.forName(encoding);
        String declared = xml.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding.replaceAll("[LB]E", "") + "\"");
        boolean marks = mark && !encoding.equals("UTF-16");
        byte[] bytes = ((marks ? "\ufeff" : "") + declared).getBytes(charset);

        try (RecordReader.Records records = read(bytes)) {
            assertThat(records.next().value())
                    .isEqualTo(PescFixtures.convert("college-rich").value());
        }
    }

    @Test
    void namespaces_play_no_part_but_as_a_hint() {
        String plain = PescFixtures.text("college-small").replace("ct:", "").replace("xmlns:ct=", "title=");
        String everywhere =
                PescFixtures.text("college-small").replace("ct:", "").replace("xmlns:ct=", "xmlns=");

        LearnerRecord without = Transcript.convert(
                        XmlReader.standard()
                                .read(plain.replaceFirst(" title=\"[^\"]*\"", ""))
                                .root(),
                        PescFixtures.CHECKED)
                .value();
        LearnerRecord with = Transcript.convert(
                        XmlReader.standard().read(everywhere).root(), PescFixtures.CHECKED)
                .value();

        assertThat(with).isEqualTo(PescFixtures.convert("college-small").value());
        assertThat(without.attainments()).isEqualTo(with.attainments());
        assertThat(with.document().orElseThrow().extensions())
                .extracting(fact -> fact.name() + "=" + fact.value())
                .containsExactly(
                        "document=CollegeTranscript", "namespace=urn:org:pesc:message:CollegeTranscript:v1.9.0");
        assertThat(without.document().orElseThrow().extensions()).hasSize(1);
    }

    @Test
    void a_code_twin_with_spaces_is_the_code() {
        Attainment course = course(PescFixtures.convert("college-small"));

        assertThat(course.credits().get(0).unit()).contains(Coded.of("Semester", "pesc:CourseCreditUnits"));
        assertThat(PescFixtures.convert("college-small").problems()).isEmpty();
    }

    @Test
    void a_code_outside_its_list_is_kept_and_reported() {
        Conversion<LearnerRecord> read = PescFixtures.convert(
                "<CourseCreditBasis>Regular", "<CourseCreditBasis>Irregular", PescFixtures.CHECKED);

        assertThat(course(read).academic().orElseThrow().creditBasis())
                .contains(Coded.of("Irregular", "pesc:CourseCreditBasis"));
        assertThat(read.problems())
                .extracting(Problem::code, problem -> problem.location().path(), Problem::title)
                .containsExactly(tuple(
                        ConversionProblems.UNKNOWN_CODE,
                        "/CollegeTranscript/Student[1]/AcademicRecord[1]/AcademicSession[1]/Course[1]/CourseCreditBasis[1]",
                        "not a code of pesc:CourseCreditBasis; kept as written"));
    }

    @Test
    void a_number_that_is_none_is_kept_beside_its_place_and_reported() {
        Conversion<LearnerRecord> read =
                PescFixtures.convert("<CourseCreditEarned>3.0", "<CourseCreditEarned>3,0", PescFixtures.CHECKED);

        assertThat(course(read).credits().get(0).earned()).isEmpty();
        assertThat(course(read).extensions())
                .extracting(fact -> fact.name() + "=" + fact.value())
                .containsExactly("CourseCreditEarned=3,0");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ConversionProblems.MALFORMED);
    }

    @Test
    void what_no_rule_knows_is_reported() {
        Conversion<LearnerRecord> read = PescFixtures.convert(
                "<CourseTitle>", "<Stars colour=\"red\">5</Stars><CourseTitle lang=\"en\">", PescFixtures.CHECKED);

        assertThat(read.problems())
                .extracting(Problem::code, problem -> problem.location().path().replaceAll(".*/Course\\[1]", ""))
                .containsExactly(
                        tuple(ConversionProblems.NOT_UNDERSTOOD, "/Stars[1]"),
                        tuple(ConversionProblems.NOT_UNDERSTOOD, "/Stars[1]/@colour"),
                        tuple(ConversionProblems.NOT_UNDERSTOOD, "/CourseTitle[1]/@lang"));
        assertThatThrownBy(() -> PescFixtures.convert(
                        "<CourseTitle>", "<Stars>5</Stars><CourseTitle>", PescFixtures.CHECKED.refusing("dropped")))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("/Stars[1]");
    }

    @Test
    void what_stands_twice_where_one_has_room_is_kept() {
        Conversion<LearnerRecord> read = PescFixtures.convert(
                "</TransmissionData>",
                "</TransmissionData><TransmissionData><DocumentID>Two</DocumentID><Carrier>x</Carrier>"
                        + "<UserDefinedExtensions><Seal>red</Seal></UserDefinedExtensions></TransmissionData>",
                PescFixtures.CHECKED);

        assertThat(read.value().extensions())
                .extracting(fact -> fact.name() + "=" + fact.value())
                .containsExactly("TransmissionData[2]+/DocumentID=Two", "Seal=red");
        assertThat(read.problems())
                .extracting(problem -> problem.location().path())
                .containsExactly("/CollegeTranscript/TransmissionData[2]/Carrier[1]");
    }

    @ParameterizedTest
    @CsvSource({"</Student>, <Student/>", "</Person>, <Person/>"})
    void a_second_learner_is_refused(String after, String second) {
        assertThatThrownBy(() -> PescFixtures.convert(after, after + second, PescFixtures.CHECKED))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT))
                .hasMessageContaining("in one transcript");
    }

    @Test
    void a_school_that_is_named_for_a_term_or_course_is_its_provider() {
        LearnerRecord record = PescFixtures.convert("college-rich").value();
        Attainment term = record.attainments().get(1).parts().get(2);
        Attainment course = term.parts().get(0);

        assertThat(term.kind().text()).isEqualTo("term");
        assertThat(term.provider()).contains("org-5");
        assertThat(course.provider()).contains("org-6");
        assertThat(course.academic().orElseThrow().override())
                .contains(Coded.of("Reciprocal", "pesc:SchoolOverrideCode"));
        assertThat(record.organizations().get(5).name().orElseThrow().any()).contains("Skerry High School");
    }

    @Test
    void problems_name_no_value_of_the_learners() {
        assertThatThrownBy(() -> PescFixtures.convert("TransmissionData>", "Okonkwo>", PescFixtures.CHECKED))
                .isInstanceOf(LerkitException.class)
                .hasMessageNotContaining("Okonkwo");
    }

    private static Attainment course(Conversion<LearnerRecord> read) {
        return read.value().attainments().get(0).parts().get(0).parts().get(0);
    }

    private static RecordReader.Records read(String xml) throws IOException {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static RecordReader.Records read(byte[] bytes) throws IOException {
        return PescReader.batch().read(new ByteArrayInputStream(bytes), ConversionOptions.standard());
    }
}
