package org.lerkit.cli.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.ProblemDetails;

/** A request is not done. Answered with problem details (RFC 9457) that have every reason among their {@code errors}. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public static final int BAD_REQUEST = 400;
    public static final int NOT_FOUND = 404;
    public static final int METHOD_NOT_ALLOWED = 405;
    public static final int TIMEOUT = 408;
    public static final int TOO_LARGE = 413;
    public static final int UNSUPPORTED_MEDIA_TYPE = 415;
    public static final int MISDIRECTED = 421;
    public static final int DEFECT = 500;
    public static final int UNAVAILABLE = 503;

    private final int status;
    private final transient List<Problem> problems;

    private final @Nullable String allowed;

    private Refusal(int status, String title, List<Problem> problems, Optional<String> allowed) {
        super(title);
        this.status = status;
        this.problems = List.copyOf(problems);
        this.allowed = allowed.orElse(null);
    }

    /** For what is wrong with the body, or the document in it. */
    public static Refusal badRequest(String title, List<Problem> problems) {
        return new Refusal(BAD_REQUEST, title, problems, Optional.empty());
    }

    /** For one thing that is wrong with the body, or the document in it. */
    public static Refusal badRequest(String title, Problem problem) {
        return badRequest(title, List.of(problem));
    }

    /** For what is wrong with the request as a whole, and what to do about it. */
    public static Refusal of(int status, ProblemCode code, String title, String hint) {
        return new Refusal(
                status,
                title,
                List.of(Problem.error(code, JsonPointer.ROOT, title).withHint(hint)),
                Optional.empty());
    }

    /** For a method that is not that of the path. */
    static Refusal method(String right) {
        Problem problem = Problem.error(RequestProblem.METHOD, JsonPointer.ROOT, "not the method for this path")
                .withHint("send " + right);
        return new Refusal(METHOD_NOT_ALLOWED, problem.title(), List.of(problem), Optional.of(right));
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** Why, and what to do about it. */
    public List<Problem> problems() {
        return problems;
    }

    /** As problem details. */
    public Answer answer() {
        JsonObject body = details(status, String.valueOf(getMessage()))
                .put("errors", ProblemDetails.of(problems))
                .build();
        return allowing(Answer.json(status, ProblemDetails.MEDIA_TYPE, body));
    }

    /** The same answer, which says which method is right where another was the reason. */
    public Answer allowing(Answer answer) {
        return allowed == null ? answer : answer.with("Allow", allowed);
    }

    /** What problem details start with. */
    public static JsonObject.Builder details(int status, String title) {
        return JsonObject.builder().put("title", title).put("status", JsonNumber.of(status));
    }
}
