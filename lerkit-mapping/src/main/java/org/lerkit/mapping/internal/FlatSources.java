package org.lerkit.mapping.internal;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.x12.X12Segment;

/** Sources out of formats that are lists and no trees: segments of X12, rows of CSV. */
final class FlatSources {
    private FlatSources() {}

    static Source of(X12Segment segment) {
        List<Source> children = new ArrayList<>();
        for (int position = 1; position <= segment.elements().size(); position++) {
            String name = segment.name(position);
            SegmentLocation place = segment.location(position);
            String repetition = "";
            int number = 1;
            for (List<String> components : segment.elements().get(position - 1).repetitions()) {
                SegmentLocation at = new SegmentLocation(place.path() + repetition, place.segment());
                components(name, at, components, children);
                repetition = "[" + ++number + "]";
            }
        }
        segment.segments().forEach(inside -> children.add(of(inside)));
        return Source.holding(segment.id(), segment.location(), children);
    }

    private static void components(String name, SegmentLocation at, List<String> components, List<Source> to) {
        if (components.size() == 1) {
            end(name, at, components.get(0), to);
            return;
        }
        List<Source> parts = new ArrayList<>();
        for (int i = 1; i <= components.size(); i++) {
            SegmentLocation place = new SegmentLocation(at.path() + '/' + i, at.segment());
            end(String.valueOf(i), place, components.get(i - 1), parts);
        }
        to.add(Source.holding(name, at, parts));
    }

    private static void end(String name, SegmentLocation at, String text, List<Source> to) {
        if (!text.isEmpty()) {
            to.add(Source.end(name, Leaf.of(at, text), null));
        }
    }

    static Source of(List<CsvTable> tables) {
        List<Source> rows = new ArrayList<>();
        for (CsvTable table : tables) {
            for (CsvTable.Row row : table.rows()) {
                List<Source> cells = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    if (!row.cells().get(i).isEmpty()) {
                        Leaf leaf = Leaf.of(table.location(row, i), row.cells().get(i));
                        cells.add(Source.end(table.header().get(i), leaf, null));
                    }
                }
                rows.add(Source.holding(table.name(), table.location(row), cells));
            }
        }
        return Source.holding("", JsonPointer.ROOT, rows);
    }
}
