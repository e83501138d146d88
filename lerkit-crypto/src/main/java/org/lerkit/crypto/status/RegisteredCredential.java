package org.lerkit.crypto.status;

import java.time.Instant;
import java.util.Optional;

/**
 * What a {@link StatusRegister} knows of a credential.
 *
 * @param id the credential's
 * @param list the number of the lists in which it has its place, from 1
 * @param index its place there, from 0, in the list of each purpose
 * @param allocated when it was given that place
 * @param revoked since when it is revoked; empty if it is not
 * @param suspended since when it is suspended; empty if it is not
 * @param message the number of its message, from 0
 * @param supersededBy the id of the credential that has taken its place
 * @param supersedes the id of the credential whose place it has taken
 */
public record RegisteredCredential(
        String id,
        int list,
        int index,
        Instant allocated,
        Optional<Instant> revoked,
        Optional<Instant> suspended,
        int message,
        Optional<String> supersededBy,
        Optional<String> supersedes) {

    static RegisteredCredential allocated(String id, int list, int index, Instant at) {
        return new RegisteredCredential(
                id, list, index, at, Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    RegisteredCredential withRevoked(Instant at) {
        return new RegisteredCredential(
                id,
                list,
                index,
                allocated,
                revoked.or(() -> Optional.of(at)),
                suspended,
                message,
                supersededBy,
                supersedes);
    }

    RegisteredCredential withSuspended(Optional<Instant> at) {
        return new RegisteredCredential(id, list, index, allocated, revoked, at, message, supersededBy, supersedes);
    }

    RegisteredCredential withMessage(int number) {
        return new RegisteredCredential(
                id, list, index, allocated, revoked, suspended, number, supersededBy, supersedes);
    }

    RegisteredCredential withSupersededBy(String other) {
        return new RegisteredCredential(
                id, list, index, allocated, revoked, suspended, message, Optional.of(other), supersedes);
    }

    RegisteredCredential withSupersedes(String other) {
        return new RegisteredCredential(
                id, list, index, allocated, revoked, suspended, message, supersededBy, Optional.of(other));
    }

    /**
     * Its status in the list of a purpose, where the register keeps statuses for that purpose: the number of its message;
     * for other purposes 1 for yes, 0 for no.
     */
    public int status(StatusPurpose purpose) {
        return switch (purpose) {
            case REVOCATION -> revoked.isPresent() ? 1 : 0;
            case SUSPENSION -> suspended.isPresent() ? 1 : 0;
            case REFRESH -> supersededBy.isPresent() ? 1 : 0;
            case MESSAGE -> message;
        };
    }

    /** Without the ids: they lead to learners. */
    @Override
    public String toString() {
        return "a credential in list " + list;
    }
}
