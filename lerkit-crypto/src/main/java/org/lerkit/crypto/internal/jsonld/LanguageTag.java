package org.lerkit.crypto.internal.jsonld;

import java.util.regex.Pattern;

/** Which texts RDF takes as language tags; a text with another tag is dropped. */
final class LanguageTag {
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private LanguageTag() {}

    static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
