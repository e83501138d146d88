package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;

/** What is written is what was said, escaped, in one form. */
class HtmlTest {
    @Test
    void text_and_attributes_are_escaped() {
        assertThat(written(element(Tag.SPAN, "a < b & c > \"d\" 'e'").with(Name.TITLE, "<\">&")))
                .isEqualTo("<span title=\"&lt;&quot;&gt;&amp;\">a &lt; b &amp; c &gt; &quot;d&quot; 'e'</span>");
    }

    @Test
    void characters_that_a_document_may_not_have_are_replaced() {
        assertThat(written(text("a\u0000b\u0085c\ud83dd\ude00e\uffff\u202e\u202d\ufffe")))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd\ufffd\ufffd\ufffd");
        assertThat(written(text("tab\tline\n\ud83d\ude00"))).isEqualTo("tab\tline\n\ud83d\ude00");
    }

    @Test
    void elements_without_content_are_closed_in_either_way_of_reading() {
        assertThat(written(element(Tag.META).with(Name.CHARSET, "utf-8"))).isEqualTo("<meta charset=\"utf-8\" />\n");
        assertThat(written(element(Tag.TD))).isEqualTo("<td></td>\n");
    }

    @Test
    void blocks_stand_on_lines_of_their_own() {
        assertThat(written(element(Tag.DIV, text("a"), element(Tag.P, "b"), element(Tag.STRONG, "c"))))
                .isEqualTo("<div>a\n<p>b</p>\n<strong>c</strong></div>\n");
    }

    @Test
    void joining_leaves_out_what_says_nothing() {
        assertThat(written(Html.joined(List.of(text(""), text("a"), Html.nothing(), text("b"), text(" ")), ", ")))
                .isEqualTo("a, b");
        assertThat(Html.joined(List.of(text(" "), Html.nothing()), ", ").isBlank())
                .isTrue();
    }

    @Test
    void equal_elements_are_equal() {
        Html one = element(Tag.P, "x").with(Name.LANG, "fr");

        assertThat(one)
                .isEqualTo(element(Tag.P, "x").with(Name.LANG, "fr"))
                .hasSameHashCodeAs(element(Tag.P, "x").with(Name.LANG, "fr"));
        assertThat(one).isNotEqualTo(element(Tag.P, "x").with(Name.LANG, "en"));
        assertThat(one).isNotEqualTo(element(Tag.P, "x").with(Name.DIR, "fr"));
    }

    private static String written(Html html) {
        StringBuilder out = new StringBuilder();
        html.writeTo(out);
        return out.toString();
    }
}
