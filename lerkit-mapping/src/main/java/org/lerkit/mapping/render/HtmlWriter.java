package org.lerkit.mapping.render;

import java.util.Locale;
import java.util.Set;
import org.lerkit.mapping.render.Html.Element;
import org.lerkit.mapping.render.Html.Sequence;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.mapping.render.Html.Text;

/**
 * Writes {@link Html} so that an HTML parser and an XML parser see the same tree. Characters that neither may contain, and
 * those that make the text around them read in another order than it was written, become U+FFFD.
 */
final class HtmlWriter {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char LEFT_TO_RIGHT_OVERRIDE = '\u202D';
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
    /** On a line of their own, so that a page can be compared line by line. */
    private static final Set<Tag> LINES = Set.of(
            Tag.ARTICLE,
            Tag.BODY,
            Tag.CAPTION,
            Tag.DD,
            Tag.DIV,
            Tag.DL,
            Tag.DT,
            Tag.FOOTER,
            Tag.H1,
            Tag.H2,
            Tag.H3,
            Tag.HEAD,
            Tag.HEADER,
            Tag.HTML,
            Tag.LI,
            Tag.MAIN,
            Tag.META,
            Tag.NAV,
            Tag.OL,
            Tag.P,
            Tag.SECTION,
            Tag.STYLE,
            Tag.TABLE,
            Tag.TBODY,
            Tag.TD,
            Tag.TH,
            Tag.THEAD,
            Tag.TITLE,
            Tag.TR,
            Tag.UL);

    private HtmlWriter() {}

    static void write(Html html, StringBuilder out) {
        if (html instanceof Text text) {
            escape(text.value(), out);
        } else if (html instanceof Sequence sequence) {
            sequence.pieces().forEach(piece -> write(piece, out));
        } else if (html instanceof Element element) {
            write(element, out);
        } else if (html instanceof StyleSheet sheet) {
            out.append(sheet.css());
        }
    }

    private static void write(Element element, StringBuilder out) {
        String name = element.tag().name().toLowerCase(Locale.ROOT);
        boolean line = LINES.contains(element.tag());
        if (line && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append('<').append(name);
        element.attributes().forEach(attribute -> {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), out);
            out.append('"');
        });
        if (element.tag().empty) {
            out.append(" />");
        } else {
            out.append('>');
            element.children().forEach(child -> write(child, out));
            out.append("</").append(name).append('>');
        }
        if (line) {
            out.append('\n');
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case LEFT_TO_RIGHT_OVERRIDE, RIGHT_TO_LEFT_OVERRIDE -> out.append(REPLACEMENT);
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(isCharacter(c) ? c : REPLACEMENT);
                    }
                }
            }
        }
    }

    /** XML 1.0, production 2, without the controls that HTML calls errors. */
    private static boolean isCharacter(char c) {
        return c == '\t' || c == '\n' || (!Character.isISOControl(c) && !Character.isSurrogate(c) && c < 0xFFFE);
    }
}
