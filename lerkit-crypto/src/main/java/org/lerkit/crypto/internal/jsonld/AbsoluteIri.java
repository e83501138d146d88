package org.lerkit.crypto.internal.jsonld;

import java.util.regex.Pattern;

/** Which texts RDF takes as IRIs: those with a scheme, and none of the characters that N-Quads forbids in one. */
final class AbsoluteIri {
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");

    private AbsoluteIri() {}

    static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
