package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A page as an XML parser sees it, with the demands that every page has to meet. */
final class ParsedPage {
    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "button",
            "link",
            "base",
            "svg",
            "math",
            "template");

    private final Document document;

    private ParsedPage(Document document) {
        this.document = document;
    }

    /** Parses it and asks everything of it that holds for every page. */
    static ParsedPage check(String html) {
        try {
            assertThat(html).startsWith("<!DOCTYPE html>\n<html ").endsWith("</html>\n");
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String body = html.substring("<!DOCTYPE html>\n".length());
            ParsedPage page =
                    new ParsedPage(factory.newDocumentBuilder().parse(new InputSource(new StringReader(body))));
            page.headings();
            page.tables();
            page.nothingActive();
            page.references();
            page.policy();
            return page;
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    List<Element> all(String name) {
        List<Element> elements = new ArrayList<>();
        var found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The text of each element of a name, with its white space collapsed. */
    List<String> texts(String name) {
        return all(name).stream().map(ParsedPage::text).toList();
    }

    /** Everything that a reader sees. */
    String text() {
        return text(all("body").get(0));
    }

    static String text(Node node) {
        return node.getTextContent().strip().replaceAll("\\s+", " ");
    }

    /** The cells of each row of the body of the table with a caption. */
    List<List<String>> rows(String caption) {
        Element table = all("table").stream()
                .filter(candidate -> text(children(candidate).get(0)).equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption + " among " + texts("caption")));
        return children(children(table).get(2)).stream()
                .map(row -> children(row).stream().map(ParsedPage::text).toList())
                .toList();
    }

    /** The description of a term, anywhere on the page. */
    List<String> descriptions(String term) {
        return all("dt").stream()
                .filter(dt -> text(dt).equals(term))
                .map(dt -> text(children((Element) dt.getParentNode()).get(1)))
                .toList();
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private void headings() {
        assertThat(all("h1")).hasSize(1);
        assertThat(all("main")).hasSize(1);
        assertThat(all("html").get(0).getAttribute("lang")).isEqualTo("en");
        assertThat(texts("title")).hasSize(1).noneMatch(String::isBlank);
        int level = 0;
        for (Element element : all("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as("level of %s", text(element)).isLessThanOrEqualTo(level + 1);
                assertThat(text(element)).isNotEmpty();
                level = next;
            }
        }
        assertThat(texts("a")).noneMatch(String::isBlank);
    }

    private void tables() {
        for (Element table : all("table")) {
            List<Element> parts = children(table);
            assertThat(parts).extracting(Element::getTagName).containsExactly("caption", "thead", "tbody");
            assertThat(text(parts.get(0))).isNotEmpty();
            List<Element> heads = children(children(parts.get(1)).get(0));
            assertThat(heads)
                    .allMatch(head -> head.getTagName().equals("th")
                            && head.getAttribute("scope").equals("col")
                            && !text(head).isEmpty());
            for (Element row : children(parts.get(2))) {
                List<Element> cells = children(row);
                assertThat(cells).hasSameSizeAs(heads);
                assertThat(cells.stream()
                                .filter(cell -> cell.getAttribute("scope").equals("row")))
                        .hasSize(1);
                for (int i = 0; i < cells.size(); i++) {
                    if (cells.get(i).getTagName().equals("td")) {
                        assertThat(cells.get(i).getAttribute("data-label")).isEqualTo(text(heads.get(i)));
                    }
                }
            }
        }
    }

    private void nothingActive() {
        for (Element element : all("*")) {
            assertThat(element.getTagName()).isNotIn(FORBIDDEN);
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                String value = attributes.item(i).getNodeValue();
                assertThat(name).doesNotStartWith("on").isNotIn("style", "srcset", "formaction", "target");
                if (name.equals("href")) {
                    assertThat(value).matches("#.+|https?://.+|mailto:.+");
                    if (!value.startsWith("#")) {
                        assertThat(element.getAttribute("rel")).isEqualTo("noopener noreferrer nofollow");
                    }
                } else if (name.equals("src")) {
                    assertThat(value).matches("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+");
                    assertThat(element.hasAttribute("alt")).isTrue();
                }
            }
        }
    }

    private void references() {
        Set<String> ids = new HashSet<>();
        all("*").stream()
                .filter(element -> element.hasAttribute("id"))
                .forEach(element -> assertThat(ids.add(element.getAttribute("id")))
                        .as("id %s is unique", element.getAttribute("id"))
                        .isTrue());
        for (Element element : all("*")) {
            if (element.getAttribute("href").startsWith("#")) {
                assertThat(ids).contains(element.getAttribute("href").substring(1));
            }
            if (element.hasAttribute("aria-labelledby")) {
                assertThat(ids).contains(element.getAttribute("aria-labelledby"));
            }
        }
    }

    private void policy() throws Exception {
        String style = all("style").get(0).getTextContent();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(all("meta"))
                .anySatisfy(meta -> assertThat(meta.getAttribute("content"))
                        .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
                                + "'; img-src data:; base-uri 'none'; form-action 'none'"));
        assertThat(style).doesNotContain("url(", "@import", "expression", "<", "&");
    }
}
