package org.lerkit.crypto.status;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.status.StatusEvent.Allocated;
import org.lerkit.crypto.status.StatusEvent.Changed;
import org.lerkit.crypto.status.StatusEvent.Created;
import org.lerkit.crypto.status.StatusEvent.Place;
import org.lerkit.crypto.status.StatusEvent.Superseded;

/** What the records of a register come to. Not thread-safe. */
final class RegisterState {
    /** So that a credential is one of many, section 2.2: the least that a list may have. */
    static final int LIST_SIZE = 131_072;

    private final Map<String, RegisteredCredential> credentials = new HashMap<>();
    private Optional<Created> created = Optional.empty();
    private int list = 1;
    private FreeIndexes free = FreeIndexes.all(LIST_SIZE);

    boolean isCreated() {
        return created.isPresent();
    }

    /** How the register was made. */
    Created created() {
        return created.orElseThrow();
    }

    Collection<RegisteredCredential> credentials() {
        return credentials.values();
    }

    Optional<RegisteredCredential> find(String id) {
        return Optional.ofNullable(credentials.get(id));
    }

    /**
     * Finds a credential.
     *
     * @throws StatusException if it has no place here
     */
    RegisteredCredential get(String id) {
        return find(id).orElseThrow(() ->
                new StatusException(StatusException.UNKNOWN, "the status register has no credential of this id"));
    }

    /** The number of the last list. */
    int list() {
        return list;
    }

    /** What is free in the last list; those before it are full. */
    FreeIndexes free() {
        return free;
    }

    /**
     * Takes in what a record says.
     *
     * @throws StatusException if it cannot come after the records before it
     */
    void apply(StatusEvent event) {
        if (event instanceof Created first) {
            if (isCreated()) {
                throw impossible("makes a second register");
            }
            created = Optional.of(first);
        } else if (!isCreated()) {
            throw impossible("comes before there is a register");
        } else if (event instanceof Allocated allocated) {
            allocated.places().forEach(place -> allocate(place, allocated.at()));
        } else if (event instanceof Changed changed) {
            change(changed);
        } else if (event instanceof Superseded superseded) {
            RegisteredCredential old = known(superseded.credential());
            RegisteredCredential by = known(superseded.by());
            credentials.put(old.id(), old.withRevoked(superseded.at()).withSupersededBy(by.id()));
            credentials.put(by.id(), by.withSupersedes(old.id()));
        }
    }

    private void allocate(Place place, Instant at) {
        if (place.list() == list + 1 && free.size() == 0) {
            list++;
            free = FreeIndexes.all(LIST_SIZE);
        }
        if (place.list() != list || !free.take(place.index())) {
            throw impossible("gives away a place that is not free");
        }
        RegisteredCredential credential =
                RegisteredCredential.allocated(place.credential(), place.list(), place.index(), at);
        if (credentials.put(place.credential(), credential) != null) {
            throw impossible("gives a credential a second place");
        }
    }

    private void change(Changed changed) {
        RegisteredCredential old = known(changed.credential());
        Instant at = changed.at();
        credentials.put(
                old.id(),
                switch (changed.change()) {
                    case REVOKE -> old.withRevoked(at);
                    case SUSPEND -> old.withSuspended(Optional.of(at));
                    case REINSTATE -> old.withSuspended(Optional.empty());
                });
    }

    private RegisteredCredential known(String id) {
        return find(id).orElseThrow(() -> impossible("changes a credential that has no place"));
    }

    private static StatusException impossible(String what) {
        return new StatusException(StatusException.DAMAGED, "a record of the status register " + what);
    }
}
