package org.lerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Problems name their kind, their place and their clause; places can be followed. */
class ProblemTest {
    private static final ProblemCode CODE = new ProblemCode("structure.value.type");
    private static final SpecRef CLAUSE = new SpecRef("Specification 1", "https://example.org/spec#old");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "structure", "Structure.value", "structure..value", "structure.value.", ".a.b", "a b.c"})
    void the_name_of_a_kind_is_words_joined_by_dots(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProblemCode(wrong));
        assertThat(CODE).hasToString("structure.value.type");
    }

    @Test
    void a_problem_gains_hint_type_and_another_place() {
        Problem problem = Problem.error(CODE, new JsonPointer("/a"), "title", CLAUSE);
        Problem more = problem.withHint("do this")
                .withType(URI.create("https://example.org/problem"))
                .at(new JsonPointer("/a").under(new JsonPointer("/credential")));

        assertThat(problem.hint()).isEmpty();
        assertThat(more.hint()).contains("do this");
        assertThat(more.type()).contains(URI.create("https://example.org/problem"));
        assertThat(more.pointer().value()).isEqualTo("/credential/a");
        assertThat(more.specs()).containsExactly(CLAUSE);
        assertThat(Problem.warning(CODE, JsonPointer.ROOT, "title").severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(Problem.notice(CODE, JsonPointer.ROOT, "title").severity()).isEqualTo(Problem.Severity.NOTICE);
    }

    @Test
    void a_place_in_xml_has_no_pointer() {
        XmlLocation place = new XmlLocation("/A/B[1]", 3, 7);

        assertThat(Problem.error(CODE, place, "title").pointer()).isEqualTo(JsonPointer.ROOT);
        assertThat(place.describe()).isEqualTo("/A/B[1], line 3, column 7");
        assertThat(new XmlLocation("/A", 0, 0).describe()).isEqualTo("/A");
    }

    @Test
    void a_clause_has_requirements() {
        assertThat(CLAUSE.clause("new").url()).isEqualTo("https://example.org/spec#new");
        assertThat(new SpecRef("S", "https://example.org/").clause("new").url()).isEqualTo("https://example.org/#new");
        assertThat(CLAUSE.requirement("A.b"))
                .isEqualTo(
                        new SpecRef("Specification 1", "https://example.org/spec#old", java.util.Optional.of("A.b")));
    }

    @Test
    void a_pointer_escapes_what_it_must() {
        JsonPointer pointer =
                JsonPointer.ROOT.child("a/b").child(0).child("m~n").child("");

        assertThat(pointer.value()).isEqualTo("/a~1b/0/m~0n/");
        assertThat(pointer.path()).isEqualTo(pointer.value());
        assertThat(pointer.tokens()).isEqualTo(List.of("a/b", "0", "m~n", ""));
        assertThat(JsonPointer.ROOT.tokens()).isEmpty();
        assertThat(JsonPointer.ROOT.describe()).isEqualTo("the whole document");
        assertThat(pointer.describe()).isEqualTo(pointer.value());
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonPointer("a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''       | {\"a\":[1,{\"b/c\":null}],\"\":2}", "/a/0     | 1", "/a/1/b~1c| null", "/        | 2"})
    void a_pointer_is_followed(String pointer, String found) {
        JsonValue document = JsonReader.standard().read("{\"a\":[1,{\"b/c\":null}],\"\":2}");

        assertThat(document.at(new JsonPointer(pointer)).map(JsonWriter::toText))
                .contains(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/b", "/a/2", "/a/01", "/a/-", "/a/x", "/a/0/c", "/a/99999999999"})
    void a_pointer_to_nothing_finds_nothing(String pointer) {
        JsonValue document = JsonReader.standard().read("{\"a\":[1,{\"b/c\":null}],\"\":2}");

        assertThat(document.at(new JsonPointer(pointer))).isEmpty();
    }
}
