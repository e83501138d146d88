package org.lerkit.testkit.subject;

import java.util.Set;
import org.lerkit.testkit.SubjectException;

/** What the status of an answer says about a request of the VC API. */
enum VcApiStatus {
    DONE,
    REFUSED,
    UNABLE;

    private static final Set<Integer> NOT_OFFERED = Set.of(401, 403, 404, 405, 501);

    /** @throws SubjectException if it is neither */
    static VcApiStatus of(HttpReply reply) throws SubjectException {
        if (reply.isSuccess()) {
            return DONE;
        }
        if (NOT_OFFERED.contains(reply.status())) {
            return UNABLE;
        }
        if (reply.isRefusal()) {
            return REFUSED;
        }
        throw new SubjectException("The subject breaks down: it answers " + reply.status() + ".");
    }
}
