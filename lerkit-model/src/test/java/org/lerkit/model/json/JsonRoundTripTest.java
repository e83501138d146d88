package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.testing.JsonText;

/** What was read is written again byte for byte, white space outside of strings apart. */
class JsonRoundTripTest {
    /** Files with the name of JSON that hold something else: an address before it, and comments in it. */
    private static final List<String> NOT_JSON = List.of(
            "openbadges_context.json: line 1, column 7", "redirected-validation-subject.json: line 1, column 4");

    @ParameterizedTest
    @MethodSource("org.lerkit.model.testing.Fixtures#names")
    void our_documents_come_back(String name) {
        byte[] document = Fixtures.bytes(name);

        assertThat(text(JsonWriter.toBytes(Fixtures.json(name)))).isEqualTo(text(JsonText.withoutSpace(document)));
    }

    @Test
    void what_is_special_comes_back() {
        String document = "{\"\":[0,-0,1.0,1.00,1e2,1E+2,123456789012345678901234567890.10,null,true,false,\"\",{},[]],"
                + "\"\\\"\\\\ é \u2028 \uD83D\uDE00 /\":{\"a\\nb\":\"\\t\\u0001\"}}";

        assertThat(JsonWriter.toText(JsonReader.standard().read(document))).isEqualTo(document);
    }

    @Test
    void pretty_text_says_the_same() {
        JsonObject json = Fixtures.json(Fixtures.CLR);
        String pretty = JsonWriter.toPrettyText(json);

        assertThat(JsonReader.standard().read(pretty)).isEqualTo(json);
        assertThat(pretty)
                .startsWith("{\n  \"@context\" : [\n    \"")
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void public_documents_come_back() throws IOException {
        Corpus.require("1edtech");
        List<Path> files = new ArrayList<>(Corpus.files("1edtech", ".json"));
        files.addAll(Corpus.files("contexts", ".json"));
        files.addAll(Corpus.files("contexts", ".jsonld"));
        files.addAll(Corpus.files("w3c", ".json"));
        int same = 0;
        int escapedDifferently = 0;
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            byte[] document = Files.readAllBytes(file);
            JsonValue value;
            try {
                value = JsonReader.standard().read(document);
            } catch (JsonSyntaxException e) {
                refused.add(file.getFileName() + ": line " + e.line() + ", column " + e.column());
                continue;
            }
            byte[] written = JsonWriter.toBytes(value);
            if (text(written).equals(text(JsonText.withoutSpace(document)))) {
                same++;
            } else {
                assertThat(JsonReader.standard().read(written))
                        .as(file.toString())
                        .isEqualTo(value);
                assertThat(text(document)).as(file.toString()).containsPattern("\\\\[u/bf]|^\\uFEFF");
                escapedDifferently++;
            }
        }

        assertThat(refused).isEqualTo(NOT_JSON);
        assertThat(same).isGreaterThan(500);
        assertThat(escapedDifferently).isLessThan(10);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
