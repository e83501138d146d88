package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.JsonLdProcessing;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Safe mode, term by term, with contexts made for it. */
class DocumentCanonicalizerTest {
    private static final String C = "https://vocab.example.org/c";
    private static final String CONTEXT = """
            {"@context": {
              "id": "@id", "type": "@type", "v": "https://vocab.example.org/",
              "name": "v:name", "alias": "name", "nothing": null, "gone": {"@id": null},
              "Course": {"@id": "v:Course", "@context": {"credits": "v:credits", "level": {"@id": "v:level", "@type": "@vocab"}}},
              "Kept": {"@id": "v:Kept", "@context": {"@propagate": true, "kept": "v:kept"}},
              "part": {"@id": "v:part", "@context": {"role": "v:role"}},
              "link": {"@id": "v:link", "@type": "@id"},
              "kind": {"@id": "v:kind", "@type": "@vocab", "@context": {"open": "v:open"}},
              "any": {"@id": "v:any", "@type": "@json"},
              "title": {"@id": "v:title", "@container": "@language"},
              "by": {"@id": "v:by", "@container": ["@index", "@set"]},
              "blank": {"@id": "v:blank", "@context": null},
              "High": "v:High",
              "data": "@value", "lang": "@language"
            }}
            """;

    private final ContextStore contexts = ContextStore.bundled()
            .with(C, CONTEXT.getBytes(StandardCharsets.UTF_8))
            .with(
                    "https://vocab.example.org/open",
                    bytes("{\"@context\": {\"@vocab\": \"https://open.example.org/\"}}"))
            .with("https://vocab.example.org/two", bytes("{\"@context\": [\"" + C + "\", {\"x\": \"v:x\"}]}"))
            .with("https://vocab.example.org/bad", bytes("{\"@context\": {\"x\": {\"@id\": 7}}}"))
            .with("https://vocab.example.org/none", bytes("{}"));
    private final DocumentCanonicalizer canonicalizer = DocumentCanonicalizer.of(contexts);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\": \"x\", \"alias\": \"x\"",
                "\"v:other\": \"x\", \"https://vocab.example.org/more\": \"x\"",
                "\"type\": \"Course\", \"credits\": 3, \"level\": \"High\"",
                "\"type\": \"Course\", \"level\": \"https://vocab.example.org/High\"",
                "\"type\": \"Kept\", \"part\": {\"kept\": 1, \"role\": \"x\"}",
                "\"type\": \"Kept\", \"part\": {\"id\": \"urn:a\", \"part\": {\"kept\": 1}}",
                "\"part\": {\"id\": \"urn:a\"}",
                "\"link\": \"urn:a\", \"kind\": \"open\"",
                "\"link\": {\"id\": \"urn:a\", \"name\": \"x\"}",
                "\"any\": {\"thing\": [1, null, {\"goes\": \"@\"}]}",
                "\"title\": {\"en\": \"x\", \"fr\": \"y\"}",
                "\"title\": {\"zh-yue-Hant-HK-1994-a-bc-x-d\": \"x\", \"x-own\": \"y\", \"es-419\": [\"z\", null]}",
                "\"name\": {\"@value\": \"x\", \"@language\": \"en\", \"@direction\": \"rtl\"}",
                "\"name\": {\"data\": \"x\", \"lang\": \"en\"}",
                "\"name\": null, \"link\": null, \"alias\": []",
                "\"name\": [true, 1, 2.5, \"x\", [\"y\"]]"
            })
    void what_is_defined_is_no_loss_and_titanium_agrees(String members) {
        JsonObject document = document(members);

        assertThat(canonicalizer.graph(document).losses()).isEmpty();
        assertThat(canonicalizer.rdfc(document, "SHA-256")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"other\": \"x\" | jsonld.term.undefined /other",
                "\"nothing\": \"x\" | jsonld.term.undefined /nothing",
                "\"gone\": \"x\" | jsonld.term.undefined /gone",
                "\"credits\": 3 | jsonld.term.undefined /credits",
                "\"type\": \"Course\", \"part\": {\"credits\": 3} | jsonld.term.undefined /part/credits",
                "\"role\": \"x\" | jsonld.term.undefined /role",
                "\"link\": \"a\" | jsonld.iri.relative /link",
                "\"link\": [\"urn:a\", \"urn:a b\"] | jsonld.iri.relative /link/1",
                "\"kind\": \"closed\" | jsonld.iri.relative /kind",
                "\"kind\": \"id\" | jsonld.iri.relative /kind",
                "\"type\": \"Seminar\" | jsonld.type.undefined /type",
                "\"type\": [\"Course\", \"@id\", 7] | jsonld.type.undefined /type/1;jsonld.type.undefined /type/2",
                "\"id\": \"a\" | jsonld.iri.relative /id",
                "\"blank\": {\"name\": \"x\"} | jsonld.term.undefined /blank/name",
                "\"by\": {\"one\": {\"name\": \"x\"}} | jsonld.keyword.refused /by",
                "\"title\": {\"not a tag\": \"x\"} | jsonld.value.dropped /title/not a tag",
                "\"name\": {\"@value\": \"x\", \"@language\": \"not a tag\"} | jsonld.value.dropped /name/@language",
                "\"name\": {\"@value\": \"x\", \"@language\": \"eddsa-jcs-2022\"} | jsonld.value.dropped /name/@language",
                "\"name\": {\"@value\": \"x\", \"@language\": \"english-us-\"} | jsonld.value.dropped /name/@language",
                "\"title\": {\"i-klingon\": \"x\"} | jsonld.value.dropped /title/i-klingon",
                "\"name\": {\"@value\": \"x\", \"@type\": \"nothing at all\"} | jsonld.type.undefined /name/@type",
                "\"part\": {\"@context\": {\"z\": \"v:z\"}, \"z\": 1} | context.nested.refused /part/@context;jsonld.term.undefined /part/z",
                "\"name\": {\"@value\": \"x\", \"@language\": \"en\", \"@direction\": \"up\"} | jsonld.invalid ''",
                "\"name\": {\"@value\": \"x\", \"@direction\": 7} | jsonld.invalid ''",
                "\"name\": 1234567890.1234567 | jsonld.number.imprecise /name",
                "\"name\": [1, 1e999] | jsonld.number.imprecise /name/1"
            })
    void what_is_not_is_a_loss_with_its_place(String members, String problems) {
        assertThat(problems(document(members)))
                .containsExactly(problems.replace("''", "").split(";"));
    }

    @Test
    void a_context_may_name_others_and_bring_a_vocabulary_if_the_caller_trusts_it() {
        assertThat(problems(json("{\"@context\": \"https://vocab.example.org/two\", \"x\": 1, \"name\": 2}")))
                .isEmpty();
        assertThat(problems(json("{\"@context\": \"https://vocab.example.org/open\", \"anything\": \"x\"}")))
                .isEmpty();
        assertThat(problems(json("{\"@context\": \"https://vocab.example.org/none\", \"x\": 1}")))
                .containsExactly("jsonld.term.undefined /x");
        assertThat(problems(json("{\"x\": 1}"))).containsExactly("jsonld.term.undefined /x");
    }

    @Test
    void what_titanium_does_not_take_is_said_in_our_words() {
        JsonObject document =
                json("{\"@context\": \"https://vocab.example.org/bad\", \"https://a.example/b\": \"secret\"}");

        CanonicalizationException refusal =
                catchThrowableOfType(CanonicalizationException.class, () -> canonicalizer.rdfc(document, "SHA-256"));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo("jsonld.invalid");
            assertThat(problem.type().orElseThrow())
                    .hasToString("https://w3id.org/security#PROOF_TRANSFORMATION_ERROR");
        });
        assertThat(refusal).hasMessageNotContaining("secret").hasNoCause();
    }

    @Test
    void a_context_that_imports_itself_is_refused() {
        ContextStore store = ContextStore.bundled()
                .with(
                        "urn:circle",
                        bytes(
                                "{\"@context\": {\"p\": {\"@id\": \"urn:p\", \"@context\": {\"@import\": \"urn:circle\"}}}}"));

        assertThatThrownBy(() -> DocumentCanonicalizer.of(store)
                        .rdfc(json("{\"@context\": \"urn:circle\", \"p\": \"x\"}"), "SHA-256"))
                .isInstanceOf(CanonicalizationException.class)
                .hasMessage("the whole document: JSON-LD processing stopped unexpectedly");
    }

    @Test
    void a_protected_term_cannot_be_defined_again() {
        String url = "https://vocab.example.org/again";
        DocumentCanonicalizer mine = DocumentCanonicalizer.of(
                ContextStore.bundled().with(url, bytes("{\"@context\": {\"name\": \"https://evil.example.org/n\"}}")));
        JsonObject document = json("{\"@context\": [\"https://www.w3.org/ns/credentials/v2\", \"" + url
                + "\"], \"id\": \"urn:a\", \"type\": \"VerifiableCredential\", \"name\": \"x\"}");

        CanonicalizationException refusal =
                catchThrowableOfType(CanonicalizationException.class, () -> mine.rdfc(document, "SHA-256"));

        assertThat(refusal).hasMessageContaining("protected term redefinition");
    }

    @Test
    void the_direction_of_a_text_is_part_of_the_graph() {
        String left =
                canonical(document("\"name\": {\"@value\": \"x\", \"@language\": \"ar\", \"@direction\": \"ltr\"}"));
        String right =
                canonical(document("\"name\": {\"@value\": \"x\", \"@language\": \"ar\", \"@direction\": \"rtl\"}"));

        assertThat(left).isNotEqualTo(right).contains("https://www.w3.org/ns/i18n#ar_ltr");
    }

    /** Titanium alone writes both as -1e01: a signature of one would fit the other. */
    @ParameterizedTest
    @EnumSource(JsonLdProcessing.class)
    void json_literals_keep_their_numbers(JsonLdProcessing processing) {
        DocumentCanonicalizer mine = DocumentCanonicalizer.of(contexts, processing);

        assertThat(new String(
                        mine.rdfc(document("\"any\": {\"b\": [-12, 1.5e-7, null, true], \"a\": \"x\"}"), "SHA-256"),
                        StandardCharsets.UTF_8))
                .isEqualTo(
                        "_:c14n0 <https://vocab.example.org/any> \"{\\\"a\\\":\\\"x\\\",\\\"b\\\":[-12,1.5e-7,null,true]}\""
                                + "^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON> .\n");
    }

    @Test
    void jcs_refuses_numbers_it_cannot_tell_apart() {
        CanonicalizationException refusal = catchThrowableOfType(
                CanonicalizationException.class,
                () -> canonicalizer.jcs(json("{\"a\": [0.1, 0.1000000000000000055]}")));

        assertThat(refusal).hasMessageContaining("/a/1");
        assertThat(refusal.problems()).hasSize(1);
        assertThat(new String(canonicalizer.jcs(json("{\"b\": 1.50, \"a\": 2}")), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":2,\"b\":1.5}");
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012345, true",
        "1234567890123456, false",
        "100000000000000000000, true",
        "0.000000000000000123, true",
        "-0.5e10, true",
        "1e+285, true",
        "1e286, false",
        "1e-0000000009, true",
        "1e99999999999, false",
        "1E5, true"
    })
    void fifteen_digits_are_told_apart(String number, boolean precise) {
        assertThat(problems(document("\"name\": " + number)).isEmpty()).isEqualTo(precise);
    }

    @Test
    @Timeout(30)
    void a_document_that_asks_for_more_values_or_contexts_than_the_limit_is_refused() {
        JsonArray many = new JsonArray(Collections.nCopies(1_000_001, JsonObject.EMPTY));
        JsonValue contexts = new JsonArray(Collections.nCopies(10_001, new JsonString(C)));

        assertThat(problems(document("\"name\": 1").with("name", many))).containsExactly("jsonld.work.limit ");
        assertThat(problems(json("{}").with("@context", contexts))).containsExactly("jsonld.work.limit ");
    }

    /** Two objects without identifiers that hold the same ten: 10! orders to try, if one tried. */
    @Test
    @Timeout(10)
    void blank_nodes_that_cannot_be_told_apart_end_with_a_named_problem() {
        String ten = "{\"part\": [" + "{},".repeat(9) + "{}]}";

        assertThat(problems(document("\"part\": [" + ten + "," + ten + "]"))).containsExactly("jsonld.work.limit ");
    }

    private List<String> problems(JsonObject document) {
        try {
            canonicalizer.rdfc(document, "SHA-256");
            return List.of();
        } catch (CanonicalizationException e) {
            return e.problems().stream()
                    .map(problem ->
                            problem.code().value() + " " + problem.pointer().value())
                    .toList();
        }
    }

    private String canonical(JsonObject document) {
        return new String(canonicalizer.rdfc(document, "SHA-256"), StandardCharsets.UTF_8);
    }

    private static JsonObject document(String members) {
        return json("{\"@context\": \"" + C + "\", " + members + "}");
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
