package org.lerkit.model.cbor;

/** The major types of items, by their numbers (RFC 8949, section 3.1), and what a reader calls them. */
enum Major {
    UNSIGNED(0, "a number"),
    NEGATIVE(1, "a negative number"),
    BYTES(2, "bytes"),
    TEXT(3, "text"),
    ARRAY(4, "an array"),
    MAP(5, "a map"),
    TAG(6, "a tag"),
    SIMPLE(7, "a simple value");

    private static final Major[] ALL = values();

    private final int number;
    private final String kind;

    Major(int number, String kind) {
        this.number = number;
        this.kind = kind;
    }

    /** The type as the first byte of an item has it, in its three highest bits. */
    int bits() {
        return number << 5;
    }

    String kind() {
        return kind;
    }

    static Major of(int first) {
        return ALL[first >> 5];
    }
}
