package org.lerkit.testkit;

/** How much a specification asks for something, as RFC 2119 has it. */
public enum Level {
    /** It is asked for. */
    MUST("required"),
    /** It is forbidden. */
    MUST_NOT("required"),
    /** It is recommended. */
    SHOULD("recommended"),
    /** It is advised against. */
    SHOULD_NOT("recommended"),
    /** It is allowed, so that others have to expect it. */
    MAY("allowed");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /**
     * The level in one word: {@code required} for {@link #MUST}, and for {@link #MUST_NOT}, since texts of requirements say how
     * it is right.
     */
    public String word() {
        return word;
    }

    /** Whether who does otherwise does not conform. */
    public boolean isStrict() {
        return this == MUST || this == MUST_NOT;
    }
}
