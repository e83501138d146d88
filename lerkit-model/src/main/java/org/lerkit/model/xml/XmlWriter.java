package org.lerkit.model.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes XML in UTF-8, so that what was read comes back: its canonical form (Canonical XML 1.1 with comments) is the
 * same. Not kept, because they say nothing: the encoding and a byte order mark, the kind of quotes, white space inside
 * tags and around the root, {@code <a></a>} where {@code <a/>} says it, CDATA sections and references where characters
 * say it, a declaration of the prefix {@code xml}.
 *
 * <p>Nothing is indented. A namespace that a name needs and that is not declared around it is declared at that element,
 * so that an element taken out of a document can be written by itself.
 */
public final class XmlWriter {
    private static final String XML_PREFIX = "xml";

    private final Writer out;

    private XmlWriter(Writer out) {
        this.out = out;
    }

    /** Writes a document. */
    public static byte[] toBytes(XmlDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes an element by itself, without XML declaration. */
    public static String toText(XmlElement element) {
        StringWriter text = new StringWriter();
        try {
            new XmlWriter(text).element(element, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes a document. Does not close the stream.
     *
     * @throws IOException if the stream fails
     */
    public static void write(XmlDocument document, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        XmlWriter writer = new XmlWriter(out);
        if (document.declaration().isPresent()) {
            writer.declaration(document.declaration().get());
        }
        for (XmlNode node : document.prolog()) {
            writer.node(node, Map.of());
            out.write('\n');
        }
        writer.element(document.root(), Map.of());
        for (XmlNode node : document.epilog()) {
            out.write('\n');
            writer.node(node, Map.of());
        }
        out.write('\n');
        out.flush();
    }

    private void declaration(XmlDocument.Declaration declaration) throws IOException {
        out.write("<?xml version=\"1.0\"");
        if (declaration.encoding().isPresent()) {
            out.write(" encoding=\"UTF-8\"");
        }
        if (declaration.standalone().isPresent()) {
            out.write(" standalone=\"" + (declaration.standalone().get() ? "yes" : "no") + '"');
        }
        out.write("?>\n");
    }

    private void node(XmlNode node, Map<String, String> scope) throws IOException {
        if (node instanceof XmlElement element) {
            element(element, scope);
        } else if (node instanceof XmlText text) {
            escape(text.value(), false);
        } else if (node instanceof XmlComment comment) {
            out.write("<!--" + comment.value() + "-->");
        } else if (node instanceof XmlInstruction instruction) {
            String data = instruction.data();
            out.write("<?" + instruction.target() + (data.isEmpty() ? "" : " " + data) + "?>");
        }
    }

    private void element(XmlElement element, Map<String, String> around) throws IOException {
        Map<String, String> scope = new HashMap<>(around);
        String name = element.qualifiedName();
        out.write('<' + name);
        for (Map.Entry<String, String> declaration :
                element.namespaceDeclarations().entrySet()) {
            declare(declaration.getKey(), declaration.getValue(), scope);
        }
        declareIfNeeded(element.prefix(), element.namespace(), scope);
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.prefix().isEmpty()) {
                declareIfNeeded(attribute.prefix(), attribute.namespace(), scope);
            }
        }
        for (XmlAttribute attribute : element.attributes()) {
            attribute(attribute.qualifiedName(), attribute.value());
        }
        content(name, element.content(), scope);
    }

    private void content(String name, List<XmlNode> content, Map<String, String> scope) throws IOException {
        if (content.isEmpty()) {
            out.write("/>");
            return;
        }
        out.write('>');
        for (XmlNode node : content) {
            node(node, scope);
        }
        out.write("</" + name + '>');
    }

    private void declareIfNeeded(String prefix, String namespace, Map<String, String> scope) throws IOException {
        if (!prefix.equals(XML_PREFIX) && !scope.getOrDefault(prefix, "").equals(namespace)) {
            declare(prefix, namespace, scope);
        }
    }

    private void declare(String prefix, String namespace, Map<String, String> scope) throws IOException {
        scope.put(prefix, namespace);
        attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ' + name + "=\"");
        escape(value, true);
        out.write('"');
    }

    /** What Canonical XML escapes, and what would be lost on the way back otherwise. */
    private void escape(String text, boolean inAttribute) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write(inAttribute ? ">" : "&gt;");
                case '"' -> out.write(inAttribute ? "&quot;" : "\"");
                case '\r' -> out.write("&#xD;");
                case '\t' -> out.write(inAttribute ? "&#x9;" : "\t");
                case '\n' -> out.write(inAttribute ? "&#xA;" : "\n");
                default -> out.write(c);
            }
        }
    }
}
