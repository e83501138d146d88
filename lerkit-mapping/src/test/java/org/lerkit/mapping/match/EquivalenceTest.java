package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.match.CrosswalkGraph.Conflict;
import org.lerkit.mapping.match.CrosswalkGraph.Node;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.Framework;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** What is one thing, what is said to be the same, and what is not believed to be. */
class EquivalenceTest {
    private static final Provenance STATED = Provenance.explicit("https://example.org/crosswalk.csv");
    private static final RoutePolicy STANDARD = RoutePolicy.standard();
    private static final String UUID = "0c2a0d0e-7a4f-4d3e-9d6b-5a3f1c8e2b7";

    private static Framework framework(String id, String competencies, String relations) {
        return Framework.of(JsonReader.standard()
                .readObject(
                        "{\"format\":\"lerkit:framework:0.1\",\"id\":\"" + id + "\",\"uri\":\"https://example.org/" + id
                                + "\",\"title\":\"Joining\"" + part("competencies", competencies)
                                + part("relations", relations) + "}"));
    }

    private static String part(String name, String items) {
        return items.isEmpty() ? "" : ",\"" + name + "\":[" + items.replace('\'', '"') + "]";
    }

    private static String item(String id) {
        return "{'id':'" + id + "','uri':'https://example.org/items/" + id + "','statement':'Joins parts " + id
                + "','code':'J." + id + "'}";
    }

    private static Iri iri(String id) {
        return new Iri("https://example.org/items/" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.ORG/a, https://example.org/a",
        "https://example.org/a%c3%a9, https://example.org/a%C3%A9",
        "http://data.europa.eu/esco/skill/1, https://data.europa.eu/esco/skill/1",
        "http://data.europa.eu/esco/isco/C2221, isco-08:2221",
        "https://www.onetonline.org/link/summary/11-1011.00, onet-soc:11-1011.00",
        "http://w3id.org/skills/a, https://w3id.org/skills/a",
        "urn:uuid:0C2A0D0E-7A4F-4D3E-9D6B-5A3F1C8E2B70, 0c2a0d0e-7a4f-4d3e-9d6b-5a3f1c8e2b70",
        "ce-0C2A0D0E-7A4F-4D3E-9D6B-5A3F1C8E2B70, "
                + "https://credentialengineregistry.org/resources/ce-0c2a0d0e-7a4f-4d3e-9d6b-5a3f1c8e2b70",
        "https://credentialengineregistry.org/graph/ce-0c2a0d0e-7a4f-4d3e-9d6b-5a3f1c8e2b70, "
                + "https://credentialengineregistry.org/resources/ce-0c2a0d0e-7a4f-4d3e-9d6b-5a3f1c8e2b70",
    })
    void spellings_of_one_identifier_are_one_thing(String one, String other) {
        assertThat(Identity.normal(one)).isEqualTo(Identity.normal(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/A, https://example.org/a",
        "http://example.org/a, https://example.org/a",
        "https://example.org/a, https://example.org/a/",
        "https://example.org/a, https://example.org/a#",
        "https://example.org/%61, https://example.org/a",
        "ce-0c2a0d0e-7a4f-4d3e-9d6b-5a3f1c8e2b70, 0c2a0d0e-7a4f-4d3e-9d6b-5a3f1c8e2b70",
        "isco-08:2221, isco-08:222",
    })
    void other_identifiers_are_other_things(String one, String other) {
        assertThat(Identity.normal(one)).isNotEqualTo(Identity.normal(other));
    }

    @Test
    void an_item_is_known_by_its_address_its_uuid_and_its_code() {
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(framework("f", item(UUID + "0"), ""), STATED)
                .build();
        Node node = new Node(
                iri(UUID + "0"),
                Optional.of(LocalizedText.of("Joins parts " + UUID + "0")),
                List.of("https://example.org/f"));

        assertThat(graph.size()).isOne();
        assertThat(graph.find(iri(UUID + "0"))).contains(node);
        assertThat(graph.find(new Iri("urn:uuid:" + UUID + "0"))).contains(node);
        assertThat(graph.find(new Iri("https://example.org/f"), "J." + UUID + "0"))
                .contains(node);
        assertThat(graph.find(new Iri("https://example.org/other"), "J." + UUID + "0"))
                .isEmpty();
        assertThat(graph.nodes()).containsExactly(node);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "K12:1"})
    void a_local_identifier_means_nothing_in_another_framework(String id) {
        String local = "{'id':'" + id + "','statement':'Solders'}";
        String relation = "{'type':'close-match','from':{'id':'" + id + "'},'to':{'uri':'https://example.org/x'}}";
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(framework("f", local, relation), STATED)
                .add(framework("g", local, ""), STATED)
                .build();

        assertThat(graph.nodes().map(Node::id))
                .containsExactlyInAnyOrder(
                        new Iri("https://example.org/f " + id),
                        new Iri("https://example.org/g " + id),
                        new Iri("https://example.org/x"));
        assertThat(graph.best(new Iri("https://example.org/f " + id), new Iri("https://example.org/x"), STANDARD))
                .isPresent();
        assertThat(graph.best(new Iri("https://example.org/g " + id), new Iri("https://example.org/x"), STANDARD))
                .isEmpty();
    }

