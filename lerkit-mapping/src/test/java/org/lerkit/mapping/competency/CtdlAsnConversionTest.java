package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.competency.Relation;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.ctdlasn.Competency;
import org.lerkit.model.ctdlasn.CompetencyFramework;
import org.lerkit.model.ctdlasn.CtdlAsnGraph;
import org.lerkit.model.ctdlasn.GraphResource;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Fact;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

class CtdlAsnConversionTest {
    private static final CtdlAsnReader READER = new CtdlAsnReader();
    private static final CtdlAsnWriter WRITER = new CtdlAsnWriter();
    private static final Iri HARBOUR = new Iri("https://registry.harbour.example/organizations/harbour");
    private static final ConversionOptions OPTIONS =
            ConversionOptions.standard().checkingAccounting();

    private static Conversion<Framework> read(JsonObject json) throws IOException {
        return READER.read(new ByteArrayInputStream(JsonWriter.toBytes(json)), OPTIONS);
    }

    private static Conversion<Framework> read(String json) throws IOException {
        return READER.read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), OPTIONS);
    }

    static Framework ofCase(JsonObject json) throws IOException {
        return new CaseReader()
                .read(new ByteArrayInputStream(JsonWriter.toBytes(json)), OPTIONS)
                .value();
    }

    @Test
    void a_graph_comes_back_as_it_was() throws IOException {
        JsonObject json = Fixtures.json(Fixtures.CTDL_ASN);

        CtdlAsnGraph written = WRITER.write(read(json).value(), OPTIONS).value();

        assertThat(OfficialCtdlAsn.errors(written.json())).isEmpty();
        assertThat(Format.detect(written.json()).format()).contains(Format.CTDL_ASN);
        CtdlAsnGraph before = new CtdlAsnGraph(json);
        for (int i = 0; i < 4; i++) {
            JsonObject resource = before.graph().get(i).json();
            JsonObject again = written.graph().get(i).json();
            assertThat(again.members().keySet())
                    .containsExactlyInAnyOrderElementsOf(resource.members().keySet());
            resource.members().forEach((member, value) -> {
                if (!member.equals("ceasn:conceptKeyword")) { // of one word the language is lost, and in the ledger
                    assertThat(again.get(member)).as(member).contains(value);
                }
            });
        }
        assertThat(written.graph()).as("a concept has no place in a framework").hasSize(4);
    }

    @Test
    void what_a_graph_says_is_in_its_place() throws IOException {
        Framework framework = read(Fixtures.json(Fixtures.CTDL_ASN)).value();

        assertThat(framework.id()).isEqualTo("0000c000-7a11-4b0e-9c3d-5e0f1a2b3c4d");
        assertThat(framework.publisher()).contains("Harbour School");
        assertThat(framework.status()).contains("https://credreg.net/ctdlasn/vocabs/publicationStatus/Published");
        assertThat(framework.extensions())
                .contains(new Fact("ceasn:publisher/0", HARBOUR.value(), Optional.of("ctdl-asn")));
        org.lerkit.model.competency.Competency steaming =
                framework.competencies().get(1);
        assertThat(steaming.statement().texts())
                .extracting(text -> text.language().orElseThrow())
                .containsExactly("en", "de");
        assertThat(steaming.code()).contains("B.1.1");
        assertThat(steaming.educationLevels()).containsExactly("https://levels.example/post-secondary");
        String id = steaming.id();
        assertThat(framework.relations())
                .filteredOn(relation -> relation.type().equals(RelationType.PRECEDES))
                .as("what is needed before comes before")
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.from().id()).contains(id);
                    assertThat(relation.to().id())
                            .contains(framework.competencies().get(2).id());
                });
        assertThat(framework.relations())
                .filteredOn(relation -> relation.type().equals(RelationType.CHILD_OF))
                .as("each once, although parents and children say so")
                .extracting(
                        relation -> relation.from().id().orElseThrow(),
                        relation -> relation.to().id().orElseThrow())
                .containsExactly(
                        tuple(framework.competencies().get(0).id(), framework.id()),
                        tuple(id, framework.competencies().get(0).id()),
                        tuple(
                                framework.competencies().get(2).id(),
                                framework.competencies().get(0).id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic_Skills", "Knowledge"})
    void frameworks_of_others_have_all_their_competencies_and_what_the_registry_would_not_take_is_reported(String name)
            throws IOException {
        Conversion<Framework> read = read(CtdlAsnLawTest.onet(name));
        int competencies = name.equals("Knowledge") ? 41 : 12;

        assertThat(read.value().competencies()).hasSize(competencies);
        assertThat(read.value().relations())
                .hasSize(competencies)
                .allSatisfy(relation -> assertThat(relation.type()).isEqualTo(RelationType.CHILD_OF));
        assertThat(read.ledger().counts()).doesNotContainKeys("dropped", "narrowed");
        assertThat(read.problems().size()).isEqualTo(name.equals("Knowledge") ? 127 : 38);
        assertThat(read.problems().stream()
                        .filter(problem -> problem.severity() != Severity.WARNING)
                        .count())
                .isZero();
        CtdlAsnGraph written = WRITER.write(read.value(), OPTIONS).value();
        assertThat(OfficialCtdlAsn.errors(CtdlAsnLawTest.onet(name))).isNotEmpty();
        assertThat(OfficialCtdlAsn.errors(written.json())).isEmpty();
        assertThat(read(written.json()).value().relations())
                .isEqualTo(read.value().relations());
    }

    @Test
    void a_request_to_publish_is_read_too() throws IOException {
        Conversion<Framework> read = read("{'PublishForOrganizationIdentifier':'ce-1','GraphInput':{'@graph':["
                + "{'@id':'urn:f','@type':'ceasn:CompetencyFramework','ceasn:name':'F'},"
                + "{'@id':'urn:c','@type':'ceasn:Competency','ceasn:competencyText':{'en':['S','T']},'ceasn:isPartOf':'urn:f',"
                + "'ceasn:isChildOf':'urn:elsewhere'}]}}");

        assertThat(read.value().id()).as("no CTID, so the address").isEqualTo("urn:f");
        assertThat(read.value().competencies().get(0).statement().texts()).hasSize(2);
        assertThat(read.value().relations())
                .extracting(Relation::to)
                .extracting(to -> to.uri().orElseThrow().value())
                .containsExactly("urn:elsewhere");
        assertThat(read.ledger().counts()).containsEntry("dropped", 1);
        assertThat(read.problems())
                .extracting(problem -> problem.pointer().value())
                .contains("/GraphInput/@graph/0/ceterms:ctid", "/GraphInput/@graph/1/ceasn:isPartOf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "[]",
                "{}",
                "{'@graph':7}",
                "{'@graph':[]}",
                "{'GraphInput':{}}",
                "{'@graph':[{'@type':'skos:Concept'}]}"
            })
    void what_has_no_framework_is_refused(String json) {
        assertThatThrownBy(() -> read(json))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(
                        refused -> assertThat(refused.problem().code().value()).isEqualTo("conversion.source.format"));
    }

    @Test
    void a_competency_without_a_statement_is_refused_by_place() {
        assertThatThrownBy(() -> read("{'@graph':[{'@id':'urn:f','@type':'ceasn:CompetencyFramework','ceasn:name':'F'},"
                        + "{'@id':'urn:c','@type':'ceasn:Competency'}]}"))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.location().path())
                        .contains("/@graph/1/ceasn:competencyText"));
    }

    @Test
    void what_a_registry_cannot_do_without_is_refused_with_every_place() throws IOException {
        Framework framework =
                ofCase((JsonObject) Edits.read("{'CFDocument':{'identifier':'d','title':'T','uri':'urn:d'},"
                        + "'CFItems':[{'identifier':'i','fullStatement':'S','uri':'urn:i'}]}"));

        assertThatThrownBy(() -> WRITER.write(framework, OPTIONS))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(
                                problem -> problem.code().value(),
                                problem -> problem.location().path())
                        .containsExactlyInAnyOrder(
                                tuple("conversion.source.missing", "/@graph/0/ceterms:ctid"),
                                tuple("conversion.target.refused", "/@graph/0/ceasn:name"),
                                tuple("conversion.source.missing", "/@graph/0/ceasn:description"),
                                tuple("conversion.source.missing", "/@graph/0/ceasn:inLanguage"),
                                tuple("conversion.source.missing", "/@graph/1/ceterms:ctid"),
                                tuple("conversion.target.refused", "/@graph/1/ceasn:competencyText"),
                                tuple("conversion.source.missing", "/@graph/1/ceasn:inLanguage"),
                                tuple("conversion.source.missing", "/@graph/0/ceasn:publisher")));
    }

    @Test
    void a_framework_of_case_becomes_a_graph_in_the_order_of_its_sequence() throws IOException {
        Framework framework = ofCase(Fixtures.json(Fixtures.CASE));

        Conversion<CtdlAsnGraph> written = WRITER.publishedBy(HARBOUR)
                .inRegistry(new Iri("https://registry.harbour.example/resources/"))
                .write(framework, OPTIONS);

        assertThat(OfficialCtdlAsn.errors(written.value().json())).isEmpty();
        Framework again = read(written.value().json()).value();
        assertThat(again.id()).isEqualTo(framework.id());
        assertThat(again.uri())
                .as("the address in the registry; the other one identifies it too")
                .contains(new Iri("https://registry.harbour.example/resources/ce-" + framework.id()));
        assertThat(again.extensions())
                .contains(new Fact(
                        "ceasn:identifier/0", framework.uri().orElseThrow().value(), Optional.of("ctdl-asn")));
        assertThat(again.competencies())
                .extracting(item -> item.id(), item -> item.code(), item -> item.label())
                .isEqualTo(framework.competencies().stream()
                        .map(item -> tuple(item.id(), item.code(), item.label().map(CtdlAsnConversionTest::inEnglish)))
                        .toList());
        assertThat(again.relations())
                .extracting(
                        relation -> relation.type().text(),
                        relation -> relation.from().id())
                .containsExactlyInAnyOrderElementsOf(framework.relations().stream()
                        .filter(relation -> List.of("child-of", "precedes")
                                .contains(relation.type().text()))
                        .map(relation ->
                                tuple(relation.type().text(), relation.from().id()))
                        .toList());
    }

    private static LocalizedText inEnglish(LocalizedText text) {
        return LocalizedText.of(text.any().orElseThrow(), Locale.ENGLISH);
    }

    /** What Credential Engine documents of its own converter: the same framework in CASE, and what became of it. */
    @Test
    void a_framework_of_case_becomes_what_the_documented_example_shows() throws IOException {
        String page = new String(Corpus.bytes("ctdl-asn/CASE-to-CTDL-Instructions.md"), StandardCharsets.UTF_8);
        String text = page.substring(page.indexOf("```json") + 7);
        text = text.substring(0, text.indexOf("```")).strip();
        JsonObject request = JsonReader.standard() // the example has a brace too many on each side
                .readObject(text.substring(1, text.length() - 1).getBytes(StandardCharsets.UTF_8));
        CtdlAsnGraph documented =
                new CtdlAsnGraph((JsonObject) request.get("GraphInput").orElseThrow());
        CtdlAsnGraph written = WRITER.publishedBy(new Iri(
                        "https://credentialengineregistry.org/resources/" + "ce-0eb8a99d-2683-4b4b-a876-0c71a04f3e4f"))
                .write(ofCase(inCase(documented)), OPTIONS)
                .value();

        int same = 0;
        List<String> listed = new ArrayList<>();
        List<String> more = new ArrayList<>();
        for (int i = 0; i < documented.graph().size(); i++) {
            JsonObject example = documented.graph().get(i).json();
            JsonObject ours = written.graph().stream()
                    .map(GraphResource::json)
                    .filter(resource -> resource.get("@id").equals(example.get("@id")))
                    .findFirst()
                    .orElseThrow();
            for (Map.Entry<String, JsonValue> member : example.members().entrySet()) {
                JsonValue value = ours.get(member.getKey()).orElse(JsonNull.NULL);
                if (value.equals(member.getValue())) {
                    same++;
                } else {
                    assertThat(value).as(member.getKey()).isEqualTo(JsonArray.of(member.getValue()));
                    listed.add(member.getKey());
                }
            }
            ours.members().keySet().stream()
                    .filter(member -> example.get(member).isEmpty())
                    .forEach(more::add);
        }
        assertThat(same).as("members that are the same").isEqualTo(26);
        assertThat(listed)
                .as("one value, which the schemas of the registry want in a list")
                .containsOnly("ceasn:inLanguage", "ceasn:isPartOf")
                .hasSize(6);
        assertThat(more)
                .as(
                        "what the example leaves out: what CASE says of changes and addresses, and children of their parents")
                .containsOnly("ceasn:dateModified", "ceasn:identifier", "ceasn:isTopChildOf", "ceasn:author");
        assertThat(OfficialCtdlAsn.errors(written.json())).isEmpty();
        assertThat(OfficialCtdlAsn.errors(documented.json()))
                .as("of the example itself")
                .hasSize(6);
        assertThat(read(request).value().competencies()).hasSize(3);
    }

    /** The package of CASE that the example is made of, as the page says what comes from what. */
    private static JsonObject inCase(CtdlAsnGraph documented) {
        List<JsonValue> items = new ArrayList<>();
        List<JsonValue> associations = new ArrayList<>();
        String framework = uuid(((CompetencyFramework) documented.graph().get(0)).ctid());
        for (GraphResource resource : documented.graph()) {
            if (resource instanceof Competency competency) {
                String id = uuid(competency.ctid());
                items.add(((JsonObject) Edits.read(
                                "{'identifier':'%s','uri':'urn:uuid:%s','language':'en-US'}".formatted(id, id)))
                        .with("fullStatement", words(competency.competencyText()))
                        .with(
                                "abbreviatedStatement",
                                words(competency.competencyLabel().orElseThrow()))
                        .with("lastChangeDateTime", new JsonString("2026-05-04T08:30:00Z")));
                String parent = competency.isChildOf().stream()
                        .map(address -> uuid(address.value()))
                        .findFirst()
                        .orElse(framework);
                associations.add(Edits.read(("{'associationType':'isChildOf','originNodeURI':{'identifier':'%s'},"
                                + "'destinationNodeURI':{'identifier':'%s'}}")
                        .formatted(id, parent)));
            }
        }
        CompetencyFramework whole = (CompetencyFramework) documented.graph().get(0);
        JsonObject document = ((JsonObject) Edits.read(
                        "{'identifier':'%s','uri':'urn:uuid:%s','language':'en-US',".formatted(framework, framework)
                                + "'creator':'A school','lastChangeDateTime':'2026-05-04T08:30:00Z'}"))
                .with("title", words(whole.name()))
                .with("description", words(whole.description()))
                .with(
                        "officialSourceURL",
                        new JsonString(whole.subjectWebpage().orElseThrow().value()));
        return JsonObject.builder()
                .put("CFDocument", document)
                .put("CFItems", new JsonArray(items))
                .put("CFAssociations", new JsonArray(associations))
                .build();
    }

    private static String uuid(String ctid) {
        return ctid.substring(ctid.lastIndexOf("ce-") + 3);
    }

    private static JsonString words(LocalizedText text) {
        return new JsonString(text.any().orElseThrow());
    }
}
