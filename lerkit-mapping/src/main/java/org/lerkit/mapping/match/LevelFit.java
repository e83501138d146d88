package org.lerkit.mapping.match;

import java.util.Locale;

/** How a level that someone has compares with the one that is required. */
public enum LevelFit {
    /** No level is required. */
    NOT_ASKED,
    /** It is that level, or one above it on the same scale. */
    REACHED,
    /** It is below, on the same scale. */
    BELOW,
    /** No level is said, or of another scale, or nobody says which of the two is higher. */
    UNKNOWN;

    /** The word for it in JSON: {@code not-asked}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
