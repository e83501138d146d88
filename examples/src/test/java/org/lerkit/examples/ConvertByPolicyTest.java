package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.Document;
import org.lerkit.model.clr2.ClrCredential;

class ConvertByPolicyTest {
    private static final String PAGE = "docs/guide/policies.md";
    private static final Path TRANSCRIPT =
            Path.of("../lerkit-cli/src/main/resources/org/lerkit/cli/command/demo-transcript.xml");

    /** A block of the page, by how its first line begins. */
    private static String shown(String start) throws IOException {
        String page = Files.readString(Path.of("..", PAGE)).replace("\r", "");
        int at = page.indexOf(start);
        return page.substring(at, page.indexOf("\n```", at));
    }

    @Test
    void the_file_on_the_page_does_what_the_page_says() throws IOException {
        byte[] file = shown("{\n  \"policies\"").getBytes(StandardCharsets.UTF_8);
        try (InputStream transcript = Files.newInputStream(TRANSCRIPT)) {
            Conversion<Document> clr = ConvertByPolicy.run(transcript, new ByteArrayInputStream(file));

            assertThat(new ClrCredential(clr.value().json()).check()).isEmpty();
            List<String> used = ConvertByPolicy.used(clr.ledger());
            assertThat(used).contains(shown("policy.credit.north-cove"));
            assertThat(used.stream().map(rule -> rule.substring(0, rule.indexOf(": "))))
                    .containsExactlyInAnyOrder(
                            "policy.credit.north-cove.semester-to-ects:2026-09",
                            "policy.grade.north-cove.points:2026-09",
                            "policy.codes.north-cove.award-level:2026-09",
                            "policy.codes.pesc-award-level.isced-2011:1");
            assertThat(clr.problems().stream()
                            .map(problem -> String.format(
                                    Locale.ROOT,
                                    "lerkit: note: %s: %s",
                                    problem.location().path(),
                                    problem.title())))
                    .isNotEmpty();
        }
    }

    @Test
    void the_page_shows_the_example_as_it_is() throws IOException {
        Shown.on(PAGE, ConvertByPolicy.class, "options");
        Shown.on(PAGE, ConvertByPolicy.class, "ledger");
    }
}
