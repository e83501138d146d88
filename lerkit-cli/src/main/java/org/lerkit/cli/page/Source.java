package org.lerkit.cli.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.RowLocation;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonWriter;

/**
 * A document as numbered lines, in which places can be found: as it was received where that can be read; the JSON in it where it
 * was carried by something else, or is one long line; the segments of an interchange.
 */
final class Source {
    /** What is longer is laid out anew if it is JSON. */
    private static final int LONG_LINE = 1_000;

    private static final int ISA = 106;

    private final List<String> lines;
    private final Optional<String> json;
    private final String note;
    private final boolean segments;

    private Source(List<String> lines, Optional<String> json, String note, boolean segments) {
        this.lines = lines;
        this.json = json;
        this.note = note;
        this.segments = segments;
    }

    /** The lines of a document, and of the JSON that it was opened to, if it was. */
    static Source of(byte[] received, Optional<CredentialDocument> opened) {
        if (opened.isPresent()) {
            return ofJson(received, opened.get());
        }
        String text = decoded(received);
        if (text.indexOf('\0') >= 0 || text.startsWith("PK") || text.startsWith("\u0089PNG")) {
            return new Source(List.of(), Optional.empty(), "It is no text.", false);
        }
        if (text.startsWith("ISA") && text.length() >= ISA) {
            String end = text.substring(ISA - 1, ISA);
            List<String> parts = Stream.of(text.split(Pattern.quote(end), -1))
                    .map(String::strip)
                    .toList();
            boolean closed = parts.get(parts.size() - 1).isEmpty();
            return new Source(
                    closed ? parts.subList(0, parts.size() - 1) : parts,
                    Optional.empty(),
                    "As it was received, one segment a line.",
                    true);
        }
        return new Source(text.lines().toList(), Optional.empty(), "As it was received.", false);
    }

    private static Source ofJson(byte[] received, CredentialDocument opened) {
        String carried =
                opened.carriers().stream().map(Source::words).distinct().collect(Collectors.joining(", in "));
        if (carried.isEmpty()) {
            String text = decoded(received);
            if (text.lines().allMatch(line -> line.length() <= LONG_LINE)) {
                return new Source(text.lines().toList(), Optional.of(text), "As it was received.", false);
            }
        }
        String text = JsonWriter.toPrettyText(opened.json());
        return new Source(
                text.lines().toList(),
                Optional.of(text),
                carried.isEmpty()
                        ? "Laid out anew, for it has long lines."
                        : "Taken out of " + carried + ", and laid out.",
                false);
    }

    /** What carried a document. */
    static String words(Carrier carrier) {
        return switch (carrier.id()) {
            case "jws" -> "a signed token (JWT)";
            case "sd-jwt" -> "a token of which a part is shown (SD-JWT)";
            case "cose" -> "a signed message (COSE)";
            case "enveloped" -> "an envelope";
            case "baked-png" -> "a PNG image";
            case "baked-svg" -> "an SVG image";
            case "jades" -> "a sealed document (JAdES)";
            case "html" -> "a web page";
            default -> carrier.id();
        };
    }

    private static String decoded(byte[] received) {
        Charset charset = StandardCharsets.UTF_8;
        if (received.length > 1 && (received[0] & 0xFF) + (received[1] & 0xFF) == 0xFE + 0xFF) {
            charset = StandardCharsets.UTF_16;
        }
        try {
            return oneLineEnd(
                    charset.newDecoder().decode(ByteBuffer.wrap(received)).toString());
        } catch (CharacterCodingException e) { // each byte a character: the lines are the same
            return oneLineEnd(new String(received, StandardCharsets.ISO_8859_1));
        }
    }

    private static String oneLineEnd(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    List<String> lines() {
        return lines;
    }

    /** What the lines are. */
    String note() {
        return note;
    }

    /** The number of the line of each place that is on one, from 1. A member that is missing is where its object is. */
    Map<SourceLocation, Integer> find(Collection<SourceLocation> places) {
        Map<String, Integer> known =
                json.map(text -> JsonPlaces.lines(text, withParents(places))).orElse(Map.of());
        Map<SourceLocation, Integer> found = new HashMap<>();
        for (SourceLocation place : places) {
            int line = line(place, known);
            if (line > 0 && line <= lines.size()) {
                found.put(place, line);
            }
        }
        return found;
    }

    private int line(SourceLocation place, Map<String, Integer> known) {
        if (place instanceof JsonPointer pointer) {
            String path = path(pointer);
            while (!path.isEmpty() && !known.containsKey(path)) {
                path = path.substring(0, path.lastIndexOf('/'));
            }
            return known.getOrDefault(path, 0);
        }
        if (place instanceof XmlLocation xml) {
            return xml.line();
        }
        if (place instanceof SegmentLocation segment) {
            return segments ? (int) Math.min(segment.segment(), Integer.MAX_VALUE) : 0;
        }
        return place instanceof RowLocation row ? (int) Math.min(row.line(), Integer.MAX_VALUE) : 0;
    }

    /** As far as lines are known by it. */
    private static String path(JsonPointer pointer) {
        String path = pointer.value();
        return path.length() <= JsonPlaces.LONGEST
                ? path
                : path.substring(0, path.lastIndexOf('/', JsonPlaces.LONGEST));
    }

    private static Set<String> withParents(Collection<SourceLocation> places) {
        Set<String> all = new HashSet<>(Set.of(""));
        for (SourceLocation place : places) {
            if (place instanceof JsonPointer pointer) {
                String path = path(pointer);
                while (!path.isEmpty() && all.add(path)) {
                    path = path.substring(0, path.lastIndexOf('/'));
                }
            }
        }
        return all;
    }
}
