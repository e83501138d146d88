package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.SpecRef;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.LocalizedText;

/** Trees are immutable, describe themselves and never print; words have languages in every form JSON-LD has. */
class JsonValueTest {
    @Test
    void a_tree_is_edited_by_making_another() {
        JsonObject before = JsonReader.standard().readObject("{\"a\":1,\"b\":2,\"c\":3}");

        assertThat(JsonWriter.toText(before.with("b", JsonNull.NULL).without("a")))
                .isEqualTo("{\"b\":null,\"c\":3}");
        assertThat(JsonWriter.toText(before)).isEqualTo("{\"a\":1,\"b\":2,\"c\":3}");
        assertThat(JsonObject.of(Map.of("x", JsonBoolean.of(false))).get("x")).contains(JsonBoolean.FALSE);
        assertThat(before.get("d")).isEmpty();
        assertThat(before).isNotEqualTo(JsonArray.EMPTY).hasSameHashCodeAs(JsonObject.of(before.members()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Ada\":1} | an object of 1 | an object",
                "[\"Ada\"]   | an array of 1  | an array",
                "\"Ada\"     | a string of 3  | a string",
                "7.25        | a number       | a number",
                "true        | a boolean      | a boolean",
                "null        | null           | null"
            })
    void a_value_describes_itself(String json, String description, String kind) {
        JsonValue value = JsonReader.standard().read(json);

        assertThat(value).hasToString(description);
        assertThat(value.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"+1, 1", "1., 1", ".5, 0.5", "01, 1", "1.50, 1.50", "-0, -0", "1e2, 1e2"})
    void a_number_of_another_format_is_written_as_json_allows(String text, String json) {
        assertThat(JsonNumber.of(new Decimal(text)).text()).isEqualTo(json);
        assertThat(JsonNumber.of(new BigDecimal("1.50")).text()).isEqualTo("1.50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"words\"",
                "{\"@value\":\"words\",\"@language\":\"en\"}",
                "{\"@value\":\"words\",\"@language\":\"ar\",\"@direction\":\"rtl\"}",
                "[{\"@value\":\"words\",\"@language\":\"en\"},{\"@value\":\"mots\",\"@language\":\"fr\"}]",
                "[]"
            })
    void words_in_languages_come_back_in_the_plainest_form(String json) {
        assertThat(words(json))
                .map(text -> JsonWriter.toText(MemberType.LOCALIZED_TEXT.write(text)))
                .contains(json);
    }

    @Test
    void a_language_map_is_read_too() {
        LocalizedText read = words("{\"en\":\"words\",\"fr-CA\":\"mots\"}").orElseThrow();

        assertThat(read.in(Locale.CANADA_FRENCH)).contains("mots");
        assertThat(read.in(Locale.GERMAN, Locale.ENGLISH)).contains("words");
        assertThat(read.any()).contains("words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "null", "[[\"a\"]]", "[\"a\",7]", "{\"en\":7}", "{\"@value\":7}", "{\"@language\":\"en\"}"})
    void what_is_no_words_is_not_read(String json) {
        assertThat(words(json)).isEmpty();
    }

    private static Optional<LocalizedText> words(String json) {
        return Optional.ofNullable(
                MemberType.LOCALIZED_TEXT.read(JsonReader.standard().read(json)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"@value\":\"a\",\"@language\":\"en\"}                    | ''",
                "{\"@value\":\"a\",\"@language\":7}                         | /text/@language",
                "{\"@value\":\"a\",\"url\":\"https://example.org\"}         | /text/url",
                "[\"a\",{\"@value\":\"b\",\"@type\":\"x\"}]                 | /text/1/@type"
            })
    void a_language_value_says_nothing_else(String json, String pointer) {
        Shape<Any> shape = textShape();

        assertThat(shape.check(
                        JsonObject.EMPTY.with("text", JsonReader.standard().read(json))))
                .extracting(problem -> problem.pointer().value())
                .isEqualTo(pointer.isEmpty() ? java.util.List.of() : java.util.List.of(pointer));
    }

    private record Any(JsonObject json) implements Node {
        @Override
        public Shape<?> shape() {
            return textShape();
        }
    }

    private static Shape<Any> textShape() {
        ShapeDraft members = Shape.draft("Any", new SpecRef("test", "urn:test"));
        members.optional("text", MemberType.LOCALIZED_TEXT);
        return members.shape(Any::new);
    }
}
