package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Fact;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;

class ElmoReaderTest {
    private static LearnerRecord record(String name) {
        return ElmoFixtures.read(ElmoFixtures.bytes(name), ElmoFixtures.CHECKED)
                .get(0)
                .value();
    }

    private static Conversion<LearnerRecord> changed(String name, String before, String after) {
        String text = ElmoFixtures.text(name);
        assertThat(text).contains(before);
        return ElmoFixtures.read(text.replace(before, after)).get(0);
    }

    private static Attainment attainment(LearnerRecord record, String code) {
        return find(record.attainments(), code).orElseThrow();
    }

    private static Optional<Attainment> find(List<Attainment> attainments, String code) {
        return attainments.stream()
                .flatMap(each ->
                        each.identifiers().stream().anyMatch(id -> id.value().equals(code))
                                ? Optional.of(each).stream()
                                : find(each.parts(), code).stream())
                .findFirst();
    }

    @Test
    void a_report_is_the_academic_record_of_its_issuer() {
        LearnerRecord record = record("transcript");

        Attainment report = record.attainments().get(0);
        assertThat(record.attainments()).hasSize(1);
        assertThat(report.kind().text()).isEqualTo("academic-record");
        assertThat(report.parts()).extracting(part -> part.kind().text()).containsExactly("programme", "achievement");
        assertThat(record.organizations()).singleElement().satisfies(issuer -> {
            assertThat(report.provider()).contains(issuer.key());
            assertThat(issuer.name().orElseThrow().in(Locale.ENGLISH)).contains("University of Fjordby");
            assertThat(issuer.name().orElseThrow().in(Locale.forLanguageTag("nb")))
                    .contains("Universitetet i Fjordby");
            assertThat(issuer.contacts().get(0).urls()).containsExactly("https://fjordby.example/");
        });
        assertThat(record.document().orElseThrow().created().orElseThrow().text())
                .isEqualTo("2026-07-01T12:00:00+02:00");
    }

