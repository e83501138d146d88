package org.lerkit.mapping.match;

import java.util.Locale;

/** What came of one thing that a posting asks for, the best first. */
public enum MatchOutcome {
    /** The record has it, whole, and who vouches for it counts. */
    MET,
    /** The record has something near it: broader, narrower, at a lower level or at one that cannot be compared. */
    PARTLY,
    /** The record says it or something near it, and nothing that counts vouches for it. */
    CLAIMED,
    /** The record has nothing that leads to it. */
    MISSING,
    /** The posting does not say by an identifier what it asks for, or the search ended at its limit. */
    UNDETERMINED;

    /** The word for it in JSON. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
