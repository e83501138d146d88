package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.Problem;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Conditions;
import org.lerkit.model.job.DefinedTerm;
import org.lerkit.model.job.Framework;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Qualification;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.value.Iri;

/** What keeps a posting from being compared is said with its place, and nothing else is. */
class PostingLintTest {
    private static final Iri METAL = new Iri("https://frameworks.example.org/metal");

    @Test
    void a_posting_in_words_is_told_where_it_is() {
        JobPosting posting = PostingReader.schemaOrg()
                .read(PostingReaderTest.fixture(), ConversionOptions.standard())
                .value();

        assertThat(found(PostingLint.standard(), posting))
                .containsExactly(
                        "job.requirement.unidentified /requirements/competencies/0",
                        "job.framework.unknown /requirements/skills/0/framework/id",
                        "job.requirement.unidentified /requirements/skills/1",
                        "job.credential.text /qualifications/required/credentials/0");
    }

    @Test
    void a_framework_is_known_once_it_is_told() {
        JobPosting posting =
                asking(skill().code("W-12").framework(framework(METAL)).build());

        assertThat(found(PostingLint.standard(), posting))
                .containsExactly("job.framework.unknown /requirements/skills/0/framework/id");
        assertThat(found(PostingLint.standard().knowing(METAL), posting)).isEmpty();
    }

    @Test
    void a_code_without_its_framework_and_a_framework_without_its_address_are_found() {
        JobPosting posting = asking(
                skill().code("W-12").build(),
                skill().code("W-13")
                        .framework(new Framework(
                                Optional.empty(), Optional.of("Metal"), Optional.empty(), Optional.empty(), List.of()))
                        .build());

        assertThat(found(PostingLint.standard(), posting))
                .containsExactly(
                        "job.requirement.framework /requirements/skills/0/code",
                        "job.framework.unknown /requirements/skills/1/framework");
    }

    @Test
    void a_posting_that_asks_for_nothing_is_found() {
        assertThat(found(
                        PostingLint.standard(),
                        JobPosting.builder().title("Welder").build()))
                .containsExactly("job.requirements.none ");
    }

    @Test
    void what_can_be_compared_and_what_need_not_be_is_left_alone() {
        JobPosting posting = JobPosting.builder()
                .requirements(Requirements.builder()
                        .skills(skill().id(new Iri("http://data.europa.eu/esco/skill/1"))
                                .build())
                        .responsibilities(skill().name("keeps the yard tidy").build())
                        .build())
                .qualifications(Conditions.builder()
                        .required(new Qualifications(
                                List.of(Qualification.builder()
                                        .category(new DefinedTerm(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of("Certification"),
                                                List.of(),
                                                Optional.empty()))
                                        .build()),
                                List.of(Qualification.builder()
                                        .name("vocational school")
                                        .build()),
                                List.of()))
                        .build())
                .build();

        assertThat(found(PostingLint.standard(), posting)).isEmpty();
    }

    @Test
    void credentials_are_looked_for_in_conditions_inside_conditions() {
        Conditions inside = Conditions.builder()
                .alternative(new Qualifications(
                        List.of(Qualification.builder().name("a licence").build()), List.of(), List.of()))
                .build();
        JobPosting posting = asking(skill().id(new Iri("http://data.europa.eu/esco/skill/1"))
                        .build())
                .toBuilder()
                .qualifications(Conditions.builder()
                        .all(inside)
                        .preferredCondition(inside)
                        .build())
                .build();

        assertThat(found(PostingLint.standard(), posting))
                .containsExactly(
                        "job.credential.text /qualifications/all/0/alternative/credentials/0",
                        "job.credential.text /qualifications/preferredCondition/alternative/credentials/0");
    }

    @Test
    void no_message_repeats_what_the_posting_says() {
        JobPosting posting = asking(skill().name("SECRET").code("SECRET").build());

        assertThat(PostingLint.standard().check(posting))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("SECRET"));
    }

    private static CompetencyRequirement.Builder skill() {
        return CompetencyRequirement.builder();
    }

    private static Framework framework(Iri id) {
        return new Framework(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static JobPosting asking(CompetencyRequirement... skills) {
        return JobPosting.builder()
                .requirements(Requirements.builder().skills(skills).build())
                .build();
    }

    private static List<String> found(PostingLint lint, JobPosting posting) {
        return lint.check(posting).stream().map(PostingLintTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.code().value() + " " + problem.location().path();
    }
}
