package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;
import org.lerkit.model.document.UnreadableDocumentException;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/** Postings of schema.org as people publish them: in a page, with words and terms side by side. */
class PostingReaderTest {
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    static JsonObject fixture() {
        return JsonReader.standard().readObject(bytes("schema-org.json"));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(PostingReaderTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] page(String... scripts) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>Jobs</title>");
        for (String script : scripts) {
            page.append("<script type=\"application/ld+json\">").append(script).append("</script>");
        }
        return page.append("</head><body>Apply!</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_a_posting_asks_for_is_read_with_its_identifiers() {
        Conversion<JobPosting> read = PostingReader.schemaOrg().read(fixture(), OPTIONS);

        JobPosting posting = read.value();
        assertThat(posting.title()).contains("Welder");
        assertThat(posting.employer().flatMap(employer -> employer.name())).contains("Harbour Metalworks");
        List<CompetencyRequirement> skills =
                posting.requirements().map(Requirements::skills).orElseThrow();
        assertThat(skills).hasSize(3);
        assertThat(skills.get(0).code()).contains("W-12");
        assertThat(skills.get(0).framework().flatMap(framework -> framework.id()))
                .contains(new Iri("https://frameworks.example.org/metal"));
        assertThat(skills.get(1))
                .isEqualTo(
                        CompetencyRequirement.builder().name("reads drawings").build());
        assertThat(skills.get(2).id()).contains(new Iri("http://data.europa.eu/esco/skill/welding-example"));
        assertThat(skills.get(2).name()).isEmpty();
        assertThat(posting.salaries().get(0).minimum()).contains(new Decimal("21.50"));
        assertThat(posting.salaries().get(0).unit()).contains("HOUR");
        assertThat(posting.directApply()).contains(true);
        assertThat(posting.qualifications()
                        .orElseThrow()
                        .required()
                        .orElseThrow()
                        .experiences())
                .singleElement()
                .satisfies(experience -> assertThat(experience.months()).contains(new Decimal("24")));
    }

    @Test
    void it_comes_out_of_a_page_among_scripts_about_other_things() {
        byte[] page = page(
                "{\"@context\":\"https://schema.org\",\"@type\":\"WebSite\",\"name\":\"Jobs\"}",
                JsonWriter.toText(fixture()));

        assertThat(Format.detect(page).format()).contains(Format.JOB_POSTING_SCHEMA_ORG);
        assertThat(PostingReader.schemaOrg().read(page, OPTIONS).value())
                .isEqualTo(PostingReader.schemaOrg().read(fixture(), OPTIONS).value());
    }

    @Test
    void a_page_with_two_postings_and_one_with_none_are_refused() {
        String posting = JsonWriter.toText(fixture());

        assertThatThrownBy(() -> PostingReader.schemaOrg().read(page(posting, posting), OPTIONS))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused -> assertThat(refused.problem().code().value()).isEqualTo("carrier.several"));
        assertThatThrownBy(() -> PostingReader.schemaOrg().read(page("{}"), OPTIONS))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused -> assertThat(refused.problem().code().value()).isEqualTo("carrier.empty"));
    }

    @Test
    void another_type_is_no_posting() {
        JsonObject other = JsonReader.standard()
                .readObject("{\"@context\":\"https://schema.org\",\"@type\":\"Occupation\"}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> PostingReader.schemaOrg().read(other, OPTIONS))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        refused -> assertThat(refused.problem().code().value()).isEqualTo("conversion.source.format"));
    }

    @Test
    void what_is_not_understood_and_what_is_misplaced_is_said_with_its_place() {
        List<Problem> problems =
                PostingReader.schemaOrg().read(fixture(), OPTIONS).problems();

        assertThat(problems)
                .extracting(problem ->
                        problem.code().value() + " " + problem.location().path())
                .containsExactly(
                        "job.competency.misplaced /competencyRequired", "conversion.source.unknown /perksOfTheHouse");
    }

    @Test
    void what_is_written_of_it_says_what_it_said_in_the_same_order() {
        JobPosting posting = PostingReader.schemaOrg().read(fixture(), OPTIONS).value();

        Conversion<JsonObject> written = PostingWriter.schemaOrg().write(posting, OPTIONS);

        assertThat(Format.detect(written.value()).format()).contains(Format.JOB_POSTING_SCHEMA_ORG);
        assertThat(written.ledger().counts()).doesNotContainKey("dropped");
        assertThat(written.value().get("baseSalary")).isEqualTo(fixture().get("baseSalary"));
        assertThat(written.value().get("hiringOrganization"))
                .isEqualTo(fixture().get("hiringOrganization"));
        assertThat(written.value().get("jobLocation")).isEqualTo(fixture().get("jobLocation"));
        assertThat(JsonWriter.toText(written.value().get("skills").orElseThrow()))
                .isEqualTo("[{\"@type\":\"DefinedTerm\",\"termCode\":\"W-12\",\"name\":\"MIG welding\","
                        + "\"inDefinedTermSet\":\"https://frameworks.example.org/metal\"},\"reads drawings\","
                        + "\"http://data.europa.eu/esco/skill/welding-example\",\"works safely\"]");
    }

    @Test
    void the_neutral_form_comes_back_from_its_json() {
        for (int seed = 0; seed < 50; seed++) {
            JobPosting posting = new FilledPostings(seed).posting();

            JsonObject json = JsonReader.standard().readObject(JsonWriter.toBytes(posting.toJson()));

            assertThat(JobPosting.of(json)).as("seed " + seed).isEqualTo(posting);
            assertThat(posting.toBuilder().build()).as("seed " + seed).isEqualTo(posting);
            assertThat(Format.detect(json).format()).contains(Format.JOB_POSTING);
        }
    }
}
