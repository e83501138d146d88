package org.lerkit.cli.http;

import org.lerkit.model.ProblemCode;

/** What can be wrong with a request, whatever it is about. */
public final class RequestProblem {
    /** Nothing is served at this path. */
    public static final ProblemCode PATH = new ProblemCode("http.path.unknown");
    /** Something is served at this path, and not by this method. */
    public static final ProblemCode METHOD = new ProblemCode("http.method.refused");
    /** A request for another host: a page of that host may have sent it. */
    public static final ProblemCode HOST = new ProblemCode("http.host.refused");
    /** A body of a media type that is not read. */
    public static final ProblemCode MEDIA_TYPE = new ProblemCode("http.media-type.refused");
    /** A body that is compressed. */
    public static final ProblemCode ENCODING = new ProblemCode("http.encoding.refused");
    /** A body that is larger than the server takes. */
    public static final ProblemCode LARGE = new ProblemCode("http.body.large");
    /** A body that does not arrive in time. */
    public static final ProblemCode LATE = new ProblemCode("http.body.late");
    /** A defect of lerkit. */
    public static final ProblemCode DEFECT = new ProblemCode("http.defect");

    private RequestProblem() {}
}
