package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.document.Format;
import org.lerkit.model.elmo.ElmoVersion;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlWriter;

class ElmoWriterTest {
    private static final ElmoWriter OLDER = new ElmoWriter();
    private static final ElmoWriter NEWER = ElmoWriter.of(ElmoVersion.V2_0);
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-26T10:00Z");

    private static LearnerRecord record(String name, int report) {
        return ElmoFixtures.read(ElmoFixtures.bytes(name), ElmoFixtures.ALL_RELEASED)
                .get(report)
                .value();
    }

    private static Conversion<XmlElement> write(ElmoWriter writer, LearnerRecord record) {
        return writer.write(record, ElmoFixtures.CHECKED).get(0);
    }

    private static String text(Conversion<XmlElement> written) {
        return XmlWriter.toText(written.value());
    }

    /** A record with other JSON in it. */
    private static LearnerRecord changed(LearnerRecord record, UnaryOperator<String> change) {
        String json = JsonWriter.toText(record.toJson());
        String other = change.apply(json);
        assertThat(other).isNotEqualTo(json);
        return LearnerRecord.of((JsonObject) JsonReader.standard().read(other));
    }

    private static List<String> refusal(ElmoWriter writer, LearnerRecord record) {
        return catchThrowableOfType(ConversionException.class, () -> write(writer, record)).problems().stream()
                .map(problem -> problem.code() + " " + problem.location().path() + ": " + problem.title())
                .toList();
    }

    private static List<String> dropped(Conversion<XmlElement> written) {
        return written.ledger().with(Disposition.Kind.DROPPED).stream()
                .map(entry -> entry.source().path() + " " + entry.rule().id())
                .toList();
    }

    @Test
    void one_point_seven_is_written_unless_two_is_asked_for() {
        assertThat(OLDER.version()).isEqualTo(ElmoVersion.V1_7);
        assertThat(OLDER.format()).isEqualTo(Format.ELMO);
        assertThat(write(OLDER, record("transcript", 0)).value().namespace()).isEqualTo(ElmoVersion.NAMESPACE);
        assertThat(OLDER.document(XmlElement.of("elmo", "")).extension()).isEqualTo("xml");
    }

    @Test
    void each_element_is_in_its_namespace() {
        String written = text(write(OLDER, record("transcript", 0)));

        assertThat(written)
                .startsWith("<elmo xmlns=\"" + ElmoVersion.NAMESPACE + "\"><generatedDate>")
                .contains(
                        "<title xml:lang=\"nb\">Programmering</title><title xml:lang=\"en\">Programming</title>",
                        "<a:postalCode xmlns:a=\"https://github.com/erasmus-without-paper/ewp-specs-types-address/tree/"
                                + "stable-v1\">0123</a:postalCode>",
                        "<extension><ext:room xmlns:ext=\"urn:example:timetable\" floor=\"2\">B 201</ext:room></extension>");
    }

    @Test
    void what_has_to_be_there_is_even_where_it_says_nothing() {
        assertThat(text(write(OLDER, record("transcript", 0))))
                .contains("<type>Module</type><specifies><learningOpportunityInstance/></specifies>")
                .doesNotContain("alternativeName");
        assertThat(text(write(NEWER, record("transcript", 0)))).contains("<alternativeName/>");
    }

    @Test
    void each_version_has_its_own_name_for_the_birth_date() {
        assertThat(text(write(OLDER, record("transcript", 0)))).contains("<bday>2003-02-01</bday>");
        assertThat(text(write(NEWER, record("transcript", 0)))).contains("<dateOfBirth>2003-02-01</dateOfBirth>");
        assertThat(text(write(OLDER, record("two-reports", 0)))).contains("<bday>2001-11-30</bday>");
    }

    @Test
    void what_the_version_lacks_is_dropped() {
        assertThat(dropped(write(NEWER, record("transcript", 0))))
                .singleElement()
                .asString()
                .endsWith("elmo.2.0.lacks.credit/level");
        assertThat(dropped(write(OLDER, record("two-reports", 0))))
                .anyMatch(line -> line.endsWith("elmo.1.7.lacks.learningOpportunityInstance/gradingSchemeExternalId"))
                .anyMatch(line -> line.endsWith("elmo.1.7.lacks.learner/alternativeName"));
        assertThat(dropped(write(OLDER, record("two-reports", 1))))
                .anyMatch(line -> line.endsWith("elmo.1.7.lacks.report/resultOfRecognition"));
    }

