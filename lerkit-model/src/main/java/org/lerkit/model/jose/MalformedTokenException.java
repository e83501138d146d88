package org.lerkit.model.jose;

import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;

/** What was read is no token of its kind. Says what is wrong, never what was there. */
public final class MalformedTokenException extends LerkitException {
    private static final long serialVersionUID = 1L;

    /** Not a JSON Web Signature. */
    public static final ProblemCode JWS = new ProblemCode("jws.syntax");
    /** Not an SD-JWT. */
    public static final ProblemCode SD_JWT = new ProblemCode("sd-jwt.syntax");
    /** A disclosure that is none, or not one for the place where its digest is. */
    public static final ProblemCode DISCLOSURE = new ProblemCode("sd-jwt.disclosure.malformed");
    /** A disclosure of which no digest is there. */
    public static final ProblemCode UNREFERENCED = new ProblemCode("sd-jwt.disclosure.unreferenced");
    /** A digest that is there twice. */
    public static final ProblemCode REPEATED = new ProblemCode("sd-jwt.digest.repeated");
    /** A hash algorithm that is not known. */
    public static final ProblemCode HASH = new ProblemCode("sd-jwt.hash.unknown");

    private static final SpecRef RFC_7515 = new SpecRef("RFC 7515", "https://www.rfc-editor.org/rfc/rfc7515");
    private static final SpecRef RFC_9901 = new SpecRef("RFC 9901", "https://www.rfc-editor.org/rfc/rfc9901");

    private final transient Problem problem;

    MalformedTokenException(ProblemCode code, String title) {
        super(title);
        this.problem = Problem.error(code, JsonPointer.ROOT, title, code.equals(JWS) ? RFC_7515 : RFC_9901);
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
