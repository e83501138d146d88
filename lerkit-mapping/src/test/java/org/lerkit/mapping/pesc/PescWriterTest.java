package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Disposition;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.pesc.PescVersion;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlWriter;

class PescWriterTest {
    private static final PescWriter COLLEGE = PescWriter.collegeTranscript();
    private static final PescWriter OLDER_COLLEGE = PescWriter.of(PescVersion.COLLEGE_TRANSCRIPT_1_6);
    private static final String BASIS = "<CourseCreditBasis>Regular</CourseCreditBasis>";

    private static LearnerRecord small(String before, String after) {
        return PescFixtures.convert(before, after, PescFixtures.CHECKED).value();
    }

    private static Conversion<XmlElement> write(PescWriter writer, LearnerRecord record) {
        return writer.write(record, PescFixtures.CHECKED).get(0);
    }

    private static String text(Conversion<XmlElement> written) {
        return XmlWriter.toText(written.value());
    }

    @Test
    void the_root_alone_is_in_the_namespace_of_its_version() {
        for (PescVersion version : List.of(PescVersion.COLLEGE_TRANSCRIPT_1_6, PescVersion.COLLEGE_TRANSCRIPT_1_9)) {
            XmlElement transcript = write(PescWriter.of(version), small("", "")).value();

            assertThat(PescVersion.of(transcript)).contains(version);
            assertThat(transcript.prefix()).isEqualTo("ColTrn");
            assertThat(transcript.elements())
                    .allMatch(element -> element.namespace().isEmpty());
        }
    }

