package org.lerkit.model.xml;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A processing instruction. */
public final class XmlInstruction extends XmlNode {
    static final String STEP = "processing-instruction()";

    private final String target;
    private final String data;

    XmlInstruction(String target, String data, Place place) {
        super(place);
        this.target = target;
        this.data = data;
    }

    /**
     * An instruction, to be put into an element.
     *
     * @throws IllegalArgumentException if the target is no name, or {@code xml}, or the data ends the instruction
     */
    public static XmlInstruction of(String target, String data) {
        if (target.equalsIgnoreCase("xml") || data.contains("?>")) {
            throw new IllegalArgumentException("not a processing instruction");
        }
        return new XmlInstruction(XmlSyntax.requireName(target), XmlSyntax.requireText(data), Place.made(STEP));
    }

    public String target() {
        return target;
    }

    /** What follows the target, white space after it left out. */
    public String data() {
        return data;
    }

    @Override
    XmlInstruction at(Place elsewhere) {
        return new XmlInstruction(target, data, elsewhere);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmlInstruction that && target.equals(that.target) && data.equals(that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, data);
    }

    @Override
    public String toString() {
        return "a processing instruction of " + data.length() + " characters";
    }
}
