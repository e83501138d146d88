package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The page of a whole transcript, line by line as it was looked at in a browser. */
@Isolated // it changes the locale of the process
class RecordPageGoldenTest {
    private static final RenderOptions OPTIONS = RenderOptions.standard()
            .withVerification(new VerificationNote(
                    VerificationNote.Outcome.VERIFIED,
                    "Verified on 2 July 2025",
                    List.of(
                            "Signed by Larkmoor University.",
                            "All embedded credentials have valid proofs of their own.")));

    @Test
    void a_transcript_gives_the_page_that_was_looked_at() throws Exception {
        String page = RecordPage.of(Fixtures.transcript(), OPTIONS);

        Path actual = Path.of("target", "transcript.html");
        Files.writeString(actual, page, StandardCharsets.UTF_8);
        assertThat(withoutStyle(page))
                .as("if %s is as it should be, copy it over transcript.html without the style", actual)
                .isEqualTo(Fixtures.text("transcript.html"));
        ParsedPage.check(page);
    }

    @Test
    void the_page_does_not_depend_on_where_it_is_made() {
        Locale before = Locale.getDefault();
        String page = RecordPage.of(Fixtures.transcript(), OPTIONS);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(RecordPage.of(Fixtures.transcript(), OPTIONS)).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The style sheet has a file of its own, and its hash changes with it. */
    private static String withoutStyle(String page) {
        return page.replaceFirst("(?s)<style>.*</style>", "<style></style>")
                .replaceFirst("'sha256-[^']+'", "'sha256-'");
    }
}
