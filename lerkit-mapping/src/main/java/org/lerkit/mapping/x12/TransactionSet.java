package org.lerkit.mapping.x12;

import java.util.List;
import org.lerkit.model.Problem;
import org.lerkit.model.x12.X12Delimiters;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.x12.X12Segment;

/**
 * One transaction set as it was read.
 *
 * @param release the release of its functional group, such as {@code 004010}
 * @param delimiters what it was taken apart by
 * @param content the segment ST, and all others in it; SE is the last
 * @param problems what is wrong with it that does not keep it from being read
 */
record TransactionSet(String release, X12Delimiters delimiters, X12Segment content, List<Problem> problems) {
    TransactionSet {
        problems = List.copyOf(problems);
    }

    /** The transaction set alone. */
    X12Document document() {
        return new X12Document(delimiters, List.of(content));
    }
}
