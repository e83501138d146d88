package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.competency.Competency;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.competency.Relation;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Fact;
import org.lerkit.model.rsd.PublishStatus;
import org.lerkit.model.rsd.RichSkillCollection;
import org.lerkit.model.rsd.RichSkillDescriptor;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;

class RsdConversionTest {
    private static final RsdReader READER = new RsdReader();
    private static final RsdWriter WRITER = new RsdWriter();
    private static final ConversionOptions OPTIONS =
            ConversionOptions.standard().checkingAccounting();

    private static Conversion<Framework> read(RsdReader reader, byte[] json) throws IOException {
        return reader.read(new ByteArrayInputStream(json), OPTIONS);
    }

    private static Conversion<Framework> read(JsonObject json) throws IOException {
        return read(READER, JsonWriter.toBytes(json));
    }

    private static Conversion<Framework> read(String json) throws IOException {
        return read(READER, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_skill_comes_back_as_it_was() throws IOException {
        JsonObject json = Fixtures.json(Fixtures.RSD);

        Framework framework = read(json).value();
        RichSkillDescriptor written = WRITER.writeSkill(framework, OPTIONS).value();

        assertThat(written.json().members())
                .containsAllEntriesOf(json.members())
                .hasSameSizeAs(json.members());
        assertThat(OfficialRsd.ofSkill(written.json())).isEmpty();
        assertThat(Format.detect(written.json()).format()).contains(Format.RSD);
    }

    @Test
    void a_collection_comes_back_as_it_was() throws IOException {
        Framework framework = read(Fixtures.json(Fixtures.RSD_COLLECTION)).value();

        RichSkillCollection written = new RsdWriter()
                .givenAll(
                        new Iri("https://harbour.example/about"),
                        new LexicalDateTime("2026-03-02T08:00:00Z"),
                        new LexicalDateTime("2026-05-04T08:30:00Z"),
                        PublishStatus.DRAFT)
                .write(framework, OPTIONS)
                .value();

        // what skills in short do not say is asked of the caller
        assertThatThrownBy(() -> WRITER.write(framework, OPTIONS))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(
                                problem -> problem.code().value(),
                                problem -> problem.location().path())
                        .containsExactlyInAnyOrder(
                                tuple("conversion.source.missing", "/skills/1/creator"),
                                tuple("conversion.source.missing", "/skills/1/creationDate"),
                                tuple("conversion.source.missing", "/skills/1/updateDate")));
        assertThat(written).isNotNull();
    }

    @Test
    void what_a_skill_says_is_in_its_place() throws IOException {
        Framework framework = read(Fixtures.json(Fixtures.RSD)).value();
        Competency competency = framework.competencies().get(0);

        assertThat(framework.id()).isEqualTo(competency.id()).isEqualTo("0000a001-7a11-4b0e-9c3d-5e0f1a2b3c4d");
        assertThat(framework.title()).isEqualTo(LocalizedText.of("Plank Steaming"));
        assertThat(competency.type()).contains("Boatbuilding");
        assertThat(competency.subjects()).containsExactly("Carpentry");
        assertThat(competency.extensions())
                .contains(new Fact("authors/1", "Guild of Boatbuilders", Optional.of("rsd")));
        assertThat(framework.relations())
                .extracting(
                        relation -> relation.type().text(),
                        relation -> relation.to().title().orElseThrow().any().orElseThrow(),
                        relation -> relation.to().id().orElse("-"))
                .containsExactly(
                        tuple("certification", "Shipwright", "-"),
                        tuple("standard", "Bends wood", "-"),
                        tuple("alignment", "Steam bending", "-"),
                        tuple("alignment", "Woodwork", "-"),
                        tuple("occupation", "Carpenters", "47-2030"),
                        tuple("employer", "Lower Yard", "-"),
                        tuple("collection", "Boats of wood", "0000b001-7a11-4b0e-9c3d-5e0f1a2b3c4d"),
                        tuple("collection", "Carpentry", "0000b002-7a11-4b0e-9c3d-5e0f1a2b3c4d"));
        assertThat(framework.relations().get(4).extensions())
                .extracting(Fact::name)
                .containsExactly("frameworkName", "parents/0/code", "parents/0/targetNodeName", "parents/0/level");
    }

    @Test
    void members_of_version_2_are_taken_and_reported() throws IOException {
        Conversion<Framework> read =
                read("{'type':'RichSkillDescriptor','uuid':'u','skillName':'N','skillStatement':'S',"
                        + "'author':'A','category':'Boats; Wood;','keywords':null,'colour':'blue'}");

        Competency competency = read.value().competencies().get(0);
        assertThat(competency.type()).contains("Boats");
        assertThat(competency.subjects()).containsExactly("Wood");
        assertThat(competency.extensions())
                .extracting(Fact::name, Fact::value)
                .containsExactly(tuple("authors/0", "A"));
        assertThat(read.ledger().counts()).containsEntry("split", 1).containsEntry("dropped", 1);
        assertThat(read.problems())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .contains(
                        tuple("/author", "structure.member.unknown"),
                        tuple("/category", "structure.member.unknown"),
                        tuple("/keywords", "structure.value.type"),
                        tuple("/colour", "conversion.source.unknown"));
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void a_list_of_skills_needs_somebody_who_says_which_framework_it_is() throws IOException {
        byte[] list =
                "[{\"uuid\":\"u\",\"skillStatement\":\"S\",\"standards\":[\"4.2\"]}]".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(READER, list))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(
                                problem -> problem.code().value(),
                                problem -> problem.location().path())
                        .containsExactly(
                                tuple("conversion.source.missing", "/uuid"),
                                tuple("conversion.source.missing", "/name")));
        Framework framework =
                read(READER.named("f", "Skills of the harbour"), list).value();
        assertThat(framework.id()).isEqualTo("f");
        assertThat(framework.relations().get(0).to().title()).contains(LocalizedText.of("4.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "{}", "{'type':'RichSkillDescriptor'}", "'skills'"})
    void what_has_no_skills_is_refused(String json) {
        assertThatThrownBy(() -> read(json))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(
                        refused -> assertThat(refused.problem().code().value()).isEqualTo("conversion.source.format"));
    }

    @Test
    void skills_without_identity_or_statement_are_refused_by_place() {
        assertThatThrownBy(() -> read("{'uuid':'c','name':'N','skills':[{'uuid':'u'},{'skillStatement':'S'}]}"))
                .asInstanceOf(type(ConversionException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.location().path())
                        .containsExactlyInAnyOrder("/skills/0/skillStatement", "/skills/1/uuid"));
    }

    /** A package in which every item has a name in short, which skills cannot do without. */
    static JsonObject labelled(JsonObject whole) {
        JsonArray items = (JsonArray) whole.get("CFItems").orElseThrow();
        return whole.with(
                "CFItems",
                new JsonArray(items.items().stream()
                        .map(item ->
                                (JsonValue) ((JsonObject) item).with("abbreviatedStatement", new JsonString("Short")))
                        .toList()));
    }

    @Test
    void a_framework_of_case_becomes_skills_where_the_caller_says_what_it_lacks() throws IOException {
        Framework framework = new CaseReader()
                .read(new ByteArrayInputStream(JsonWriter.toBytes(labelled(Fixtures.json(Fixtures.CASE)))), OPTIONS)
                .value();
        RsdWriter writer = WRITER.givenAll(
                new Iri("https://harbour.example/about"),
                new LexicalDateTime("2026-03-02T08:00:00Z"),
                new LexicalDateTime("2026-05-04T08:30:00Z"),
                PublishStatus.DRAFT);

        Conversion<RichSkillCollection> written = writer.write(framework, OPTIONS);

        assertThat(OfficialRsd.ofCollection(written.value().json())).isEmpty();
        assertThat(written.value().skills())
                .allSatisfy(
                        skill -> assertThat(OfficialRsd.ofSkill(skill.json())).isEmpty());
        assertThat(written.value().author()).isEqualTo(framework.creator());
        assertThat(written.ledger().counts())
                .as("the hierarchy, notes, levels, terms")
                .containsKey("dropped");
    }

    @Test
    void a_skill_of_others_is_written_as_the_official_schema_asks_and_says_the_same() throws IOException {
        Conversion<Framework> read = read(READER, Corpus.bytes("rsd/v3-skill.json"));
        RichSkillDescriptor written = WRITER.writeSkill(read.value(), OPTIONS).value();

        assertThat(OfficialRsd.ofSkill(written.json())).isEmpty();
        assertThat(written.status()).contains(PublishStatus.PUBLISHED);
        assertThat(written.occupations()).hasSize(6);
        Framework again = read(written.json()).value();
        assertThat(again.competencies().get(0).keywords())
                .isEqualTo(read.value().competencies().get(0).keywords())
                .hasSize(37);
        assertThat(again.relations())
                .extracting(Relation::to)
                .isEqualTo(read.value().relations().stream().map(Relation::to).toList());
        assertThat(read.ledger().counts()).containsOnlyKeys("carried", "control");
    }

    @Test
    void what_a_skill_has_beside_its_class_does_not_keep_it_from_being_written() throws IOException {
        JsonObject json = Edits.set(Fixtures.json(Fixtures.RSD), "/standards/0/isPartOf/colour", "'blue'");

        Conversion<RichSkillDescriptor> written = WRITER.writeSkill(read(json).value(), OPTIONS);

        assertThat(written.value().json().get("standards"))
                .isEqualTo(Fixtures.json(Fixtures.RSD).get("standards"));
        assertThat(written.ledger().counts()).containsEntry("dropped", 3);
    }

    @Test
    void a_list_of_others_has_all_its_skills() throws IOException {
        Conversion<Framework> read = read(
                READER.named("urn:uuid:0000d000-7a11-4b0e-9c3d-5e0f1a2b3c4d", "Sample"),
                Corpus.bytes("rsd/v3-skills.json"));

        assertThat(read.value().competencies()).hasSize(50);
        assertThat(read.value().relations()).hasSize(694 + 212);
        assertThat(read.ledger().counts()).containsOnlyKeys("carried", "control");
    }
}
