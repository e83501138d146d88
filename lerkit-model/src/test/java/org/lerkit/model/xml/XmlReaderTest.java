package org.lerkit.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.XmlLocation;

/** The reader takes well-formed XML without DTD, keeps all of it, and knows where everything is. */
class XmlReaderTest {
    private static final String TRANSCRIPT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- from the registrar -->
            <t:Transcript xmlns:t="urn:example:t" xmlns="" version="2">
              <Student>
                <Name lang="en"
                      code='x'>Ada</Name><Name>Lovelace &amp; <![CDATA[<Byron>]]>
            end</Name>
              </Student>
              <Student/>mixed<!-- c --><?pi some data?>
            </t:Transcript>
            <?after?>
            """;

    private final XmlDocument document = XmlReader.standard().read(TRANSCRIPT);
    private final XmlElement root = document.root();

    @Test
    void root_has_its_names_and_declarations_apart_from_attributes() {
        assertThat(root.name()).isEqualTo("Transcript");
        assertThat(root.prefix()).isEqualTo("t");
        assertThat(root.qualifiedName()).isEqualTo("t:Transcript");
        assertThat(root.namespace()).isEqualTo("urn:example:t");
        assertThat(root.namespaceDeclarations())
                .containsExactly(java.util.Map.entry("t", "urn:example:t"), java.util.Map.entry("", ""));
        assertThat(root.attributes()).singleElement().satisfies(version -> {
            assertThat(version.name()).isEqualTo("version");
            assertThat(version.value()).isEqualTo("2");
            assertThat(version.location()).isEqualTo(new XmlLocation("/Transcript/@version", 3, 1));
        });
    }

    @Test
    void elements_are_found_by_local_name_and_know_where_their_tags_start() {
        assertThat(root.elements()).hasSize(2);
        assertThat(root.elements("Student").get(1).location())
                .isEqualTo(new XmlLocation("/Transcript/Student[2]", 9, 3));
        XmlElement second =
                root.element("Student").orElseThrow().elements("Name").get(1);
        assertThat(second.location()).isEqualTo(new XmlLocation("/Transcript/Student[1]/Name[2]", 6, 30));
        assertThat(second.text()).isEqualTo("Lovelace & <Byron>\nend");
        assertThat(second.content())
                .singleElement()
                .satisfies(text -> assertThat(text.location())
                        .isEqualTo(new XmlLocation("/Transcript/Student[1]/Name[2]/text()[1]", 6, 36)));
        assertThat(root.element("Nothing")).isEmpty();
        assertThat(second.isChildless()).isTrue();
        assertThat(root.isChildless()).isFalse();
    }

    @Test
    void comments_and_instructions_are_kept_where_they_were() {
        assertThat(document.prolog()).singleElement().isEqualTo(XmlComment.of(" from the registrar "));
        assertThat(document.prolog().get(0).location()).isEqualTo(new XmlLocation("/comment()[1]", 2, 1));
        assertThat(document.epilog()).singleElement().isEqualTo(XmlInstruction.of("after", ""));
        assertThat(root.content())
                .contains(XmlText.of("mixed"), XmlComment.of(" c "), XmlInstruction.of("pi", "some data"));
        assertThat(root.content())
                .filteredOn(XmlInstruction.class::isInstance)
                .singleElement()
                .satisfies(pi -> assertThat(pi.location())
                        .isEqualTo(new XmlLocation("/Transcript/processing-instruction()[1]", 9, 28)));
        assertThat(root.attribute("version")).isPresent();
        assertThat(root.attribute("lang")).isEmpty();
    }

    @Test
    void declaration_is_kept() {
        assertThat(document.declaration())
                .hasValue(new XmlDocument.Declaration(Optional.of("UTF-8"), Optional.empty()));
        assertThat(XmlReader.standard()
                        .read("<?xml version='1.0' standalone='yes'?><r/>")
                        .declaration())
                .hasValue(new XmlDocument.Declaration(Optional.empty(), Optional.of(true)));
        assertThat(XmlReader.standard().read("<r/>").declaration()).isEmpty();
    }

    @Test
    void places_hold_far_into_a_long_document() {
        StringBuilder xml = new StringBuilder("<r>\r\n");
        for (int i = 0; i < 20_000; i++) {
            xml.append("  <item n=\"😀\">é€😀</item><!-- < <x> --><e/>\r\n");
        }
        List<XmlElement> items =
                XmlReader.standard().read(xml.append("</r>").toString()).root().elements("item");

        assertThat(items).hasSize(20_000);
        for (int i = 0; i < items.size(); i++) {
            assertThat(items.get(i).location()).isEqualTo(new XmlLocation("/r/item[" + (i + 1) + "]", i + 2, 3));
        }
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                argumentSet("UTF-8", "utf-8", StandardCharsets.UTF_8, "", StandardCharsets.UTF_8),
                argumentSet("UTF-8 with mark", "UTF-8", StandardCharsets.UTF_8, "\uFEFF", StandardCharsets.UTF_8),
                argumentSet("UTF-16LE", "UTF-16", StandardCharsets.UTF_16LE, "\uFEFF", StandardCharsets.UTF_16LE),
                argumentSet("UTF-16BE", "UTF-16", StandardCharsets.UTF_16BE, "\uFEFF", StandardCharsets.UTF_16BE),
                argumentSet("no mark", "UTF-16", StandardCharsets.UTF_16LE, "", StandardCharsets.UTF_16LE),
                argumentSet("no mark, other order", "UTF-16", StandardCharsets.UTF_16BE, "", StandardCharsets.UTF_16BE),
                argumentSet(
                        "UTF-16 that says UTF-8",
                        "UTF-8",
                        StandardCharsets.UTF_16LE,
                        "\uFEFF",
                        StandardCharsets.UTF_16LE),
                argumentSet("UTF-8 that says UTF-16", "utf-16", StandardCharsets.UTF_8, "", StandardCharsets.UTF_8),
                argumentSet("Latin 1", "iso-8859-1", StandardCharsets.ISO_8859_1, "", StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void an_encoding_is_known_by_its_bytes_first(String declared, Charset written, String mark, Charset seen) {
        String xml = mark + "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n<r>Zoë</r>";

        XmlDocument read = XmlReader.standard().read(xml.getBytes(written));

        assertThat(read.root().text()).isEqualTo("Zoë");
        assertThat(read.charset()).isEqualTo(seen);
        assertThat(read.declaration().orElseThrow().encoding()).hasValue(declared);
        assertThat(read.root().location()).isEqualTo(new XmlLocation("/r", 2, 1));
    }

    @Test
    void ascii_is_ascii_only() {
        byte[] good = "<?xml version='1.0' encoding='US-ASCII'?><r>Zoe</r>".getBytes(StandardCharsets.US_ASCII);
        byte[] bad = "<?xml version='1.0' encoding='US-ASCII'?><r>Zo\u00eb</r>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(XmlReader.standard().read(good).root().text()).isEqualTo("Zoe");
        assertThatThrownBy(() -> XmlReader.standard().read(bad))
                .isInstanceOf(XmlSyntaxException.class)
                .hasMessage("/r, line 1, column 47: bytes that are not US-ASCII");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("nothing", "", "xml.syntax", "/, line 1, column 1: nothing to read"),
                argumentSet("no xml", "hello", "xml.syntax", "/, line 1, column 1: does not start as XML does"),
                argumentSet("white space only", " \n ", "xml.syntax", "/, line 2, column 2: ends too early"),
                argumentSet("json", "[[[[", "xml.syntax", "/, line 1, column 1: does not start as XML does"),
                argumentSet("cut off", "<a>\n <b>", "xml.syntax", "/a/b[1], line 2, column 5: ends too early"),
                argumentSet("cut in tag", "<a><b x='1", "xml.syntax", "/a, line 1, column 11: ends too early"),
                argumentSet("wrong end tag", "<a><b></a>", "xml.syntax", "/a/b[1], line 1, column 9: not well-formed"),
                argumentSet("two roots", "<a/><b/>", "xml.syntax", "/, line 1, column 6: not well-formed"),
                argumentSet("text after root", "<a/>Ada", "xml.syntax", "/, line 1, column 5: not well-formed"),
                argumentSet(
                        "same attribute",
                        "<a><b x='1' x='2'/></a>",
                        "xml.syntax",
                        "/a, line 1, column 20: the same attribute twice"),
                argumentSet(
                        "unbound prefix",
                        "<a><x:b/></a>",
                        "xml.syntax",
                        "/a, line 1, column 10: a prefix for which no namespace is declared"),
                argumentSet("unknown entity", "<a>&Ada;</a>", "xml.syntax", "/a, line 1, column 9: not well-formed"),
                argumentSet(
                        "control character", "<a>\u0001</a>", "xml.syntax", "/a, line 1, column 4: not well-formed"),
                argumentSet("XML 1.1", "<?xml version='1.1'?><a/>", "xml.syntax", "/, line 1, column 1: not XML 1.0"),
                argumentSet(
                        "encoding",
                        "<?xml version='1.0' encoding='EBCDIC-CP-US'?><a/>",
                        "xml.encoding",
                        "/, line 1, column 1: an encoding that is not supported"),
                argumentSet(
                        "DTD",
                        "<?xml version='1.0'?>\n <!DOCTYPE a SYSTEM 'a.dtd'><a/>",
                        "xml.dtd",
                        "/, line 2, column 2: a document type declaration"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_not_xml_is_refused_with_place_and_reason(String xml, String code, String message) {
        XmlSyntaxException refusal = catchThrowableOfType(
                XmlSyntaxException.class, () -> XmlReader.standard().read(xml));

        assertThat(refusal).hasMessage(message);
        assertThat(refusal.problem().code().value()).isEqualTo(code);
        assertThat(refusal.problem().location()).isEqualTo(refusal.location());
        assertThat(refusal.getCause()).isNull();
    }

    @Test
    void bytes_that_are_not_in_the_encoding_are_refused_where_they_are() {
        byte[] bytes = "<r>\n<a>Zo\u00eb</a></r>".getBytes(StandardCharsets.ISO_8859_1);

        XmlSyntaxException refusal = catchThrowableOfType(
                XmlSyntaxException.class, () -> XmlReader.standard().read(bytes));

        assertThat(refusal.problem().code()).isEqualTo(XmlSyntaxException.ENCODING);
        assertThat(refusal).hasMessageContaining("line 2, column 6: bytes that are not UTF-8");
    }

    @Test
    void reader_keeps_to_its_limits() {
        XmlReader.Limits limits = new XmlReader.Limits(200, 3, 2, 6, 10, 8);
        XmlReader reader = XmlReader.within(limits);

        assertThat(reader.read("<a><b><c x='1' y='2'>1234567890</c></b></a>")
                        .root()
                        .name())
                .isEqualTo("a");
        assertLimit(reader, "<a>" + " ".repeat(200) + "</a>", "more than 200 bytes");
        assertLimit(reader, "<a><b><c><d/></c></b></a>", "more than 3 elements inside one another");
        assertLimit(reader, "<a><b/><b/><b/><b/><b/><b/></a>", "more than 6 nodes");
        assertLimit(reader, "<a>12345678901</a>", "a text of more than 10 characters");
        assertLimit(reader, "<a x='12345678901'/>", "a text of more than 10 characters");
        assertLimit(reader, "<a><!--12345678901--></a>", "a text of more than 10 characters");
        assertLimit(reader, "<a><?b 12345678901?></a>", "a text of more than 10 characters");
        assertLimit(reader, "<a><?b23456789?></a>", "a name of more than 8 characters");
        assertLimit(reader, "<a><b23456789/></a>", "a name of more than 8 characters");
        assertLimit(reader, "<a><b b23456789=''/></a>", "a name of more than 8 characters");
        assertLimit(reader, "<a xmlns:b23456789='u'/>", "a name of more than 8 characters");
        assertLimit(reader, "<a x='1' y='2' z='3'/>", "more than the limits allow");
    }

    private static void assertLimit(XmlReader reader, String xml, String reason) {
        assertThatThrownBy(() -> reader.read(xml))
                .isInstanceOfSatisfying(
                        XmlSyntaxException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(XmlSyntaxException.LIMIT))
                .hasMessageEndingWith(reason);
    }

    @Test
    void a_stream_is_read_to_its_end_and_not_beyond_the_limit() throws IOException {
        XmlReader reader = XmlReader.within(new XmlReader.Limits(10, 3, 2, 6, 10, 8));

        assertThat(reader.read(stream("<a>1</a>  ")).root().text()).isEqualTo("1");
        assertThatThrownBy(() -> reader.read(stream("<a>1</a>   "))).hasMessageEndingWith("more than 10 bytes");
    }

    private static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
