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
    final Map<String, String> declarations = new LinkedHashMap<>();
    final List<XmlAttribute> attributes = new ArrayList<>();
    final List<XmlNode> content = new ArrayList<>();
    StringBuilder text = new StringBuilder();

    private final String prefix;
    private final String name;
    private final String namespace;
    private final Map<String, Integer> positions = new HashMap<>();
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
        return new Place(place, step, positions.merge(step, 1, Integer::sum), line, column);
    }

    /** Says where text starts, unless it has started already. */
    void startText(int line, int column) {
        if (text.length() == 0) {
            textLine = line;
            textColumn = column;
        }
    }

    /** Makes a node of the text so far, if there is any; outside of records, only if it is more than layout. */
    boolean endText(boolean beforeElement) {
        if (text.length() == 0) {
            return false;
        }
        boolean layout = !record && (beforeElement || hasElements) && XmlSyntax.isBlank(text);
        if (!layout) {
            content.add(new XmlText(text.toString(), next(XmlText.STEP, textLine, textColumn)));
        }
        text = new StringBuilder();
        return !layout;
    }

    /** The element as it is so far, with one more inside. */
    XmlElement build(@Nullable XmlElement last) {
        List<XmlNode> nodes = new ArrayList<>(content);
        if (last != null) {
            nodes.add(last);
        }
        return new XmlElement(
                prefix,
                name,
                namespace,
                Collections.unmodifiableMap(new LinkedHashMap<>(declarations)),
                List.copyOf(attributes),
                List.copyOf(nodes),
                place);
    }
}
