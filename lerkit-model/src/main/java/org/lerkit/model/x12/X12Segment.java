package org.lerkit.model.x12;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.SegmentLocation;

/**
 * A segment, and where it opens a loop all that is in the loop. Immutable and thread-safe.
 *
 * @param id such as {@code CRS}
 * @param location where it is; for one that was not read, where it is in the tree it was put into
 * @param elements in order, empty ones too; the first is element 01
 * @param segments what follows it in its loop, in order
 */
public record X12Segment(String id, SegmentLocation location, List<X12Element> elements, List<X12Segment> segments) {
    private static final Pattern PLACE = Pattern.compile("/(\\d+)(?:\\[(\\d+)])?(?:/(\\d+))?");

    public X12Segment {
        requireNonNull(id, "id");
        requireNonNull(location, "location");
        elements = List.copyOf(elements);
        segments = List.copyOf(segments);
    }

    /** A segment of simple values, in no document yet. */
    public static X12Segment of(String id, String... elements) {
        return new X12Segment(
                id,
                new SegmentLocation('/' + id + "[1]", 0),
                Stream.of(elements).map(X12Element::of).toList(),
                List.of());
    }

    /** What people call an element of it: {@code CRS04}. */
    public String name(int position) {
        return id + (position < 10 ? "0" : "") + position;
    }

    /** Where an element of it is, by its position from 1. */
    public SegmentLocation location(int position) {
        return new SegmentLocation(location.path() + '/' + name(position), location.segment());
    }

    /** The text of the element at a position, from 1; empty where there is none. */
    public String text(int position) {
        return position > elements.size() ? "" : elements.get(position - 1).text();
    }

    /** The segments of that id right in this loop. */
    public List<X12Segment> segments(String segmentId) {
        return segments.stream().filter(segment -> segment.id.equals(segmentId)).toList();
    }

    /** This segment and all in its loop, in the order in which they are written. */
    public List<X12Segment> all() {
        List<X12Segment> all = new ArrayList<>(List.of(this));
        segments.forEach(segment -> all.addAll(segment.all()));
        return List.copyOf(all);
    }

    /** The same segment, opening a loop with these in it. */
    public X12Segment with(List<X12Segment> inside) {
        return new X12Segment(id, location, elements, inside);
    }

    /** The same segment at another place, and all in its loop at theirs below it; what is counted starts at this number. */
    X12Segment at(String path, long number) {
        List<X12Segment> moved = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        long next = number + 1;
        for (X12Segment segment : segments) {
            moved.add(segment.at(step(path, segment.id, counts), next));
            next += segment.all().size();
        }
        return new X12Segment(id, new SegmentLocation(path, number), elements, moved);
    }

    /** The path of the next segment of that id. */
    static String step(String path, String id, Map<String, Integer> counts) {
        return path + '/' + id + '[' + counts.merge(id, 1, Integer::sum) + ']';
    }

    /**
     * The same segment with another text at one place in it or in its loop.
     *
     * @throws IllegalArgumentException if there is nothing at that path
     */
    public X12Segment withTextAt(String path, String text) {
        for (int i = 0; i < segments.size(); i++) {
            X12Segment segment = segments.get(i);
            if (path.startsWith(segment.location.path() + '/')) {
                List<X12Segment> changed = new ArrayList<>(segments);
                changed.set(i, segment.withTextAt(path, text));
                return with(changed);
            }
        }
        String start = location.path() + '/' + id;
        Matcher place = PLACE.matcher(path.startsWith(start) ? '/' + path.substring(start.length()) : "");
        if (!place.matches() || Integer.parseInt(place.group(1)) > elements.size()) {
            throw new IllegalArgumentException("nothing at that path");
        }
        int position = Integer.parseInt(place.group(1)) - 1;
        List<X12Element> changed = new ArrayList<>(elements);
        changed.set(position, elements.get(position).with(number(place.group(2)), number(place.group(3)), text));
        return new X12Segment(id, location, changed, segments);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** Says what there is of it, and never what it says. */
    @Override
    public String toString() {
        return id + " of " + elements.size() + " elements and " + segments.size() + " segments";
    }
}