    @Test
    void an_address_decides_where_the_identifier_beside_it_is_also_one_of_the_framework() {
        String relation =
                "{'type':'close-match','from':{'id':'a'},'to':{'id':'b','uri':'https://example.org/other/b'}}";
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(framework("f", item("a") + "," + item("b"), relation), STATED)
                .build();

        assertThat(graph.best(iri("a"), new Iri("https://example.org/other/b"), STANDARD))
                .isPresent();
        assertThat(graph.best(iri("a"), iri("b"), STANDARD)).isEmpty();
    }

    @Test
    void a_uuid_decides_where_the_address_beside_it_is_one_of_another_host() {
        String relation =
                "{'type':'close-match','from':{'id':'a'},'to':{'id':'" + UUID + "0','uri':'https://mirror.example/b'}}";
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(framework("f", item("a") + "," + item(UUID + "0"), relation), STATED)
                .build();

        assertThat(graph.best(iri("a"), iri(UUID + "0"), STANDARD)).isPresent();
    }

    @Test
    void being_in_a_framework_relates_to_nothing() {
        String relations = "{'type':'child-of','from':{'id':'a'},'to':{'id':'f'}},"
                + "{'type':'child-of','from':{'id':'b'},'to':{'uri':'https://example.org/f'}},"
                + "{'type':'child-of','from':{'id':'b'},'to':{'title':'nobody knows'}}";
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(framework("f", item("a") + "," + item("b"), relations), STATED)
                .build();

        assertThat(graph.relations()).isZero();
        assertThat(graph.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(CrosswalkProblems.NO_END))
                .satisfies(problem -> assertThat(problem.location().path()).isEqualTo("/relations/2"));
    }

    @Test
    void exact_matches_of_case_are_close_unless_the_caller_says_that_they_are_exact() {
        Framework framework = framework(
                "f", item("a"), "{'type':'exact-match','from':{'id':'a'},'to':{'uri':'https://example.org/items/z'}}");
        CrosswalkGraph careful = CrosswalkGraph.builder().add(framework, STATED).build();
        CrosswalkGraph exact = CrosswalkGraph.builder()
                .add(framework, STATED, RelationMeaning.equivalent())
                .build();

        assertThat(careful.best(iri("a"), iri("z"), STANDARD).map(Route::correspondence))
                .contains(Correspondence.CLOSE);
        assertThat(exact.best(iri("a"), iri("z"), STANDARD).map(Route::correspondence))
                .contains(Correspondence.SAME);
    }

    @Test
    void a_type_that_a_framework_adds_means_what_the_caller_says() {
        Framework framework = framework(
                "f",
                item("a"),
                "{'type':'ext:broadMatch','from':{'id':'a'},'to':{'uri':'https://example.org/items/z'}}");
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(
                        framework,
                        STATED,
                        RelationMeaning.cautious().with(new RelationType("ext:broadMatch"), Correspondence.NARROWER))
                .build();

        assertThat(graph.best(iri("a"), iri("z"), STANDARD).map(Route::correspondence))
                .contains(Correspondence.NARROWER);
    }

    @Test
    void a_chain_of_exact_relations_that_makes_two_items_of_a_framework_the_same_is_split() {
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(framework("f", item("a") + "," + item("b") + "," + item("c"), ""), STATED)
                .add(iri("a"), RelationType.EXACT_MATCH, iri("x"), STATED)
                .add(iri("x"), RelationType.EXACT_MATCH, iri("y"), STATED)
                .add(iri("y"), RelationType.EXACT_MATCH, iri("b"), STATED)
                .add(iri("c"), RelationType.EXACT_MATCH, iri("z"), STATED)
                .build();

        assertThat(graph.conflicts())
                .containsExactly(new Conflict("https://example.org/f", List.of(iri("a"), iri("b"))));
        assertThat(graph.problems())
                .singleElement()
                .extracting(Problem::code, Problem::title)
                .containsExactly(
                        CrosswalkProblems.EXACT_CONFLICT,
                        "1 times, exact relations make different items of one framework the same; they are only close here");
        assertThat(graph.best(iri("a"), iri("b"), STANDARD)).isEmpty();
        assertThat(graph.best(iri("a"), iri("x"), STANDARD).map(Route::correspondence))
                .contains(Correspondence.CLOSE);
        assertThat(graph.best(iri("c"), iri("z"), STANDARD).map(Route::correspondence))
                .contains(Correspondence.SAME);
    }

