package org.lerkit.crypto.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;

/** What follows a JSON Schema, and what does not. */
class SchemaEvaluationTest {
    private static final String URL = "https://brackenwick.example.edu/schemas/course";

    static List<String> violations(String schema, String instance, Map<String, String> others) {
        return new SchemaEvaluation(url -> Optional.ofNullable(others.get(url)).map(SchemaEvaluationTest::json))
                .violations(URL, json(schema), json(instance)).stream()
                        .map(violation -> violation.place().value() + " " + violation.rule())
                        .toList();
    }

    static List<String> violations(String schema, String instance) {
        return violations(schema, instance, Map.of());
    }

    private static JsonValue json(String text) {
        return JsonReader.standard().read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    static void unusable(CryptoProblem problem, String schema, String instance) {
        assertThatThrownBy(() -> violations(schema, instance))
                .isInstanceOfSatisfying(
                        UnusableSchemaException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type': 'object'} | {} | ",
                "{'type': 'object'} | [] | type",
                "{'type': 'integer'} | 1.0 | ",
                "{'type': 'integer'} | 1.5 | type",
                "{'type': 'number', 'multipleOf': 0.01} | 3.25 | ",
                "{'maximum': 4} | 5 | maximum",
                "{'enum': ['A', null, true, {'b': [1]}]} | {'b': [1.0]} | ",
                "{'enum': ['A', null, true]} | false | enum",
                "{'const': null} | null | ",
                "{'uniqueItems': true} | [1, 1.0] | uniqueItems",
                "{'minLength': 2} | 'x' | minLength",
                "{'pattern': '^[A-Z]{2}$'} | 'BI' | ",
                "{'pattern': '^[A-Z]{2}$'} | 'Bi' | pattern",
                "true | 5 | ",
                "false | 5 | nothing may be here",
            })
    void a_value_follows_or_does_not(String schema, String instance, @Nullable String rule) {
        assertThat(violations(schema, instance)).isEqualTo(rule == null ? List.of() : List.of(" " + rule));
    }

    @Test
    void each_place_that_does_not_follow_is_named_with_the_rule_and_never_the_value() {
        String schema = """
                {'type': 'object', 'required': ['id', 'name', 'credits'], 'additionalProperties': false,
                 'properties': {'id': {'type': 'string'}, 'name': {'const': 'Beekeeping'},
                   'a/b~c': {'items': {'pattern': '^x'}}}}""";
        List<String> found =
                violations(schema, "{'id': 5, 'name': 'secret', 'a/b~c': ['x', 'secret'], 'more': 'secret'}");

        assertThat(found)
                .containsExactlyInAnyOrder(
                        " required: credits",
                        "/id type",
                        "/name const",
                        "/a~1b~0c/1 pattern",
                        "/more nothing may be here");
        assertThat(found.toString()).doesNotContain("secret");
    }

    @Test
    void of_alternatives_only_that_none_holds_is_said() {
        String schema = """
                {'properties': {'issuer': {'anyOf': [{'type': 'string'}, {'type': 'object', 'required': ['id']}]}}}""";
        assertThat(violations(schema, "{'issuer': {}}")).containsExactly("/issuer anyOf");
        assertThat(violations(schema, "{'issuer': {'id': 1}}")).isEmpty();
    }

    @Test
    void schemas_that_are_given_are_referred_to_and_no_others() {
        Map<String, String> others =
                Map.of("https://brackenwick.example.edu/schemas/credits", "{'type': 'number', 'minimum': 0}");
        assertThat(violations("{'properties': {'credits': {'$ref': 'credits'}}}", "{'credits': -1}", others))
                .containsExactly("/credits minimum");
        unusable(CryptoProblem.SCHEMA_UNUSABLE, "{'$ref': 'https://10.0.0.1/internal'}", "{}");
        unusable(CryptoProblem.SCHEMA_UNUSABLE, "{'anyOf': [{'$ref': 'https://10.0.0.1/internal'}, {}]}", "{}");
        unusable(CryptoProblem.SCHEMA_UNUSABLE, "{'$ref': '#/$defs/absent'}", "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema#",
                "http://json-schema.org/draft-06/schema#",
                "http://json-schema.org/draft-07/schema#",
                "https://json-schema.org/draft/2019-09/schema",
                "https://json-schema.org/draft/2019-09/schema#",
                "https://json-schema.org/draft/2020-12/schema"
            })
    void each_json_schema_since_draft_4_is_known(String dialect) {
        String schema = "{'$schema': '" + dialect + "', 'definitions': {'a': {'type': 'string'}}, 'properties': "
                + "{'x': {'$ref': '#/definitions/a'}}}";
        assertThat(violations(schema, "{'x': 'y'}")).isEmpty();
        assertThat(violations(schema, "{'x': 5}")).containsExactly("/x type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "5",
                "{'type': 5}",
                "{'$schema': 'https://10.0.0.1/internal'}",
                "{'$schema': 'http://json-schema.org/draft-03/schema#'}",
                "{'pattern': '('}",
                "{'patternProperties': {'(': {}}}",
                "{'$id': 'not a url'}",
            })
    void what_is_no_schema_that_is_understood_is_unusable(String schema) {
        unusable(CryptoProblem.SCHEMA_UNUSABLE, schema, "{'x': 'y'}");
    }

    @Test
    void no_more_places_are_told_than_anyone_reads() {
        String instance = "[" + "1,".repeat(500) + "1]";
        assertThat(violations("{'items': {'type': 'string'}}", instance)).hasSize(50);
    }
}