    @Test
    void a_signed_original_has_no_place_in_another_document() {
        Conversion<XmlElement> written = write(NEWER, record("microcredential", 0));

        assertThat(dropped(written))
                .containsExactly(
                        "/verifications/0/about elmo.verification.other-document",
                        "/verifications/0/mediaType elmo.verification.other-document",
                        "/verifications/0/content elmo.verification.other-document");
        assertThat(text(written)).doesNotContain("Signature");
    }

    @Test
    void attachments_of_the_document_stay_apart_from_those_of_the_report() {
        XmlElement written = write(OLDER, record("transcript", 0)).value();

        assertThat(written.elements("attachment")).hasSize(1);
        assertThat(written.element("report").orElseThrow().elements("attachment"))
                .hasSize(1);
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        LearnerRecord record = LearnerRecord.of(
                record("transcript", 0).toJson().without("document").without("learner"));

        assertThat(refusal(OLDER, record))
                .containsExactly(
                        "conversion.source.missing : generatedDate is required, and not there",
                        "conversion.source.missing : learner is required, and not there",
                        "conversion.source.missing : issueDate is required, and not there");
    }

    @Test
    void a_record_of_no_institution_is_refused() {
        assertThat(refusal(
                        OLDER,
                        LearnerRecord.of(record("transcript", 0)
                                .toJson()
                                .without("attainments")
                                .without("extensions"))))
                .containsExactly("conversion.source.missing : issuer is required, and not there");
    }

    @Test
    void what_the_version_does_not_take_is_told_with_its_place_and_without_its_value() {
        LearnerRecord record = changed(
                record("transcript", 0),
                json -> json.replace("\"country\":{\"value\":\"NO\"", "\"country\":{\"value\":\"Norge\""));

        assertThat(refusal(OLDER, record))
                .containsExactly(
                        "conversion.target.refused /learner/contacts/0/addresses/0/country/value: "
                                + "expected a country by two letters of ISO 3166-1",
                        "conversion.target.refused /organizations/0/contacts/0/addresses/0/country/value: "
                                + "expected a country by two letters of ISO 3166-1");
    }

    @Test
    void two_point_zero_asks_for_an_identifier_of_what_can_be_learned() {
        LearnerRecord record = changed(
                record("transcript", 0),
                json -> json.replace(
                        "\"identifiers\":[{\"value\":\"EXT-7\",\"type\":{\"value\":\"local\",\"system\":\"elmo:los-id\"}}],",
                        ""));

        assertThat(write(OLDER, record).value()).isNotNull();
        assertThat(refusal(NEWER, record))
                .containsExactly(
                        "conversion.source.missing /attainments/0/parts/1: identifier is required, and not there");
    }

    @Test
    void the_caller_says_when_a_document_is_made_and_a_report_issued() {
        LearnerRecord record = LearnerRecord.of(record("transcript", 0).toJson().without("document"));

        Conversion<XmlElement> written = write(OLDER.generatedAt(TIME).issuedAt(TIME), record);

        assertThat(text(written))
                .contains("<generatedDate>2026-11-26T10:00:00Z</generatedDate>")
                .contains("<issueDate>2026-11-26T10:00:00Z</issueDate>");
        assertThat(written.ledger().origins())
                .filteredOn(origin -> origin.cause() == Ledger.Origin.Cause.POLICY)
                .extracting(origin -> origin.target().path())
                .containsExactly("/elmo/generatedDate[1]", "/elmo/report[1]/issueDate[1]");
    }

