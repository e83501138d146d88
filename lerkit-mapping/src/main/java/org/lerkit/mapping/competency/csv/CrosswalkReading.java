package org.lerkit.mapping.competency.csv;

import java.util.List;
import org.lerkit.model.Problem;

/**
 * What came of reading a crosswalk.
 *
 * @param rows how many rows it has
 * @param relations how many relations they state
 * @param problems rows, cells and columns that were left out, each with its place; of more than a thousand, the first
 */
public record CrosswalkReading(long rows, long relations, List<Problem> problems) {
    public CrosswalkReading {
        problems = List.copyOf(problems);
    }
}
