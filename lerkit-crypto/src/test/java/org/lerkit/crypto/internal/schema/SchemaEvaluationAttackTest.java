package org.lerkit.crypto.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.internal.schema.SchemaEvaluationTest.unusable;
import static org.lerkit.crypto.internal.schema.SchemaEvaluationTest.violations;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.spi.CryptoProblem;

/** Schemas that would keep a verifier busy. */
@Timeout(20)
class SchemaEvaluationAttackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$ref': '#'}",
                "{'$ref': '#/$defs/a', '$defs': {'a': {'$ref': '#/$defs/b'}, 'b': {'$ref': '#/$defs/a'}}}",
                "{'allOf': [{'anyOf': [{'not': {'$ref': '#'}}]}]}",
                "{'$schema': 'https://json-schema.org/draft/2019-09/schema', '$recursiveRef': '#'}",
                "{'$schema': 'https://json-schema.org/draft/2020-12/schema', '$dynamicRef': '#'}",
                "{'$schema': 'http://json-schema.org/draft-07/schema#', '$ref': '#'}",
            })
    void a_schema_that_refers_to_itself_for_ever_ends(String schema) {
        unusable(CryptoProblem.SCHEMA_LIMIT, schema, "{}");
    }

    @Test
    void a_schema_that_doubles_the_work_at_each_step_ends() {
        String steps = IntStream.range(0, 40)
                .mapToObj(i -> "'s%d': {'allOf': [{'$ref': '#/$defs/s%d'}, {'$ref': '#/$defs/s%d'}]}"
                        .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(", "));
        unusable(CryptoProblem.SCHEMA_LIMIT, "{'$ref': '#/$defs/s0', '$defs': {" + steps + ", 's40': {}}}", "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^.*.*.*.*.*.*.*.*x$", "(a*)*(a*)*(a*)*(a*)*(a*)*b"})
    void a_pattern_that_never_ends_ends(String pattern) {
        String text = "a".repeat(60) + "!";
        unusable(CryptoProblem.SCHEMA_LIMIT, "{'pattern': '" + pattern + "'}", "'" + text + "'");
        unusable(CryptoProblem.SCHEMA_LIMIT, "{'patternProperties': {'" + pattern + "': {}}}", "{'" + text + "': 1}");
        unusable(
                CryptoProblem.SCHEMA_LIMIT, "{'propertyNames': {'pattern': '" + pattern + "'}}", "{'" + text + "': 1}");
    }

    @Test
    void a_pattern_over_a_long_text_ends_whatever_java_does_with_it() {
        unusable(CryptoProblem.SCHEMA_LIMIT, "{'pattern': '^(a|b)*$'}", "'" + "ab".repeat(1_000_000) + "'");
    }

    @Test
    void what_is_deep_and_finite_is_evaluated() {
        String schema = "{'type': ['array', 'number'], 'items': {'$ref': '#'}}";
        assertThat(violations(schema, "[".repeat(100) + "1" + "]".repeat(100))).isEmpty();
        assertThat(violations(schema, "[".repeat(100) + "'x'" + "]".repeat(100)))
                .containsExactly("/0".repeat(100) + " type");
    }

    @Test
    void a_number_that_is_too_large_to_compute_with_is_no_way_out() {
        unusable(CryptoProblem.SCHEMA_UNUSABLE, "{'maximum': 5}", "1e999999999");
    }
}
