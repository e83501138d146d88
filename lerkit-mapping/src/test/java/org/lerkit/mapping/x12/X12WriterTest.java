package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.x12.X12Document;

class X12WriterTest {
    private static Conversion<X12Document> write(LearnerRecord record) {
        return write(record, "004010");
    }

    private static Conversion<X12Document> write(LearnerRecord record, String release) {
        return X12Writer.in(X12Fixtures.envelope(release))
                .write(record, X12Fixtures.CHECKED)
                .get(0);
    }

    private static LearnerRecord college() {
        return X12Fixtures.changed("Calculus I", "Calculus I");
    }

    private static List<String> refusal(LearnerRecord record) {
        return refusal(record, "004010");
    }

    private static List<String> refusal(LearnerRecord record, String release) {
        return catchThrowableOfType(ConversionException.class, () -> write(record, release)).problems().stream()
                .map(problem -> problem.code() + " " + problem.location().path() + ": " + problem.title())
                .toList();
    }

    @Test
    void the_envelope_counts_what_is_in_it() {
        List<String> lines = write(college()).value().text().lines().toList();

        assertThat(lines.get(0))
                .isEqualTo("ISA*00*          *00*          *22*001234         *22*005678         *260612*1405*U*00401*"
                        + "000000417*0*P*:~")
                .hasSize(106);
        assertThat(lines.get(1)).isEqualTo("GS*ED*001234*005678*20260612*1405*417*X*004010~");
        assertThat(lines.get(2)).isEqualTo("ST*130*0001~");
        assertThat(lines.subList(lines.size() - 3, lines.size()))
                .containsExactly("SE*" + (lines.size() - 4) + "*0001~", "GE*1*417~", "IEA*1*000000417~");
    }

    @Test
    void staedi_finds_nothing_wrong_with_it() throws Exception {
        for (String release : List.of("004010", "005010", "007040")) {
            byte[] bytes = write(college(), release).value().bytes();
            List<String> errors = new ArrayList<>();
            try (EDIStreamReader staedi = EDIInputFactory.newFactory()
                    .createEDIStreamReader(new ByteArrayInputStream(bytes), "UTF-8", Schemas.control())) {
                while (staedi.hasNext()) {
                    EDIStreamEvent event = staedi.next();
                    if (event == EDIStreamEvent.ELEMENT_DATA && staedi.getText().equals("130")) {
                        staedi.setTransactionSchema(Schemas.of(Structure.TS130));
                    } else if (event.isError()
                            && Finding.of(staedi.getErrorType()).isPresent()) {
                        errors.add(staedi.getErrorType() + " " + staedi.getLocation());
                    }
                }
            }

            assertThat(errors).as(release).isEmpty();
        }
    }

    @Test
    void each_writer_says_what_it_writes() {
        assertThat(X12Writer.standard().format()).isEqualTo(Format.X12_130);
        assertThat(X12Writer.standard().document(write(college()).value()).extension())
                .isEqualTo("edi");
        assertThat(X12Writer.standard().table().rows())
                .anyMatch(row -> row.source().equals("results[grade].value")
                        && row.target().equals("CRS.CRS06"));
    }

    @Test
    void what_is_not_of_the_record_is_the_envelope_s_or_counted_or_always_so() {
        Ledger ledger = write(college()).ledger();

        assertThat(ledger.origins())
                .extracting(origin -> origin.target().path() + " " + origin.cause())
                .contains(
                        "/ISA[1]/ISA06 POLICY",
                        "/GS[1]/GS08 POLICY",
                        "/ST[1]/ST01 DEFAULT",
                        "/ST[1]/IN1[1]/IN103 DEFAULT",
                        "/GE[1]/GE01 POLICY")
                .doesNotContain("/ST[1]/SE[1]/SE01 POLICY");
        assertThat(ledger.with(Disposition.Kind.DROPPED)).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        LearnerRecord record = LearnerRecord.of(college().toJson().without("document"));

        assertThat(refusal(record))
                .containsExactly(
                        "conversion.source.missing : BGN is required, and not there",
                        "conversion.source.missing : ERP is required, and not there",
                        "conversion.source.missing : N1 is required, and not there");
    }

