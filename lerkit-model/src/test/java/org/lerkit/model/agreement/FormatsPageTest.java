package org.lerkit.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lerkit.model.testing.Corpus;

/** The page about all formats says what was counted; {@code -Dupdate.docs} writes it anew. */
class FormatsPageTest {
    private static final Path PAGE = Path.of("../docs/formats/README.md");

    @BeforeAll
    static void write_it_if_asked() throws IOException {
        if (System.getProperty("update.docs") != null) {
            Corpus.require("1edtech");
            Files.writeString(PAGE, FormatsPage.whole());
        }
    }

    @Test
    void the_page_says_what_is_declared() throws IOException {
        assertThat(Files.readString(PAGE)).as("write it with -Dupdate.docs").startsWith(FormatsPage.declared());
    }

    @Test
    void the_page_says_what_was_counted() throws IOException {
        Corpus.require("1edtech");

        assertThat(Files.readString(PAGE)).as("write it with -Dupdate.docs").isEqualTo(FormatsPage.whole());
    }

    @Test
    void what_is_listed_and_not_modelled_has_a_reason_and_every_reason_is_needed() {
        Corpus.require("1edtech");
        Set<Unmodelled> reasons = EnumSet.noneOf(Unmodelled.class);
        for (Coverage coverage : Coverage.ALL) {
            assertThat(coverage.count().missing())
                    .allSatisfy(missing -> assertThat(Unmodelled.reason(coverage.format() + " " + missing))
                            .as(coverage.format() + " " + missing)
                            .hasValueSatisfying(reasons::add));
        }

        assertThat(reasons).containsExactly(Unmodelled.values());
    }
}
