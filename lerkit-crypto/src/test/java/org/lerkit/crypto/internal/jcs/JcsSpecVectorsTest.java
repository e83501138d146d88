package org.lerkit.crypto.internal.jcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Corpus;

/** The test data of the authors of RFC 8785. */
class JcsSpecVectorsTest {
    private static final String FOLDER = "w3c/json-canonicalization/testdata/";

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void the_output_is_theirs_byte_for_byte(String name) {
        byte[] canonical =
                Jcs.canonicalize(JsonReader.standard().read(Corpus.bytes(FOLDER + "input/" + name + ".json")));
        String hex = new String(Corpus.bytes(FOLDER + "outhex/" + name + ".txt"), StandardCharsets.US_ASCII);

        assertThat(canonical).isEqualTo(Corpus.bytes(FOLDER + "output/" + name + ".json"));
        assertThat(canonical).isEqualTo(HexFormat.of().parseHex(hex.replaceAll("\\s", "")));
    }
}
