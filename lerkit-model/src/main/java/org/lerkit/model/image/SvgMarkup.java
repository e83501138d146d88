package org.lerkit.model.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Where things start and end in a text that is known to be well-formed XML: the reader tells what they are. */
final class SvgMarkup {
    /** How a document type declaration starts. */
    static final String DOCTYPE = "<!DOCTYPE";

    private static final int NOT_CLOSED = -1;

    private SvgMarkup() {}

    /**
     * An element in the text.
     *
     * @param start where its start tag starts
     * @param content after its start tag
     * @param end after its end tag; after its start tag where that is all there is
     */
    record Span(int start, int content, int end) {
        Span closedAt(int place) {
            return new Span(start, content, place);
        }

        boolean isEmptyTag() {
            return content == end;
        }
    }

    /** The elements in document order. */
    static List<Span> elements(String xml) {
        List<Span> elements = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
            Optional<String> end = endOfOther(xml, at);
            int after = end.isPresent() ? after(xml, end.get(), at) : afterTag(xml, at);
            if (end.isPresent() || xml.startsWith(DOCTYPE, at)) {
                at = after;
                continue;
            }
            if (xml.startsWith("</", at)) {
                int element = open.pop();
                elements.set(element, elements.get(element).closedAt(after));
            } else if (xml.charAt(after - 2) == '/') {
                elements.add(new Span(at, after, after));
            } else {
                open.push(elements.size());
                elements.add(new Span(at, after, NOT_CLOSED));
            }
            at = after;
        }
        return elements;
    }

    /** What ends here what is no tag, if there is such a thing here. */
    private static Optional<String> endOfOther(String xml, int at) {
        if (xml.startsWith("<!--", at)) {
            return Optional.of("-->");
        }
        if (xml.startsWith("<?", at)) {
            return Optional.of("?>");
        }
        return xml.startsWith("<![CDATA[", at) ? Optional.of("]]>") : Optional.empty();
    }

    /** Where the root element starts, or the document type declaration before it. The text may be any. */
    static int afterProlog(String text) {
        int at = 0;
        while (at < text.length()) {
            Optional<String> end = endOfOther(text, at);
            if (end.isPresent()) {
                at = after(text, end.get(), at);
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** After the {@code >} that ends the tag or declaration here, quoted ones passed; the end of a text without. */
    static int afterTag(String text, int from) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            }
        }
        return text.length();
    }
}