    @Test
    void learning_opportunities_keep_their_tree() {
        Attainment programme = record("transcript").attainments().get(0).parts().get(0);
        Attainment module = programme.parts().get(0);
        Attainment course = module.parts().get(0);

        assertThat(module.kind().text()).isEqualTo("module");
        assertThat(course.kind().text()).isEqualTo("course");
        assertThat(course.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.kind().text()).isEqualTo("class"));
        assertThat(programme.type()).contains(Coded.of("Degree Programme", "elmo:learning-opportunity-type"));
        assertThat(programme.classifications())
                .containsExactly(Coded.of("11.3", "erasmus:subject-area"), Coded.of("0613", "ISCED-F"));
        assertThat(programme.description().orElseThrow().any().orElseThrow()).contains("informatics.\n\nThe last");
        assertThat(programme.awarded().orElseThrow().text()).isEqualTo("2026-06-20");
    }

    @Test
    void grades_name_the_scheme_that_the_report_describes() {
        Attainment course = attainment(record("transcript"), "INF1100");

        assertThat(course.results())
                .extracting(
                        result -> result.kind().value(),
                        result -> result.value().orElseThrow())
                .containsExactly(
                        tuple("grade", "A"),
                        tuple("percentage-lower", "81.5"),
                        tuple("percentage-equal", "18.5"),
                        tuple("percentage-higher", "0"));
        Result grade = course.results().get(0);
        assertThat(grade.scale())
                .contains(new Coded(
                        "af",
                        Optional.of("A to F, where F is a fail"),
                        Optional.of("elmo:grading-scheme"),
                        Optional.empty()));
    }

    @Test
    void a_scheme_that_is_not_described_is_reported() {
        Conversion<LearnerRecord> read = changed("transcript", "localId=\"af\"", "localId=\"of another name\"");

        assertThat(read.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ConversionProblems.INCONSISTENT));
        assertThat(attainment(read.value(), "INF1100").results().get(0).scale())
                .contains(Coded.of("af", "elmo:grading-scheme"));
    }

    @Test
    void credits_are_what_was_acquired_in_each_scheme() {
        assertThat(attainment(record("transcript"), "INF1100").credits())
                .extracting(
                        credit -> credit.unit().orElseThrow().value(),
                        credit -> credit.earned().orElseThrow().text())
                .containsExactly(tuple("ECTS", "7.5"), tuple("local points", "10"));
    }

    @ParameterizedTest
    @CsvSource({
        "EQF, 6, http://data.europa.eu/snb/eqf/6",
        "eqf, 8, http://data.europa.eu/snb/eqf/8",
        "EQF, 9,",
        "NQF, 6,"
    })
    void a_level_of_the_eqf_has_an_address(String framework, String level, String address) {
        LearnerRecord record = changed(
                        "microcredential",
                        "<type>EQF</type>\n            <value>6</value>",
                        "<type>" + framework + "</type><value>" + level + "</value>")
                .value();

        assertThat(attainment(record, "MC-EAU").alignments()).singleElement().satisfies(alignment -> {
            assertThat(alignment.framework()).contains(framework);
            assertThat(alignment.code()).contains(level);
            assertThat(alignment.url().map(url -> url.value())).isEqualTo(Optional.ofNullable(address));
        });
    }

    @Test
    void words_keep_all_their_languages() {
        Attainment course = attainment(record("microcredential"), "MC-EAU");

        assertThat(course.title().orElseThrow().texts())
                .extracting(text -> text.language().orElseThrow(), text -> text.value())
                .containsExactly(
                        tuple("fr", "Gestion de l’eau"),
                        tuple("en", "Water management"),
                        tuple("oc", "Gestion de l’aiga"));
    }

    @Test
    void what_the_record_has_no_member_for_is_a_fact_by_its_path() {
        LearnerRecord record = record("transcript");

        assertThat(attainment(record, "BSC-ICT").extensions())
                .contains(
                        fact("specifies/learningOpportunityInstance/diplomaSupplement/section/section/@number", "4.4"),
                        fact(
                                "specifies/learningOpportunityInstance/diplomaSupplement/section/section"
                                        + "/additionalInformation[2]",
                                "No ranking is kept."),
                        fact("url", "https://fjordby.example/programmes/bsc-ict"));
        assertThat(attainment(record, "INF1100-L").extensions())
                .contains(new Fact(
                        "specifies/learningOpportunityInstance/extension/room",
                        "B 201",
                        Optional.of("urn:example:timetable")));
        assertThat(record.extensions()).contains(fact("groups/groupType/group/@sortingKey", "1"));
    }

    private static Fact fact(String name, String value) {
        return new Fact(name, value, Optional.of("elmo"));
    }

    @Test
    void attachments_are_evidence() {
        assertThat(record("transcript").attainments().get(0).evidence())
                .extracting(
                        evidence -> evidence.name().orElseThrow().any().orElseThrow(),
                        evidence -> evidence.id().orElseThrow().value())
                .containsExactly(
                        tuple("Transcript of records", "data:application/pdf;base64,JVBERi0xLjcK"),
                        tuple("Cover letter", "data:text/plain,hello"));
    }

    @Test
    void each_report_is_a_record_with_the_learner_in_it() {
        List<Conversion<LearnerRecord>> read =
                ElmoFixtures.read(ElmoFixtures.bytes("two-reports"), ElmoFixtures.CHECKED);

        assertThat(read)
                .extracting(each -> each.value()
                        .learner()
                        .orElseThrow()
                        .names()
                        .get(0)
                        .given()
                        .orElseThrow())
                .containsExactly("Ilario", "Ilario");
        assertThat(read)
                .extracting(each -> each.value()
                        .organizations()
                        .get(0)
                        .name()
                        .orElseThrow()
                        .any()
                        .orElseThrow())
                .containsExactly("Università della Laguna", "Saare Ülikool");
        assertThat(read.get(1).ledger().entries())
                .extracting(entry -> entry.source().path())
                .contains("/elmo/report[2]/issueDate[1]")
                .noneMatch(path -> path.startsWith("/elmo/report[1]"));
    }

    @Test
    void a_recognition_has_what_was_learned_there_and_what_it_counts_for_here() {
        LearnerRecord record = ElmoFixtures.read(ElmoFixtures.bytes("two-reports"), ElmoFixtures.CHECKED)
                .get(1)
                .value();

        Attainment recognition = record.attainments().get(0).parts().get(0);
        assertThat(recognition.kind().text()).isEqualTo("recognition");
        assertThat(recognition.status()).contains(Coded.of("Positive", "elmo:recognition-status"));
        assertThat(recognition.parts())
                .extracting(part -> part.kind().text())
                .containsExactly("academic-record", "course");
        assertThat(recognition.extensions()).contains(fact("recognitionMapping/mapping/fromMapping/ref", "GEO-2"));
    }

    @Test
    void national_numbers_gender_citizenship_and_birth_are_withheld() {
        Conversion<LearnerRecord> read = ElmoFixtures.read(ElmoFixtures.bytes("transcript"), ElmoFixtures.CHECKED)
                .get(0);

        assertThat(read.ledger().entries().stream()
                        .filter(entry -> entry.disposition() instanceof Disposition.Withheld)
                        .map(Ledger.Entry::source)
                        .map(place -> place.path()))
                .containsExactly(
                        "/elmo/learner[1]/citizenship[1]",
                        "/elmo/learner[1]/identifier[1]",
                        "/elmo/learner[1]/bday[1]",
                        "/elmo/learner[1]/placeOfBirth[1]",
                        "/elmo/learner[1]/gender[1]");
        assertThat(read.value().toString()).doesNotContain("01020399999", "2003-02-01");
        assertThat(ElmoFixtures.read(ElmoFixtures.bytes("transcript"), ElmoFixtures.ALL_RELEASED)
                        .get(0)
                        .value()
                        .learner()
                        .orElseThrow()
                        .identifiers())
                .extracting(id -> id.value())
                .contains("01020399999");
    }

    @ParameterizedTest
    @CsvSource({
        "nationalId, true",
        "National Insurance, true",
        "SSN, true",
        "personnummer, true",
        "esi, false",
        "local, false"
    })
    void a_number_is_national_by_what_its_type_is_called(String type, boolean withheld) {
        Conversion<LearnerRecord> read = changed("transcript", "nationalIdentifier", type);

        assertThat(read.value().learner().orElseThrow().identifiers())
                .extracting(id -> id.value())
                .hasSize(withheld ? 1 : 2);
    }

    @Test
    void a_signed_document_is_kept_as_it_arrived() {
        LearnerRecord record = record("microcredential");

        assertThat(record.verifications()).singleElement().satisfies(kept -> {
            assertThat(kept.about()).isEqualTo("record");
            assertThat(kept.mediaType()).isEqualTo("application/xml");
            assertThat(kept.bytes()).isEqualTo(ElmoFixtures.bytes("microcredential"));
        });
    }

    @Test
    void a_signed_document_of_which_something_is_withheld_is_not_kept() {
        Conversion<LearnerRecord> read = changed(
                "microcredential", "<alternativeName/>", "<alternativeName/><dateOfBirth>2000-01-01</dateOfBirth>");

        assertThat(read.value().verifications()).isEmpty();
        assertThat(read.ledger().counts()).containsEntry("dropped", 9).containsEntry("withheld", 1);
    }

    @Test
    void a_malformed_language_is_kept_and_reported() {
        Conversion<LearnerRecord> read =
                changed("microcredential", "xml:lang=\"oc\">Gestion", "xml:lang=\"o c!\">Gestion");

        assertThat(read.problems())
                .extracting(
                        problem -> problem.code(), problem -> problem.location().path())
                .containsExactly(tuple(
                        ConversionProblems.MALFORMED,
                        "/elmo/report[1]/learningOpportunitySpecification[1]/title[3]/@xml:lang"));
        assertThat(attainment(read.value(), "MC-EAU")
                        .title()
                        .orElseThrow()
                        .texts()
                        .get(2)
                        .language())
                .contains("o c!");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<elmo><report/></elmo> | conversion.source.missing | /elmo",
                "<elmo><learner/></elmo> | conversion.source.missing | /elmo",
                "<elmo><learner/><learner/><report/></elmo> | conversion.source.format | /elmo/learner[2]",
                "<emrex><learner/><report/></emrex> | conversion.source.format | /emrex",
            })
    void what_is_no_such_document_is_refused(String document, String code, String place) {
        assertThatThrownBy(() -> ElmoFixtures.read(document.getBytes(StandardCharsets.UTF_8), ElmoFixtures.CHECKED))
                .isInstanceOfSatisfying(ConversionException.class, refused -> {
                    assertThat(refused.problem().code().value()).isEqualTo(code);
                    assertThat(refused.problem().location().path()).isEqualTo(place);
                });
    }
}
