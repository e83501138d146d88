package com.example.badges;

import java.util.List;
import java.util.Locale;

/** What can go wrong in this example, on purpose: {@code -Dfault=forgets-criteria,ignores-expiry}. A platform of yours has its own. */
enum Fault {
    /** The issuer leaves out what had to be done for a badge. */
    FORGETS_CRITERIA,
    /** The issuer misspells the type of what is achieved. */
    MISSPELLS_TYPE,
    /** The verifier takes badges that have expired. */
    IGNORES_EXPIRY;

    boolean isPlanted() {
        return List.of(System.getProperty("fault", "").split(","))
                .contains(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
