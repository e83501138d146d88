package org.lerkit.model.xml;

import java.util.regex.Pattern;

/** What XML 1.0 lets names and text consist of. */
final class XmlSyntax {
    private static final String START = "A-Z_a-z\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{2FF}\\x{370}-\\x{37D}"
            + "\\x{37F}-\\x{1FFF}\\x{200C}-\\x{200D}\\x{2070}-\\x{218F}\\x{2C00}-\\x{2FEF}\\x{3001}-\\x{D7FF}"
            + "\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{EFFFF}";
    private static final Pattern NAME =
            Pattern.compile("[" + START + "][" + START + "\\-.0-9\\x{B7}\\x{300}-\\x{36F}\\x{203F}-\\x{2040}]*");

    private XmlSyntax() {}

    /** A name without colon, as namespaces ask for. */
    static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an XML name, " + name.length() + " characters");
        }
        return name;
    }

    static String requireText(String text) {
        if (!text.codePoints().allMatch(XmlSyntax::isCharacter)) {
            throw new IllegalArgumentException("a character that XML cannot hold");
        }
        return text;
    }

    private static boolean isCharacter(int c) {
        return c >= 0x20 ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF) : isSpace(c);
    }

    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
