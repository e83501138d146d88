package org.lerkit.testkit;

/**
 * One thing that is looked at to tell whether a subject meets a requirement. Immutable. Your own are as good as those of
 * the standard profiles.
 */
public interface Check {
    /** The requirement that it exercises. */
    Requirement requirement();

    /** What tells it from the other checks of the requirement; stays. As in {@code issuer-missing}. */
    String name();

    /** What is done, in one sentence. */
    String title();

    /**
     * Looks.
     *
     * @throws Exception if it cannot look; what the subject does wrong is a finding
     */
    Finding run(Examination examination) throws Exception;
}
