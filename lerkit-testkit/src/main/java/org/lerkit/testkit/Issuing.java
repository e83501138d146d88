package org.lerkit.testkit;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;

/** Issues credentials on request. */
@FunctionalInterface
public interface Issuing extends Capability {
    /** Issues what is asked for, or says why not. */
    Answer issue(Request request) throws Exception;

    /** What its credentials name as their issuer, where the request has to say it; empty if it puts that in itself. */
    default Optional<String> issuerId() {
        return Optional.empty();
    }

    /**
     * What is to be issued.
     *
     * @param credential without a proof, and with an issuer that is to be replaced unless {@link #issuerId()} names one
     */
    record Request(JsonObject credential) {}
}
