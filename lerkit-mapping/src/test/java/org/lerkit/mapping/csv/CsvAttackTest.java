package org.lerkit.mapping.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.csv.CsvFixtures.Outcome;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.Problem;

/** Files and mappings that are broken or hostile are told by place, and the limits hold. */
class CsvAttackTest {
    private static final String HEADER = "student_id,title\n1,A\n";

    @Test
    void a_cell_of_ten_megabytes_ends_the_file() {
        broken(HEADER + "2," + "x".repeat(10 << 20) + "\n", "row 3 (line 3)");
    }

    @Test
    void a_quote_that_nobody_closes_ends_the_file() {
        broken(HEADER + "2,\"B\n3,C\n", "row 3 (line 3)");
    }

    @Test
    void a_million_columns_are_no_header() {
        Problem problem = CsvFixtures.read(CsvReader.standard(), "student_id" + ",a".repeat(1_000_000) + "\n1\n")
                .onlyRefusal();

        assertThat(problem.code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT);
    }

    @Test
    void bytes_of_another_character_set_further_on_end_the_file() {
        byte[] start = (HEADER + "1,B\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(start, start.length + 6);
        System.arraycopy(new byte[] {'2', ',', (byte) 0xE4, 'x', 'y', '\n'}, 0, file, start.length, 6);

        Outcome outcome = CsvFixtures.read(CsvReader.standard(), file);

        assertThat(outcome.records()).isEmpty();
        assertThat(outcome.onlyRefusal().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT);
    }

    private static void broken(String file, String place) {
        Outcome outcome = CsvFixtures.read(CsvReader.standard(), file);

        assertThat(outcome.onlyRefusal().code()).isEqualTo(ConversionProblems.NOT_THE_FORMAT);
        assertThat(outcome.onlyRefusal().location().describe()).isEqualTo(place);
        assertThat(outcome.onlyRefusal().title()).startsWith("not readable as CSV from here on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "{'column': {}} # /column",
                "{'columns': {'a': 7}} # /columns/a",
                "{'columns': {'a': {}}} # /columns/a/to",
                "{'columns': {'a': 'teacher.name'}} # /columns/a/to",
                "{'columns': {'a': 'learner'}} # /columns/a/to",
                "{'columns': {'a': 'learner.names.given'}} # /columns/a/to",
                "{'columns': {'a': 'learner.names[0]'}} # /columns/a/to",
                "{'columns': {'a': 'learner.birthDate.day'}} # /columns/a/to",
                "{'columns': {'a': 'course.provider'}} # /columns/a/to",
                "{'columns': {'a': 'course.kind'}} # /columns/a/to",
                "{'columns': {'a': 'course.tags'}} # /columns/a/to",
                "{'columns': {'a': 'learner.personal[shoes]'}} # /columns/a/category",
                "{'columns': {'a': {'to': 'course.title', 'split': ';'}}} # /columns/a/split",
                "{'columns': {'a': {'to': 'course.awarded', 'as': 'number'}}} # /columns/a/as",
                "{'columns': {'a': {'to': 'course.title', 'required': 'yes'}}} # /columns/a/required",
                "{'columns': {'a': {'to': 'course.title', 'also': 'b'}}} # /columns/a/also",
                "{'columns': {'a b': 'course.title', 'A_B': 'course.code'}} # /columns",
                "{'columns': {'a': 'course.title', 'b': 'course.title'}} # /columns",
                "{'learner': 'a'} # /learner",
                "{'rows': 'sorted'} # /rows",
                "{'dates': ['dd.MM.yy']} # /dates/0",
                "{'dates': ['dd yyyy']} # /dates/0",
                "{'numbers': {'decimal': ',', 'grouping': ','}} # /numbers/grouping",
                "{'numbers': {'decimal': 'xx'}} # /numbers/decimal",
                "{'dialect': {'charset': 'klingon'}} # /dialect/charset",
                "{'dialect': {'separator': ';', 'quote': ';'}} # /dialect/quote",
                "{'constants': {'course.nothing': 'x'}} # /constants/course.nothing",
                "{'tables': {'a': {'learner': 'b'}}} # /tables/a/learner",
            })
    void a_mapping_that_is_wrong_is_refused_at_the_place(String mapping, String place) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> CsvFixtures.of(mapping))
                .satisfies(e -> assertThat(e.pointer().value()).isEqualTo(place));
    }
}
