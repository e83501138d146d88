package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.jsonld.TermDefinition.Kind;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

class TermTableTest {
    @Test
    void every_term_is_found_by_its_name_whatever_hashes_are_the_same() {
        for (int size : List.of(0, 1, 4, 5, 20, 21, 64, 300)) {
            Map<String, TermDefinition> terms = new HashMap<>();
            IntStream.range(0, size).forEach(i -> terms.put(colliding(i), term("urn:" + i)));
            TermTable table = new TermTable(terms, null, null);

            terms.forEach((name, term) -> {
                assertThat(table.find(name)).isSameAs(term);
                assertThat(table.find(String.copyValueOf(name.toCharArray()))).isSameAs(term);
            });
            assertThat(table.find(colliding(size))).isNull();
            assertThat(table.find("")).isNull();
        }
    }

    /** Names of nine bits, all with one hash. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 8; bit >= 0; bit--) {
            name.append(((number >> bit) & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "@id, ID",
        "@type, TYPE",
        "@value, VALUE",
        "@language, LANGUAGE",
        "@direction, DIRECTION",
        "@context, CONTEXT",
        "@json, OTHER_KEYWORD",
        "@graph, OTHER_KEYWORD",
        "@set, OTHER_KEYWORD",
        "@list, OTHER_KEYWORD",
        "@none, OTHER_KEYWORD",
        "@vocab, OTHER_KEYWORD"
    })
    void keywords_are_what_they_are_and_no_iris(String keyword, Kind kind) {
        TermTable table = new TermTable(Map.of("alias", term(keyword)), "urn:vocab:", null);

        for (String name : List.of(keyword, "alias")) {
            TermDefinition found = table.find(name);
            assertThat(found).extracting(TermDefinition::kind).isEqualTo(kind);
            assertThat(found).extracting(TermDefinition::token).isNull();
            assertThat(kind.isKeyword()).isTrue();
            assertThatThrownBy(() -> table.iri(name)).isInstanceOf(Declined.class);
        }
        assertThat(table.aliasesValue()).isEqualTo(kind == Kind.VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "term, urn:term", "p:a, https://p.example/#a", "p:, https://p.example/#", "p://a, p://a", "pp:a, pp:a",
        "no:a, no:a", "late:a, late:a", "void:a, void:a", "other, urn:vocab:other",
                "https://a.example/b, https://a.example/b"
    })
    void names_are_terms_or_compact_or_completed_by_the_vocabulary(String name, String iri) {
        assertThat(table("urn:vocab:").iri(name)).isEqualTo(iri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"void", "@foo", "@foo:bar", "a b", "_:b", ":a", "p:a b", "no:a<b"})
    void what_gives_no_absolute_iri_is_left(String name) {
        assertThatThrownBy(() -> table("urn:vocab:").iri(name)).isInstanceOf(Declined.class);
    }

    @Test
    void without_a_vocabulary_an_unknown_name_is_left() {
        assertThatThrownBy(() -> table(null).iri("other")).isInstanceOf(Declined.class);
    }

    @ParameterizedTest
    @CsvSource({
        "p:a, https://p.example/#a",
        "p://a, p://a",
        "pp:a, pp:a",
        "no:a, no:a",
        "void:a, void:a",
        "urn:a, urn:a"
    })
    void identifiers_are_iris_and_may_be_compact(String text, String iri) {
        assertThat(table("urn:vocab:").identifier(text)).isEqualTo(iri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"term", "other", "@id", "", "_:b", "p:a b", "a/b", "p"})
    void identifiers_are_never_terms(String text) {
        assertThatThrownBy(() -> table("urn:vocab:").identifier(text)).isInstanceOf(Declined.class);
    }

    private static TermTable table(@Nullable String vocabulary) {
        return new TermTable(
                Map.of(
                        "term", term("urn:term"),
                        "p", new TermDefinition("https://p.example/#", null, List.of(), null, true, false),
                        "no", new TermDefinition("https://no.example/", null, List.of(), null, false, false),
                        "void", new TermDefinition(null, null, List.of(), null, true, false)),
                vocabulary,
                null);
    }

    private static TermDefinition term(String iri) {
        return new TermDefinition(iri, null, List.of(), null, false, false);
    }

    @Test
    void what_is_remembered_is_bounded_and_goes_on_to_be_right() {
        ContextCompiler.Memory memory = new ContextCompiler.Memory();
        ContextStore store = ContextStore.bundled();
        JsonObject context = JsonObject.builder().put("name", "urn:name").build();
        int kept = 0;
        for (int i = 0; i < ContextCompiler.Memory.MOST_KEPT + 10; i++) {
            assertThat(memory.isFull()).isEqualTo(i >= ContextCompiler.Memory.MOST_KEPT);
            ContextCompiler compiler = new ContextCompiler(store, memory);
            TermDefinition type = new TermDefinition("urn:type", null, List.of(), context, false, false);
            TermTable table = compiler.typed(compiler.root(), type);
            assertThat(table.iri("name")).isEqualTo("urn:name");
            if (compiler.typed(compiler.root(), type) == table) {
                kept++;
            }
        }

        assertThat(kept).isEqualTo(ContextCompiler.Memory.MOST_KEPT);
    }

    @Test
    void a_document_makes_so_many_tables_and_no_more() {
        ContextCompiler compiler = new ContextCompiler(ContextStore.bundled(), new ContextCompiler.Memory());
        for (int i = 0; i < 500; i++) {
            compiler.typed(
                    compiler.root(), new TermDefinition("urn:t", null, List.of(), JsonObject.EMPTY, false, false));
        }

        assertThatThrownBy(() -> compiler.after(
                        compiler.root(), JsonArray.of(new JsonString("https://www.w3.org/ns/credentials/v2"))))
                .isInstanceOf(Declined.class);
    }

    @Test
    void no_name_is_no_term_of_a_vocabulary() {
        TermTable table = new TermTable(Map.of(), "https://vocab.example.org/#", null);

        assertThat(table.iri("name")).isEqualTo("https://vocab.example.org/#name");
        assertThatThrownBy(() -> table.iri("")).isInstanceOf(Declined.class);
    }
}
