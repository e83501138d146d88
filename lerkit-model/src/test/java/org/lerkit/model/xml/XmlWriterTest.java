package org.lerkit.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.testing.Corpus;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The writer gives back what was read. */
class XmlWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<r/>\n",
                "<?xml version=\"1.0\"?>\n<r/>\n",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<!-- a -->\n<?b c?>\n<r/>\n<!--d-->\n",
                "<?xml version=\"1.0\" standalone=\"no\"?>\n<r/>\n",
                "<r xmlns=\"u\" xmlns:p=\"v\" p:a=\"1\" b=\"2\"><p:c/><d xmlns=\"\"> x </d></r>\n",
                "<r xml:lang=\"en\">a&amp;b&lt;c&gt;d\"e&#xD;\n\tf 😀</r>\n",
                "<r a=\"&amp;&lt;>&quot;'&#x9;&#xA;&#xD;\"/>\n",
                "<r>\n  <a>1</a><!-- c --><?p?>tail</r>\n"
            })
    void what_is_written_as_the_writer_writes_comes_back_byte_for_byte(String xml) {
        byte[] written = XmlWriter.toBytes(XmlReader.standard().read(xml));

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(xml);
    }

    @Test
    void what_says_the_same_otherwise_is_written_plainly() {
        XmlDocument document = XmlReader.standard().read("<?xml version='1.0'?> <r  a = 'x' ><![CDATA[<]]>&#65;</r >");

        assertThat(XmlWriter.toBytes(document))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<?xml version=\"1.0\"?>\n<r a=\"x\">&lt;A</r>\n");
    }

    @Test
    void a_document_that_was_made_is_in_utf_8_and_says_so() {
        assertThat(XmlWriter.toBytes(XmlDocument.of(XmlElement.of("r", "Zoë"))))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<r>Zoë</r>\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_namespace_that_a_name_needs_is_declared_where_it_is_needed() {
        XmlElement element = XmlElement.builder("p", "r", "urn:p")
                .attribute("q", "a", "urn:q", "1")
                .attribute("xml", "lang", "http://www.w3.org/XML/1998/namespace", "en")
                .add(XmlElement.builder("", "c", "urn:c")
                        .add(XmlElement.of("d", ""))
                        .build())
                .add(XmlElement.builder("p", "e", "urn:p").build())
                .build();

        String written = XmlWriter.toText(element);

        assertThat(written)
                .isEqualTo("<p:r xmlns:p=\"urn:p\" xmlns:q=\"urn:q\" q:a=\"1\" xml:lang=\"en\">"
                        + "<c xmlns=\"urn:c\"><d xmlns=\"\"/></c><p:e/></p:r>");
        assertThat(XmlReader.standard().read(written).root().elements()).hasSize(2);
    }

    static Stream<Arguments> corpus() {
        List<Path> files = Stream.of("pesc", "elmo", "elm-v3", "elm-samples")
                .flatMap(folder -> Stream.of(".xml", ".xsd").flatMap(end -> Corpus.files(folder, end).stream()))
                .toList();
        return files.isEmpty()
                ? Stream.of(argumentSet("no corpus", Optional.empty()))
                : files.stream().map(file -> argumentSet(file.getFileName().toString(), Optional.of(file)));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void every_document_of_the_field_comes_back(Optional<Path> file) throws Exception {
        Path path = file.orElseGet(() -> Corpus.require("pesc"));
        byte[] received = Files.readAllBytes(path);
        XmlDocument read = XmlReader.standard().read(received);
        byte[] written = XmlWriter.toBytes(read);

        // Canonical XML leaves out the declaration of the prefix xml, which is always declared.
        String text = new String(received, read.charset())
                .replace("\uFEFF", "")
                .replace("xmlns:xml=\"http://www.w3.org/XML/1998/namespace\"", "");
        assertThat(dom(new String(written, StandardCharsets.UTF_8)).isEqualNode(dom(text)))
                .isTrue();
        assertThat(XmlReader.standard().read(written).root()).isEqualTo(read.root());
    }

    /** The JDK's own tree, from characters, because one sample declares another encoding than it is in. */
    private static Document dom(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setCoalescing(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        document.normalizeDocument();
        return document;
    }
}
