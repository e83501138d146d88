package org.lerkit.model.xml;

import org.jspecify.annotations.Nullable;
import org.lerkit.model.XmlLocation;

/**
 * A step of a path, linked to the step above it, so that a million nodes do not hold a million long strings.
 *
 * @param index position among siblings of that step, from 1; 0 for steps that need none: the root, attributes
 * @param line 0 for a node that was made, not read
 */
record Place(@Nullable Place parent, String step, int index, int line, int column) {
    private static final int ORDINARY = 128;

    static Place made(String step) {
        return new Place(null, step, 0, 0, 0);
    }

    boolean read() {
        return line > 0;
    }

    Place child(String childStep, int childIndex) {
        return new Place(this, childStep, childIndex, line, column);
    }

    XmlLocation location() {
        return new XmlLocation(path(), line, column);
    }

    String path() {
        StringBuilder path = new StringBuilder(ORDINARY);
        append(path);
        return path.toString();
    }

    private void append(StringBuilder path) {
        if (parent != null) {
            parent.append(path);
        }
        path.append('/').append(step);
        if (index > 0) {
            path.append('[').append(index).append(']');
        }
    }
}
