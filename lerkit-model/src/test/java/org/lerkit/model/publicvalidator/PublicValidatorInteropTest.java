package org.lerkit.model.publicvalidator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * make of each. What it comes to with proofs and all else is on the page {@code docs/formats/public-validator.md}.
 */
class PublicValidatorInteropTest {
    private static final List<Fixture> FIXTURES = Fixture.all();

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
}
