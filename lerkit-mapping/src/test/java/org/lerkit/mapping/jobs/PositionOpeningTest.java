package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Framework;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Qualification;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** Position openings of HR Open become postings, one for each profile, and postings become openings. */
class PositionOpeningTest {
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    private static JobPosting posting() {
        return PostingReader.positionOpening()
                .read(Fixtures.json(Fixtures.POSITION_OPENING), OPTIONS)
                .value();
    }

    private static JsonObject json(String text) {
        return (JsonObject) JsonReader.standard().read(text.replace('\'', '"'));
    }

    /** What is read of a profile with these members. */
    private static JobPosting profile(String members) {
        return PostingReader.positionOpening()
                .read(json("{'positionProfiles': [{" + members + "}]}"), OPTIONS)
                .value();
    }

    /** What is written of a posting in the one profile. */
    private static JsonObject written(JobPosting posting) {
        JsonObject opening =
                PostingWriter.positionOpening().write(posting, OPTIONS).value();
        return (JsonObject)
                opening.get("positionProfiles").orElseThrow().items().get(0);
    }

    @Test
    void what_is_asked_for_is_read_with_its_identifiers_its_levels_and_its_weight() {
        CompetencyRequirement competency = posting()
                .requirements()
                .map(Requirements::competencies)
                .orElseThrow()
                .get(0);

        assertThat(competency.code()).contains("W-12");
        assertThat(competency.name()).contains("MIG welding");
        assertThat(competency.kind()).contains("Skill");
        Framework framework = competency.framework().orElseThrow();
        assertThat(framework.id()).contains(new Iri("https://frameworks.example.org/metal"));
        assertThat(framework.name()).contains("metal");
        assertThat(framework.agency()).contains("Guild of Metal");
        assertThat(framework.version()).contains("3");
        assertThat(competency.weight().orElseThrow().value()).contains(new Decimal("0.6"));
        assertThat(competency.level().orElseThrow().name()).contains("Skilled");
        assertThat(competency.level().orElseThrow().code()).contains("3");
        assertThat(competency.desiredLevel().orElseThrow().name()).contains("Expert");
        assertThat(competency.difficulty()).contains(new Decimal("2"));
        assertThat(competency.evidence().orElseThrow().name()).contains("Welding certificate");
    }

    @Test
    void the_rest_of_a_profile_is_read_in_its_place() {
        JobPosting posting = posting();

        assertThat(posting.title()).contains("Welder");
        assertThat(posting.positionId()).contains("W-12");
        assertThat(posting.employer().orElseThrow().name()).contains("Harbour Metalworks");
        assertThat(posting.requestor().orElseThrow().fein()).contains("99-0000417");
        assertThat(posting.employmentTypes()).containsExactlyInAnyOrder("FULL_TIME", "DirectHire");
        assertThat(posting.engagement().orElseThrow().start()).contains(new LexicalDate("2027-01-01"));
        assertThat(posting.locations().get(0).latitude()).contains(new Decimal("44.25"));
        assertThat(posting.locations().get(0).address().orElseThrow().region()).contains("LU");
        assertThat(posting.salaries().get(0).minimum()).contains(new Decimal("21.5"));
        assertThat(posting.salaries().get(0).currency()).contains("USD");
        assertThat(posting.instructions().get(0).closes()).contains(new LexicalDate("2026-12-24"));
        assertThat(posting.instructions().get(0).contacts())
                .extracting(contact -> contact.telephone()
                        .or(contact::email)
                        .or(() -> contact.urls().stream().map(Iri::value).findFirst())
                        .orElse(""))
                .containsExactly(
                        "ilse@metalworks.example.org",
                        "https://jobs.example.org/harbour/417/apply",
                        "jobs@metalworks.example.org",
                        "+1 555 0100",
                        "+1 555 0101");
        Qualifications required =
                posting.qualifications().orElseThrow().required().orElseThrow();
        assertThat(required.credentials())
                .extracting(Qualification::name)
                .containsExactly(Optional.of("Forklift licence"));
        assertThat(required.education().get(0).educationLevels())
                .extracting(level -> level.code().orElse("")
                        + level.framework().flatMap(Framework::name).orElse(""))
                .containsExactly("vocational", "3ISCED");
    }

    @Test
    void experience_is_counted_in_months_where_it_is_said_in_months_or_years() {
        String asked =
                "'positionQualifications': [{'experienceSummary': [{'measure': {'value': %s, 'unitCode': '%s'}}]}]";

        assertThat(months(asked.formatted("18", "MON"))).contains("18");
        assertThat(months(asked.formatted("2", "ANN"))).contains("24");
        assertThat(months(asked.formatted("1.5", "ANN"))).contains("18");
        assertThat(profile("'positionTitle': 'x', " + asked.formatted("90", "DAY"))
                        .qualifications())
                .isEmpty();
        assertThat(profile("'positionTitle': 'x', " + asked.formatted("1e99", "ANN"))
                        .qualifications())
                .isEmpty();
    }

