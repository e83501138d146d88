package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.case1.CfPackage;
import org.lerkit.model.competency.Competency;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

class CaseConversionTest {
    private static final CaseReader READER = new CaseReader();
    private static final CaseWriter WRITER = new CaseWriter();
    private static final ConversionOptions OPTIONS =
            ConversionOptions.standard().checkingAccounting();
    private static final String START = "{'CFDocument':{'identifier':'d','title':'T','uri':'urn:d'},";

    private static Conversion<Framework> read(String json) throws IOException {
        return READER.read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), OPTIONS);
    }

    private static Conversion<Framework> read(JsonObject json) throws IOException {
        return READER.read(new ByteArrayInputStream(JsonWriter.toBytes(json)), OPTIONS);
    }

    private static Conversion<Framework> corpus(String name) throws IOException {
        return READER.read(new ByteArrayInputStream(Corpus.bytes("1edtech/case/opensalt-" + name + ".json")), OPTIONS);
    }

    @Test
    void a_framework_comes_back_as_it_was() throws IOException {
        JsonObject json = Fixtures.json(Fixtures.CASE);

        Framework framework = read(json).value();
        CfPackage written = WRITER.write(framework, OPTIONS).value();

        assertThat(read(written.json()).value()).isEqualTo(framework);
        assertThat(written.json().get("CFItems")).isEqualTo(json.get("CFItems"));
        assertThat(written.json().get("CFDefinitions").orElseThrow().toString())
                .isEqualTo(json.get("CFDefinitions").orElseThrow().toString());
        assertThat(Format.detect(WRITER.document(written).bytes()).format()).contains(Format.CASE);
    }

    @Test
    void what_a_framework_says_is_in_its_place() throws IOException {
        Framework framework = read(Fixtures.json(Fixtures.CASE)).value();

        assertThat(framework.title()).isEqualTo(LocalizedText.of("Boatbuilding"));
        assertThat(framework.specification()).contains("1.1");
        assertThat(framework.competencies())
                .extracting(competency -> competency.code().orElseThrow())
                .containsExactly("B.1", "B.1.1", "B.1.2");
        assertThat(framework.relations())
                .extracting(relation -> relation.type())
                .containsExactly(
                        RelationType.CHILD_OF,
                        RelationType.CHILD_OF,
                        RelationType.CHILD_OF,
                        RelationType.PRECEDES,
                        new RelationType("ext:neededBy"));
        assertThat(framework.relations().get(4).to().kind()).contains("ext:job");
        assertThat(framework.definitions())
                .extracting(definition -> definition.kind())
                .containsExactly("concept", "subject", "license", "competency-type", "relation-group");
        assertThat(framework.rubrics().get(0).criteria().get(0).levels().get(0).score())
                .hasValueSatisfying(score -> assertThat(score.text()).isEqualTo("3.0"));
        assertThat(framework.extensions())
                .extracting(fact -> fact.system().orElse("of the document"))
                .containsExactly("of the document", "CFDefinitions", "CFPackage");
    }

    @Test
    void what_services_do_is_taken_and_reported() throws IOException {
        Conversion<Framework> read = read("{'CFPackage':{'CFDocument':{'sourcedId':'d','title':'T','uri':'urn:d',"
                + "'description':null,'subject':[]},'CFItems':[{'identifier':'i','fullStatement':'S','uri':'urn:i',"
                + "'educationalLevel':'06','licenseURI':'urn:l','CFDocumentURI':'urn:d','colour':'blue'}],"
                + "'CFAssociations':[{'associationType':'isChildOf','sequenceNumber':'7',"
                + "'originNodeURI':{'identifier':'i'},'destinationNodeURI':{'identifier':'d'}}]}}");

        Competency item = read.value().competencies().get(0);
        assertThat(read.value().id()).isEqualTo("d");
        assertThat(item.educationLevels()).containsExactly("06");
        assertThat(item.license().orElseThrow().uri()).contains(new Iri("urn:l"));
        assertThat(read.value().relations().get(0).position().orElseThrow().text())
                .isEqualTo("7");
        assertThat(read.ledger().counts()).containsEntry("control", 3).containsEntry("dropped", 1);
        assertThat(read.problems())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .contains(
                        tuple("/CFPackage/CFDocument/sourcedId", "structure.member.unknown"),
                        tuple("/CFPackage/CFItems/0/educationalLevel", "structure.member.unknown"),
                        tuple("/CFPackage/CFItems/0/licenseURI", "structure.value.type"),
                        tuple("/CFPackage/CFAssociations/0/sequenceNumber", "structure.value.type"),
                        tuple("/CFPackage/CFItems/0/colour", "conversion.source.unknown"));
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void what_publishers_add_is_named_by_its_path() throws IOException {
        Framework framework = read(START
                        + "'CFItems':[],'extensions':{'https://x.example/a':'1','b':{'c':[true,{'d':2}]},"
                        + "'e':['f']}}")
                .value();

        assertThat(framework.extensions())
                .extracting(fact -> fact.name(), fact -> fact.value())
                .containsExactly(
                        tuple("https://x.example/a", "1"),
                        tuple("b/c/0", "true"),
                        tuple("b/c/1/d", "2"),
                        tuple("e/0", "f"));
    }

    @Test
    void one_of_several_values_for_one_place_is_taken_and_the_others_are_in_the_ledger() throws IOException {
        Conversion<Framework> read = read("{'CFDocument':{'identifier':'d','title':['T',{'value':'U','language':'de'}],"
                + "'licenseURI':[{'colour':'blue'},{'uri':'urn:l'},{'uri':'urn:m'}]}}");

        assertThat(read.value().title()).isEqualTo(LocalizedText.of("T"));
        assertThat(read.value().license().orElseThrow().uri()).contains(new Iri("urn:l"));
        assertThat(read.ledger().counts()).containsEntry("dropped", 4).containsEntry("carried", 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]||conversion.source.format",
                "{}||conversion.source.format",
                "{'CFDocument':[]}||conversion.source.format",
                "{'CFPackage':7}||conversion.source.format",
            })
    void what_is_no_package_is_refused(String json, String place, String code) {
        assertThatThrownBy(() -> read(json))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(refused -> {
                    assertThat(refused.problem().code().value()).isEqualTo(code);
                    assertThat(refused.problem().location().path()).isEqualTo(place == null ? "" : place);
                });
    }

    @Test
    void parts_without_identity_or_statement_are_refused_by_place() {
        assertThatThrownBy(() -> read(START + "'CFItems':[{'uri':'urn:i','identifier':'i'}]}"))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(
                                problem -> problem.code().value(),
                                problem -> problem.location().path())
                        .contains(tuple("conversion.source.missing", "/CFItems/0/fullStatement")));
    }

    @Test
    void what_case_cannot_do_without_is_refused_with_every_place() throws IOException {
        Framework framework = read(START + "'CFItems':[{'identifier':'I','fullStatement':'S','uri':'urn:i',"
                        + "'lastChangeDateTime':'2017-05-25T18:05:33'}]}")
                .value();

        assertThatThrownBy(() -> WRITER.write(framework, OPTIONS))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(
                                problem -> problem.code().value(),
                                problem -> problem.location().path())
                        .containsExactlyInAnyOrder(
                                tuple("conversion.target.refused", "/CFDocument/identifier"),
                                tuple("conversion.source.missing", "/CFDocument/creator"),
                                tuple("conversion.source.missing", "/CFDocument/lastChangeDateTime"),
                                tuple("conversion.target.refused", "/CFItems/0/identifier"),
                                tuple("conversion.target.refused", "/CFItems/0/lastChangeDateTime")));
    }

    @Test
    void of_a_remark_in_several_languages_one_is_written_and_the_others_are_in_the_ledger() throws IOException {
        JsonObject framework = read(Fixtures.json(Fixtures.CASE)).value().toJson();
        JsonArray competencies = (JsonArray) framework.get("competencies").orElseThrow();
        JsonObject first = ((JsonObject) competencies.items().get(0))
                .with(
                        "notes",
                        JsonReader.standard()
                                .read("[[{\"value\":\"Oak.\",\"language\":\"en\"},"
                                        + "{\"value\":\"Eiche.\",\"language\":\"de\"}],\"Pine.\"]"));
        Conversion<CfPackage> written =
                WRITER.write(Framework.of(framework.with("competencies", JsonArray.of(first))), OPTIONS);

        assertThat(written.value().cfItems().get(0).notes()).contains("Oak.");
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.source().path().startsWith("/competencies/0/notes"))
                .extracting(
                        entry -> entry.source().path(),
                        entry -> entry.disposition().token())
                .containsExactly(
                        tuple("/competencies/0/notes/0/0/value", "carried"),
                        tuple("/competencies/0/notes/0/0/language", "dropped"),
                        tuple("/competencies/0/notes/0/1/value", "dropped"),
                        tuple("/competencies/0/notes/0/1/language", "dropped"),
                        tuple("/competencies/0/notes/1", "dropped"));
    }

    @Test
    void loss_is_refused_where_the_caller_asks_for_that() {
        String json = START + "'CFItems':[{'identifier':'i','fullStatement':'S','colour':'blue'}]}";

        assertThatThrownBy(() -> READER.read(
                        new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        OPTIONS.refusing("dropped")))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("/CFItems/0/colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ItemTypeTestFramework", "SmartLevelFramework", "Utf8TestFramework", "Ordering"})
    void frameworks_of_others_are_written_as_the_official_schema_asks(String name) throws IOException {
        Framework framework = corpus(name).value();
        CfPackage written = WRITER.write(framework, OPTIONS).value();

        assertThat(OfficialCase.errors(written.json())).isEmpty();
        assertThat(read(written.json()).value().competencies()).isEqualTo(framework.competencies());
        assertThat(read(written.json()).value().relations()).isEqualTo(framework.relations());
    }

    @Test
    void our_own_is_written_as_the_official_schema_asks() throws IOException {
        assertThat(OfficialCase.errors(
                        WRITER.write(read(Fixtures.json(Fixtures.CASE)).value(), OPTIONS)
                                .value()
                                .json()))
                .isEmpty();
    }

    @Test
    void a_framework_of_an_older_service_has_all_its_items_and_associations() throws IOException {
        Conversion<Framework> read = corpus("sample-framework");

        assertThat(read.value().competencies())
                .hasSize(16)
                .allSatisfy(item -> assertThat(item.educationLevels()).hasSize(1));
        assertThat(read.value().relations()).hasSize(39);
        assertThat(read.value().definitions()).hasSize(3);
        assertThat(read.problems()).isNotEmpty();
    }
}
