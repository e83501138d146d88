package org.lerkit.mapping.x12;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.mapping.internal.Lexical;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.x12.X12Element;
import org.lerkit.model.x12.X12Segment;

/**
 * A tree that was written as a JSON object, as segments: members named as elements are the elements of the segment they
 * are in, arrays of them repetitions, objects components; all other members are segments, arrays several of them. Knows
 * where in the segments each place of the tree is, and where something is no element, segment or component: facts that
 * somebody made up may have any name.
 */
final class SegmentForm {
    private final Map<JsonPointer, SegmentLocation> places = new HashMap<>();
    private final List<SegmentLocation> misplaced = new ArrayList<>();
    private final List<X12Segment> segments;
    private long number;

    private SegmentForm(JsonObject tree) {
        this.segments = inside("", tree, JsonPointer.ROOT, "");
    }

    /** The segments that a tree is. */
    static SegmentForm of(JsonObject tree) {
        return new SegmentForm(tree);
    }

    /** How many segments a tree has. */
    static long count(JsonObject tree) {
        return of(tree).number;
    }

    /** The outermost segments, with their places. */
    List<X12Segment> segments() {
        return segments;
    }

    /** The segments in which there is something that cannot be said there. */
    List<SegmentLocation> misplaced() {
        return List.copyOf(misplaced);
    }

    private void misplace(JsonPointer at, SegmentLocation place) {
        places.put(at, place);
        misplaced.add(place);
    }

    /**
     * Where what is at a place of the tree is in the segments.
     *
     * @throws IllegalArgumentException if nothing of the tree is there
     */
    SourceLocation place(JsonPointer pointer) {
        SegmentLocation place = places.get(pointer);
        if (place == null) {
            throw new IllegalArgumentException("nothing of the tree is at " + pointer.path());
        }
        return place;
    }

    private List<X12Segment> inside(String id, JsonObject tree, JsonPointer at, String path) {
        List<X12Segment> inside = new ArrayList<>();
        tree.members().forEach((name, value) -> {
            if (isElement(name, id)) {
                return;
            }
            if (value instanceof JsonArray array) {
                for (int i = 0; i < array.items().size(); i++) {
                    inside.add(segment(
                            name, i, array.items().get(i), at.child(name).child(i), path));
                }
            } else {
                inside.add(segment(name, 0, value, at.child(name), path));
            }
        });
        return inside;
    }

    private X12Segment segment(String id, int index, JsonValue value, JsonPointer at, String path) {
        SegmentLocation place = new SegmentLocation(path + '/' + id + '[' + (index + 1) + ']', ++number);
        if (!(value instanceof JsonObject tree)) {
            misplace(at, place);
            return new X12Segment(id, place, List.of(), List.of());
        }
        List<X12Element> elements = new ArrayList<>();
        tree.members().forEach((name, element) -> {
            if (isElement(name, id)) {
                int position = Integer.parseInt(name.substring(id.length()));
                while (elements.size() < position) {
                    elements.add(X12Element.of(""));
                }
                String here = place.path() + '/' + name;
                elements.set(
                        position - 1, element(element, at.child(name), new SegmentLocation(here, place.segment())));
            }
        });
        return new X12Segment(id, place, elements, inside(id, tree, at, place.path()));
    }

    private X12Element element(JsonValue value, JsonPointer at, SegmentLocation place) {
        if (!(value instanceof JsonArray array)) {
            return new X12Element(List.of(components(value, at, place)));
        }
        List<List<String>> repetitions = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            String path = i == 0 ? place.path() : place.path() + '[' + (i + 1) + ']';
            SegmentLocation here = new SegmentLocation(path, place.segment());
            repetitions.add(components(array.items().get(i), at.child(i), here));
        }
        return new X12Element(repetitions);
    }

    private List<String> components(JsonValue value, JsonPointer at, SegmentLocation place) {
        if (!(value instanceof JsonObject object)) {
            places.put(at, place);
            return List.of(Lexical.text(value));
        }
        List<String> components = new ArrayList<>();
        object.members().forEach((name, component) -> {
            boolean plain = !(component instanceof JsonObject) && !(component instanceof JsonArray);
            if (!plain || !name.chars().allMatch(Character::isDigit)) {
                misplaceAll(component, at.child(name), place);
                return;
            }
            int position = Integer.parseInt(name);
            while (components.size() < position) {
                components.add("");
            }
            components.set(position - 1, Lexical.text(component));
            places.put(at.child(name), new SegmentLocation(place.path() + '/' + name, place.segment()));
        });
        return components;
    }

    private void misplaceAll(JsonValue value, JsonPointer at, SegmentLocation place) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                misplaceAll(array.items().get(i), at.child(i), place);
            }
        } else if (value instanceof JsonObject object) {
            object.members().forEach((name, inner) -> misplaceAll(inner, at.child(name), place));
        } else {
            misplace(at, place);
        }
    }

    private static boolean isElement(String name, String segment) {
        return !segment.isEmpty()
                && name.length() == segment.length() + 2
                && name.startsWith(segment)
                && name.substring(segment.length()).chars().allMatch(Character::isDigit);
    }
}