    @Test
    void each_writer_is_found_by_its_format() {
        assertThat(COLLEGE.format()).isEqualTo(Format.COLLEGE_TRANSCRIPT);
        assertThat(PescWriter.highSchoolTranscript().format()).isEqualTo(Format.HIGH_SCHOOL_TRANSCRIPT);
        assertThat(COLLEGE.version()).isEqualTo(PescVersion.COLLEGE_TRANSCRIPT_1_9);
        assertThat(COLLEGE.document(XmlElement.of("a", "b")).extension()).isEqualTo("xml");
        assertThatThrownBy(() -> PescWriter.of(new PescVersion("CollegeTranscript", "1.3.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a version that is written: CollegeTranscript 1.3.0");
    }

    private static List<String> refusal(PescWriter writer, LearnerRecord record) {
        ConversionException refused = catchThrowableOfType(ConversionException.class, () -> write(writer, record));
        return refused.problems().stream()
                .map(problem -> problem.code() + " " + problem.location().path() + ": " + problem.title())
                .toList();
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        LearnerRecord record = LearnerRecord.of(small(BASIS, "").toJson().without("document"));

        assertThat(refusal(COLLEGE, record))
                .containsExactly(
                        "conversion.source.missing : TransmissionData is required, and not there",
                        "conversion.source.missing /attainments/0/parts/0/parts/0: "
                                + "CourseCreditBasis is required, and not there");
    }

    @Test
    void what_the_version_does_not_take_is_told_with_its_place_and_without_its_value() {
        LearnerRecord record = small(BASIS, "<CourseCreditBasis>Regal</CourseCreditBasis>");

        assertThat(refusal(COLLEGE, record))
                .containsExactly("conversion.target.refused /attainments/0/parts/0/parts/0/academic/creditBasis/value: "
                        + "expected a code of pesc:CourseCreditBasis, found other text of 5 characters");
    }

    @Test
    void a_code_of_a_later_version_is_refused_in_an_older_one() {
        LearnerRecord record =
                small("<CourseCreditUnits>", "<CourseCreditLevel>Other</CourseCreditLevel><CourseCreditUnits>");

        assertThat(text(write(COLLEGE, record))).contains("<CourseCreditLevel>Other</CourseCreditLevel>");
        assertThat(refusal(OLDER_COLLEGE, record))
                .containsExactly("conversion.target.refused /attainments/0/parts/0/parts/0/academic/creditLevel/value: "
                        + "a code that CourseCreditLevel has only in later versions");
    }

    @Test
    void a_text_that_is_too_long_for_the_version_is_refused_with_its_place() {
        String title = "A".repeat(61);
        LearnerRecord record = small("Welding &amp; Joining", title);

        assertThat(text(write(COLLEGE, record))).contains(title);
        assertThat(refusal(OLDER_COLLEGE, record))
                .containsExactly("conversion.target.refused /attainments/0/parts/0/parts/0/title: "
                        + "CourseTitle has 1 to 60 characters, and this 61");
    }

    @Test
    void standing_goes_where_the_version_has_it() {
        String newer = "<Delinquencies><DelinquencyCode>GoodStanding</DelinquencyCode></Delinquencies>";
        String older = "<Delinquencies>GoodStanding</Delinquencies>";
        for (String written : List.of(newer, older)) {
            String xml = PescFixtures.text("college-small")
                    .replace(
                            "</AcademicSession>\n    </AcademicRecord>",
                            "</AcademicSession>\n    <AcademicSummary>"
                                    + "<GPA><GradePointAverage>3.5</GradePointAverage></GPA>" + written
                                    + "</AcademicSummary></AcademicRecord>");
            LearnerRecord record = Transcript.convert(
                            XmlReader.standard().read(xml).root(), PescFixtures.ALL_RELEASED)
                    .value();

            assertThat(text(write(COLLEGE, record))).contains(newer);
            assertThat(text(write(OLDER_COLLEGE, record))).contains(older);
        }
    }

    @Test
    void an_element_of_a_later_version_is_dropped_in_an_older_one() {
        LearnerRecord record = small(
                "</CourseTitle>",
                "</CourseTitle><LearningOutcome><LearningOutcomeDescription>Welds a seam.</LearningOutcomeDescription>"
                        + "</LearningOutcome>");

        assertThat(text(write(COLLEGE, record))).contains("Welds a seam.");
        Conversion<XmlElement> older = write(OLDER_COLLEGE, record);
        assertThat(text(older)).doesNotContain("Welds a seam.");
        assertThat(older.ledger().with(Disposition.Kind.DROPPED))
                .extracting(entry -> entry.source().path() + " " + entry.rule().id())
                .containsExactly("/attainments/0/parts/0/parts/0/competencies/0/description "
                        + "pesc.CollegeTranscript-1.6.0.lacks.LearningOutcome");
    }

    @Test
    void what_colleges_have_high_schools_need_not() {
        LearnerRecord record =
                small("</Name>", "</Name><HighSchool><OrganizationName>Fjord High</OrganizationName></HighSchool>");

        Conversion<XmlElement> written = write(PescWriter.highSchoolTranscript(), record);

        assertThat(written.value().name()).isEqualTo("HighSchoolTranscript");
        assertThat(written.ledger().with(Disposition.Kind.DROPPED))
                .extracting(entry -> entry.rule().words())
                .containsExactly("HighSchoolTranscript 1.7.0 has no Person/HighSchool, or not with this in it.");
    }

    @Test
    void what_pesc_has_no_place_for_is_dropped_by_its_member() {
        LearnerRecord record = changed(json ->
                json.replace("\"title\":\"Welding & Joining\"", "\"title\":\"Welding & Joining\",\"role\":\"lead\""));

        Conversion<XmlElement> written = write(COLLEGE, record);

        assertThat(written.ledger().with(Disposition.Kind.DROPPED))
                .extracting(entry -> entry.source().path() + " " + entry.rule().id())
                .containsExactly("/attainments/0/parts/0/parts/0/role pesc.no-place.attainments.role");
    }

    @Test
    void of_a_title_in_several_languages_the_first_is_written() {
        LearnerRecord record = changed(
                json -> json.replace(
                        "\"title\":\"Welding & Joining\"",
                        "\"title\":[{\"value\":\"Sveising\",\"language\":\"nb\"},{\"value\":\"Welding\",\"language\":\"en\"}]"));

        Conversion<XmlElement> written = write(COLLEGE, record);

        assertThat(text(written))
                .contains("<CourseTitle>Sveising</CourseTitle>")
                .doesNotContain("Welding");
        assertThat(written.ledger().with(Disposition.Kind.DROPPED))
                .extracting(entry -> entry.source().path().replaceFirst(".*/title/", ""))
                .containsExactly("0/language", "1/value", "1/language");
    }

    @Test
    void a_kind_that_lerkit_does_not_know_is_refused() {
        LearnerRecord record = changed(json -> json.replace("\"kind\":\"course\"", "\"kind\":\"voyage\""));

        assertThat(refusal(COLLEGE, record))
                .containsExactly("conversion.attainment.kind /attainments/0/parts/0/parts/0/kind: "
                        + "a kind of attainment that lerkit does not know");
    }

    @Test
    void a_kind_that_has_no_element_there_is_dropped() {
        LearnerRecord record = changed(json -> json.replace("\"kind\":\"course\"", "\"kind\":\"badge\""));

        Conversion<XmlElement> written = write(COLLEGE, record);

        assertThat(text(written)).doesNotContain("Course");
        assertThat(written.ledger().with(Disposition.Kind.DROPPED))
                .extracting(entry -> entry.source().path())
                .contains("/attainments/0/parts/0/parts/0/kind", "/attainments/0/parts/0/parts/0/title");
    }

    @Test
    void a_reference_to_no_organisation_is_refused() {
        LearnerRecord record = changed(json -> json.replace("\"sender\":\"org-1\"", "\"sender\":\"org-9\""));

        assertThat(refusal(COLLEGE, record))
                .containsExactly("conversion.source.inconsistent /document/sender: no organisation has this key");
    }

    @Test
    void one_key_for_two_organisations_is_refused() {
        LearnerRecord record = changed(json -> json.replace("\"key\":\"org-2\"", "\"key\":\"org-1\""));

        assertThat(refusal(COLLEGE, record))
                .containsExactly(
                        "conversion.source.inconsistent /organizations/1/key: a second organisation of one key");
    }

    @Test
    void losses_can_be_refused() {
        LearnerRecord record = changed(json ->
                json.replace("\"title\":\"Welding & Joining\"", "\"title\":\"Welding & Joining\",\"role\":\"lead\""));

        assertThatThrownBy(() -> COLLEGE.write(record, PescFixtures.CHECKED.refusing("dropped")))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.LOSS_REFUSED));
    }

