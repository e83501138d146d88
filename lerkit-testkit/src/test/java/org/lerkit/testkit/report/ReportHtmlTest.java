package org.lerkit.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.model.xml.XmlAttribute;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlText;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Printable;

class ReportHtmlTest {
    private static final String PAGE = ReportHtml.of(Reports.full());
    private static final XmlElement ROOT = parse(PAGE);

    private static XmlElement parse(String page) {
        String withoutType = page.replaceFirst("<!DOCTYPE html>\n", "");
        return XmlReader.standard()
                .read(withoutType.getBytes(StandardCharsets.UTF_8))
                .root();
    }

    private static Stream<XmlElement> all(XmlElement element) {
        return Stream.concat(Stream.of(element), element.elements().stream().flatMap(ReportHtmlTest::all));
    }

    private static List<String> attributes(XmlElement root, String name) {
        return all(root)
                .flatMap(element -> element.attribute(name).stream())
                .map(XmlAttribute::value)
                .toList();
    }

    private static List<String> texts(XmlElement root, String tag) {
        return all(root)
                .filter(element -> element.name().equals(tag))
                .map(ReportHtmlTest::text)
                .toList();
    }

    private static String text(XmlElement element) {
        StringBuilder text = new StringBuilder();
        element.content().forEach(node -> {
            if (node instanceof XmlElement child) {
                text.append(text(child));
            } else if (node instanceof XmlText words) {
                text.append(words.value());
            }
        });
        return text.toString().strip();
    }

    @Test
    void it_loads_and_runs_nothing_and_a_policy_says_so() throws Exception {
        String css = text(all(ROOT)
                .filter(element -> element.name().equals("style"))
                .findFirst()
                .orElseThrow());
        assertThat(all(ROOT)).extracting(XmlElement::name).doesNotContain("script", "link", "img", "iframe", "form");
        assertThat(all(ROOT).flatMap(element -> element.attributes().stream()))
                .extracting(XmlAttribute::name)
                .doesNotContain("style", "onclick", "onload", "src");
        String styled = PAGE.substring(PAGE.indexOf("<style>") + 7, PAGE.indexOf("</style>"));
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(styled.getBytes(StandardCharsets.UTF_8)));
        assertThat(attributes(ROOT, "content"))
                .contains("default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
        assertThat(css).doesNotContain("url(", "@import").contains("prefers-color-scheme: dark");
    }

    @Test
    void failures_come_first_with_what_was_found_and_what_to_do() {
        assertThat(texts(ROOT, "h2"))
                .containsExactly(
                        "What failed (1)",
                        "What could not be told (1)",
                        "What is waived (1)",
                        "How much was looked at",
                        "Badges for Boats v1.0 (b)",
                        "Oars & Rudders <2.0> (2025)");
        XmlElement failure = all(ROOT)
                .filter(element -> element.name().equals("article"))
                .findFirst()
                .orElseThrow();
        assertThat(texts(failure, "h3")).containsExactly("[Boats 1.0 4.2] required: A boat has a keel.");
        assertThat(texts(failure, "dt")).containsExactly("Done", "Found", "Where", "What to do", "Read", "Only this");
        assertThat(texts(failure, "dd"))
                .contains("a boat.json: there is no keel.", "Add one.", "--only boats-1.0/keel-present#wood");
        assertThat(attributes(failure, "href")).containsExactly("https://boats.example/spec/#keel");
        assertThat(texts(failure, "li"))
                .contains("/credentialSubject/keel: a required member is missing [structure.member.missing]");
    }

    @Test
    void every_link_within_the_page_leads_somewhere_once() {
        List<String> ids = attributes(ROOT, "id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(attributes(ROOT, "href"))
                .filteredOn(link -> link.startsWith("#"))
                .hasSizeGreaterThan(8)
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(attributes(ROOT, "aria-labelledby")).hasSize(6).isSubsetOf(ids);
    }

    @Test
    void the_share_of_each_specification_is_a_row_and_a_bar_with_words() {
        XmlElement overview = all(ROOT)
                .filter(element -> element.attribute("id")
                        .filter(id -> id.value().equals("shares"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(all(overview).filter(element -> element.name().equals("tr")).map(ReportHtmlTest::cells))
                .containsExactly(
                        List.of("Requirements of", "asked", "passed", "failed", "not told", "untested", "Share"),
                        List.of("Badges for Boats v1.0", "3", "0", "2", "1", "0", ""),
                        List.of("Oars & Rudders <2.0>", "2", "0", "0", "0", "2", ""));
        assertThat(all(overview).filter(element -> element.name().equals("svg")))
                .extracting(svg -> svg.attribute("aria-label").orElseThrow().value())
                .containsExactly("3 of 3 tested, 0 passed", "0 of 2 tested, 0 passed");
    }

    private static List<String> cells(XmlElement row) {
        return row.elements().stream().map(ReportHtmlTest::text).toList();
    }

    @Test
    void every_requirement_has_a_row_with_its_outcome_in_words() {
        assertThat(all(ROOT)
                        .filter(element -> element.name().equals("tr"))
                        .filter(row -> row.attribute("class").isPresent())
                        .map(row -> row.attribute("class").orElseThrow().value() + ": "
                                + text(row.elements().get(0))))
                .containsExactly(
                        "requirement failed: failed",
                        "requirement failed: failed",
                        "requirement indeterminate: not told",
                        "requirement untested: untested",
                        "requirement untested: untested");
        assertThat(PAGE)
                .contains("required; 2 checks: steel, wood (failed)")
                .contains("recommended; Firmness is outside of what a document shows.");
    }

    @Test
    void no_name_becomes_a_part_of_the_page() {
        String hostile = "</title></style><script>alert(1)</script>\"'><img src=x onerror=y>\u0000\uD800\u202E";
        String page = ReportHtml.of(Reports.of(
                hostile,
                Reports.result(
                        Reports.KEEL,
                        "wood",
                        Finding.failed(hostile)
                                .withHint(hostile)
                                .withEvidence(List.of(new Evidence(hostile, List.of(Reports.CRACK)))))));

        assertThat(all(parse(page))).extracting(XmlElement::name).doesNotContain("script", "img");
        assertThat(page).doesNotContain("<script", "\u0000", "\u202E");
        assertThat(texts(parse(page), "h1")).containsExactly(Printable.line(hostile));
    }
}
