package org.lerkit.mapping;

import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;

/** A conversion was refused: its source cannot be converted, or what the caller does not accept would be lost. */
public final class ConversionException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ConversionException(Problem problem) {
        super(problem.location().describe() + ": " + problem.title()
                + problem.hint().map(hint -> ". " + hint).orElse(""));
        this.problem = problem;
    }

    /** What is wrong, where, and what to do about it. */
    public Problem problem() {
        return problem;
    }
}
