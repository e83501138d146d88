package org.lerkit.model.publicvalidator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lerkit.model.publicvalidator.Fixture.Decider;
import org.lerkit.model.publicvalidator.Fixture.Expected;
import org.lerkit.model.testing.Corpus;

/**
 * Our verdict on the structure of the test credentials of the public validator of 1EdTech, beside what the validator must
 * make of each. The page {@code docs/formats/public-validator.md} is written from it ({@code -Dupdate.docs}).
 */
class PublicValidatorInteropTest {
    private static final List<Fixture> FIXTURES = Fixture.all();
    private static final Path PAGE = Path.of("../docs/formats/public-validator.md");

    @ParameterizedTest
    @FieldSource("FIXTURES")
    void structure_refuses_what_it_decides_and_nothing_that_is_valid(Fixture fixture) {
        Verdict alone = Verdict.alone(fixture);
        boolean decided = fixture.decider() == Decider.STRUCTURE;
        if (fixture.decider() == Decider.CLAUSE) {
            assertThat(alone.sound()).as(alone.words()).isEqualTo(fixture.expected() == Expected.INVALID);
            return;
        }
        switch (fixture.expected()) {
            case VALID -> assertThat(alone.sound()).as(alone.words()).isTrue();
            case WARNING -> {
                assertThat(alone.sound()).as(alone.words()).isTrue();
                assertThat(alone.tolerates()).as(alone.words()).isEqualTo(decided);
            }
            case INVALID -> assertThat(alone.sound()).as(alone.words()).isNotEqualTo(decided);
            default -> assertThat(alone.sound()).as(alone.words()).isNotEqualTo(decided);
        }
    }

    @ParameterizedTest
    @FieldSource("FIXTURES")
    void with_the_documents_it_refers_to_structure_decides(Fixture fixture) {
        if (fixture.decider() == Decider.REFERENCES) {
            Verdict complete = Verdict.complete(fixture);

            assertThat(complete.sound()).as(complete.words()).isEqualTo(fixture.expected() != Expected.INVALID);
            assertThat(complete.tolerates()).as(complete.words()).isEqualTo(fixture.expected() == Expected.WARNING);
        }
    }

    @Test
    void every_fixture_is_in_the_table() throws IOException {
        Path folder = Corpus.require(Verdict.FOLDER);
        Set<String> files;
        try (var found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> file.matches("(ob20|ob30|clr20)/.*") && !file.startsWith("ob20/assets/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(FIXTURES.stream().map(Fixture::file).filter(file -> !file.startsWith("ob20/assets/")))
                .containsExactlyInAnyOrderElementsOf(files);
        assertThat(FIXTURES).extracting(Fixture::file).doesNotHaveDuplicates();
    }

    @Test
    void the_page_says_what_was_found() throws IOException {
        Corpus.require(Verdict.FOLDER);
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).as("write it with -Dupdate.docs").isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The fixtures of the public validator
                The [public validator](https://github.com/1EdTech/digital-credentials-public-validator) of 1EdTech (1.11.0)
                is tested with the documents below. For each: what the validator must make of it, what lerkit says of its
                structure, and what decides. Where something else than structure decides, lerkit must find the structure
                sound, for a wrong reason is no reason; [verify](../guide/verify.md) looks at the rest. *Complete* is a
                document in which those that it refers to stand where it refers to them, as they do for a verifier that
                fetches them.

                """);
        Map<Decider, Long> counts =
                FIXTURES.stream().collect(Collectors.groupingBy(Fixture::decider, Collectors.counting()));
        page.append("| Decided by | That is | Fixtures |\n|---|---|---|\n");
        for (Decider decider : Decider.values()) {
            page.append("| %s | %s | %d |\n".formatted(decider.word(), decider.meaning(), counts.get(decider)));
        }
        page.append("\n| Fixture | Must be | Structure | Decided by | Because |\n|---|---|---|---|---|\n");
        FIXTURES.forEach(fixture -> page.append(row(fixture)));
        return page.toString();
    }

    private static String row(Fixture fixture) {
        Verdict alone = Verdict.alone(fixture);
        Verdict complete = Verdict.complete(fixture);
        String words =
                alone.words() + (complete.problems().equals(alone.problems()) ? "" : "; complete: " + complete.words());
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        fixture.file(),
                        fixture.expected().name().toLowerCase(Locale.ROOT),
                        words,
                        fixture.decider().word(),
                        fixture.why());
    }
}
