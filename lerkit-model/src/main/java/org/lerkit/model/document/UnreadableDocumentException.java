package org.lerkit.model.document;

import java.util.List;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;

/** No document could be found in what was received. Says what is there instead, never what it says. */
public final class UnreadableDocumentException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableDocumentException(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    /** Why, as a problem for a report. */
    public Problem problem() {
        return problem;
    }

    @Override
    public List<Problem> problems() {
        return List.of(problem);
    }
}
