package org.lerkit.cli.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lerkit.model.JsonPointer;

/**
 * Finds out on which lines of a JSON text some of its places are: those of members are where their names are. Goes over the text
 * once. The text was read before, and so is JSON, and not deeper than the limits.
 */
final class JsonPlaces {
    /** Of longer pointers, which nobody reads, the line of what they are in says enough; to write each would take long. */
    static final int LONGEST = 1_024;

    private final String json;
    private final Set<String> wanted;
    private final Map<String, Integer> lines = new HashMap<>();
    private final StringBuilder path = new StringBuilder();
    private int at;
    private int line = 1;

    private JsonPlaces(String json, Set<String> wanted) {
        this.json = json;
        this.wanted = wanted;
    }

    /** The lines, from 1, of those of the pointers that there are. */
    static Map<String, Integer> lines(String json, Set<String> wanted) {
        JsonPlaces places = new JsonPlaces(json, wanted);
        places.note();
        places.value();
        return places.lines;
    }

    private void note() {
        if (path.length() > LONGEST) {
            return;
        }
        String pointer = path.toString();
        if (wanted.contains(pointer)) {
            lines.putIfAbsent(pointer, line);
        }
    }

    private void value() {
        switch (next()) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> text();
            default -> {
                while (at < json.length() && ",]} \t\r\n".indexOf(json.charAt(at)) < 0) {
                    at++;
                }
            }
        }
    }

    /** The next character that is not space, which is not passed yet. */
    private char next() {
        while (" \t\r\n\uFEFF".indexOf(json.charAt(at)) >= 0) {
            if (json.charAt(at) == '\n') {
                line++;
            }
            at++;
        }
        return json.charAt(at);
    }

    private void members() {
        at++;
        int length = path.length();
        while (next() != '}') {
            if (json.charAt(at) == ',') {
                at++;
                continue;
            }
            path.append(JsonPointer.ROOT.child(text()).value());
            note();
            next();
            at++; // the colon
            value();
            path.setLength(length);
        }
        at++;
    }

    private void items() {
        at++;
        int length = path.length();
        int index = 0;
        while (next() != ']') {
            if (json.charAt(at) == ',') {
                at++;
                continue;
            }
            path.append('/').append(index++);
            note();
            value();
            path.setLength(length);
        }
        at++;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (at++; json.charAt(at) != '"'; at++) {
            char c = json.charAt(at);
            if (c == '\\') {
                c = escaped();
            }
            text.append(c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(++at);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json.substring(at - 3, at + 1), 16);
            }
            default -> c;
        };
    }
}
