package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second pair of eyes, by itself: what it would see if the first had missed it. */
class ExpandedFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"@id\": \"urn:a\", \"@type\": [\"urn:T\"], \"urn:p\": [{\"@value\": \"x\", \"@language\": \"en\"}]}] | ''",
                "[{\"@id\": \"_:b\", \"urn:p\": [{\"@value\": 1, \"@type\": \"urn:T\"}]}] | ''",
                "[{\"urn:p\": [{\"@value\": {}, \"@type\": \"@json\"}, {\"@list\": [{\"@id\": \"urn:a\"}]}]}] | ''",
                "[{\"urn:p\": [{\"@graph\": [{\"@id\": \"a\"}]}]}] | jsonld.iri.relative",
                "[{\"@id\": \"a\"}] | jsonld.iri.relative",
                "[{\"@id\": 1}] | jsonld.iri.relative",
                "[{\"@type\": [\"T\"]}] | jsonld.type.undefined",
                "[{\"urn:p\": [{\"@value\": 1, \"@type\": \"T\"}]}] | jsonld.type.undefined",
                "[{\"urn:p\": [{\"@value\": \"x\", \"@language\": \"not a tag\"}]}] | jsonld.value.dropped",
                "[{\"urn:p\": [{\"@value\": \"x\", \"@index\": \"i\"}]}] | jsonld.keyword.refused",
                "[{\"@reverse\": {}}] | jsonld.keyword.refused",
                "[{\"p\": [{\"@value\": \"x\"}]}] | jsonld.term.undefined"
            })
    void what_becomes_no_statement_is_named(String expanded, String code) {
        JsonArray array = Json.createReader(new StringReader(expanded)).readArray();

        assertThat(ExpandedForm.losses(array))
                .extracting(problem -> problem.code().value())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }
}
