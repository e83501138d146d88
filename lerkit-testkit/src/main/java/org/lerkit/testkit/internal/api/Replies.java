package org.lerkit.testkit.internal.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.subject.HttpReply;

/** What is found by the status of an answer. */
public final class Replies {
    public static final int OK = 200;
    public static final int CREATED = 201;
    public static final int ACCEPTED = 202;
    public static final int NOT_MODIFIED = 304;
    public static final int BAD_REQUEST = 400;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int METHOD_NOT_ALLOWED = 405;
    public static final int SERVER_ERROR = 500;

    private Replies() {}

    /** Whether the status is one of these. */
    public static boolean is(HttpReply reply, int... statuses) {
        return Arrays.stream(statuses).anyMatch(status -> status == reply.status());
    }

    /**
     * That it has to be one of these.
     *
     * @param asked what was asked, as the beginning of a sentence
     */
    public static Finding expect(HttpReply reply, String asked, int... statuses) {
        return is(reply, statuses)
                ? Finding.passed()
                : Finding.failed(asked + " is answered with " + reply.status() + ", and not with "
                        + Arrays.stream(statuses).mapToObj(String::valueOf).collect(Collectors.joining(" or ")) + ".");
    }
}
