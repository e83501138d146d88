package org.lerkit.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Fixtures;

/** Jobs are known by what they say they are, or by members that nothing else has. */
class JobFormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'@context': 'https://schema.org/', '@type': 'JobPosting'} | schema.org:job-posting",
                "{'@context': {'@vocab': 'http://schema.org/'}, '@type': ['JobPosting']} | schema.org:job-posting",
                "{'postingID': '1'} | hropen:job-posting",
                "{'requiredCredentials': []} | hropen:job-posting",
                "{'positionProfiles': []} | hropen:position-opening",
                "{'format': 'lerkit:job-posting:0.1'} | lerkit:job-posting"
            },
            quoteCharacter = '"')
    void each_is_known(String json, String format) {
        assertThat(detected(json)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'@type': 'JobPosting'}",
                "{'@context': 'https://example.org/', '@type': 'JobPosting'}",
                "{'@type': 'Job', 'postingID': '1'}",
                "{'title': 'Welder'}"
            },
            quoteCharacter = '"')
    void what_could_be_anything_is_not_taken_for_a_posting(String json) {
        assertThat(detected(json)).isEqualTo("none");
    }

    @Test
    void an_opening_that_says_everything_is_one() {
        assertThat(Format.detect(Fixtures.bytes(Fixtures.POSITION_OPENING)).format())
                .contains(Format.POSITION_OPENING);
    }

    private static String detected(String json) {
        return Format.detect((JsonObject) JsonReader.standard().read(json.replace('\'', '"')))
                .format()
                .map(Format::id)
                .orElse("none");
    }
}
