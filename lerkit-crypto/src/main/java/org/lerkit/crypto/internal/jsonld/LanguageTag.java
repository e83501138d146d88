package org.lerkit.crypto.internal.jsonld;

import java.util.regex.Pattern;

/**
 * Which texts JSON-LD takes as language tags: those well-formed by RFC 5646, section 2.1, without the irregular ones of
 * old. A text with another tag is dropped, also where N-Quads could write the tag.
 */
final class LanguageTag {
    // What is repeated is never given back, as no subtag can be taken for another: so no tag is too long for the stack.
    private static final Pattern FORM = Pattern.compile(
            "([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})" // language
                    + "(-[a-z]{4})?" // script
                    + "(-([a-z]{2}|[0-9]{3}))?" // region
                    + "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*+" // variants
                    + "(-[a-wyz0-9](-[a-z0-9]{2,8})++)*+" // extensions
                    + "(-x(-[a-z0-9]{1,8})++)?" // private use
                    + "|x(-[a-z0-9]{1,8})++",
            Pattern.CASE_INSENSITIVE);

    private LanguageTag() {}

    static boolean is(String text) {
        return isShort(text) || FORM.matcher(text).matches();
    }

    /** Whether it is a language and nothing else, as most are. */
    private static boolean isShort(String text) {
        boolean isShort = text.length() == 2 || text.length() == 3;
        for (int i = 0; isShort && i < text.length(); i++) {
            char c = text.charAt(i);
            isShort = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return isShort;
    }
}
