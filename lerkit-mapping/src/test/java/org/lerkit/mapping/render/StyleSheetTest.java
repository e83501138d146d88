package org.lerkit.mapping.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the style sheet promises to readers: contrast, paper, telephones, calm. */
class StyleSheetTest {
    private static final Pattern COLOURS = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final String CSS = StyleSheet.PAGE.css();

    /** WCAG 2.2, success criterion 1.4.3, level AA: 4.5 to 1 for text of any size. */
    @Test
    void text_stands_out_in_light_in_dark_and_on_paper() {
        List<Map<String, Integer>> schemes =
                COLOURS.matcher(CSS).results().map(StyleSheetTest::colours).toList();

        assertThat(schemes).hasSize(3);
        for (Map<String, Integer> scheme : schemes) {
            for (String ground : List.of("paper", "tint")) {
                for (String text : List.of("ink", "muted", "accent")) {
                    assertThat(contrast(scheme, text, ground))
                            .as(text + " on " + ground)
                            .isGreaterThan(4.5);
                }
            }
            for (String outcome : List.of("good", "bad", "care")) {
                assertThat(contrast(scheme, outcome, outcome + "-tint"))
                        .as(outcome)
                        .isGreaterThan(4.5);
                assertThat(contrast(scheme, "ink", outcome + "-tint"))
                        .as(outcome)
                        .isGreaterThan(4.5);
            }
        }
    }

    @Test
    void what_readers_and_their_devices_prefer_is_asked_for() {
        assertThat(CSS)
                .contains(
                        "@media print",
                        "@page",
                        "(prefers-color-scheme: dark)",
                        "(prefers-reduced-motion: no-preference)",
                        "(forced-colors: active)",
                        "@media screen and (max-width:")
                .doesNotContain("\r");
    }

    private static Map<String, Integer> colours(MatchResult scheme) {
        Map<String, Integer> colours = new HashMap<>();
        COLOUR.matcher(scheme.group(1))
                .results()
                .forEach(colour -> colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16)));
        return colours;
    }

    private static double contrast(Map<String, Integer> scheme, String text, String ground) {
        double one = luminance(requireNonNull(scheme.get(text), text));
        double other = luminance(requireNonNull(scheme.get(ground), ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
