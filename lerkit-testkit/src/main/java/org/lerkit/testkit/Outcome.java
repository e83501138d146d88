package org.lerkit.testkit;

import java.util.Locale;

/** What came of a check. */
public enum Outcome {
    /** The subject does what is asked. */
    PASSED,
    /** The subject does not do what is asked. */
    FAILED,
    /** Nobody looked, and the finding says why. */
    UNTESTED,
    /** Somebody looked, and it could not be told. */
    INDETERMINATE;

    /** The name, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
