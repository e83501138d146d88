package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.ctdlasn.CtdlAsnGraph;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.rsd.RichSkillCollection;
import org.lerkit.model.testing.Fixtures;

/** Frameworks of competencies on the command line. */
class FrameworkCommandsTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder)
                .with("case.json", Fixtures.bytes(Fixtures.CASE))
                .with("graph.json", Fixtures.bytes(Fixtures.CTDL_ASN))
                .with("skills.json", Fixtures.bytes(Fixtures.RSD_COLLECTION));
    }

    @Test
    void a_framework_of_case_becomes_what_a_registry_takes() {
        Result result = shell.run(
                "convert", "case.json", "--to", "ctdl-asn", "--publisher", "https://registry.example/organizations/1");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("1 document from 209 leaves", "carried");
        CtdlAsnGraph graph = new CtdlAsnGraph(JsonReader.standard().readObject(result.out()));
        assertThat(graph.check()).isEmpty();
        assertThat(graph.graph()).hasSize(4);
    }

    @Test
    void what_nobody_says_is_refused_and_may_be_said() {
        assertThat(shell.run("convert", "case.json", "--to", "ctdl-asn"))
                .satisfies(refused -> assertThat(refused.code()).isNotZero())
                .satisfies(refused -> assertThat(refused.err()).contains("/@graph/0/ceasn:publisher"));
        Result result = shell.run(
                "convert",
                "skills.json",
                "--to",
                "rsd",
                "--skill-creator",
                "https://harbour.example",
                "--skill-created",
                "2026-05-04T08:30:00Z",
                "--skill-updated",
                "2026-05-04T08:30:00Z",
                "--skill-status",
                "Draft");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(new RichSkillCollection(JsonReader.standard().readObject(result.out())).skills())
                .hasSize(2);
        assertThat(shell.run("convert", "skills.json", "--to", "rsd", "--skill-status", "Draft")
                        .err())
                .contains("1 of 4 are given");
    }

    @Test
    void a_list_of_skills_is_read_as_the_framework_that_it_is_said_to_be() {
        shell.with("list.json", "[{\"uuid\": \"u\", \"skillStatement\": \"Steams planks.\"}]");

        Result result = shell.run(
                "convert",
                "list.json",
                "--from",
                "rsd",
                "--to",
                "framework",
                "--framework-id",
                "f",
                "--framework-title",
                "Skills of the harbour");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("\"Skills of the harbour\"", "\"Steams planks.\"");
    }

    @Test
    void a_framework_is_inspected() {
        assertThat(shell.run("inspect", "graph.json").out())
                .contains("CTDL-ASN competency framework", "competencies 3", "relations");
        assertThat(shell.run("inspect", "case.json").out()).contains("CASE framework package", "competencies 3");
    }

    @ParameterizedTest
    @CsvSource({
        "case.json, CFPackage, CFDocument, /CFPackage/CFDocument",
        "graph.json, GraphInput, @context, /GraphInput/@context",
    })
    void what_wraps_a_framework_is_not_taken_for_it(String file, String wrapper, String member, String place)
            throws IOException {
        JsonObject inside = JsonReader.standard().readObject(Files.readAllBytes(folder.resolve(file)));
        JsonObject faulty = inside.with(member, JsonNumber.of(1)).with("x-note", JsonNumber.of(1));
        shell.with("whole.json", JsonWriter.toText(wrapped(wrapper, inside)))
                .with("faulty.json", JsonWriter.toText(wrapped(wrapper, faulty)));

        assertThat(shell.run("inspect", "whole.json").out())
                .contains("competencies 3")
                .doesNotContain("problems", "unknown");
        assertThat(shell.run("inspect", "faulty.json").out())
                .containsPattern("problems +" + place + ".*\\[structure\\.")
                .containsPattern("unknown +/" + wrapper + "/x-note");
    }

    private static JsonObject wrapped(String wrapper, JsonObject inside) {
        return JsonObject.builder().put(wrapper, inside).build();
    }

    @Test
    void a_framework_does_not_become_a_record() {
        Result result = shell.run("convert", "case.json", "--to", "clr2");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("does not convert 1edtech:case to 1edtech:clr:2.0", "ce:ctdl-asn");
    }
}
