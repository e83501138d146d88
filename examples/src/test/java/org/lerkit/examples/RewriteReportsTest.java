package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.mapping.Ledger;

class RewriteReportsTest {
    private static final String REPORT = """
            <report>
              <issuer>
                <identifier type="schac">%1$s.example</identifier>
                <title xml:lang="en">University of %1$s</title>
                <url>https://%1$s.example/</url>
              </issuer>
              <learningOpportunitySpecification>
                <identifier type="local">C-1</identifier>
                <title xml:lang="en">Hydrology</title>
                <type>Course</type>
                <specifies><learningOpportunityInstance><status>passed</status></learningOpportunityInstance></specifies>
              </learningOpportunitySpecification>
              <issueDate>2026-02-27T10:00:00+01:00</issueDate>
            </report>
            """;
    private static final String ELMO = """
            <elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v1">
              <generatedDate>2026-03-01T08:00:00Z</generatedDate>
              <learner>
                <citizenship>IT</citizenship>
                <givenNames>Ilario</givenNames>
                <familyName>Tassinari</familyName>
                <alternativeName/>
              </learner>
            """ + REPORT.formatted("lagune") + REPORT.formatted("saare") + "</elmo>";

    @Test
    void reports_that_came_together_are_written_together_but_for_what_is_withheld(@TempDir Path folder)
            throws IOException {
        Path elmo = Files.writeString(folder.resolve("elmo.xml"), ELMO);
        Path copy = folder.resolve("copy.xml");
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);

        Ledger ledger = RewriteReports.rewrite(elmo, copy, clock);

        assertThat(Files.readString(copy))
                .contains("<generatedDate>2026-11-26T10:00:00Z</generatedDate>", "University of lagune", "of saare")
                .doesNotContain("citizenship");
        assertThat(ledger.counts()).containsEntry("dropped", 2); // the dates of the document that was read
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/elmo.md", RewriteReports.class, "rewrite");
    }
}
