package org.lerkit.mapping.match;

import org.lerkit.model.ProblemCode;

/** What keeps a record from being matched with a posting. */
public final class MatchProblems {
    /** More requirements or skills than there can be for one job or one person. */
    public static final ProblemCode TOO_MANY = new ProblemCode("match.too-many");

    private MatchProblems() {}
}
