package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of(
            "eddsa-rdfc-2022",
            "ecdsa-rdfc-2019",
            "1EdTechJsonSchemaValidator2019",
            "BitstringStatusListEntry",
            "resultDescription",
            "issuer",
            "name",
            "CoCurricular");

    @ParameterizedTest
    @CsvSource({
        "eddsa-rdf-2022, eddsa-rdfc-2022",
        "eddsa-rfdc-2022, eddsa-rdfc-2022",
        "JsonSchemaValidator2019, 1EdTechJsonSchemaValidator2019",
        "1EdtechJSONSchemaValidator2019, 1EdTechJsonSchemaValidator2019",
        "BitstringStatusList, BitstringStatusListEntry",
        "resultDescriptions, resultDescription",
        "ResultDescrption, resultDescription",
        "Name, name",
        "Co-Curricular, CoCurricular"
    })
    void a_name_that_is_nearly_another_was_meant_to_be_it(String written, String meant) {
        assertThat(Spelling.of(KNOWN).meant(written)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "eddsa-rdfc-2022, the name itself",
        "eddsa-rdfc-2023, another year",
        "ecdsa-xi-2023, another suite",
        "JsonSchema, too short a part with nothing near",
        "issued, short names differ by a letter",
        "resultDescriber, too many letters",
        "ext:name, a term of somebody's own",
        "'', nothing"
    })
    void other_names_are_other_names(String written, String why) {
        assertThat(Spelling.of(KNOWN).meant(written)).as(why).isEmpty();
    }

    @Test
    void a_part_is_not_near() {
        assertThat(Spelling.of(KNOWN).near("BitstringStatusList", name -> true)).isEmpty();
        assertThat(Spelling.of(KNOWN).near("bitstringStatusListEntry", name -> true))
                .contains("BitstringStatusListEntry");
    }

    @Test
    void what_is_too_long_for_a_name_is_not_looked_at() {
        assertThat(Spelling.of(List.of("x".repeat(82))).meant("x".repeat(81))).isEmpty();
    }
}
