package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Job postings on the command line: what one is, what keeps it from being compared, and what it becomes. */
class PostingCommandsTest {
    private static final String POSTING = """
            {"@context": "https://schema.org", "@type": "JobPosting", "title": "Welder",
             "hiringOrganization": {"@type": "Organization", "name": "Harbour Metalworks"},
             "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Port Lumen"}},
             "employmentType": "FULL_TIME", "validThrough": "2026-12-31",
             "skills": ["reads drawings", "http://data.europa.eu/esco/skill/welding"],
             "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 24}}
            """;
    private static final String SCRIPT = "<script type=\"application/ld+json\">" + POSTING + "</script>";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder)
                .with("posting.json", POSTING)
                .with("page.html", "<!DOCTYPE html><html><head>" + SCRIPT + "</head><body>Apply!</body></html>")
                .with("pages.html", "<!DOCTYPE html><html><head>" + SCRIPT + SCRIPT + "</head></html>");
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    @Test
    void inspect_says_what_job_it_is_and_what_keeps_it_from_being_compared() {
        Result result = shell.run("inspect", "posting.json");

        assertThat(result.code()).isZero();
        assertThat(result.out().lines().map(String::strip))
                .contains(
                        "format       schema.org:job-posting",
                        "job          Welder",
                        "employer     Harbour Metalworks",
                        "where        Port Lumen",
                        "until        2026-12-31",
                        "asks for     2 skills, 1 experience",
                        "advice       /skills/0: a requirement in words alone, without an id or a code; give the"
                                + " id that its framework has for it, beside the words [job.requirement.unidentified]");
        assertThat(shell.run("inspect", "page.html").out().lines().skip(1))
                .containsAll(result.out()
                        .lines()
                        .skip(1)
                        .filter(line -> !line.contains("written"))
                        .toList());
    }

    @Test
    void inspect_tells_what_it_can_of_a_posting_that_is_none_and_of_one_with_a_title_of_nothing_but_pictures() {
        shell.with("none.json", "{\"format\": \"lerkit:job-posting:0.1\", \"title\": 7}")
                .with("pictures.json", POSTING.replace("Welder", "\uD83D\uDD25".repeat(60)));

        Result none = shell.run("inspect", "none.json");
        Result pictures = shell.run("inspect", "pictures.json");

        assertThat(none.code()).isZero();
        assertThat(none.out()).contains("unconverted  /title: ").contains("[conversion.source.format]");
        assertThat(pictures.code()).isZero();
        assertThat(pictures.out()).contains("job          " + "\uD83D\uDD25".repeat(35) + " ...");
    }

    @Test
    void a_posting_becomes_one_of_each_format_with_a_ledger() {
        for (Format format : List.of(
                Format.JOB_POSTING_JDX, Format.POSITION_OPENING, Format.JOB_POSTING_SCHEMA_ORG, Format.JOB_POSTING)) {
            Result result = shell.run(
                    "convert", "page.html", "--to", format.id(), "--check-accounting", "--ledger", "ledger.json");

            assertThat(result.code()).as(format.id()).isZero();
            assertThat(Format.detect(json(result.out())).format()).contains(format);
            assertThat(result.err()).contains("1 document from ");
            assertThat(json(shell.file("ledger.json")).get("counts")).isPresent();
        }
    }

    @Test
    void the_short_names_are_known_and_lead_there_and_back() {
        Result opening = shell.run("convert", "posting.json", "--to", "position-opening", "--quiet");
        Result page = shell.pipe(opening.out(), "convert", "--to", "schema.org", "--quiet");

        assertThat(page.err()).isEmpty();
        JsonObject again = json(page.out());
        assertThat(again.get("title")).isEqualTo(json(POSTING).get("title"));
        assertThat(again.get("employmentType")).isEqualTo(json(POSTING).get("employmentType"));
        assertThat(again.get("experienceRequirements")).isEqualTo(json(POSTING).get("experienceRequirements"));
    }

    @Test
    void a_page_with_two_postings_and_a_record_as_target_are_refused() {
        Result two = shell.run("convert", "pages.html", "--to", "jdx");
        Result record = shell.run("convert", "posting.json");
        Result lossless = shell.run("convert", "posting.json", "--to", "jdx", "--fail-on", "dropped");

        assertThat(two.code()).isEqualTo(2);
        assertThat(record.code()).isEqualTo(3);
        assertThat(record.err())
                .contains("lerkit does not convert schema.org:job-posting to 1edtech:clr:2.0")
                .contains("job postings become one another: --to schema.org:job-posting, hropen:job-posting");
        assertThat(lossless.code()).isEqualTo(1);
        assertThat(lossless.out()).isEmpty();
    }
}