    private static List<String> months(String members) {
        return profile(members).qualifications().orElseThrow().required().orElseThrow().experiences().stream()
                .flatMap(each -> each.months().stream())
                .map(Decimal::text)
                .toList();
    }

    @Test
    void a_url_is_an_id_and_another_identifier_a_code() {
        String asked = "'positionQualifications': [{'positionCompetencies': [{'competencyIds': [%s]}]}]";
        CompetencyRequirement competency = profile(asked.formatted(
                        "{'value': 'http://data.europa.eu/esco/skill/1', 'schemeLink': 'http://data.europa.eu/esco/'},"
                                + " {'value': 'S1.2', 'schemeId': 'ours'}"))
                .requirements()
                .orElseThrow()
                .competencies()
                .get(0);

        assertThat(competency.id()).contains(new Iri("http://data.europa.eu/esco/skill/1"));
        assertThat(competency.code()).isEmpty();
        assertThat(competency.identifiers()).singleElement().satisfies(other -> {
            assertThat(other.value()).contains("S1.2");
            assertThat(other.scheme()).contains("ours");
        });
        assertThat(PostingLint.standard()
                        .check(profile(asked.formatted("{'value': 'http://data.europa.eu/esco/skill/1'}"))))
                .isEmpty();
    }

    @Test
    void one_profile_is_a_posting_and_the_ledger_says_that_the_others_are_not_in_it() {
        JsonObject opening = json("{'positionProfiles': [{'positionTitle': 'Welder', 'language': 'en'},"
                + " {'positionTitle': 'Soudeuse', 'language': 'fr'}]}");

        Conversion<JobPosting> first = PostingReader.positionOpening().read(opening, OPTIONS);
        Conversion<JobPosting> second = PostingReader.positionOpening(1).read(opening, OPTIONS);

        assertThat(first.value().title()).contains("Welder");
        assertThat(second.value().title()).contains("Soudeuse");
        assertThat(second.value().languages()).containsExactly("fr");
        assertThat(first.ledger().entries().stream()
                        .filter(entry -> entry.disposition().token().equals("dropped"))
                        .map(PositionOpeningTest::place))
                .containsExactly("/positionProfiles/1/positionTitle", "/positionProfiles/1/language");
        assertThat(second.ledger().counts()).containsEntry("carried", 2).containsEntry("dropped", 2);
    }

    private static String place(Ledger.Entry entry) {
        return entry.source().path();
    }

    @Test
    void a_profile_that_is_not_there_and_another_document_are_refused() {
        JsonObject opening = json("{'positionProfiles': [{'positionTitle': 'Welder'}]}");

        assertThatThrownBy(() -> PostingReader.positionOpening(1).read(opening, OPTIONS))
                .isInstanceOfSatisfying(ConversionException.class, refused -> {
                    assertThat(refused.problems().get(0).code().value()).isEqualTo("conversion.source.format");
                    assertThat(refused.problems().get(0).location().path()).isEqualTo("/positionProfiles");
                });
        assertThatThrownBy(() -> PostingReader.positionOpening().read(json("{'title': 'Welder'}"), OPTIONS))
                .isInstanceOf(ConversionException.class);
        assertThatThrownBy(() -> PostingReader.positionOpening(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_kind_of_a_competency_is_written_in_a_word_and_a_licence_among_licences() {
        JobPosting posting = PostingReader.schemaOrg()
                .read(PostingReaderTest.fixture(), OPTIONS)
                .value();

        JsonObject profile = written(posting);

        List<JsonObject> asked = profile.get("positionQualifications").orElseThrow().items().stream()
                .map(JsonObject.class::cast)
                .toList();
        assertThat(asked.get(0).get("positionCompetencies").orElseThrow().items())
                .contains(
                        json("{'competencyClassificationCode': 'Skill', 'competencyIds': [{'value': 'W-12',"
                                + " 'schemeLink': 'https://frameworks.example.org/metal'}],"
                                + " 'taxonomyIds': [{'value': 'https://frameworks.example.org/metal'}],"
                                + " 'competencyName': 'MIG welding'}"),
                        json("{'competencyName': 'works safely'}"));
        assertThat(asked).contains(json("{'qualificationSummary': 'A welding certificate'}"));
        assertThat(written(posting())
                        .get("positionQualifications")
                        .orElseThrow()
                        .items())
                .contains(json("{'licences': ['Forklift licence']}"));
        assertThat(profile.get("positionScheduleTypeCodes"))
                .contains(json("{'x': ['FullTime']}").get("x").orElseThrow());
    }

    @Test
    void a_posting_with_nothing_to_write_is_refused_rather_than_written_empty() {
        JobPosting posting = JobPosting.builder().disclaimers("none").build();

        assertThatThrownBy(() -> PostingWriter.positionOpening().write(posting, OPTIONS))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        refused -> assertThat(refused.problems().get(0).code().value())
                                .isEqualTo("conversion.source.missing"));
    }
}
