package org.lerkit.mapping;

import java.util.List;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;

/** A conversion was refused: its source cannot be converted, or what the caller does not accept would be lost. */
public final class ConversionException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ConversionException(Problem problem) {
        this(List.of(problem));
    }

    /**
     * Refused for several reasons, all of which are to be known at once.
     *
     * @param problems at least one; the first is the one that is told first
     */
    public ConversionException(List<Problem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    private static String describe(List<Problem> problems) {
        Problem first = problems.get(0);
        String others = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        return first.location().describe() + ": " + first.title() + others
                + first.hint().map(hint -> ". " + hint).orElse("");
    }

    /** What is wrong, where, and what to do about it; the first of them where there are several. */
    public Problem problem() {
        return problems.get(0);
    }

    /** Everything that is wrong. */
    @Override
    public List<Problem> problems() {
        return problems;
    }
}