    @Test
    void what_others_defined_comes_back_in_its_namespaces() {
        String extensions =
                "<UserDefinedExtensions><w:Shop xmlns:w=\"urn:example:welding\" grade=\"A\"><Bench>4</Bench>"
                        + "<w:Torch>T<w:Size>2</w:Size></w:Torch><x:Key xmlns:x=\"urn:example:keys\">k</x:Key></w:Shop>"
                        + "</UserDefinedExtensions>";

        XmlElement written = write(COLLEGE, small("</CourseTitle>", "</CourseTitle>" + extensions))
                .value();

        assertThat(XmlWriter.toText(written))
                .contains(
                        "<UserDefinedExtensions><ext:Shop xmlns:ext=\"urn:example:welding\" grade=\"A\"><Bench>4</Bench>"
                                + "<ext:Torch>T<ext:Size>2</ext:Size></ext:Torch>"
                                + "<ext:Key xmlns:ext=\"urn:example:keys\">k</ext:Key></ext:Shop></UserDefinedExtensions>");
    }

    @Test
    void facts_of_other_systems_have_no_place() {
        LearnerRecord record = changed(json -> json.replace(
                "\"title\":\"Welding & Joining\"",
                "\"title\":\"Welding & Joining\",\"extensions\":["
                        + "{\"name\":\"CourseDescription\",\"value\":\"a\",\"system\":\"1edtech:clr:2.0\"},"
                        + "{\"name\":\"CourseNovelty\",\"value\":\"b\",\"system\":\"pesc\"},"
                        + "{\"name\":\"no path/\",\"value\":\"c\",\"system\":\"pesc\"},"
                        + "{\"name\":\"CourseDescription\",\"value\":\"d\"}]"));

        Conversion<XmlElement> written = write(COLLEGE, record);

        assertThat(text(written)).doesNotContain("CourseDescription", "Novelty");
        assertThat(written.ledger().with(Disposition.Kind.DROPPED)).hasSize(11);
    }

    /** The record of the small transcript, with other JSON in it. */
    private static LearnerRecord changed(UnaryOperator<String> change) {
        String json =
                JsonWriter.toText(PescFixtures.convert("college-small").value().toJson());
        String other = change.apply(json);
        assertThat(other).isNotEqualTo(json);
        return LearnerRecord.of((JsonObject) JsonReader.standard().read(other));
    }
}
