package org.lerkit.model.cose;

import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;

/** What was read is no message of COSE. Says what is wrong, never what was there. */
public final class MalformedCoseException extends LerkitException {
    private static final long serialVersionUID = 1L;

    /** Not a COSE_Sign1 with its payload in it. */
    public static final ProblemCode SYNTAX = new ProblemCode("cose.syntax");

    private static final SpecRef RFC_9052 =
            new SpecRef("RFC 9052", "https://www.rfc-editor.org/rfc/rfc9052#section-4.2");

    private final transient Problem problem;

    MalformedCoseException(String title) {
        super(title);
        this.problem = Problem.error(SYNTAX, JsonPointer.ROOT, title, RFC_9052);
    }

    /** The same as a problem, for a report. */
    public Problem problem() {
        return problem;
    }

    @Override
    public List<Problem> problems() {
        return List.of(problem);
    }
}
