package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.JsonLdProcessing;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

/** Each thing that a context can say and the fast way does: done, and done as the reference does it. */
class FastJsonLdTest {
    private static final String C = "https://vocab.example.org/c";
    private static final String CONTEXT = """
            {"@context": [{"@version": 1.1,
              "id": "@id", "type": "@type", "v": "https://vocab.example.org/",
              "xsd": {"@id": "http://www.w3.org/2001/XMLSchema#", "@prefix": true},
              "colon": "urn:colon:", "name": "v:name", "alias": "name", "nothing": null, "gone": {"@id": null},
              "Course": {"@id": "v:Course", "@context": {
                "credits": "v:credits", "ref": "@id", "High": "v:Higher", "both": "v:courseBoth"}},
              "Award": {"@id": "v:Award", "@context": {"both": "v:awardBoth", "level": {"@id": "v:level", "@type": "@vocab"}}},
              "Kept": {"@id": "v:Kept", "@context": {"@propagate": true, "kept": "v:kept"}},
              "Nested": {"@id": "v:Nested", "@context": {
                "inner": {"@id": "v:inner", "@context": {"deep": {"@id": "v:deep", "@type": "xsd:date"}}}}},
              "High": "v:High",
              "part": {"@id": "v:part", "@context": {"role": "v:role"}},
              "link": {"@id": "v:link", "@type": "@id"},
              "kind": {"@id": "v:kind", "@type": "@vocab", "@context": {"open": "v:open"}},
              "none": {"@id": "v:none", "@type": "@none"},
              "day": {"@id": "v:day", "@type": "xsd:date"},
              "size": {"@id": "v:size", "@type": "xsd:double"}, "weight": {"@id": "v:weight", "@type": "xsd:float"},
              "any": {"@id": "v:any", "@type": "@json"},
              "title": {"@id": "v:title", "@container": "@language"},
              "titles": {"@id": "v:titles", "@container": ["@language", "@set"]},
              "list": {"@id": "v:list", "@container": "@list"},
              "links": {"@id": "v:links", "@type": "@id", "@container": ["@list"]},
              "graph": {"@id": "v:graph", "@container": "@graph"},
              "graphs": {"@id": "v:graphs", "@container": ["@graph", "@set"], "@context": null},
              "own": {"@id": "v:own", "@protected": true},
              "data": "@value", "lang": "@language"
            }]}
            """;

