package org.lerkit.model.x12;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Segments one behind the other, with the characters that they are taken apart by: an interchange, or a transaction set
 * alone. Immutable and thread-safe.
 *
 * @param segments the outermost; each has those of its loop in it
 */
public record X12Document(X12Delimiters delimiters, List<X12Segment> segments) {
    /**
     * Puts segments together that know their places.
     *
     * @throws IllegalArgumentException if a value has a delimiter in it or a control character, or if an element has
     *     repetitions and there is nothing to delimit them
     */
    public X12Document {
        requireNonNull(delimiters, "delimiters");
        segments = List.copyOf(segments);
        for (X12Segment segment : segments) {
            segment.all().forEach(each -> requireText(each, delimiters));
        }
    }

    /** A document of segments that were made for it; they get the places that they have in it. */
    public static X12Document of(X12Delimiters delimiters, List<X12Segment> segments) {
        List<X12Segment> placed = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        long number = 1;
        for (X12Segment segment : segments) {
            placed.add(segment.at(X12Segment.step("", segment.id(), counts), number));
            number += segment.all().size();
        }
        return new X12Document(delimiters, placed);
    }

    private static void requireText(X12Segment segment, X12Delimiters delimiters) {
        for (X12Element element : segment.elements()) {
            boolean text = element.repetitions().stream()
                    .flatMap(List::stream)
                    .flatMapToInt(String::chars)
                    .noneMatch(c -> c < ' ' || delimiters.has(c));
            if (!text && !isHeader(segment)) {
                throw new IllegalArgumentException(
                        segment.location().describe() + ": a delimiter or a control character in a value");
            }
            if (element.repetitions().size() > 1 && delimiters.repetition().isEmpty()) {
                throw new IllegalArgumentException(
                        segment.location().describe() + ": repetitions, and nothing that delimits them");
            }
        }
    }

    /** The header has delimiters as values: it tells them. */
    private static boolean isHeader(X12Segment segment) {
        return segment.id().equals("ISA");
    }

    /**
     * The same document with another text at one place.
     *
     * @throws IllegalArgumentException if there is nothing at that path
     */
    public X12Document withTextAt(String path, String text) {
        List<X12Segment> changed = new ArrayList<>(segments);
        for (int i = 0; i < changed.size(); i++) {
            if (path.startsWith(changed.get(i).location().path() + '/')) {
                changed.set(i, changed.get(i).withTextAt(path, text));
                return new X12Document(delimiters, changed);
            }
        }
        throw new IllegalArgumentException("nothing at that path");
    }

    /** The document as text: a segment a line, unless its terminator is an end of line itself. */
    public String text() {
        StringBuilder text = new StringBuilder();
        boolean lines = delimiters.segment() != '\n' && delimiters.segment() != '\r';
        for (X12Segment outermost : segments) {
            for (X12Segment segment : outermost.all()) {
                append(segment, text);
                text.append(delimiters.segment()).append(lines ? "\n" : "");
            }
        }
        return text.toString();
    }

    private void append(X12Segment segment, StringBuilder text) {
        text.append(segment.id());
        int last = segment.elements().size();
        while (last > 0 && segment.elements().get(last - 1).isEmpty()) {
            last--;
        }
        for (X12Element element : segment.elements().subList(0, last)) {
            text.append(delimiters.element());
            String between = "";
            for (List<String> components : element.repetitions()) {
                text.append(between).append(String.join(String.valueOf(delimiters.component()), components));
                between = delimiters.repetition().map(String::valueOf).orElse("");
            }
        }
    }

    /** The document as bytes, in UTF-8. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Says how much there is, and never what it says. */
    @Override
    public String toString() {
        return "a document of " + segments.size() + " segments";
    }
}
