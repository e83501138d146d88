package org.lerkit.model.xml;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A document: its root, and what stands around it.
 *
 * @param charset what the bytes were decoded with, which is not always what the declaration says
 * @param declaration the XML declaration, if there is one
 * @param prolog comments and processing instructions before the root
 * @param epilog comments and processing instructions after the root
 */
public record XmlDocument(
        Charset charset,
        Optional<Declaration> declaration,
        List<XmlNode> prolog,
        XmlElement root,
        List<XmlNode> epilog) {
    /**
     * An XML declaration; its version is always 1.0.
     *
     * @param encoding as written
     */
    public record Declaration(Optional<String> encoding, Optional<Boolean> standalone) {}

    public XmlDocument {
        requireNonNull(charset, "charset");
        requireNonNull(root, "root");
        prolog = List.copyOf(prolog);
        epilog = List.copyOf(epilog);
    }

    /** A document in UTF-8 that says so, with nothing around its root. */
    public static XmlDocument of(XmlElement root) {
        Declaration declaration = new Declaration(Optional.of("UTF-8"), Optional.empty());
        return new XmlDocument(StandardCharsets.UTF_8, Optional.of(declaration), List.of(), root, List.of());
    }

    /** The same with another root. */
    public XmlDocument withRoot(XmlElement other) {
        return new XmlDocument(charset, declaration, prolog, other, epilog);
    }
}