    @Test
    void an_element_without_the_one_that_says_what_it_means_is_refused() {
        LearnerRecord record = X12Fixtures.record(
                        X12Fixtures.outcomes(X12Fixtures.text("college")).get(0))
                .value();

        assertThat(refusal(record))
                .satisfiesExactly(
                        grade -> assertThat(grade).endsWith("CRS05 is required, and not there"),
                        minor -> assertThat(minor).endsWith("FOS02 is required, and not there"));
    }

    @Test
    void a_delimiter_in_a_value_is_refused_with_its_place_and_never_replaced() {
        assertThat(refusal(X12Fixtures.changed("Calculus I", "Calculus* I")))
                .containsExactly("conversion.target.refused /attainments/3/parts/0/parts/1/title: CRS16 has a delimiter"
                        + " or a line break in it, and X12 has no way to say that it is none");
        assertThat(refusal(X12Fixtures.changed("Calculus I", "Calculus~ST*130")))
                .hasSize(1)
                .allMatch(problem -> problem.contains("/title: CRS16 has a delimiter"));
        assertThat(refusal(X12Fixtures.changed("Includes a laboratory.", "Includes\\na laboratory.")))
                .hasSize(1)
                .allMatch(problem -> problem.contains("/notes/0: NTE02 has a delimiter or a line break"));
    }

    @Test
    void what_is_too_long_or_of_another_kind_is_refused_without_a_word_of_it() {
        assertThat(refusal(X12Fixtures.changed("Calculus I", "C".repeat(61))))
                .containsExactly(
                        "conversion.target.refused /attainments/3/parts/0/parts/1/title: CRS16 has 61 characters,"
                                + " and takes 1 to 60");
        assertThat(refusal(X12Fixtures.changed("\"value\":\"B+\"", "\"value\":\"B plus\"")))
                .hasSize(1)
                .allMatch(problem -> problem.endsWith("CRS06 has 6 characters, and takes 1 to 3"));
        assertThat(refusal(X12Fixtures.changed("\"maximum\":\"240\"", "\"maximum\":\"many\"")))
                .hasSize(1)
                .allMatch(problem -> problem.endsWith("SUM12 is not a number"));
    }

    @Test
    void what_is_longer_in_later_releases_is_written_in_these() {
        LearnerRecord record = X12Fixtures.changed("TR-2026-0417", "TR-2026-0417-".repeat(3));

        assertThat(refusal(record))
                .containsExactly(
                        "conversion.target.refused /document/number: BGN02 has 39 characters, and takes 1 to 30");
        assertThat(write(record, "005010").value().text()).contains("BGN*00*TR-2026-0417-TR-2026-0417-TR-2026-0417-*");
    }

    @Test
    void a_date_of_an_old_release_has_two_digits_for_its_year() {
        LearnerRecord record = X12Fixtures.record(
                        X12Fixtures.outcomes(X12Fixtures.text("minimal")).get(0))
                .value();

        Conversion<X12Document> written = write(record, "003030");

        assertThat(written.value().text()).contains("BGN*00*1*261126~");
        assertThat(written.ledger().with(Disposition.Kind.TRANSFORMED))
                .anyMatch(entry -> entry.source().path().equals("/document/created")
                        && entry.rule().id().equals("x12.date.short"));
    }

    @Test
    void a_segment_of_a_later_release_is_dropped_in_an_older_one() {
        Conversion<X12Document> written = write(college(), "003030");

        assertThat(written.value().text()).doesNotContain("MKS*", "RAP*");
        assertThat(written.ledger().with(Disposition.Kind.DROPPED))
                .extracting(entry -> entry.rule().id())
                .contains("x12.release-003030.lacks.MKS", "x12.release-003030.lacks.RAP");
    }

