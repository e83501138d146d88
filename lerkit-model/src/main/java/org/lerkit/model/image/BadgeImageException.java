package org.lerkit.model.image;

import java.util.List;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.SpecRef;

/** An image that cannot be read, or into which a credential cannot be baked. Never says what is in it. */
public final class BadgeImageException extends LerkitException {
    private static final long serialVersionUID = 1L;

    /** Neither a PNG nor an SVG image. */
    public static final ProblemCode UNKNOWN = new ProblemCode("image.unknown");
    /** More than the limits allow. */
    public static final ProblemCode LIMIT = new ProblemCode("image.limit");
    /** Not a PNG image as its specification defines it. */
    public static final ProblemCode PNG = new ProblemCode("image.png.malformed");
    /** A place for a credential that holds no text that can be read. */
    public static final ProblemCode TEXT = new ProblemCode("image.credential.unreadable");
    /** Something baked in that is no credential. */
    public static final ProblemCode FORM = new ProblemCode("image.credential.form");
    /** A credential that is baked in as its specification forbids. */
    public static final ProblemCode HOLDER = new ProblemCode("image.credential.holder");
    /** More than one credential. */
    public static final ProblemCode REPEATED = new ProblemCode("image.credential.repeated");
    /** A credential where another was to be baked in. */
    public static final ProblemCode PRESENT = new ProblemCode("image.credential.present");

    private final transient Problem problem;

    BadgeImageException(Problem problem) {
        super(problem.location().describe() + ": " + problem.title());
        this.problem = problem;
    }

    BadgeImageException(ProblemCode code, SourceLocation place, String title, String hint, SpecRef... clauses) {
        this(Problem.error(code, place, title, clauses).withHint(hint));
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
