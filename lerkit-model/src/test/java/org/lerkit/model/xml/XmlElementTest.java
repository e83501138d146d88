package org.lerkit.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.XmlLocation;

/** Elements are made and changed without losing what is not touched, and describe themselves without printing. */
class XmlElementTest {
    private final XmlElement read = XmlReader.standard()
            .read("<r>\n <a x='1'>Ada</a>mid<a><b>2</b><b>3</b></a><!--c--><?p q?></r>")
            .root();

    @Test
    void a_made_node_gets_its_place_from_where_it_is_put() {
        XmlElement made = XmlElement.builder("r")
                .add(XmlElement.of("a", "1"))
                .text("between")
                .add(XmlElement.builder("a").add(XmlElement.of("b", "2")).build())
                .add(XmlComment.of("c"))
                .add(XmlInstruction.of("p", "q"))
                .build();

        XmlElement b = made.elements("a").get(1).element("b").orElseThrow();
        assertThat(b.location()).isEqualTo(new XmlLocation("/r/a[2]/b[1]", 0, 0));
        assertThat(b.content().get(0).location().path()).isEqualTo("/r/a[2]/b[1]/text()[1]");
        assertThat(made.content().stream().map(node -> node.location().path()))
                .containsExactly(
                        "/r/a[1]", "/r/text()[1]", "/r/a[2]", "/r/comment()[1]", "/r/processing-instruction()[1]");
        assertThat(b.location().describe()).isEqualTo("/r/a[2]/b[1]");
    }

    @Test
    void an_attribute_of_a_made_element_moves_with_it() {
        XmlElement made = XmlElement.builder("r")
                .add(XmlElement.builder("a")
                        .attribute("x", "1")
                        .attribute("n", "y", "urn:n", "2")
                        .build())
                .build();

        assertThat(made.element("a").orElseThrow().attributes().stream()
                        .map(a -> a.location().path()))
                .containsExactly("/r/a[1]/@x", "/r/a[1]/@n:y");
    }

