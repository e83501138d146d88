package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import org.lerkit.testkit.Verifying.Shown;

/** Shows credentials to people. What it makes of them as a verifier is part of what it shows. */
@FunctionalInterface
public interface Displaying extends Capability {
    /** Shows a credential. */
    Display display(Shown shown) throws Exception;

    /** The verdicts that it shows. */
    default Verifying verifying() {
        return shown -> display(shown).verdict();
    }

    /**
     * What people get to see.
     *
     * @param verdict what it says of whether the credential holds
     * @param page all of it, as HTML or as text
     */
    record Display(Verdict verdict, String page) {
        public Display {
            requireNonNull(verdict, "verdict");
            requireNonNull(page, "page");
        }
    }
}
