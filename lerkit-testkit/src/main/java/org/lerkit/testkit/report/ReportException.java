package org.lerkit.testkit.report;

import java.util.List;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SourceLocation;

/** A file is no report on conformance, or one that this version does not read. */
public final class ReportException extends LerkitException {
    /** Something in a report is not as it has to be. */
    public static final ProblemCode MALFORMED = new ProblemCode("conformance.report");

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ReportException(SourceLocation place, String message) {
        super(place.describe() + ": " + message);
        this.problem = Problem.error(MALFORMED, place, message)
                .withHint("Reports are read that were written as JSON by this or an earlier version.");
    }

    /** What is wrong. */
    @Override
    public List<Problem> problems() {
        return List.of(problem);
    }
}