    @Test
    void translations_within_a_framework_are_no_conflict() {
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(framework("f", item("a") + "," + item("b"), ""), STATED)
                .add(iri("a"), RelationType.TRANSLATION, iri("b"), STATED)
                .add(iri("a"), RelationType.EXACT_MATCH, iri("x"), STATED)
                .build();

        assertThat(graph.conflicts()).isEmpty();
        assertThat(graph.best(iri("b"), iri("x"), STANDARD)).hasValueSatisfying(route -> {
            assertThat(route.correspondence()).isEqualTo(Correspondence.TRANSLATION);
            assertThat(route.score()).isEqualTo(1);
        });
    }

    @Test
    void an_identifier_that_two_items_claim_is_that_of_the_first() {
        String two = "{'id':'" + UUID + "1','uri':'https://example.org/items/one','statement':'One'},{'id':'" + UUID
                + "1','uri':'https://example.org/items/two','statement':'Two'}";
        CrosswalkGraph graph =
                CrosswalkGraph.builder().add(framework("f", two, ""), STATED).build();

        assertThat(graph.size()).isEqualTo(2);
        assertThat(graph.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(CrosswalkProblems.EXACT_CONFLICT))
                .satisfies(problem -> assertThat(problem.location().path()).isEqualTo("/competencies/1"));
    }

    @Test
    void no_framework_puts_two_items_of_another_together() {
        String mixed = "{'id':'" + UUID + "2','uri':'https://example.org/items/" + UUID + "1','statement':'Mixed'}";
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(framework("f", item(UUID + "1") + "," + item(UUID + "2"), ""), STATED)
                .add(framework("g", mixed, ""), STATED)
                .build();

        assertThat(graph.size()).isEqualTo(2);
        assertThat(graph.problems()).extracting(Problem::code).containsExactly(CrosswalkProblems.EXACT_CONFLICT);
    }

    @Test
    void copies_of_an_item_at_two_hosts_are_one_by_their_uuid() {
        String copy = "{'id':'" + UUID + "1','uri':'https://mirror.example/1','statement':'Copy'}";
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(framework("f", item(UUID + "1"), ""), STATED)
                .add(framework("g", copy, ""), STATED)
                .build();

        assertThat(graph.size()).isOne();
        assertThat(graph.problems()).isEmpty();
        assertThat(graph.find(new Iri("https://mirror.example/1")).map(Node::frameworks))
                .contains(List.of("https://example.org/f", "https://example.org/g"));
    }

    @Test
    void a_code_of_two_items_is_a_code_of_none() {
        String two = "{'id':'a','uri':'https://example.org/items/a','statement':'A','code':'1'},"
                + "{'id':'b','uri':'https://example.org/items/b','statement':'B','code':'1'}";
        CrosswalkGraph graph =
                CrosswalkGraph.builder().add(framework("f", two, ""), STATED).build();

        assertThat(graph.find(new Iri("https://example.org/f"), "1")).isEmpty();
    }

    @Test
    void frameworks_in_another_order_make_the_same_graph() {
        List<Framework> frameworks = List.of(
                framework("f", item("a") + "," + item(UUID + "2"), ""),
                framework("g", item("b"), "{'type':'child-of','from':{'id':'b'},'to':{'id':'" + UUID + "2'}}"),
                framework(
                        "h",
                        item("c"),
                        "{'type':'related','from':{'id':'c'},'to':{'uri':'https://example.org/items/b'}}"));
        List<String> versions = new ArrayList<>();
        for (int first = 0; first < 3; first++) {
            CrosswalkBuilder builder = CrosswalkGraph.builder();
            for (int i = 0; i < 3; i++) {
                builder.add(frameworks.get((first + i) % 3), STATED);
            }
            versions.add(builder.build().version());
        }

        assertThat(versions).hasSize(3).containsOnly(versions.get(0));
    }
}
