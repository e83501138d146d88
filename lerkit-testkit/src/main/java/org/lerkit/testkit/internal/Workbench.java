package org.lerkit.testkit.internal;

import org.lerkit.crypto.Verifier;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.mutate.Forge;

/** What checks work with, made once for an examination. */
public final class Workbench {
    private Workbench() {}

    /** Signs what is shown to subjects. */
    public static Forge forge(Examination examination) throws Exception {
        return MutantCheck.forge(examination);
    }

    /** Verifies what comes from subjects, strictly. */
    public static Verifier verifier(Examination examination) throws Exception {
        return Credentials.verifier(examination);
    }
}
