package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.match.Match;
import org.lerkit.mapping.match.Matches;

/** The pages on skills and on a match. */
class MatchPageTest {
    private static final RenderOptions OPTIONS = RenderOptions.standard()
            .withVerification(
                    new VerificationNote(VerificationNote.Outcome.UNCERTAIN, "2 credentials of 3 verified", List.of()));

    @Test
    void a_match_gives_the_page_that_was_looked_at() throws IOException {
        same("match.html", MatchPage.of(Matches.everyOutcome(), OPTIONS));
    }

    @Test
    void skills_give_the_page_that_was_looked_at() throws IOException {
        same("skills.html", SkillsPage.of(Matches.everyOutcome().skills(), OPTIONS));
    }

    private static void same(String name, String page) throws IOException {
        ParsedPage.check(page);
        Path actual = Path.of("target", name);
        Files.writeString(actual, page, StandardCharsets.UTF_8);
        assertThat(page.replaceFirst("(?s)<style>.*</style>", "<style></style>")
                        .replaceFirst("'sha256-[^']+'", "'sha256-'")
                        .replaceFirst("sha256:[0-9a-f]{64}", "sha256:"))
                .as("if %s is as it should be, copy it without the style and the hashes", actual)
                .isEqualTo(Fixtures.text(name));
    }

    @Test
    void a_job_seeker_finds_what_is_there_what_is_missing_and_what_to_do() {
        ParsedPage page = ParsedPage.check(MatchPage.of(Matches.everyOutcome(), OPTIONS));

        assertThat(page.texts("h2"))
                .containsExactly(
                        "At a glance",
                        "What you have",
                        "What you have in part",
                        "What you say, and nobody verified",
                        "What was not found",
                        "What could not be compared",
                        "Education, experience and credentials",
                        "What one does in this job",
                        "What to do next",
                        "How this was worked out");
        assertThat(page.rows("What is asked for, and you have"))
                .containsExactly(List.of("To dive", "To dive", "Verified: Harbour School"));
        assertThat(page.rows("What is asked for, and was not found"))
                .containsExactly(List.of(
                        "To weld preferred",
                        "Nothing in the record leads to it.",
                        "Acquire it, or show it if you have it."));
        assertThat(page.rows("What each requirement counts"))
                .containsExactly(
                        List.of("To dive", "1", "1", "1"),
                        List.of("To cut-metal", "1", "0.9", "0.9"),
                        List.of("To rig", "1", "0", "0.7"),
                        List.of("To weld preferred", "0.5", "0", "0"));
        assertThat(page.texts("li"))
                .contains("Acquire it, or show it if you have it. This is about: To weld preferred.");
    }

    @Test
    void suggestions_stand_apart_and_say_that_they_count_nothing() {
        Match match = Matches.saying("Plans a dive");
        ParsedPage page = ParsedPage.check(MatchPage.of(match, match.suggest(), RenderOptions.standard()));
        assertThat(match.suggest()).isNotEmpty();
        assertThat(page.rows("Only the words are alike, which proves nothing and counts nothing"))
                .hasSameSizeAs(match.suggest());
        assertThat(ParsedPage.check(MatchPage.of(match, RenderOptions.standard()))
                        .texts("h2"))
                .doesNotContain("What may be worth a look");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "]]></style><script>alert(1)</script>",
                "javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "https://user@evil.example/\u202e",
                "\u0000\u0001\u001b[31m\ufffe\ud800",
                "\u2003x",
            })
    void every_text_may_be_hostile(String hostile) {
        Match match = Matches.saying(hostile);
        for (String html : List.of(
                MatchPage.of(match, RenderOptions.standard()),
                SkillsPage.of(match.skills(), RenderOptions.standard()))) {
            ParsedPage page = ParsedPage.check(html);
            assertThat(html).doesNotContain("<script", "<img src=x");
            assertThat(page.texts("th")).noneMatch(String::isBlank);
        }
    }
}
