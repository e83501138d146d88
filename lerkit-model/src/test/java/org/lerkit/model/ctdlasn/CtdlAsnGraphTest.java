package org.lerkit.model.ctdlasn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.value.LocalizedText.Text;

class CtdlAsnGraphTest {
    private static final String BASE = "https://registry.harbour.example/resources/ce-0000c00";
    private static final String REST = "-7a11-4b0e-9c3d-5e0f1a2b3c4d";

    private static CtdlAsnGraph graph() {
        return new CtdlAsnGraph(Fixtures.json(Fixtures.CTDL_ASN));
    }

    private static Competency competency(int index) {
        return (Competency) graph().graph().get(index);
    }

    @Test
    void a_graph_tells_its_framework_and_its_competencies() {
        CompetencyFramework framework = (CompetencyFramework) graph().graph().get(0);

        assertThat(framework.name().texts())
                .extracting(Text::value, text -> text.language().orElseThrow())
                .containsExactly(tuple("Boatbuilding", "en"), tuple("Bootsbau", "de"));
        assertThat(competency(3).prerequisiteAlignment()).containsExactly(new Iri(BASE + 2 + REST));
        assertThat(competency(2).occupationType().get(0).codedNotation()).contains("47-2031");
        assertThat(competency(2).educationLevelType().get(0).targetNode())
                .as("an address alone")
                .contains(new Iri("https://levels.example/post-secondary"));
        assertThat(graph().graph().get(4)).isInstanceOf(OtherResource.class);
    }

    @Test
    void words_are_written_as_a_map_of_their_languages() {
        Competency built = competency(3).toBuilder()
                .competencyText(new LocalizedText(
                        List.of(text("Fits planks.", "en"), text("Passt Planken ein.", "de"), text("Beplankt.", "de"))))
                .build();

        assertThat(built.json().get("ceasn:competencyText").orElseThrow())
                .isEqualTo(Edits.read("{'en':'Fits planks.','de':['Passt Planken ein.','Beplankt.']}"));
        assertThat(built.competencyText().texts()).hasSize(3);
        assertThat(built.check()).isEmpty();
    }

    private static Text text(String value, String language) {
        return LocalizedText.of(value, Locale.forLanguageTag(language)).texts().get(0);
    }

    @Test
    void a_graph_is_told_by_what_is_in_it_and_a_request_to_publish_by_its_graph() {
        JsonObject request =
                JsonObject.builder().put("GraphInput", graph().json()).build();

        assertThat(Format.detect(graph().json()).format()).contains(Format.CTDL_ASN);
        assertThat(DocumentTypes.of(Format.detect(graph().json()), graph().json()))
                .contains(graph());
        assertThat(Format.detect(request)).isInstanceOfSatisfying(Recognized.class, found -> {
            assertThat(found.known()).isEqualTo(Format.CTDL_ASN);
            assertThat(found.dialects()).containsExactly("publish-request");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/@graph/1/ceterms:ctid | '0000c001' | structure.value.format at /@graph/1/ceterms:ctid",
                "/@graph/1/ceasn:isPartOf | 'urn:f' | structure.value.type at /@graph/1/ceasn:isPartOf",
                "/@graph/1/ceasn:inLanguage | | structure.member.missing at /@graph/1/ceasn:inLanguage",
                "/@graph/1/ceasn:competencyText | 'Hulls' | structure.value.format at /@graph/1/ceasn:competencyText",
                "/@graph/1/ceasn:competencyText | {'in English':'H'} | structure.value.format at /@graph/1/ceasn:competencyText/in English",
                "/@graph/0/@type | 'ceasn:Competence' | ctdlasn.graph.frameworks at /@graph",
                "/@graph/4/@type | 'ceasn:CompetencyFramework' | ctdlasn.graph.frameworks at /@graph/4",
                "/@graph/3/@id | '" + BASE + "2" + REST + "' | id.repeated at /@graph/3/@id",
            })
    void what_the_registry_does_not_take_is_reported(String place, String json, String problem) {
        assertThat(Edits.found(new CtdlAsnGraph(Edits.set(graph().json(), place, json))))
                .contains(problem);
    }

    @Test
    void nothing_is_part_of_itself_or_needed_before_itself() {
        JsonObject circle = with(graph().json(), 2, "ceasn:hasChild", 1);
        circle = with(circle, 2, "ceasn:prerequisiteAlignment", 3);

        assertThat(Edits.found(new CtdlAsnGraph(circle)))
                .contains(
                        "association.cycle at /@graph/2/ceasn:hasChild/0",
                        "association.cycle at /@graph/2/ceasn:prerequisiteAlignment/0",
                        "association.cycle at /@graph/3/ceasn:prerequisiteAlignment/0");
    }

    private static JsonObject with(JsonObject graph, int index, String member, int target) {
        JsonObject resource = new CtdlAsnGraph(graph).graph().get(index).json();
        JsonObject changed = resource.with(member, JsonArray.of(new JsonString(BASE + target + REST)));
        return Edits.set(graph, "/@graph/" + index, JsonWriter.toText(changed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic_Skills", "Knowledge"})
    void frameworks_of_others_can_be_read_and_what_the_registry_would_not_take_is_reported(String name) {
        CtdlAsnGraph others = new CtdlAsnGraph(JsonReader.standard()
                .readObject(Corpus.bytes("ctdl-asn/onet-frameworks/Competency-Frameworks_ONET_" + name
                        + "_Competency_Framework_9-27-19.json")));

        assertThat(others.graph()).hasSize(name.equals("Knowledge") ? 42 : 13);
        assertThat(others.check())
                .as("competencies without a language, and one value for a list")
                .extracting(problem -> problem.code().value())
                .containsOnly("structure.member.missing", "structure.value.type");
    }
}
