package org.lerkit.model.xml;

import org.jspecify.annotations.Nullable;

/** A comment. */
public final class XmlComment extends XmlNode {
    static final String STEP = "comment()";

    private final String value;

    XmlComment(String value, Place place) {
        super(place);
        this.value = value;
    }

    /**
     * A comment, to be put into an element.
     *
     * @throws IllegalArgumentException if a comment cannot hold it: two hyphens, a hyphen at the end
     */
    public static XmlComment of(String value) {
        if (value.contains("--") || value.endsWith("-")) {
            throw new IllegalArgumentException("a comment holds no two hyphens and ends in none");
        }
        return new XmlComment(XmlSyntax.requireText(value), Place.made(STEP));
    }

    public String value() {
        return value;
    }

    @Override
    XmlComment at(Place elsewhere) {
        return new XmlComment(value, elsewhere);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmlComment that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "a comment of " + value.length() + " characters";
    }
}
