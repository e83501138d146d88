package org.lerkit.model.xml;

import org.lerkit.model.XmlLocation;

/**
 * Something between the tags of an element. Immutable and thread-safe.
 *
 * <p>A node that was read keeps its place in the document it came from, wherever it is put. A node that was made gets
 * its place from the element it is put into, with line and column 0. Two nodes are equal if the same would be written
 * for them; places do not count.
 */
public abstract sealed class XmlNode permits XmlElement, XmlText, XmlComment, XmlInstruction {
    private final Place place;

    XmlNode(Place place) {
        this.place = place;
    }

    final Place place() {
        return place;
    }

    /** Where it starts: an XPath of local names, with line and column. */
    public final XmlLocation location() {
        return place.location();
    }

    /** The same node elsewhere. */
    abstract XmlNode at(Place elsewhere);
}
