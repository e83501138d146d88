package org.lerkit.model.xml;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Text between tags, references resolved, CDATA sections included: one node from tag to tag. */
public final class XmlText extends XmlNode {
    static final String STEP = "text()";

    private final String value;

    XmlText(String value, Place place) {
        super(place);
        this.value = value;
    }

    /**
     * Text, to be put into an element.
     *
     * @throws IllegalArgumentException if it has a character that XML cannot hold
     */
    public static XmlText of(String value) {
        return new XmlText(XmlSyntax.requireText(requireNonNull(value, "value")), Place.made(STEP));
    }

    public String value() {
        return value;
    }

    /** Whether there is nothing but white space, as XML defines it. */
    public boolean isBlank() {
        return XmlSyntax.isBlank(value);
    }

    @Override
    XmlText at(Place elsewhere) {
        return new XmlText(value, elsewhere);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmlText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "text of " + value.length() + " characters";
    }
}
