package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFrameworkTest {
    private static final String FRAMEWORK = """
            {"CFDocument": {"identifier": "00000001-7a11-4b0e-9c3d-5e0f1a2b3c4d", "uri": "https://guild.example/1",
              "creator": "Harbour Guild", "title": "Boatbuilding", "lastChangeDateTime": "2026-05-04T08:30:00Z"},
             "CFItems": [{"identifier": "00000002-7a11-4b0e-9c3d-5e0f1a2b3c4d", "uri": "https://guild.example/2",
              "fullStatement": "Steams planks.", "notes": null, "lastChangeDateTime": "2026-05-04T08:30:00Z"}]}
            """;

    private static List<String> read(Path folder, String json) throws IOException {
        Path file = Files.writeString(folder.resolve("framework.json"), json);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadFramework.read(file, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void a_framework_is_read_and_written(@TempDir Path folder) throws IOException {
        assertThat(read(folder, FRAMEWORK))
                .satisfiesExactly(
                        tolerated -> assertThat(tolerated).startsWith("/CFItems/0/notes: "),
                        statement -> assertThat(statement).isEqualTo("Steams planks."),
                        written -> assertThat(written).startsWith("1 items, {carried="));
    }

    @Test
    void what_cannot_be_written_is_told_by_place(@TempDir Path folder) throws IOException {
        assertThat(read(folder, FRAMEWORK.replace("00000002-7a11-4b0e-9c3d-5e0f1a2b3c4d", "B.1.1")))
                .last()
                .asString()
                .contains("conversion.target.refused")
                .endsWith(" at /CFItems/0/identifier");
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/competencies.md", ReadFramework.class, "read");
    }
}
