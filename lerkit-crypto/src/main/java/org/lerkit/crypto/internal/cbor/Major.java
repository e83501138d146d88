package org.lerkit.crypto.internal.cbor;

/** The major types of items, by their numbers (RFC 8949, section 3.1), and what a reader calls them. */
enum Major {
    UNSIGNED("a number"),
    NEGATIVE("a negative number"),
    BYTES("bytes"),
    TEXT("text"),
    ARRAY("an array"),
    MAP("a map"),
    TAG("a tag"),
    SIMPLE("a simple value");

    private static final Major[] ALL = values();

    private final String kind;

    Major(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    static Major of(int first) {
        return ALL[first >> 5];
    }
}
