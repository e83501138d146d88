package org.lerkit.testkit.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.lerkit.testkit.Printable;

/** HTML that is written from the outside in, read alike by parsers of HTML and of XML. */
final class Markup {
    /** Elements that begin a line, so that pages can be compared line by line. */
    private static final Set<String> LINES = Set.of(
            "head", "body", "header", "main", "section", "article", "table", "tr", "li", "p", "h1", "h2", "h3", "dt",
            "nav");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element. Attributes are names and values, in turn. */
    Markup open(String tag, String... attributes) {
        if (LINES.contains(tag)) {
            out.append('\n');
        }
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** An element that never has anything in it. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** Ends the element that was begun last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Text, with nothing in it that could be taken for anything else. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text in it. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A link to what is on the web; what cannot be opened there is text. */
    Markup link(String text, String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? element("a", text, "href", url) : text(text);
    }

    /** A style sheet, as it is. */
    Markup style(String css) {
        open("style");
        out.append(css);
        return close();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (char c : Printable.line(text).toCharArray()) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out + "\n";
    }
}
