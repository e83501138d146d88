package org.lerkit.cli.vcapi;

import org.lerkit.model.ProblemCode;

/** What can be wrong with a request, whatever the document in it says. */
final class RequestProblem {
    /** Nothing is served at this path. */
    static final ProblemCode PATH = new ProblemCode("http.path.unknown");
    /** Something is served at this path, and not by this method. */
    static final ProblemCode METHOD = new ProblemCode("http.method.refused");
    /** A request for another host: a page of that host may have sent it. */
    static final ProblemCode HOST = new ProblemCode("http.host.refused");
    /** A body of a media type that is not read. */
    static final ProblemCode MEDIA_TYPE = new ProblemCode("http.media-type.refused");
    /** A body that is compressed. */
    static final ProblemCode ENCODING = new ProblemCode("http.encoding.refused");
    /** A body that is larger than the server takes. */
    static final ProblemCode LARGE = new ProblemCode("http.body.large");
    /** A body that does not arrive in time. */
    static final ProblemCode LATE = new ProblemCode("http.body.late");
    /** An option that does not go with how this issuer secures credentials, or with what is in the credential. */
    static final ProblemCode OPTION = new ProblemCode("vcapi.option.refused");
    /** A presentation where a credential is expected, or the other way round. */
    static final ProblemCode KIND = new ProblemCode("vcapi.document.kind");
    /** A credential that cannot be given a status. */
    static final ProblemCode STATUS = new ProblemCode("vcapi.status.refused");
    /** The key cannot be used now. */
    static final ProblemCode SIGNER = new ProblemCode("vcapi.signer.failed");
    /** A defect of lerkit. */
    static final ProblemCode DEFECT = new ProblemCode("http.defect");

    private RequestProblem() {}
}
