package org.lerkit.cli.vcapi;

import java.util.List;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.ProblemDetails;

/** A request is not done. Answered with problem details (RFC 9457) that have every reason among their {@code errors}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int TIMEOUT = 408;
    static final int TOO_LARGE = 413;
    static final int UNSUPPORTED_MEDIA_TYPE = 415;
    static final int MISDIRECTED = 421;
    static final int DEFECT = 500;
    static final int UNAVAILABLE = 503;

    private final int status;
    private final transient List<Problem> problems;

    private Refusal(int status, String title, List<Problem> problems) {
        super(title);
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    /** For what is wrong with the body, or the document in it. */
    static Refusal badRequest(String title, List<Problem> problems) {
        return new Refusal(BAD_REQUEST, title, problems);
    }

    /** For one thing that is wrong with the body, or the document in it. */
    static Refusal badRequest(String title, Problem problem) {
        return badRequest(title, List.of(problem));
    }

    /** For what is wrong with the request as a whole, and what to do about it. */
    static Refusal of(int status, ProblemCode code, String title, String hint) {
        return new Refusal(
                status,
                title,
                List.of(Problem.error(code, JsonPointer.ROOT, title).withHint(hint)));
    }

    /** For a key that cannot be used now. */
    static Refusal signer() {
        return of(UNAVAILABLE, RequestProblem.SIGNER, "the key cannot be used", "see to what keeps it");
    }

    Answer answer() {
        JsonObject body = details(status, String.valueOf(getMessage()))
                .put("errors", ProblemDetails.of(problems))
                .build();
        return Answer.json(status, ProblemDetails.MEDIA_TYPE, body);
    }

    /** What problem details start with. */
    static JsonObject.Builder details(int status, String title) {
        return JsonObject.builder().put("title", title).put("status", JsonNumber.of(status));
    }
}
