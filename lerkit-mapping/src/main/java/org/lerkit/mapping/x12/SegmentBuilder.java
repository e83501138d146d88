package org.lerkit.mapping.x12;

import io.xlate.edi.stream.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.x12.X12Element;
import org.lerkit.model.x12.X12Segment;

/** Puts a segment together from its elements as they come. Not thread-safe. */
final class SegmentBuilder {
    private String id = "";
    private long number;
    private List<List<List<String>>> elements = new ArrayList<>();

    void start(String segmentId, long position) {
        id = segmentId;
        number = position;
        elements = new ArrayList<>();
    }

    /** Adds a value at the place where it was found: element, repetition, component. */
    void add(String text, Location at) {
        List<List<String>> repetitions = grow(elements, at.getElementPosition(), ArrayList::new);
        List<String> components = grow(repetitions, Math.max(1, at.getElementOccurrence()), ArrayList::new);
        int component = Math.max(1, at.getComponentPosition());
        while (components.size() < component) {
            components.add("");
        }
        components.set(component - 1, text);
    }

    private static <T> T grow(List<T> list, int position, Supplier<T> empty) {
        while (list.size() < position) {
            list.add(empty.get());
        }
        return list.get(position - 1);
    }

    /** Whether the last value was that element of that segment. */
    boolean isAt(String segmentId, int element) {
        return id.equals(segmentId) && elements.size() == element;
    }

    X12Segment end() {
        List<X12Element> all = new ArrayList<>();
        for (List<List<String>> repetitions : elements) {
            X12Element element = new X12Element(new ArrayList<>(repetitions));
            all.add(element.isEmpty() ? X12Element.of("") : element);
        }
        while (!all.isEmpty() && all.get(all.size() - 1).isEmpty()) {
            all.remove(all.size() - 1);
        }
        return new X12Segment(id, new SegmentLocation('/' + id, number), all, List.of());
    }
}
