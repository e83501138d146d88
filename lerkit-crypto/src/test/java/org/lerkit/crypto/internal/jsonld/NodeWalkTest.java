package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Nodes whose names mean something else once their types are known, or that are larger than a walk expects. */
class NodeWalkTest {
    private static final String C = "https://vocab.example.org/nodes";
    private static final String CONTEXT = """
            {"@context": [{"@version": 1.1, "@vocab": "https://vocab.example.org/any#",
              "id": "@id", "type": "@type", "v": "https://vocab.example.org/",
              "void": {"@id": null, "@prefix": true},
              "name": "v:name", "part": "v:part", "nodes": {"@id": "v:nodes", "@container": "@set"},
              "High": "v:High", "kind": {"@id": "v:kind", "@type": "@vocab"},
              "Retyped": {"@id": "v:Retyped", "@context": {"type": "v:type", "sort": "@type"}},
              "Sorted": {"@id": "v:Sorted", "@context": {"sort": "@type"}},
              "Renamed": {"@id": "v:Renamed", "@context": {"id": "v:id", "ref": "@id"}},
              "Valued": {"@id": "v:Valued", "@context": {"data": "@value"}},
              "Named": {"@id": "v:Named", "@context": {"name": "v:named", "High": "v:Higher"}}
            }]}
            """;

    private final ContextStore contexts = ContextStore.bundled().with(C, CONTEXT.getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"Renamed\", \"id\": \"x\", \"ref\": \"urn:a\"",
                "\"type\": \"Renamed\", \"part\": {\"id\": \"urn:b\", \"name\": \"x\"}",
                "\"type\": [\"Named\", \"Named\"], \"name\": \"x\", \"part\": {\"name\": \"y\"}",
                "\"type\": \"Named\", \"part\": {\"id\": \"urn:a\"}, \"kind\": [\"High\", \"Low\", \"v:Low\"]",
                "\"type\": [\"Named\", \"High\"], \"kind\": \"High\"",
                "\"type\": \"Valued\", \"name\": {\"data\": \"x\"}, \"part\": {\"@value\": \"y\"}",
                "\"type\": \"Named\", \"part\": {\"type\": \"Renamed\", \"ref\": \"urn:c\", \"part\": {\"name\": \"z\"}}",
                "\"type\": [], \"void:a:b\": \"x\", \"id\": \"void:a:b\"",
                "\"nodes\": [{\"type\": \"Named\", \"name\": \"a\"}, {\"name\": \"b\"}, {\"type\": \"Renamed\", \"ref\": \"urn:d\"}]"
            })
    void what_names_mean_after_the_types_is_what_the_reference_says(String members) {
        Comparison comparison = new Comparison(contexts);

        comparison.compare(members, json("{\"@context\": \"" + C + "\", " + members + "}"));

        assertThat(comparison.tally().same).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"Retyped\", \"name\": \"x\"",
                "\"type\": \"Retyped\", \"sort\": \"High\"",
                "\"type\": \"Sorted\", \"sort\": \"High\"",
                "\"type\": \"Renamed\", \"ref\": \"urn:a\", \"@id\": \"urn:a\"",
                "\"type\": \"Renamed\", \"ref\": [\"urn:a\"]",
                "\"type\": null",
                "\"type\": {\"@id\": \"urn:a\"}",
                "\"type\": [\"Named\", null]",
                "\"type\": [[\"Named\"]]"
            })
    void types_that_would_be_read_twice_or_not_at_all_are_left(String members) {
        JsonObject document = json("{\"@context\": \"" + C + "\", " + members + "}");

        assertThat(new FastJsonLd(contexts).toRdf(document)).isEmpty();
    }

    @Test
    void nodes_of_many_members_and_many_nodes_in_each_other_are_walked_to_the_end() {
        String members =
                IntStream.range(0, 150).mapToObj(i -> "\"m" + i + "\": \"x\"").collect(Collectors.joining(","));
        String nested = "\"name\": \"end\"";
        for (int depth = 0; depth < 60; depth++) {
            nested = "\"name\": \"a\", \"part\": {" + nested + "}, \"kind\": \"High\"";
        }
        Comparison comparison = new Comparison(contexts);

        comparison.compare("wide", json("{\"@context\": \"" + C + "\", " + members + ", \"part\": {" + members + "}}"));
        comparison.compare("deep", json("{\"@context\": \"" + C + "\", " + nested + "}"));

        assertThat(comparison.tally().same).isEqualTo(2);
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }
}
