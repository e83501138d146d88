package org.lerkit.crypto.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.lerkit.crypto.status.StatusEvent.Allocated;
import org.lerkit.crypto.status.StatusEvent.Announced;
import org.lerkit.crypto.status.StatusEvent.Change;
import org.lerkit.crypto.status.StatusEvent.Changed;
import org.lerkit.crypto.status.StatusEvent.Created;
import org.lerkit.crypto.status.StatusEvent.Place;
import org.lerkit.crypto.status.StatusEvent.Superseded;

/** What the records of a register come to, and which may come next. Not thread-safe. */
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

    /** How many lists there are of each purpose; all but the last are full. */
    int lists() {
        return list;
    }

    /** The bits of a list; the first is the left-most, and the highest of its status. */
    byte[] bits(StatusPurpose purpose, int number) {
        int size = created().size(purpose);
        byte[] bits = new byte[LIST_SIZE / Byte.SIZE * size];
        for (RegisteredCredential credential : credentials.values()) {
            int status = credential.list() == number ? credential.status(purpose) : 0;
            for (int bit = (credential.index() + 1) * size - 1; status != 0; bit--, status >>= 1) {
                bits[bit / Byte.SIZE] |= (byte) ((status & 1) << (Byte.SIZE - 1 - bit % Byte.SIZE));
            }
        }
        return bits;
    }

    /** Places for those of the credentials that have none; empty if all have. */
    Optional<StatusEvent> allocation(List<String> ids, RandomGenerator random, Instant at) {
        FreeIndexes left = free.copy(); // others may take them before this is recorded
        int number = list;
        List<Place> places = new ArrayList<>();
        for (String id : ids) {
            if (find(id).isEmpty()) {
                if (left.size() == 0) {
                    left = FreeIndexes.all(LIST_SIZE);
                    number++;
                }
                places.add(new Place(id, number, left.takeAny(random)));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Allocated(places, at));
    }

    /**
     * A change of a status; empty if it is like that already.
     *
     * @throws StatusException if it may not be changed so
     */
    Optional<StatusEvent> change(Change change, String id, Instant at) {
        requirePurpose(change.purpose());
        RegisteredCredential credential = get(id);
        if (change != Change.REVOKE) {
            requireNotRevoked(credential);
        }
        int wanted = change == Change.REINSTATE ? 0 : 1;
        return credential.status(change.purpose()) == wanted
                ? Optional.empty()
                : Optional.of(new Changed(change, id, at));
    }

    /**
     * Another message; empty if it is that already.
     *
     * @throws StatusException if the register or the credential is none that has it
     */
    Optional<StatusEvent> announcement(String id, int message, Instant at) {
        requirePurpose(StatusPurpose.MESSAGE);
        if (!isMessage(message)) {
            throw new StatusException(
                    StatusException.PURPOSE,
                    "messages are numbered from 0 to " + (created().messages().size() - 1));
        }
        return get(id).message() == message ? Optional.empty() : Optional.of(new Announced(id, message, at));
    }

    private boolean isMessage(int message) {
        return message >= 0 && message < created().messages().size();
    }

    /**
     * A credential in the place of another; empty if it is there already.
     *
     * @throws StatusException if it may not come there
     */
    Optional<StatusEvent> supersession(String oldId, String newId, Instant at) {
        requirePurpose(StatusPurpose.REVOCATION);
        RegisteredCredential old = get(oldId);
        RegisteredCredential by = get(newId);
        if (old.supersededBy().filter(newId::equals).isPresent()) {
            return Optional.empty();
        }
        if (oldId.equals(newId)
                || old.supersededBy().isPresent()
                || by.supersedes().isPresent()) {
            throw new StatusException(
                    StatusException.SUPERSEDED, "one of the two has another credential linked to it, or is the other");
        }
        requireNotRevoked(by);
        return Optional.of(new Superseded(oldId, newId, at));
    }

    private void requirePurpose(StatusPurpose purpose) {
        if (!created().purposes().contains(purpose)) {
            throw new StatusException(
                    StatusException.PURPOSE, "the status register keeps no statuses for " + purpose.term());
        }
    }

    private static void requireNotRevoked(RegisteredCredential credential) {
        if (credential.revoked().isPresent()) {
            throw new StatusException(
                    StatusException.REVOKED, "the credential is revoked, and that cannot be undone: issue another");
        }
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
            changed(changed);
        } else if (event instanceof Superseded superseded) {
            RegisteredCredential old = known(superseded.credential());
            RegisteredCredential by = known(superseded.by());
            credentials.put(old.id(), old.withRevoked(superseded.at()).withSupersededBy(by.id()));
            credentials.put(by.id(), by.withSupersedes(old.id()));
        } else if (event instanceof Announced announced) {
            if (!isMessage(announced.message())) {
                throw impossible("has a message that there is not");
            }
            RegisteredCredential old = known(announced.credential());
            credentials.put(old.id(), old.withMessage(announced.message()));
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

    private void changed(Changed changed) {
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
