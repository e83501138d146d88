package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.model.value.Iri;

class ConvertFrameworkTest {
    private static final String SKILLS = """
            {"type": "RichSkillCollection", "uuid": "00000001-7a11-4b0e-9c3d-5e0f1a2b3c4d", "name": "Boatbuilding",
             "description": "What a builder of boats does.", "skills": [
              {"uuid": "00000002-7a11-4b0e-9c3d-5e0f1a2b3c4d", "skillName": "Steaming",
               "skillStatement": "Steams planks."}]}
            """;
    private static final String FRAMEWORK = """
            {"CFDocument": {"identifier": "00000001-7a11-4b0e-9c3d-5e0f1a2b3c4d", "uri": "https://guild.example/1",
              "creator": "Harbour Guild", "title": "Boatbuilding", "description": "What a builder of boats does.",
              "language": "en"},
             "CFItems": [{"identifier": "00000002-7a11-4b0e-9c3d-5e0f1a2b3c4d", "uri": "https://guild.example/2",
              "fullStatement": "Steams planks."}]}
            """;

    private static List<String> convert(String json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConvertFramework.convert(
                json.getBytes(StandardCharsets.UTF_8),
                new Iri("https://registry.example/organizations/guild"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void a_framework_of_case_becomes_a_graph() {
        assertThat(convert(FRAMEWORK))
                .singleElement()
                .asString()
                .startsWith("2 resources, {carried=")
                .doesNotContain("dropped");
    }

    @Test
    void skills_that_say_no_language_are_refused_by_place() {
        assertThat(convert(SKILLS))
                .contains(
                        "conversion.source.missing at /@graph/0/ceasn:inLanguage",
                        "conversion.target.refused at /@graph/1/ceasn:competencyText");
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/competencies.md", ConvertFramework.class, "convert");
    }
}
