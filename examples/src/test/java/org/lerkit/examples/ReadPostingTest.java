package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.model.hropen.PositionOpening;

class ReadPostingTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Harbour Metalworks</title><script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "JobPosting", "title": "Welder", "perks": "free coffee",
             "hiringOrganization": {"@type": "Organization", "name": "Harbour Metalworks"},
             "skills": ["reads drawings", "http://data.europa.eu/esco/skill/welding-example"]}
            </script></head><body>Apply!</body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void a_page_is_read_judged_and_written_as_an_opening() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        PositionOpening opening = ReadPosting.of(page, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "reads drawings",
                        "http://data.europa.eu/esco/skill/welding-example",
                        "conversion.source.unknown at /perks",
                        "job.requirement.unidentified at /skills/0",
                        "0 problems; {carried=4, control=3, dropped=1}");
        assertThat(opening.positionProfiles().get(0).positionTitle()).contains("Welder");
    }

    @Test
    void the_guide_shows_this_code() throws IOException {
        Shown.on("docs/guide/job-postings.md", ReadPosting.class, "read");
        Shown.on("docs/guide/job-postings.md", ReadPosting.class, "write");
    }
}
