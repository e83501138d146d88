package org.lerkit.mapping.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.Rule;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.xml.XmlReader;

/** What counts as a leaf, and what can be done with it. */
class SourceTest {
    private static final Rule RULE = new Rule("test.rule", "A rule of the test.");

    @Test
    void leaves_of_xml_are_attributes_childless_elements_and_text_beside_elements() {
        Source source = xml("""
                <c:Course xmlns:c="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:x x.xsd" xsi:nil="false" kind="core">
                  Welding <Title lang="en">  Metal
                    work </Title><!-- no leaf --><Empty/><Note>a</Note><Note>b</Note>
                </c:Course>""");

        assertThat(source.all())
                .extracting(leaf -> leaf.location().path(), Leaf::text)
                .containsExactly(
                        tuple("/Course/@xsi:nil", "false"),
                        tuple("/Course/@kind", "core"),
                        tuple("/Course/text()[1]", "Welding"),
                        tuple("/Course/Title[1]", "Metal work"),
                        tuple("/Course/Title[1]/@lang", "en"),
                        tuple("/Course/Empty[1]", ""),
                        tuple("/Course/Note[1]", "a"),
                        tuple("/Course/Note[2]", "b"));
        assertThat(source.leaf("Empty")).isEmpty();
        assertThat(source.leaf("Title").map(Leaf::raw)).contains("  Metal\n    work ");
        assertThat(source.leaves("Note")).extracting(Leaf::text).containsExactly("a", "b");
        assertThat(source.child("Title").flatMap(title -> title.text("@lang"))).contains("en");
        assertThat(source.json()).isEmpty();
    }

    @Test
    void leaves_of_json_are_scalars_and_empty_containers() {
        Source source = Source.of(json("""
                {"a": {"b": [1.0, [true, "x"], {}]}, "c": [], "d": null, "e/f": ""}"""));

        assertThat(source.all())
                .extracting(leaf -> leaf.location().path(), Leaf::raw, Leaf::isBlank)
                .containsExactly(
                        tuple("/a/b/0", "1.0", false),
                        tuple("/a/b/1/0", "true", false),
                        tuple("/a/b/1/1", "x", false),
                        tuple("/a/b/2", "{}", false),
                        tuple("/c", "[]", false),
                        tuple("/d", "null", false),
                        tuple("/e~1f", "", true));
        assertThat(source.child("a").orElseThrow().children("b")).hasSize(3);
        assertThat(source.name()).isEmpty();
        assertThat(source.has("c")).isTrue();
        assertThat(source.has("z")).isFalse();
        assertThat(source.children()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' a  b '|'a b'|true",
                "3.0|3.0|true",
                "3.0|3.00|false",
                "true|1|false",
            })
    void text_is_the_same_but_for_white_space(String one, String two, boolean same) {
        assertThat(Lexical.same(new JsonString(one), new JsonString(two))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "003.50|3.5|true",
                "+4|4.0|true",
                ".5|0.5|true",
                "4|5|false",
                "four|4|false",
                "1|true|true",
                "false|false|true",
                "0|true|false",
                "1e999999999|1|false",
            })
    void numbers_and_truth_are_compared_by_value_where_json_has_them(String text, String json, boolean same) {
        assertThat(Lexical.same(new JsonString(text), JsonReader.standard().read(json)))
                .isEqualTo(same);
    }

    @Test
    void a_target_leaves_out_what_stays_empty_and_refuses_to_write_twice() {
        Target target = new Target();
        target.object("learner").object("birth");
        target.item("results");
        target.put("missing", Optional.empty());
        target.item("results").put("value", Traced.fixed("A", RULE));
        target.add("tags", Traced.policy("x", RULE));

        assertThat(JsonWriter.toText(target.json())).isEqualTo("{\"results\":[{\"value\":\"A\"}],\"tags\":[\"x\"]}");
        assertThat(target.has("learner")).isFalse();
        assertThat(target.has("results")).isTrue();
        assertThat(target.has("other")).isFalse();
        target.put("once", Traced.fixed("1", RULE));
        assertThatIllegalStateException()
                .isThrownBy(() -> target.put("once", Traced.fixed("2", RULE)))
                .withMessage("written twice: once");
    }

    @Test
    void a_value_knows_every_leaf_it_depends_on() {
        Source source = Source.of(json("{\"a\":\"1\",\"b\":\"2\"}"));
        Leaf a = source.leaf("a").orElseThrow();
        Leaf b = source.leaf("b").orElseThrow();

        Traced value = Traced.carried(a, RULE).dependingOn(a, b);

        assertThat(value.leaves()).containsExactly(a, b);
        assertThat(value.influences()).containsExactly(b);
        assertThat(value.text()).isEqualTo("1");
        assertThat(Traced.verbatim(a, RULE).value()).isEqualTo(new JsonString("1"));
    }

    private static Source xml(String text) {
        return Source.of(
                XmlReader.standard().read(text.getBytes(StandardCharsets.UTF_8)).root());
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }
}
