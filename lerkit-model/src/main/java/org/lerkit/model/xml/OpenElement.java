package org.lerkit.model.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element whose end the parser has not reached yet. */
final class OpenElement {
    final Place place;
    final boolean record;
    final List<XmlNode> content = new ArrayList<>();

    private final String prefix;
    private final String name;
    private final String namespace;
    // Most elements have none of these, or one piece of text.
    private Map<String, String> declarations = Map.of();
    private List<XmlAttribute> attributes = List.of();
    private Map<String, Integer> positions = Map.of();
    private int texts;
    private String text = "";
    private @Nullable StringBuilder longText;
    private boolean hasElements;
    private int textLine;
    private int textColumn;

    /** @param record whether it is a record, or in one */
    OpenElement(Place place, String prefix, String name, String namespace, boolean record) {
        this.place = place;
        this.prefix = prefix;
        this.name = name;
        this.namespace = namespace;
        this.record = record;
    }

    /** The place of the next element inside. */
    Place nextElement(String local, int line, int column) {
        hasElements = true;
        return next(local, line, column);
    }

    /** The place of the next node inside that is none. */
    Place next(String step, int line, int column) {
        if (positions.isEmpty()) {
            positions = new HashMap<>();
        }
        return new Place(place, step, positions.merge(step, 1, Integer::sum), line, column);
    }

    void declare(String declaredPrefix, String iri) {
        if (declarations.isEmpty()) {
            declarations = new LinkedHashMap<>();
        }
        declarations.put(declaredPrefix, iri);
    }

    void add(XmlAttribute attribute) {
        if (attributes.isEmpty()) {
            attributes = new ArrayList<>();
        }
        attributes.add(attribute);
    }

    int textLength() {
        return longText == null ? text.length() : longText.length();
    }

    /** Says where text starts, unless it has started already. */
    void startText(int line, int column) {
        if (textLength() == 0) {
            textLine = line;
            textColumn = column;
        }
    }

    void appendText(char[] from, int start, int length) {
        if (textLength() == 0) {
            text = new String(from, start, length);
            return;
        }
        if (longText == null) {
            longText = new StringBuilder(text);
        }
        longText.append(from, start, length);
    }

    /** Makes a node of the text so far, if there is any; outside of records, only if it is more than layout. */
    boolean endText(boolean beforeElement) {
        if (textLength() == 0) {
            return false;
        }
        String whole = longText == null ? text : longText.toString();
        boolean layout = !record && (beforeElement || hasElements) && XmlSyntax.isBlank(whole);
        if (!layout) {
            content.add(new XmlText(whole, new Place(place, XmlText.STEP, ++texts, textLine, textColumn)));
        }
        text = "";
        longText = null;
        return !layout;
    }

    /** The element as it is so far, with one more inside. */
    XmlElement build(@Nullable XmlElement last) {
        List<XmlNode> nodes = content;
        if (last != null) {
            nodes = new ArrayList<>(content);
            nodes.add(last);
        }
        return new XmlElement(
                prefix,
                name,
                namespace,
                declarations.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(declarations)),
                List.copyOf(attributes),
                List.copyOf(nodes),
                place);
    }
}
