package org.lerkit.model;

import static java.util.Objects.requireNonNull;

/**
 * A place in an XML document.
 *
 * @param path an XPath of local names, each step but the root with its position among siblings of that name:
 *     {@code /CollegeTranscript/Student[1]/Person[1]}; attributes end in {@code /@name}, text beside elements in
 *     {@code /text()[1]}
 * @param line from 1; 0 where it is not known
 * @param column from 1; 0 where it is not known
 */
public record XmlLocation(String path, int line, int column) implements SourceLocation {
    public XmlLocation {
        requireNonNull(path, "path");
    }

    @Override
    public String describe() {
        return line > 0 ? path + ", line " + line + ", column " + column : path;
    }
}
