package org.lerkit.model.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;

/** Words and terms, numbers and amounts, one value and several are read alike; what no posting says is found. */
class JobPostingTest {
    private static JobPosting posting(String members) {
        return new JobPosting((JsonObject) Edits.read("{'@context': 'https://schema.org', '@type': 'JobPosting'"
                + (members.isEmpty() ? "" : ", " + members) + "}"));
    }

    @Test
    void a_word_is_the_name_of_a_term_and_a_number_the_value_of_an_amount() {
        JobPosting posting = posting("'skills': ['reads drawings', {'termCode': 'W-12', 'name': 'MIG welding'}],"
                + " 'hiringOrganization': 'Harbour Metalworks', 'baseSalary': 52000, 'estimatedSalary': '52000',"
                + " 'image': 'https://example.org/yard.png'");

        assertThat(posting.check()).isEmpty();
        assertThat(posting.skills())
                .extracting(skill -> skill.name().get(0))
                .containsExactly("reads drawings", "MIG welding");
        assertThat(posting.skills().get(1).termCode()).containsExactly("W-12");
        assertThat(posting.hiringOrganization().get(0).name()).containsExactly("Harbour Metalworks");
        assertThat(posting.baseSalary().get(0).value().get(0).value()).containsExactly("52000");
        assertThat(posting.estimatedSalary().get(0).value().get(0).value()).containsExactly("52000");
        assertThat(posting.image().get(0).url().get(0).value()).isEqualTo("https://example.org/yard.png");
    }

    @Test
    void what_is_built_is_written_as_objects() {
        JobPosting built = posting("").toBuilder()
                .skills(List.of(
                        DefinedTerm.builder().name(List.of("MIG welding")).build()))
                .build();

        assertThat(built.json().get("skills")).contains(Edits.read("[{'name': ['MIG welding']}]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'title': 7 | structure.value.type at /title",
                "'datePosted': 'last week' | structure.value.format at /datePosted",
                "'validThrough': ['2026-12-31', '2026-13-01'] | structure.value.format at /validThrough/1",
                "'directApply': 'yes' | structure.value.type at /directApply",
                "'skills': 7 | structure.value.type at /skills",
                "'hiringOrganization': {'name': true} | structure.value.type at /hiringOrganization/name",
                "'baseSalary': {'value': {'minValue': 'x'}} | structure.value.type at /baseSalary/value/minValue"
            },
            quoteCharacter = '"')
    void what_no_posting_says_is_found(String members, String expected) {
        assertThat(Edits.found(posting(members))).containsExactly(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/@type | 'Article' | structure.value.term at /@type",
                "/@type | ['JobPosting', 'Product'] | ",
                "/@context | 'https://example.org' | structure.context.order at /@context",
                "/@context | 'http://schema.org/' | ",
                "/@context | {'@vocab': 'https://schema.org/'} | ",
                "/@context | ['https://schema.org', {'x': 'https://example.org/x'}] | "
            },
            quoteCharacter = '"')
    void a_posting_says_that_it_is_one_in_the_words_of_schema_org(String at, String value, String expected) {
        JsonObject changed = Edits.set(Fixtures.json(Fixtures.SCHEMA_ORG_POSTING), at, value);

        assertThat(String.join(", ", Edits.found(new JobPosting(changed)))).isEqualTo(expected == null ? "" : expected);
    }
}
