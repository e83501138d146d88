package org.lerkit.mapping.x12;

import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SegmentLocation;

/** What was read is not X12, or cannot be read on from here. Never says what was there. */
public final class X12SyntaxException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    X12SyntaxException(ProblemCode code, SegmentLocation location, String reason, String hint) {
        super(location.describe() + ": " + reason);
        this.problem = Problem.error(code, location, reason).withHint(hint);
    }

    /** The same as a problem, for a report. */
    public Problem problem() {
        return problem;
    }
}