    @Test
    void a_document_that_is_made_anew_has_a_date_of_its_own() {
        Conversion<XmlElement> written = write(OLDER.generatedAt(TIME).issuedAt(TIME), record("transcript", 0));

        assertThat(dropped(written)).containsExactly("/document/extensions/0/value elmo.date.generated");
        assertThat(text(written)).contains("<issueDate>2026-07-01T12:00:00+02:00</issueDate>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A to F, where F is a fail | control", "Seven steps | dropped"})
    void a_scale_is_described_once(String label, String becomes) {
        String known = "\"label\":\"A to F, where F is a fail\"";
        String json = JsonWriter.toText(record("transcript", 0).toJson());
        assertThat(json).contains(known);
        LearnerRecord record = LearnerRecord.of(
                (JsonObject) JsonReader.standard().read(json.replace(known, "\"label\":\"" + label + "\"")));

        Conversion<XmlElement> written = write(OLDER, record);

        assertThat(written.value().element("report").orElseThrow().elements("gradingScheme"))
                .hasSize(2);
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.source().path().endsWith("/scale/label"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.disposition().token()).isEqualTo(becomes));
    }

    @Test
    void a_scale_that_no_scheme_describes_gets_one() {
        LearnerRecord record = changed(
                record("transcript", 0),
                json -> json.replace("\"scale\":{\"value\":\"af\"", "\"scale\":{\"value\":\"ag\""));

        assertThat(text(write(OLDER, record)))
                .contains("<gradingScheme localId=\"ag\"><description>A to F, where F is a fail</description>"
                        + "</gradingScheme>");
    }

    @Test
    void identifiers_and_credits_are_written_whatever_list_they_are_of() {
        LearnerRecord record = changed(
                record("transcript", 0),
                json -> json.replace(
                                "{\"value\":\"local\",\"system\":\"elmo:los-id\"}",
                                "{\"value\":\"ccn\",\"system\":\"urn:example:numbers\"}")
                        .replace("\"system\":\"elmo:credit-scheme\"", "\"system\":\"urn:example:credits\""));

        assertThat(text(write(OLDER, record)))
                .contains("<identifier type=\"ccn\">INF1100</identifier>", "<scheme>local points</scheme>");
    }

    @Test
    void a_period_without_a_title_is_no_academic_term() {
        LearnerRecord record = changed(
                record("transcript", 0),
                json -> json.replace(
                        ",\"name\":[{\"value\":\"Høst 2023\",\"language\":\"nb\"},{\"value\":\"Autumn 2023\","
                                + "\"language\":\"en\"}]",
                        ""));

        Conversion<XmlElement> written = write(OLDER, record);

        assertThat(text(written)).contains("<start>2023-08-15</start>").doesNotContain("academicTerm");
        assertThat(dropped(written))
                .containsExactly(
                        "/attainments/0/parts/0/parts/0/parts/0/period/end elmo.no-place.attainments.period.end");
    }

    @Test
    void a_kind_that_lerkit_does_not_know_is_refused_and_one_that_is_no_learning_opportunity_dropped() {
        LearnerRecord record = record("transcript", 0);

        assertThat(refusal(OLDER, changed(record, json -> json.replace("\"kind\":\"course\"", "\"kind\":\"voyage\""))))
                .containsExactly("conversion.attainment.kind /attainments/0/parts/0/parts/0/parts/0/kind: "
                        + "a kind of attainment that lerkit does not know");
        assertThat(dropped(write(
                        OLDER, changed(record, json -> json.replace("\"kind\":\"course\"", "\"kind\":\"licence\"")))))
                .contains("/attainments/0/parts/0/parts/0/parts/0/kind elmo.no-place.attainments.kind");
    }

    @Test
    void the_kind_is_the_type_where_the_record_has_none() {
        LearnerRecord record = changed(
                record("transcript", 0),
                json -> json.replace(
                        "\"type\":{\"value\":\"Course\",\"system\":\"elmo:learning-opportunity-type\"},", ""));

        assertThat(text(write(OLDER, record))).contains("<type>Course</type>");
    }

    @Test
    void records_of_one_document_become_one_again() {
        List<LearnerRecord> records = List.of(record("two-reports", 0), record("two-reports", 1));

        Conversion<XmlElement> written = NEWER.writeTogether(records, ElmoFixtures.CHECKED);

        assertThat(written.value().elements("report")).hasSize(2);
        assertThat(written.value().elements("learner")).hasSize(1);
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.source().path().equals("/records/1/learner/names/0/given"))
                .extracting(entry -> entry.rule().id())
                .containsExactly("elmo.together.same");
    }

    @Test
    void records_of_two_learners_are_refused_with_every_place() {
        List<LearnerRecord> records = List.of(record("two-reports", 0), record("transcript", 0));

        ConversionException refused = catchThrowableOfType(
                ConversionException.class, () -> NEWER.writeTogether(records, ElmoFixtures.CHECKED));

        assertThat(refused.problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactlyInAnyOrder(
                        "conversion.source.inconsistent /records/1/document/extensions/0",
                        "conversion.source.inconsistent /records/1/learner",
                        "conversion.source.inconsistent /records/1/attainments/0/evidence/1",
                        "conversion.source.inconsistent /records/1/extensions/14");
        assertThatThrownBy(() -> NEWER.writeTogether(List.of(), ElmoFixtures.CHECKED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no records");
    }

    @Test
    void losses_can_be_refused() {
        assertThatThrownBy(() -> NEWER.write(record("transcript", 0), ElmoFixtures.CHECKED.refusing("dropped")))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ConversionProblems.LOSS_REFUSED));
    }
}