    private final ContextStore contexts = ContextStore.bundled()
            .with(C, bytes(CONTEXT))
            .with(
                    "urn:vocab",
                    bytes("{\"@context\": {\"@vocab\": \"https://open.example.org/\", \"t\": {\"@type\": \"@id\"}}}"))
            .with("urn:same", bytes("{\"@context\": {\"own\": {\"@id\": \"https://vocab.example.org/own\"}}}"));
    private final Comparison comparison = new Comparison(contexts);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": \"x\", \"alias\": [\"x\", \"y\"], \"v:name\": \"z\", \"https://other.example.org/p\": 1",
                "\"type\": [\"Course\", \"High\"], \"credits\": 3",
                "\"colon:a\": 1, \"id\": \"colon:b\", \"type\": \"colon:c\"",
                "\"type\": [\"Award\", \"Course\"], \"both\": \"x\", \"level\": \"High\"",
                "\"type\": [\"Course\", \"Award\"], \"both\": \"x\", \"level\": \"v:High\"",
                "\"type\": \"Course\", \"link\": {\"ref\": \"urn:a\"}",
                "\"type\": \"Course\", \"link\": {\"id\": \"urn:a\", \"name\": \"x\"}",
                "\"type\": \"Kept\", \"part\": {\"kept\": 1, \"role\": \"x\"}",
                "\"type\": \"Nested\", \"inner\": {\"deep\": \"2026-01-01\", \"name\": \"x\"}",
                "\"type\": \"v:Any\", \"@id\": \"v:a\", \"link\": [\"v:b\", \"urn:c\", 7, true, null]",
                "\"kind\": [\"open\", \"v:open\", \"urn:x\", 4]",
                "\"none\": [\"x\", 1], \"day\": [\"x\", 1, 1.5, false]",
                "\"size\": [0, 12, 0.05, -120.50, 1.5], \"weight\": [7, -0.0]",
                "\"name\": [0, -0, -0.0, 1.0, 1.50, -12.25, 0.000123, 123456789012345, 99.5, true, false]",
                "\"any\": {\"b\": [1.50, null, \"\\u00e9\"], \"a\": {}}, \"id\": \"urn:a\"",
                "\"any\": [1, -12, -0.125, \"x\"]",
                "\"title\": {\"EN-us\": \"x\", \"fr\": [\"y\", null, \"z\"]}, \"titles\": {\"en\": \"x\"}",
                "\"title\": [\"plain\"], \"titles\": \"plain\"",
                "\"list\": [1, \"x\", null, {\"name\": \"y\"}, {\"@value\": \"z\"}], \"links\": [\"urn:a\", \"urn:a\"]",
                "\"list\": [], \"links\": \"urn:a\"",
                "\"list\": null, \"name\": null, \"link\": []",
                "\"graph\": {\"name\": \"x\", \"graph\": [{\"name\": \"y\"}, {}]}",
                "\"graphs\": [{\"@context\": \"https://www.w3.org/ns/credentials/v2\", \"type\": [\"VerifiableCredential\"], \"name\": \"x\"}]",
                "\"name\": {\"data\": \"x\", \"lang\": \"en\"}, \"part\": [{}, {}]",
                "\"name\": {\"@value\": \"x\", \"@language\": \"ar\", \"@direction\": \"rtl\"}",
                "\"name\": {\"@value\": \"x\", \"@direction\": \"ltr\"}",
                "\"name\": [{\"@value\": 1.5}, {\"@value\": true, \"@type\": \"xsd:boolean\"}, {\"@value\": \"x\", \"type\": \"v:T\"}]",
                "\"name\": [[\"x\", [\"y\"]], [], [null]]",
                "\"part\": [{\"id\": \"urn:a\", \"name\": \"x\"}, {\"id\": \"urn:a\", \"name\": [\"x\", \"y\"]}, {\"id\": \"urn:a\"}]",
                "\"part\": {\"part\": {\"role\": \"x\", \"part\": {\"name\": \"y\"}}}"
            })
    void what_it_does_is_what_the_reference_does(String members) {
        comparison.compare(members, json("{\"@context\": [\"" + C + "\"], " + members + "}"));

        assertThat(comparison.tally().same).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nothing\": 1",
                "\"gone\": 1",
                "\"unheardOf\": 1",
                "\"id\": [\"urn:a\"]",
                "\"id\": \"relative\"",
                "\"id\": \"urn:a\", \"@id\": \"urn:b\"",
                "\"type\": \"Course\", \"@type\": \"Award\"",
                "\"part\": {\"type\": \"Course\", \"@type\": \"Award\"}",
                "\"type\": [7]",
                "\"type\": \"@json\"",
                "\"@graph\": []",
                "\"@foo\": 1",
                "\"name\": 1e3",
                "\"name\": 1234567890.123456",
                "\"any\": null",
                "\"any\": [1E5]",
                "\"list\": [[1]]",
                "\"links\": [\"relative\"]",
                "\"graph\": \"urn:a\"",
                "\"graph\": {\"@value\": \"x\"}",
                "\"graphs\": \"x\"",
                "\"link\": {\"@value\": null}",
                "\"title\": {\"no tag\": \"x\"}",
                "\"title\": {\"no tag\": []}",
                "\"title\": {\"\": null}",
                "\"title\": {\"en\": 7}",
                "\"title\": {\"name\": \"x\"}",
                "\"title\": [{\"@value\": \"x\"}]",
                "\"kind\": {\"@value\": \"x\"}",
                "\"name\": {\"@value\": [1]}",
                "\"name\": {\"@value\": \"x\", \"data\": \"y\"}",
                "\"name\": {\"@value\": \"x\", \"@language\": \"en\", \"lang\": \"fr\"}",
                "\"name\": {\"@value\": 1, \"@language\": \"en\"}",
                "\"name\": {\"@value\": \"x\", \"@language\": \"a b\"}",
                "\"name\": {\"@value\": \"x\", \"@direction\": \"up\"}",
                "\"name\": {\"@value\": \"x\", \"@type\": \"xsd:string\", \"@direction\": \"ltr\"}",
                "\"name\": {\"@value\": \"x\", \"@type\": \"Course\"}",
                "\"name\": {\"@value\": \"x\", \"@type\": \"https://e.example/%20\"}",
                "\"part\": {\"@context\": \"https://vocab.example.org/c\", \"name\": \"x\"}",
                "\"link\": \"urn:a b\""
            })
    void what_it_does_not_do_it_leaves(String members) {
        JsonObject document = json("{\"@context\": \"" + C + "\", " + members + "}");

        assertThat(new FastJsonLd(contexts).toRdf(document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"https://vocab.example.org/c\", \"urn:same\"] | 1",
                "[\"urn:vocab\"] | 1",
                "[\"https://vocab.example.org/c\", \"urn:vocab\", \"https://vocab.example.org/c\"] | 1",
                "[] | 0",
                "null | 0",
                "[null] | 0",
                "{\"own\": \"urn:own\"} | 0",
                "\"urn:unknown\" | 0"
            })
    void contexts_of_the_store_follow_each_other(String context, int same) {
        comparison.compare(
                context,
                json("{\"@context\": " + context + ", \"own\": {\"t\": \"urn:a\"}}")
                        .without("t"));
        comparison.compare(context, json("{\"@context\": " + context + ", \"own\": \"x\"}"));

        assertThat(comparison.tally().same).isGreaterThanOrEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@base\": \"urn:a\"}",
                "{\"@vocab\": \"\"}",
                "{\"@vocab\": null}",
                "{\"@version\": 1.0}",
                "{\"@version\": \"1.1\"}",
                "{\"@propagate\": false}",
                "{\"@protected\": \"yes\"}",
                "{\"\": \"urn:a\"}",
                "{\"a:b\": \"urn:a\"}",
                "{\"a/b\": \"urn:a\"}",
                "{\":a\": \"urn:a\"}",
                "{\"/a\": \"urn:a\"}",
                "{\"a\": 7}",
                "{\"a\": \"a\"}",
                "{\"a\": \"relative\"}",
                "{\"a\": \"@context\"}",
                "{\"a\": {}}",
                "{\"a\": {\"@id\": 7}}",
                "{\"a\": {\"@id\": \"urn:a\", \"@nest\": \"b\"}}",
                "{\"a\": {\"@id\": \"urn:a\", \"@language\": \"en\"}}",
                "{\"a\": {\"@id\": \"@id\", \"@prefix\": true}}",
                "{\"a\": {\"@id\": \"urn:a\", \"@type\": 7}}",
                "{\"a\": {\"@id\": \"urn:a\", \"@type\": \"@value\"}}",
                "{\"a\": {\"@id\": \"urn:a\", \"@type\": \"b\"}, \"b\": \"urn:b\"}",
                "{\"a\": \"b:c\", \"b\": \"urn:b#\"}",
                "{\"a\": {\"@id\": \"urn:a\", \"@container\": \"@index\"}}",
                "{\"a\": {\"@id\": \"urn:a\", \"@container\": [7]}}",
                "{\"a\": {\"@id\": \"urn:a\", \"@context\": \"urn:b\"}}",
                "{\"a\": {\"@id\": \"urn:a\", \"@context\": {\"b\": 7}}}",
                "{\"a\": {\"@id\": \"urn:a\", \"@context\": {\"@propagate\": 1}}}",
                "{\"a\": \"https://e.example/a%20b\"}",
                "[{\"a\": \"urn:a\"}, \"urn:vocab\"]"
            })
    void a_context_that_says_anything_else_is_left_whole(String definition) {
        FastJsonLd fast = new FastJsonLd(contexts.with("urn:odd", bytes("{\"@context\": " + definition + "}"))
                .with("urn:none", bytes("{}")));

        assertThat(fast.toRdf(json("{\"@context\": \"urn:odd\", \"https://e.example/p\": 1}")))
                .isEmpty();
        assertThat(fast.toRdf(json("{\"@context\": \"urn:none\", \"https://e.example/p\": 1}")))
                .isEmpty();
        assertThat(fast.toRdf(json("{\"https://e.example/p\": 1}"))).isPresent();
    }

    @Test
    void a_protected_term_keeps_its_meaning_or_the_reference_says_why_not() {
        ContextStore store = contexts.with("urn:again", bytes("{\"@context\": {\"own\": \"urn:other\"}}"));

        assertThat(new FastJsonLd(store).toRdf(json("{\"@context\": [\"" + C + "\", \"urn:again\"], \"own\": 1}")))
                .isEmpty();
    }

    @Test
    void too_many_contexts_or_values_are_left() {
        FastJsonLd fast = new FastJsonLd(contexts);
        JsonObject document = json("{\"@context\": \"" + C + "\", \"name\": 1}");

        assertThat(fast.toRdf(document.with("@context", new JsonArray(Collections.nCopies(33, new JsonString(C))))))
                .isEmpty();
        assertThat(fast.toRdf(document.with("name", new JsonArray(Collections.nCopies(500_001, new JsonString("x"))))))
                .isEmpty();
    }

    @Test
    void half_a_surrogate_pair_is_refused_both_ways() {
        JsonObject document = json("{\"@context\": \"" + C + "\"}").with("name", new JsonString("a\udf93"));

        assertThat(new FastJsonLd(contexts).toRdf(document)).isEmpty();
        assertThatThrownBy(() -> DocumentCanonicalizer.of(contexts).rdfc(document, "SHA-256"))
                .isInstanceOf(CanonicalizationException.class)
                .hasMessage("the whole document: a text has half a surrogate pair");
    }

    @Test
    void the_ways_can_be_chosen_and_compared() {
        JsonObject document = json("{\"@context\": \"" + C + "\", \"name\": \"x\"}");
        JsonObject unusual = document.with("name", JsonReader.standard().read("1e3"));

        for (JsonObject each : List.of(document, unusual)) {
            byte[] form = DocumentCanonicalizer.of(contexts).rdfc(each, "SHA-256");
            for (JsonLdProcessing processing : JsonLdProcessing.values()) {
                assertThat(DocumentCanonicalizer.of(contexts, processing).rdfc(each, "SHA-256"))
                        .as(processing.name())
                        .isEqualTo(form);
            }
        }
    }

    @Test
    void a_difference_between_the_ways_is_a_refusal_that_says_nothing_of_the_document() {
        DocumentGraph otherGraph = DocumentGraph.compared(() -> of("Ondine"), List.of(), () -> of("Larkspur"));
        DocumentGraph otherLosses = DocumentGraph.compared(
                () -> of("Ondine"),
                List.of(CryptoProblem.TERM_UNDEFINED.at(JsonPointer.ROOT, "Larkspur")),
                () -> of("Ondine"));

        assertThat(DocumentGraph.compared(() -> of("x"), List.of(), () -> of("x"))
                        .canonical("SHA-256"))
                .isNotEmpty();
        for (DocumentGraph graph : List.of(otherGraph, otherLosses)) {
            assertThatThrownBy(() -> graph.canonical("SHA-256"))
                    .isInstanceOfSatisfying(
                            CanonicalizationException.class,
                            refusal -> assertThat(refusal.problems())
                                    .singleElement()
                                    .satisfies(problem ->
                                            assertThat(problem.code().value()).isEqualTo("jsonld.disagreement")))
                    .hasMessageNotContainingAny("Ondine", "Larkspur");
        }
    }

    private static Dataset of(String text) {
        Dataset dataset = new Dataset();
        dataset.add(dataset.iri("urn:s"), dataset.iri("urn:p"), dataset.literal(text, ""), Dataset.DEFAULT_GRAPH);
        return dataset;
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
