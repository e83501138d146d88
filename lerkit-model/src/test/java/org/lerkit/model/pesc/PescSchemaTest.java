package org.lerkit.model.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.testing.Corpus;

/** The shapes have everything that the official schemas have, and their code lists every code. */
class PescSchemaTest {
    @ParameterizedTest
    @CsvSource({
        "pesc/xsd-1.9.0, CollegeTranscript",
        "pesc/xsd-1.9.0, HighSchoolTranscript",
        "pesc/xsd-1.6.0, CollegeTranscript",
        "pesc/xsd-1.6.0, HighSchoolTranscript"
    })
    void every_element_of_the_official_schema_is_declared(String folder, String root) {
        Corpus.require(folder);
        SchemaWalk walk = SchemaWalk.of(folder, root);

        assertThat(walk.differences).isEmpty();
        assertThat(walk.types).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void no_shape_declares_what_no_schema_has() {
        Corpus.require("pesc/xsd-1.9.0");
        SchemaWalk walk = SchemaWalk.of("pesc/xsd-1.9.0", "CollegeTranscript", "HighSchoolTranscript");

        Set<String> declared = new TreeSet<>();
        CollegeTranscript.SHAPE.leaves().forEach(path -> path.members().forEach(step -> declared.add(step.name())));

        assertThat(declared).containsExactlyInAnyOrderElementsOf(walk.names);
    }

    @Test
    void code_lists_have_exactly_the_codes_of_the_elements_that_use_them() {
        Corpus.require("pesc/xsd-1.9.0");
        SchemaWalk walk = SchemaWalk.of("pesc/xsd-1.9.0", "CollegeTranscript", "HighSchoolTranscript");

        assertThat(walk.codes).hasSize(PescCodes.all().size());
        walk.codes.forEach(
                (list, codes) -> assertThat(list.codes()).as(list.name()).containsExactlyInAnyOrderElementsOf(codes));
    }
}