    @Test
    void a_party_keeps_its_code_as_long_as_it_is_that_party() {
        LearnerRecord record = X12Fixtures.record(
                        X12Fixtures.outcomes(X12Fixtures.text("minimal").replace("N1*AS", "N1*KS"))
                                .get(0))
                .value();

        assertThat(write(record).value().text()).contains("N1*KS*School~");
        String json = JsonWriter.toText(record.toJson());
        LearnerRecord sent = LearnerRecord.of(JsonReader.standard()
                .readObject(json.replace("\"sender\":\"org-1\"", "\"recipients\":[\"org-1\"]")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(write(sent).value().text()).contains("N1*AT*School~");
    }

    @Test
    void a_kind_that_lerkit_does_not_know_is_refused() {
        assertThat(refusal(X12Fixtures.changed("\"kind\":\"term\"", "\"kind\":\"voyage\"")))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("conversion.attainment.kind /attainments/3/parts/"));
    }

    @Test
    void what_x12_has_no_place_for_is_dropped_by_its_member() {
        LearnerRecord record =
                X12Fixtures.changed("\"title\":\"Calculus I\"", "\"title\":\"Calculus I\",\"role\":\"lead\"");

        assertThat(write(record).ledger().with(Disposition.Kind.DROPPED))
                .extracting(entry -> entry.source().path() + " " + entry.rule().id())
                .containsExactly("/attainments/3/parts/0/parts/1/role x12.no-place.attainments.role");
    }

    /** Facts may have any name: what names no element is refused or left out, and never breaks anything. */
    @ParameterizedTest
    @CsvSource({
        "LX, refused",
        "LX/SES, refused",
        "LX/SES[2], refused",
        "LX/SES/SES06-07, refused",
        "LX/SES/CRS/CRS04/1, refused",
        "LX/SES/CRS/@kind, dropped",
        "LX/SES/CRS/CRS04/@kind, dropped",
        "BGN/BGN01, refused",
        "BGN[999999]/BGN01, refused",
        "IN1/IN101, refused",
        "N1/N101, refused",
        "LUI/LUI01/2, written",
        "ST01, dropped",
        "SE/SE01, dropped",
        "@ST, dropped",
        "LX/SES/CRS/CRS23, dropped",
        "LX/SES/CRS/CRS04/1/1, dropped",
        "LX/SES/CRS/CRS04/text(), dropped",
        "LX//SES, dropped",
        "1/2, dropped",
        "'', dropped",
    })
    void a_fact_of_any_name_is_written_dropped_or_refused(String name, String outcome) {
        String facts = "[{\"name\":\"" + name + "\",\"value\":\"7\",\"system\":\"x12\"}]";
        LearnerRecord record = LearnerRecord.of(
                college().toJson().with("extensions", JsonReader.standard().read(facts)));
        String found;
        try {
            Conversion<X12Document> written = write(record);
            found = written.ledger().with(Disposition.Kind.DROPPED).isEmpty() ? "written" : "dropped";
        } catch (ConversionException refused) {
            found = "refused";
        }

        assertThat(found).isEqualTo(outcome);
    }

    @Test
    void nothing_of_the_learner_is_in_what_is_said_of_a_refusal() {
        LearnerRecord record = X12Fixtures.changed("\"Mirela\"", "\"Mirela*\"");

        assertThat(catchThrowableOfType(ConversionException.class, () -> write(record))
                        .problems()
                        .toString())
                .doesNotContain("Mirela");
    }

    @Test
    void a_record_of_many_terms_is_refused_where_there_are_more_courses_than_a_term_has() {
        String course = "CRS*R*S*3*3*25*A~\n";
        String text = X12Fixtures.text("minimal").replace("SE*8", "LX*1~\nSES*202609~\n" + course.repeat(51) + "SE*61");
        LearnerRecord record =
                X12Fixtures.record(X12Fixtures.outcomes(text).get(0)).value();

        assertThat(refusal(record))
                .containsExactly(
                        "conversion.target.refused /attainments/0/parts/0/parts/50: more of CRS than there may be"
                                + " there");
    }

    @Test
    void a_record_is_written_in_the_characters_that_it_has() {
        LearnerRecord record = X12Fixtures.changed("Mirela", "Müréla");

        byte[] bytes = write(record).value().bytes();

        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("IN2*02*Müréla~");
    }
}
