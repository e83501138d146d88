package org.lerkit.mapping.match;

import java.util.Locale;

/** What an alignment leads to. Only {@link #SKILL} says something of what a person knows or can do. */
public enum AlignmentKind {
    /** A skill, a piece of knowledge, an ability, a competency. */
    SKILL,
    /** An occupation, a job, a role at work. */
    JOB_ROLE,
    /** A whole framework or classification. */
    FRAMEWORK,
    /** A credential or a qualification. */
    CREDENTIAL,
    /** How well something is done: a rubric, a criterion or level of one, a level of a qualifications framework. */
    LEVEL,
    /** Nobody says, and nothing is guessed. */
    UNCLASSIFIED;

    /** The word for it in JSON: {@code job-role}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
