package org.lerkit.mapping.match;

import org.lerkit.model.ProblemCode;

/** What is wrong with the relations of a graph. */
public final class CrosswalkProblems {
    /** Two items of one framework would be the same by a chain of exact relations; the chain is not followed as exact. */
    public static final ProblemCode EXACT_CONFLICT = new ProblemCode("crosswalk.exact.conflict");
    /** Broader and narrower go round in a circle. */
    public static final ProblemCode CYCLE = new ProblemCode("crosswalk.hierarchy.cycle");
    /** A relation of something to itself; left out. */
    public static final ProblemCode SELF = new ProblemCode("crosswalk.relation.self");
    /** A relation whose type has no meaning for routes; not followed. */
    public static final ProblemCode UNKNOWN_TYPE = new ProblemCode("crosswalk.relation.type");
    /** A relation one end of which nothing identifies; left out. */
    public static final ProblemCode NO_END = new ProblemCode("crosswalk.relation.end");
    /** More than a graph takes. */
    public static final ProblemCode TOO_LARGE = new ProblemCode("crosswalk.size");

    private CrosswalkProblems() {}
}
