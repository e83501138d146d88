package org.lerkit.testkit.internal.vcapi;

import org.lerkit.testkit.Finding;
import org.lerkit.testkit.subject.HttpReply;

/** What the VC API asks of answers. */
final class Status {
    static final int OK = 200;
    static final int CREATED = 201;

    static final Finding NOT_ACCEPTED = Finding.indeterminate(
            "The subject does not take a good request either, so that its refusal says nothing about a bad one.");

    private Status() {}

    /** A bad request has to be answered with 4xx. */
    static Finding refused(HttpReply reply) {
        return reply.isRefusal()
                ? Finding.passed()
                : Finding.failed("A bad request is answered with " + reply.status() + ", and not with 4xx.")
                        .withHint("Look at the whole request before anything is done with it, and answer 400.");
    }

    /** A refusal has to say what is wrong. */
    static Finding told(HttpReply reply) {
        if (!reply.isRefusal()) {
            return refused(reply);
        }
        return reply.object().filter(answer -> !answer.members().isEmpty()).isPresent()
                ? Finding.passed()
                : Finding.failed("A refusal says nothing of what is wrong.")
                        .withHint("Answer with problem details (RFC 9457) in application/problem+json.");
    }
}
