package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lerkit.model.json.JsonWriter;

/** A match with every outcome, as people and machines are told it, line by line as it was looked at. */
class MatchGoldenTest {
    @Test
    void it_is_told_to_people() throws IOException {
        same("match.txt", Matches.everyOutcome().explain());
    }

    @Test
    void it_is_told_to_machines() throws IOException {
        same("match.json", JsonWriter.toPrettyText(Matches.everyOutcome().toJson()));
    }

    private static void same(String name, String told) throws IOException {
        String actual = told.replaceFirst("sha256:[0-9a-f]{64}", "sha256:"); // it is of the graph, and tested there
        Path file = Path.of("target", name);
        Files.writeString(file, actual);
        try (InputStream in = MatchGoldenTest.class.getResourceAsStream(name)) {
            assertThat(actual)
                    .as("if %s is as it should be, copy it beside the others", file)
                    .isEqualTo(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