    @Test
    void a_read_node_keeps_its_place_wherever_it_is_put() {
        XmlElement second = read.elements("a").get(1);

        XmlElement moved = XmlElement.builder("other").add(second).build();

        assertThat(moved.element("a").orElseThrow().location()).isEqualTo(new XmlLocation("/r/a[2]", 2, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/r/a[1]", "/r/a[1]/@x", "/r/a[2]/b[2]", "/r/text()[2]", "/r/a[2]/b[1]/text()[1]"})
    void text_changes_at_one_place_and_nowhere_else(String path) {
        XmlElement changed = read.withTextAt(path, "new");

        assertThat(XmlWriter.toText(changed)).contains("new").hasSizeLessThan(90);
        assertThat(changed).isNotEqualTo(read);
        assertThat(changed.location()).isEqualTo(read.location());
        assertThat(changed.withTextAt(path, textAt(path))).isEqualTo(read);
    }

    private static String textAt(String path) {
        return Map.of("/r/a[1]", "Ada", "/r/a[1]/@x", "1", "/r/a[2]/b[2]", "3", "/r/text()[2]", "mid")
                .getOrDefault(path, "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "/r/a[3]", "/r/a[1]/@y", "/r/a[1]/b[1]", "/r/text()[9]"})
    void where_nothing_is_nothing_changes(String path) {
        assertThatThrownBy(() -> read.withTextAt(path, "new")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void editing_keeps_what_is_not_touched() {
        assertThat(read.toBuilder().build()).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(XmlWriter.toText(read.withText("t"))).isEqualTo("<r>t</r>");
        assertThat(XmlWriter.toText(read.withText(""))).isEqualTo("<r/>");
        assertThat(XmlWriter.toText(read.withContent(List.of(XmlText.of("u"))))).isEqualTo("<r>u</r>");
        assertThat(XmlWriter.toText(XmlElement.builder("p", "r", "u")
                        .namespace("p", "u")
                        .namespace("", "")
                        .build()))
                .isEqualTo("<p:r xmlns:p=\"u\" xmlns=\"\"/>");
    }

    @Test
    void nodes_are_equal_if_they_would_be_written_the_same() {
        assertThat(XmlReader.standard().read("<r a='1'>x</r>").root())
                .isEqualTo(XmlElement.builder("r").attribute("a", "1").text("x").build())
                .isNotEqualTo(
                        XmlElement.builder("r").attribute("a", "2").text("x").build())
                .isNotEqualTo(
                        XmlElement.builder("r").attribute("b", "1").text("x").build())
                .isNotEqualTo(
                        XmlElement.builder("r").attribute("a", "1").text("y").build())
                .isNotEqualTo(
                        XmlElement.builder("s").attribute("a", "1").text("x").build())
                .isNotEqualTo(XmlText.of("x"));
        assertThat(XmlElement.builder("p", "r", "u").build())
                .isNotEqualTo(XmlElement.builder("q", "r", "u").build())
                .isNotEqualTo(XmlElement.builder("p", "r", "v").build())
                .isNotEqualTo(
                        XmlElement.builder("p", "r", "u").namespace("p", "u").build());
        XmlAttribute attribute = XmlElement.builder("r")
                .attribute("p", "a", "u", "1")
                .build()
                .attributes()
                .get(0);
        assertThat(attribute)
                .isEqualTo(XmlElement.builder("s")
                        .attribute("p", "a", "u", "1")
                        .build()
                        .attributes()
                        .get(0))
                .isNotEqualTo(XmlElement.builder("r")
                        .attribute("q", "a", "u", "1")
                        .build()
                        .attributes()
                        .get(0))
                .isNotEqualTo(XmlElement.builder("r")
                        .attribute("p", "a", "v", "1")
                        .build()
                        .attributes()
                        .get(0))
                .isNotEqualTo("a");
        assertThat(attribute.namespace()).isEqualTo("u");
        assertThat(attribute)
                .hasSameHashCodeAs(XmlElement.builder("s")
                        .attribute("p", "a", "u", "1")
                        .build()
                        .attributes()
                        .get(0));
        assertThat(XmlComment.of("a")).isEqualTo(XmlComment.of("a")).isNotEqualTo(XmlText.of("a"));
        assertThat(XmlComment.of("a")).hasSameHashCodeAs(XmlComment.of("a")).isNotEqualTo(XmlComment.of("b"));
        assertThat(XmlInstruction.of("a", "b"))
                .isEqualTo(XmlInstruction.of("a", "b"))
                .hasSameHashCodeAs(XmlInstruction.of("a", "b"))
                .isNotEqualTo(XmlInstruction.of("a", "c"))
                .isNotEqualTo(XmlInstruction.of("b", "b"))
                .isNotEqualTo("a");
        assertThat(XmlText.of("a")).hasSameHashCodeAs(XmlText.of("a")).isNotEqualTo(XmlText.of("b"));
        assertThat(XmlText.of(" \t\r\n").isBlank()).isTrue();
        assertThat(XmlText.of("\u00a0").isBlank()).isFalse();
        assertThat(XmlInstruction.of("a", "b").target()).isEqualTo("a");
        assertThat(XmlInstruction.of("a", "b").data()).isEqualTo("b");
        assertThat(XmlComment.of("a").value()).isEqualTo("a");
    }

    @Test
    void what_xml_cannot_hold_cannot_be_made() {
        for (String text : List.of("\u0000", "\u000b", "\ud800", "\uffff", "\ufffe")) {
            assertThatThrownBy(() -> XmlText.of(text)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> XmlElement.builder("r").attribute("a", text))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(XmlText.of("\t\n\r \ud7ff\ue000\ufffd😀").value()).hasSize(9);
        for (String name : List.of("", "1a", "a b", "a:b", "-a", "<")) {
            assertThatThrownBy(() -> XmlElement.builder(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> XmlElement.builder("r").attribute(name, ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(XmlElement.builder("ê-1.·").build().name()).isEqualTo("ê-1.·");
        assertThatThrownBy(() -> XmlComment.of("a--b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> XmlComment.of("a-")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> XmlInstruction.of("XML", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> XmlInstruction.of("a", "?>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        XmlElement.builder("p", "r", "u").namespace("p", "v").build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_prints_what_it_holds() {
        assertThat(List.of(
                        read,
                        read.attributes(),
                        read.elements("a").get(0).attributes().get(0),
                        read.content()))
                .allSatisfy(node -> assertThat(node.toString()).doesNotContain("Ada", "mid", "q"));
        assertThat(read).hasToString("element r of 0 attributes and 6 nodes");
    }
}
