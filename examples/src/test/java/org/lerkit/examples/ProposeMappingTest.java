package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.mapping.csv.CsvMapping;

class ProposeMappingTest {
    @Test
    void a_mapping_is_written_and_what_it_leaves_is_told(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("badges.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ProposeMapping.propose(file, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("for you to decide: [Shape]");
        assertThat(CsvMapping.read(Files.readAllBytes(file)).json().members()).containsKeys("columns", "constants");
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/csv.md", ProposeMapping.class, "propose");
    }
}
