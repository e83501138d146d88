package org.lerkit.model.case1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

class CfPackageTest {
    private static final String HULL = "00000002-7a11-4b0e-9c3d-5e0f1a2b3c4d";
    private static final String STEAM = "00000003-7a11-4b0e-9c3d-5e0f1a2b3c4d";

    private static CfPackage framework() {
        return new CfPackage(Fixtures.json(Fixtures.CASE));
    }

    private static CfPckgAssociation child(String origin, String destination) {
        return framework().cfAssociations().get(1).toBuilder()
                .identifier("0000001f-7a11-4b0e-9c3d-5e0f1a2b3c4e")
                .originNodeURI(end(origin))
                .destinationNodeURI(end(destination))
                .build();
    }

    private static LinkGenUri end(String identifier) {
        return LinkGenUri.builder()
                .title("an item")
                .identifier(identifier)
                .uri(new Iri("urn:uuid:" + identifier))
                .build();
    }

    @Test
    void a_framework_tells_its_parts() {
        CfPackage framework = framework();

        assertThat(framework.cfDocument().caseVersion()).contains(CaseVersion.V1_1);
        assertThat(framework.cfItems())
                .extracting(CfPckgItem::fullStatement)
                .containsExactly(
                        "Builds the hull of a boat from **wood**.", "Steams planks.", "Fits planks to frames.");
        assertThat(framework.cfAssociations())
                .extracting(CfPckgAssociation::associationType)
                .contains(AssociationType.IS_CHILD_OF, AssociationType.PRECEDES, new AssociationType("ext:neededBy"));
        assertThat(framework.cfRubrics().get(0).cfRubricCriteria().get(0).cfRubricCriterionLevels())
                .extracting(level -> level.score().orElseThrow().text())
                .containsExactly("3.0", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "/CFDocument/identifier, '\"NOT-A-UUID\"', /CFDocument/identifier, structure.value.format",
        "/CFDocument/caseVersion, '\"1.0\"', /CFDocument/caseVersion, structure.value.term",
        "/CFDocument/CFPackageURI, '\"urn:x\"', /CFDocument/CFPackageURI, structure.member.unknown",
        "/CFDocument/subject, '\"Boats\"', /CFDocument/subject, structure.value.type",
        "/CFDocument/statusStartDate, '\"June\"', /CFDocument/statusStartDate, structure.value.format",
        "/CFDocument/lastChangeDateTime, '\"2026-05-04T08:30:00\"', /CFDocument/lastChangeDateTime,"
                + " structure.value.format",
        "/CFDocument/title, '', /CFDocument/title, structure.member.missing"
    })
    void what_is_not_of_the_class_is_reported(String place, String json, String where, String code) {
        String member = place.substring(place.lastIndexOf('/') + 1);
        CfPackage framework = framework();
        JsonObject document = framework.cfDocument().json();
        JsonObject changed = json.isEmpty()
                ? document.without(member)
                : document.with(member, JsonReader.standard().read(json));

        assertThat(new CfPackage(framework.json().with("CFDocument", changed)).check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple(where, code));
    }

    @Test
    void one_identifier_does_not_name_two_items() {
        CfPackage framework = framework();
        CfPckgItem again =
                framework.cfItems().get(1).toBuilder().identifier(HULL).build();

        assertThat(framework.toBuilder()
                        .cfItems(List.of(framework.cfItems().get(0), again))
                        .build()
                        .check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(tuple("/CFItems/1/identifier", "id.repeated"));
    }

    @Test
    void nothing_is_part_of_itself() {
        CfPackage framework = framework();

        assertThat(framework.toBuilder()
                        .cfAssociations(List.of(
                                framework.cfAssociations().get(1),
                                framework.cfAssociations().get(0),
                                child(HULL, STEAM)))
                        .build()
                        .check())
                .extracting(
                        problem -> problem.pointer().value(),
                        problem -> problem.code().value())
                .containsExactly(
                        tuple("/CFAssociations/0", "association.cycle"),
                        tuple("/CFAssociations/2", "association.cycle"));
    }

    @Test
    void a_framework_is_built() {
        CfPackage built = CfPackage.builder()
                .cfDocument(CfPckgDocument.builder()
                        .identifier(HULL)
                        .uri(new Iri("urn:uuid:" + HULL))
                        .creator("Harbour School")
                        .title("Boatbuilding")
                        .lastChangeDateTime(new LexicalDateTime("2026-05-04T08:30:00Z"))
                        .build())
                .build();

        assertThat(built.check()).isEmpty();
        assertThat(Format.detect(built.json()).format()).contains(Format.CASE);
    }

    @Test
    void the_version_and_the_wrapper_are_told() {
        JsonObject json = framework().json();
        JsonObject first =
                json.with("CFDocument", framework().cfDocument().json().without("caseVersion"));
        JsonObject wrapped = JsonObject.builder().put("CFPackage", json).build();

        assertThat(Format.detect(json))
                .isInstanceOfSatisfying(
                        Recognized.class, found -> assertThat(found.version()).contains("1.1"));
        assertThat(Format.detect(first))
                .isInstanceOfSatisfying(
                        Recognized.class, found -> assertThat(found.version()).isEmpty());
        assertThat(Format.detect(wrapped)).isInstanceOfSatisfying(Recognized.class, found -> {
            assertThat(found.version()).contains("1.1");
            assertThat(found.dialects()).containsExactly("wrapped");
        });
    }

    @Test
    void rules_pass_over_what_is_malformed() {
        JsonObject json = framework().json().with("CFItems", JsonArray.of(new JsonString("x")));

        assertThat(new CfPackage(json).check())
                .extracting(problem -> problem.code().value())
                .containsExactly("structure.value.type");
    }

    @Test
    void frameworks_of_others_can_be_read_and_what_they_have_beside_their_classes_is_reported() {
        CfPackage others = new CfPackage(
                JsonReader.standard().readObject(Corpus.bytes("1edtech/case/opensalt-sample-framework.json")));
        CfPackage holistic =
                new CfPackage(JsonReader.standard().readObject(Corpus.bytes("1edtech/case/opensalt-Ordering.json")));

        assertThat(others.cfItems()).hasSize(16);
        assertThat(others.cfAssociations()).hasSize(39);
        assertThat(others.check())
                .extracting(problem -> problem.code().value())
                .contains("structure.member.unknown", "structure.value.format", "structure.value.type");
        assertThat(holistic.cfItems()).hasSize(28);
        assertThat(holistic.check())
                .as("links to their document, which items in a package do not have")
                .hasSize(57)
                .extracting(problem -> problem.code().value())
                .containsOnly("structure.member.unknown");
    }
}
