package org.lerkit.mapping.jobs;

import org.lerkit.model.ProblemCode;

/** What keeps a posting from being compared with what people can do. */
public final class PostingProblems {
    /** The posting names no competency, skill, task or other requirement. */
    public static final ProblemCode NOTHING_ASKED = new ProblemCode("job.requirements.none");
    /** A requirement in words alone, which nothing can be compared with. */
    public static final ProblemCode UNIDENTIFIED = new ProblemCode("job.requirement.unidentified");
    /** A code of a requirement, and no word of which framework it is a code of. */
    public static final ProblemCode CODE_ALONE = new ProblemCode("job.requirement.framework");
    /** A framework that lerkit was not told of, or that has no address. */
    public static final ProblemCode UNKNOWN_FRAMEWORK = new ProblemCode("job.framework.unknown");
    /** A credential that is asked for in words alone. */
    public static final ProblemCode CREDENTIAL_AS_TEXT = new ProblemCode("job.credential.text");
    /** {@code competencyRequired}, which schema.org has on credentials, on a posting. */
    public static final ProblemCode MISPLACED = new ProblemCode("job.competency.misplaced");

    private PostingProblems() {}
}
