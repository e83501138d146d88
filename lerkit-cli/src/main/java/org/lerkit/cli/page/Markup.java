package org.lerkit.cli.page;

import java.util.Arrays;
import java.util.List;

/**
 * A piece of HTML that is safe to send: names of elements and attributes are ours, and everything else was escaped. What
 * makes the text around it read in another order than it was written becomes U+FFFD, as do controls. Immutable.
 */
final class Markup {
    static final Markup NOTHING = new Markup("");

    private static final char REPLACEMENT = '\uFFFD';

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /** Text, whatever characters it has. */
    static Markup text(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        escape(words, out);
        return new Markup(out.toString());
    }

    /** Text of others, which may run from right to left, kept from turning its neighbours. */
    static Markup theirs(String words) {
        return element("bdi").holding(text(words));
    }

    /** An element without children yet. */
    static Element element(String name) {
        return new Element(name);
    }

    /** Several pieces, one after the other. */
    static Markup all(List<Markup> pieces) {
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(piece.html));
        return new Markup(out.toString());
    }

    /** Several pieces, one after the other. */
    static Markup all(Markup... pieces) {
        return all(Arrays.asList(pieces));
    }

    /** Whether it says nothing at all. */
    boolean isNothing() {
        return html.isEmpty();
    }

    /** As it is sent. */
    String html() {
        return html;
    }

    /** An element that is being written. Not thread-safe. */
    static final class Element {
        private final String name;
        private final StringBuilder out;

        private Element(String name) {
            this.name = name;
            this.out = new StringBuilder("<").append(name);
        }

        /** Sets an attribute. */
        Element set(String attribute, String value) {
            out.append(' ').append(attribute).append("=\"");
            escape(value, out);
            out.append('"');
            return this;
        }

        /** Sets an attribute that is there or is not. */
        Element set(String attribute) {
            out.append(' ').append(attribute);
            return this;
        }

        Element styled(String classes) {
            return set("class", classes);
        }

        /** The element, with these in it. */
        Markup holding(Markup... children) {
            return holding(Arrays.asList(children));
        }

        /** The element, with these in it. */
        Markup holding(List<Markup> children) {
            out.append('>');
            children.forEach(child -> out.append(child.html));
            return new Markup(out.append("</").append(name).append('>').toString());
        }

        /** The element, with this text in it. */
        Markup holding(String words) {
            return holding(text(words));
        }

        /** An element that has no end. */
        Markup alone() {
            return new Markup(out.append('>').toString());
        }
    }

    private static void escape(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < words.length()
                            && Character.isLowSurrogate(words.charAt(i + 1))) {
                        out.append(c).append(words.charAt(++i));
                    } else {
                        out.append(isPlain(c) ? c : REPLACEMENT);
                    }
                }
            }
        }
    }

    private static boolean isPlain(char c) {
        return c == '\t'
                || c == '\n'
                || (!Character.isISOControl(c) && !Character.isSurrogate(c) && c < 0xFFFE && !turns(c));
    }

    /** Embeddings, overrides, isolates: not letters that run from right to left. */
    private static boolean turns(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
