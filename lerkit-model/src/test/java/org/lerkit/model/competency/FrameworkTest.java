package org.lerkit.model.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Samples;

/** The canonical JSON says all of a framework, and reading it gives the framework back. */
class FrameworkTest {
    @Test
    void every_component_of_every_part_survives_the_canonical_form() throws Exception {
        for (int variant = 0; variant < 2; variant++) {
            Framework framework = (Framework) Samples.of(Framework.class, variant);

            byte[] json = JsonWriter.toBytes(framework.toJson());

            assertThat(Framework.of(JsonReader.standard().readObject(json))).isEqualTo(framework);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/format: expected the text lerkit:framework:0.1, found another value or none",
                "{'format':'lerkit:framework:0.1','id':'a'}|/title: expected a value, found nothing",
                "{'format':'lerkit:framework:0.1','id':'a','title':'b','relations':[{'type':7}]}"
                        + "|/relations/0/type: expected a string, found a number",
            })
    void what_is_no_framework_is_refused_by_place(String json, String message) {
        assertThatThrownBy(() -> Framework.of(JsonReader.standard().readObject(json.replace('\'', '"'))))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage(message);
    }
}
