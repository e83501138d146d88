package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Learner;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.PersonName;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.LocalizedText;

/** Where the elements of a transcript go. */
class X12ReaderTest {
    private static final Conversion<LearnerRecord> COLLEGE =
            X12Fixtures.record(X12Fixtures.outcomes(X12Fixtures.text("college")).get(0));
    private static final Conversion<LearnerRecord> RELEASED = X12Fixtures.record(
            X12Fixtures.outcomes(X12Fixtures.text("college"), X12Reader.standard(), X12Fixtures.ALL_RELEASED)
                    .get(0));

    private static Attainment term(int index) {
        return COLLEGE.value().attainments().stream()
                .filter(attainment -> attainment.kind().equals(AttainmentKind.ACADEMIC_RECORD))
                .flatMap(attainment -> attainment.parts().stream())
                .toList()
                .get(index);
    }

    private static Attainment of(AttainmentKind kind) {
        return COLLEGE.value().attainments().stream()
                .filter(attainment -> attainment.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Attainment course(int term, String subject) {
        return term(term).parts().stream()
                .filter(part -> part.subject().equals(Optional.of(subject)))
                .findFirst()
                .orElseThrow();
    }

    private static Result result(Attainment attainment, String kind) {
        return attainment.results().stream()
                .filter(result -> result.kind().value().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_reader_is_that_of_its_format() {
        assertThat(X12Reader.standard().format()).isEqualTo(Format.X12_130);
        assertThat(X12Reader.standard().table().losses()).contains("withheld", "recoded");
    }

    @Test
    void a_course_has_its_credit_its_grade_and_its_number() {
        Attainment calculus = course(0, "MATH");

        assertThat(calculus.number()).contains("151");
        assertThat(calculus.title()).contains(LocalizedText.of("Calculus I"));
        assertThat(calculus.credits().get(0).value()).contains(new Decimal("3"));
        assertThat(calculus.credits().get(0).earned()).contains(new Decimal("3"));
        assertThat(calculus.credits().get(0).unit()).contains(Coded.of("S", "x12:1141"));
        assertThat(calculus.academic().orElseThrow().creditBasis()).contains(Coded.of("R", "x12:1147"));
        assertThat(calculus.classifications()).containsExactly(Coded.of("27.0101", "CIP"));
        assertThat(result(calculus, "grade").value()).contains("A");
        assertThat(result(calculus, "grade").scale()).contains(Coded.of("25", "x12:1148"));
        assertThat(result(calculus, "quality-points").value()).contains("12");
    }

    @Test
    void what_stands_behind_a_course_is_its_own() {
        Attainment chemistry = course(0, "CHEM");

        assertThat(chemistry.identifiers().get(0).value()).isEqualTo("110-02");
        assertThat(chemistry.period().orElseThrow().start().orElseThrow().text())
                .isEqualTo("2022-08-29");
        assertThat(chemistry.academic().orElseThrow().site()).contains(Coded.of("3", "x12:1132"));
        assertThat(chemistry.competencies().get(0).code()).contains("LAB");
        assertThat(chemistry.competencies().get(0).kind()).isEqualTo(Coded.of("R", "x12:1413"));
        assertThat(chemistry.notes()).containsExactly("Includes a laboratory.");
        assertThat(course(0, "MATH").notes()).isEmpty();
    }

    @Test
    void a_course_from_elsewhere_has_the_school_where_it_was_taken() {
        Attainment composition = course(0, "ENGL");

        Organization school = organization(composition.provider().orElseThrow());
        assertThat(school.name()).contains(LocalizedText.of("Tamarack Community College"));
        assertThat(school.identifiers().get(0).type()).contains(Coded.of("FICE", "pesc:organization-id"));
        assertThat(result(composition, "mark").value()).contains("A-");
    }

    private static Organization organization(String key) {
        return COLLEGE.value().organizations().stream()
                .filter(organization -> organization.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_term_has_its_month_its_dates_and_its_summary() {
        Attainment fall = term(0);

        assertThat(fall.kind()).isEqualTo(AttainmentKind.TERM);
        assertThat(fall.period().orElseThrow().designator().orElseThrow().text())
                .isEqualTo("2022-09");
        assertThat(fall.period().orElseThrow().end().orElseThrow().text()).isEqualTo("2022-12-16");
        assertThat(fall.fieldOfStudy()).contains("Liberal Arts");
        assertThat(result(fall.parts().get(0), "gpa").value()).contains("3.8");
        assertThat(term(1).notes()).containsExactly("Dean's list.");
    }

    @Test
    void a_summary_tells_credits_for_the_average_from_those_attempted_and_earned() {
        Attainment summary = of(AttainmentKind.SUMMARY);

        assertThat(result(summary, "credit-hours-for-gpa").value()).contains("58");
        assertThat(result(summary, "credit-hours-attempted").value()).contains("61");
        assertThat(result(summary, "credit-hours-earned").value()).contains("58");
        assertThat(result(summary, "gpa").maximum()).contains("4");
        assertThat(result(summary, "class-rank").value()).contains("12");
        assertThat(result(summary, "class-rank").date().orElseThrow().text()).isEqualTo("2026-05-15");
    }

    @Test
    void a_degree_has_its_level_its_date_and_its_fields_of_study() {
        Attainment degree = term(1).parts().get(1);

        assertThat(degree.kind()).isEqualTo(AttainmentKind.AWARD);
        assertThat(degree.type()).contains(Coded.of("2.3", "pesc:AcademicAwardLevel"));
        assertThat(degree.awarded().orElseThrow().text()).isEqualTo("2026-05-15");
        assertThat(degree.parts())
                .extracting(Attainment::kind)
                .containsExactly(AttainmentKind.SUMMARY, AttainmentKind.PROGRAMME, AttainmentKind.PROGRAMME);
        assertThat(degree.parts().get(1).classifications()).containsExactly(Coded.of("24.0101", "CIP"));
    }

    @Test
    void a_test_has_its_parts_and_their_scores() {
        Attainment test = of(AttainmentKind.TEST);

        assertThat(test.type()).contains(Coded.of("803", "x12:1155"));
        assertThat(test.awarded().orElseThrow().text()).isEqualTo("2021-10");
        assertThat(test.parts()).hasSize(2);
        assertThat(test.parts().get(1).results())
                .extracting(result -> result.value().orElseThrow())
                .containsExactly("710", "92");
        assertThat(test.parts().get(1).results().get(1).method()).contains(Coded.of("9", "x12:1160"));
    }

    @Test
    void names_are_put_together_by_what_qualifies_their_parts() {
        List<PersonName> names = learner(COLLEGE).names();

        assertThat(names).hasSize(2);
        assertThat(names.get(0).given()).contains("Mirela");
        assertThat(names.get(0).middle()).containsExactly("Anne");
        assertThat(names.get(0).family()).contains("Quist");
        assertThat(names.get(0).suffixes()).containsExactly("Jr.");
        assertThat(names.get(1).extensions().get(0).name()).isEqualTo("x12:1104:15");
        assertThat(names.get(1).extensions().get(0).value()).isEqualTo("Halvorsen");
    }

    private static Learner learner(Conversion<LearnerRecord> read) {
        return read.value().learner().orElseThrow();
    }

    @Test
    void sender_and_recipient_are_told_by_their_roles() {
        assertThat(organization(COLLEGE.value()
                                .document()
                                .orElseThrow()
                                .sender()
                                .orElseThrow())
                        .name())
                .contains(LocalizedText.of("Northwater College"));
        assertThat(COLLEGE.value().document().orElseThrow().recipients()).containsExactly("org-2");
        Organization sender = organization("org-1");
        assertThat(sender.contacts().get(0).addresses().get(0).lines()).containsExactly("12 Harbour Way", "Suite 4");
        assertThat(sender.contacts().get(1).emails()).containsExactly("registrar@northwater.example");
        assertThat(sender.contacts().get(1).phones().get(0).kind()).contains(Coded.of("TE", "x12:365"));
    }

    @ParameterizedTest
    @CsvSource({
        "/ST[1]/REF[1]/REF02",
        "/ST[1]/REF[2]/REF03",
        "/ST[1]/DMG[1]/DMG02",
        "/ST[1]/DMG[1]/DMG03",
        "/ST[1]/DMG[1]/DMG06",
        "/ST[1]/IND[1]/IND04",
        "/ST[1]/IN1[3]/IN2[1]/IN202",
        "/ST[1]/SST[1]/SST04",
        "/ST[1]/SST[1]/SST09",
        "/ST[1]/SST[1]/SSE[1]/SSE01",
        "/ST[1]/LX[1]/IMM[1]/IMM01",
        "/ST[1]/LX[1]/SES[1]/SES14",
    })
    void what_is_nobodys_business_is_withheld_and_let_through_when_it_is_asked_for(String place) {
        assertThat(disposition(COLLEGE, place)).isEqualTo("withheld");
        assertThat(disposition(RELEASED, place)).isIn("carried", "recoded");
    }

    private static String disposition(Conversion<LearnerRecord> read, String place) {
        return read.ledger().entries().stream()
                .filter(entry -> entry.source().path().equals(place))
                .map(entry -> entry.disposition().token())
                .findFirst()
                .orElse("no entry for " + place);
    }

    @Test
    void nothing_that_is_withheld_is_in_the_record() {
        String record = JsonWriter.toText(COLLEGE.value().toJson());

        assertThat(record).doesNotContain("900000044", "20040229", "2004-02-29", "Oda", "MMR", "B38");
        assertThat(JsonWriter.toText(RELEASED.value().toJson()))
                .contains("900000044", "2004-02-29", "Oda Halvorsen", "MMR", "B38");
    }

    @Test
    void several_transaction_sets_are_several_records_and_old_releases_are_read() {
        List<Object> outcomes = X12Fixtures.outcomes(X12Fixtures.text("k12"));

        assertThat(outcomes).hasSize(2);
        LearnerRecord first = X12Fixtures.record(outcomes.get(0)).value();
        assertThat(first.learner().orElseThrow().names()).hasSize(1);
        assertThat(first.learner().orElseThrow().names().get(0).formatted()).contains("Aho, Liina");
        assertThat(first.learner().orElseThrow().identifiers()).hasSize(1);
        assertThat(first.document().orElseThrow().created().orElseThrow().text())
                .isEqualTo("260612");
        Attainment before = first.attainments().get(0);
        assertThat(before.period().orElseThrow().start().orElseThrow().text()).isEqualTo("2024-09-01");
        assertThat(before.period().orElseThrow().end().orElseThrow().text()).isEqualTo("2025-01-31");
        assertThat(X12Fixtures.record(outcomes.get(1))
                        .value()
                        .document()
                        .orElseThrow()
                        .number())
                .contains("2026-56");
    }

    @Test
    void segments_of_another_release_are_read_and_told() {
        String file = X12Fixtures.text("minimal").replace("SE*8", "LX*1~\nOP*A~\nSE*10");

        Conversion<LearnerRecord> read =
                X12Fixtures.record(X12Fixtures.outcomes(file).get(0));

        assertThat(read.problems())
                .extracting(problem -> problem.code().value())
                .containsExactly("x12.segment.release");
        assertThat(read.problems().get(0).location().path()).isEqualTo("/ST[1]/LX[1]/OP[1]");
    }

    @Test
    void an_element_that_the_segment_does_not_have_is_told() {
        String file = X12Fixtures.text("minimal").replace("ERP*PS~", "ERP*PS****more~");

        Conversion<LearnerRecord> read =
                X12Fixtures.record(X12Fixtures.outcomes(file).get(0));

        assertThat(read.problems())
                .extracting(problem -> problem.code().value())
                .containsExactly("conversion.source.unknown");
        assertThat(read.problems().get(0).location().describe()).isEqualTo("/ST[1]/ERP[1]/ERP05, segment 5");
    }

    @Test
    void the_envelope_is_accounted_for_when_all_has_been_read() throws IOException {
        try (RecordReader.Records records = X12Reader.standard()
                .read(new ByteArrayInputStream(X12Fixtures.bytes("minimal")), X12Fixtures.CHECKED)) {
            assertThat(records.envelope().entries()).isEmpty();
            records.next();

            assertThat(records.hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(records::next);
            assertThat(records.envelope().counts()).containsOnlyKeys("control");
            assertThat(records.envelope().entries())
                    .extracting(entry -> entry.source().path())
                    .contains("/ISA[1]/ISA06", "/GS[1]/GS08", "/GE[1]/GE01", "/IEA[1]/IEA02")
                    .doesNotContain("/ISA[1]/ISA17");
        }
    }

    @Test
    void lines_blanks_and_byte_order_marks_between_segments_say_nothing() {
        String oneLine = X12Fixtures.text("minimal").replace("\n", "");
        String spaced = "\uFEFF\r\n" + X12Fixtures.text("minimal").replace("\n", "\r\n") + "\r\n\r\n";

        assertThat(X12Fixtures.record(X12Fixtures.outcomes(oneLine).get(0)).value())
                .isEqualTo(
                        X12Fixtures.record(X12Fixtures.outcomes(spaced).get(0)).value());
    }

    @Test
    void several_interchanges_with_delimiters_of_their_own_are_one_stream() {
        List<Object> outcomes = X12Fixtures.outcomes(X12Fixtures.text("minimal") + X12Fixtures.text("k12"));

        assertThat(outcomes).hasSize(3).allMatch(Conversion.class::isInstance);
    }
}
