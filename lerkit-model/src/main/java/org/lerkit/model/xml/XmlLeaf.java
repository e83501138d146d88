package org.lerkit.model.xml;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A value as written and, where it can be understood, as what it means.
 *
 * @param xml the element that holds it
 * @param value empty if the text is not one of its type, or not in its code list
 */
public record XmlLeaf<T>(XmlElement xml, Optional<T> value) {
    public XmlLeaf {
        requireNonNull(xml, "xml");
    }

    /** The text as written, white space included. */
    public String text() {
        return xml.text();
    }
}
