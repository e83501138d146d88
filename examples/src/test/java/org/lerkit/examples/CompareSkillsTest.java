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
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.model.value.Iri;

class CompareSkillsTest {
    private static final String SKILLS = """
            id,uri,statement,parent
            wood,https://guild.example/skills/wood,Works wood.,
            planks,https://guild.example/skills/planks,Steams planks.,wood
            """;
    private static final String CROSSWALK = """
            from,relation,to,method,confidence
            https://guild.example/skills/wood,close-match,https://yard.example/woodwork,manual-review,0.9
            https://guild.example/skills/wood,resembles,https://yard.example/carving,,
            """;

    @Test
    void a_skill_leads_to_another_step_by_step(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        CrosswalkGraph graph = CompareSkills.read(
                Files.writeString(folder.resolve("skills.csv"), SKILLS),
                Files.writeString(folder.resolve("crosswalk.csv"), CROSSWALK),
                out);
        CompareSkills.compare(
                graph, new Iri("https://guild.example/skills/planks"), new Iri("https://yard.example/woodwork"), out);

        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "row 3 (line 3), column relation: a word that is not one of this column; the relation is left out",
                        "NARROWER 0.65",
                        "  https://guild.example/skills/planks NARROWER https://guild.example/skills/wood, says Harbour Guild",
                        "  https://guild.example/skills/wood CLOSE https://yard.example/woodwork, says crosswalk.csv");
        assertThat(Files.readString(Path.of("../docs/guide/crosswalks.md")))
                .contains(String.join("\n", lines.subList(1, 4)));
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/crosswalks.md", CompareSkills.class, "read");
        Shown.on("docs/guide/crosswalks.md", CompareSkills.class, "compare");
    }
}
