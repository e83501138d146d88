package org.lerkit.mapping.policy;

/** Who says what a policy says. */
final class Sources {
    private static final int MOST = 1_000;

    private Sources() {}

    static void require(String source) {
        if (source.isBlank() || source.length() > MOST) {
            throw new IllegalArgumentException(
                    "a policy says in up to " + MOST + " characters who decided so, and where that can be read");
        }
    }

    static String words(String source) {
        return "Source: " + source + (source.endsWith(".") ? "" : ".");
    }
}
