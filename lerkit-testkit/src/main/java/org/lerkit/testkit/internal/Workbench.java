package org.lerkit.testkit.internal;

import java.util.Optional;
import org.lerkit.crypto.Verifier;
import org.lerkit.testkit.Displaying;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Verifying;
import org.lerkit.testkit.mutate.Forge;

/** What checks work with, made once for an examination. */
public final class Workbench {
    private Workbench() {}

    /** Signs what is shown to subjects. */
    public static Forge forge(Examination examination) throws Exception {
        return examination.once(
                Forge.class,
                () -> Forge.of(
                        examination.options().clock(), examination.options().seed()));
    }

    /** Who verifies: the subject as a verifier, or as one that shows what it verifies. */
    public static Optional<Verifying> verifying(Examination examination) {
        return examination
                .can(Verifying.class)
                .or(() -> examination.can(Displaying.class).map(Displaying::verifying));
    }

    /** Verifies what comes from subjects, strictly. */
    public static Verifier verifier(Examination examination) throws Exception {
        return Credentials.verifier(examination);
    }
}
