package org.lerkit.mapping.internal;

import java.util.regex.Pattern;

/** An address for electronic mail, as formats take it that are strict about it. */
public final class EmailAddress {
    /** Possessive: of a text with thousands of dots the stack would end otherwise. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)++");

    private EmailAddress() {}

    /** Whether it is one that every such format takes; some that are good are not. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
