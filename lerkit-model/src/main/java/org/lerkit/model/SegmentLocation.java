package org.lerkit.model;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file of segments, such as an X12 interchange.
 *
 * @param path loops and segments by what they are called, each with its position among those of that name, then the
 *     number of the element in two digits: {@code /ST[1]/LX[1]/SES[2]/CRS[3]/04} is the fourth element of the segment
 *     that the third loop of that name starts with; a repetition behind the first adds {@code [2]}, a component its
 *     number: {@code /04[2]/1}
 * @param segment the number of the segment in the file, from 1; 0 where it is not known
 */
public record SegmentLocation(String path, long segment) implements SourceLocation {
    public SegmentLocation {
        requireNonNull(path, "path");
    }

    @Override
    public String describe() {
        return segment > 0 ? path + ", segment " + segment : path;
    }
}
