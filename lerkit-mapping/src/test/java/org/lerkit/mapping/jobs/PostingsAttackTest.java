package org.lerkit.mapping.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.LerkitException;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Requirements;

/** Postings made to cost more than they are worth are read in time that grows with their length, or refused. */
class PostingsAttackTest {
    private static final int MANY = 5_000;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ConversionOptions OPTIONS = ConversionOptions.standard();

    private static JobPosting read(String text) {
        return Postings.read(text.getBytes(StandardCharsets.UTF_8), OPTIONS).value();
    }

    /** A list of the same value, many times. */
    private static String many(String item) {
        return "[" + (item + ",").repeat(MANY - 1) + item + "]";
    }

    private static void writeAll(JobPosting posting) {
        for (Format format : Postings.formats()) {
            Postings.writer(format)
                    .ifPresent(writer -> assertThat(
                                    writer.write(posting, OPTIONS).value().members())
                            .isNotEmpty());
        }
    }

    @Test
    void many_competencies_cost_no_more_than_their_number() {
        String opening = "{\"positionProfiles\":[{\"positionQualifications\":[{\"positionCompetencies\":"
                + many("{\"competencyName\":\"a\",\"competencyClassificationCode\":\"Skill\"}") + "}]}]}";

        Assertions.assertTimeout(SOON, () -> {
            JobPosting posting = read(opening);
            assertThat(posting.requirements().map(Requirements::competencies).orElseThrow())
                    .hasSize(MANY);
            writeAll(posting);
            assertThat(PostingLint.standard().check(Postings.read(opening.getBytes(StandardCharsets.UTF_8), OPTIONS)))
                    .hasSize(MANY);
        });
    }

    @Test
    void many_profiles_are_one_posting() {
        Assertions.assertTimeout(
                SOON,
                () -> assertThat(read("{\"positionProfiles\":" + many("{\"positionTitle\":\"a\"}") + "}")
                                .title())
                        .contains("a"));
    }

    @Test
    void many_codes_languages_contacts_and_credentials_are_written_in_time() {
        String page =
                "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"a\",\"employmentType\":"
                        + many("\"FULL_TIME\"") + ",\"qualifications\":"
                        + many("{\"credentialCategory\":\"License\",\"name\":\"b\"}")
                        + ",\"applicationContact\":" + many("{\"email\":\"c\"}") + "}";

        Assertions.assertTimeout(SOON, () -> writeAll(read(page)));
    }

    @Test
    void depth_without_end_is_refused() {
        int depth = 100_000;
        String deep = "{\"requiredConditions\":[".repeat(depth) + "]}".repeat(depth);

        assertThatThrownBy(() -> read(deep)).isInstanceOf(LerkitException.class);
    }
}
