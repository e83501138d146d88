package org.lerkit.crypto.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.status.StatusEvent.Change;
import org.lerkit.crypto.status.StatusEvent.Created;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc.BitstringStatusListEntry;

/**
 * The statuses of an issuer's credentials, and the Bitstring Status Lists that publish them.
 *
 * <pre>{@code
 * try (StatusStore store = StatusStores.inFolder(folder)) {
 *     StatusRegister register = StatusRegister.open(store, Clock.systemUTC(), new SecureRandom());
 *     SecuredCredential signed = issuer.issue(register.withStatus(credential), securing);
 *     register.revoke("urn:uuid:2f1c5e0c-77a2-4f8e-9b43-0a7b6c3d9e21");
 *     Map<String, SecuredCredential> lists = register.publish(issuer, securing, Duration.ofDays(7));
 * }
 * }</pre>
 *
 * <p>A credential has one place, the same in the list of each purpose that the register keeps, for ever. It is drawn from
 * the free places of the last list, each as likely as any other: so with a {@code SecureRandom} it says nothing about
 * when or for whom a credential was issued, and the place of one tells nothing of that of the next. When a list is full,
 * the next is begun; all have 131,072 places.
 *
 * <p>When a method returns, what it did is in the store for good. If the program ends before, it was done or it was not,
 * and can be asked for again: all changes may be repeated. Nothing is done by half.
 *
 * <p>Credentials are known by their ids, which should mean nothing elsewhere, as a {@code urn:uuid:} does. Nothing else of
 * them is kept. Thread-safe. Reads what other processes have added to the store, where the store lets them.
 */
public final class StatusRegister {
    /** As many as a record holds; each record waits for the disk. */
    private static final int BATCH = 1_000;

    private static final int LONGEST = 2_000;

    private final StatusStore store;
    private final Clock clock;
    private final RandomGenerator random;
    private final RegisterState state = new RegisterState();
    private long position;

    private StatusRegister(StatusStore store, Clock clock, RandomGenerator random) {
        this.store = requireNonNull(store, "store");
        this.clock = requireNonNull(clock, "clock");
        this.random = requireNonNull(random, "random");
    }

    /**
     * Makes a register in an empty store.
     *
     * @param url under which the lists will be served, as in {@code https://registrar.example.edu/status}: credentials
     *     have it for ever
     * @param purposes what each credential has a status for
     * @param random draws places: a {@code SecureRandom}, but for tests
     * @throws StatusException if there is a register already
     * @throws IllegalArgumentException if the URL is no HTTPS URL, or has a query, a fragment or a slash at the end; or if
     *     there is no purpose
     */
    public static StatusRegister create(
            StatusStore store, String url, Set<StatusPurpose> purposes, Clock clock, RandomGenerator random)
            throws IOException {
        return create(store, url, purposes, List.of(), clock, random);
    }

    /**
     * Makes a register in an empty store, with messages among its purposes.
     *
     * @param purposes what each credential has a status for: {@link StatusPurpose#MESSAGE}, and others
     * @param messages what a status for messages can be, for those who build software; the first is that of a new
     *     credential. Each credential has all of them in it for ever
     * @throws StatusException if there is a register already
     * @throws IllegalArgumentException as {@link #create(StatusStore, String, Set, Clock, RandomGenerator)}; or if there are
     *     not 2, 4, 8 and so on up to 256 messages, or one is blank or there twice
     */
    public static StatusRegister create(
            StatusStore store,
            String url,
            Set<StatusPurpose> purposes,
            List<String> messages,
            Clock clock,
            RandomGenerator random)
            throws IOException {
        StatusRegister register = new StatusRegister(store, clock, random);
        Created created = new Created(url, purposes, messages, register.now());
        register.record(() -> {
            if (register.state.isCreated()) {
                throw new StatusException(StatusException.PRESENT, "there is a status register already");
            }
            return Optional.of(created);
        });
        return register;
    }

    /**
     * Opens the register in a store.
     *
     * @param random draws places: a {@code SecureRandom}, but for tests
     * @throws StatusException if there is none, or its records contradict each other
     */
    public static StatusRegister open(StatusStore store, Clock clock, RandomGenerator random) throws IOException {
        StatusRegister register = new StatusRegister(store, clock, random);
        register.catchUp();
        if (!register.state.isCreated()) {
            throw new StatusException(StatusException.MISSING, "there is no status register");
        }
        return register;
    }

    /** Under which URL the lists are served. */
    public String url() {
        return state.created().url();
    }

    /** What each credential has a status for. */
    public Set<StatusPurpose> purposes() {
        return state.created().purposes();
    }

    /** What a status for messages can be, by number; empty if there is none. */
    public List<String> messages() {
        return state.created().messages();
    }

    /**
     * Gives a credential its place, if it has none yet.
     *
     * @param credentialId an IRI
     * @return what to put into the credential before it is signed: an entry for each purpose
     * @throws IllegalArgumentException if the id is no IRI
     */
    public List<BitstringStatusListEntry> allocate(String credentialId) throws IOException {
        return requireNonNull(allocate(List.of(credentialId)).get(credentialId));
    }

    /**
     * Gives many credentials their places, those that have none yet: much faster than one by one. If it ends early, some
     * of them have theirs, and it can be repeated.
     *
     * @return by credential id, in the order given, what {@link #allocate(String)} returns
     */
    public Map<String, List<BitstringStatusListEntry>> allocate(Collection<String> credentialIds) throws IOException {
        List<String> ids = List.copyOf(new LinkedHashSet<>(credentialIds));
        ids.forEach(StatusRegister::requireId);
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            record(() -> state.allocation(batch, random, now()));
        }
        Map<String, List<BitstringStatusListEntry>> entries = new LinkedHashMap<>();
        synchronized (this) {
            ids.forEach(id -> entries.put(id, entries(state.get(id))));
        }
        return entries;
    }

    private static void requireId(String id) {
        if (id.length() > LONGEST
                || !new Iri(id).isAbsolute()
                || !UTF_8.newEncoder().canEncode(id)) {
            throw new IllegalArgumentException("the id of a credential is an IRI of up to " + LONGEST + " characters");
        }
    }

    private List<BitstringStatusListEntry> entries(RegisteredCredential credential) {
        return purposes().stream()
                .map(purpose -> list(purpose, credential.list()).entry(credential.index()))
                .toList();
    }

    private ListCredential list(StatusPurpose purpose, int number) {
        return ListCredential.of(state.created(), purpose, number);
    }

    /**
     * The credential with its entries in {@code credentialStatus}, beside those that it has, and with a place in this
     * register. Credentials inside it are left alone: whoever is shown one of them by itself looks for its own place.
     *
     * @param credential with an id; one of data model 1.1 gets the context of its status too
     * @throws IllegalArgumentException if it has no id that is an IRI; or if the register says where there are newer
     *     credentials, and this one has no {@code refreshService}
     */
    public JsonObject withStatus(JsonObject credential) throws IOException {
        return CredentialPlaces.put(credential, allocate(requireId(credential)));
    }

    /**
     * The same for a credential and each that it holds, as a CLR does its courses: each has a place of its own, and whoever
     * is shown it by itself learns that it was revoked. Those that have a proof stay as they are: that covers their status.
     *
     * @throws IllegalArgumentException as {@link #withStatus}, for any of them
     */
    public JsonObject withStatusInside(JsonObject credential) throws IOException {
        List<String> ids = new ArrayList<>();
        CredentialPlaces.each(credential, one -> {
            ids.add(requireId(one));
            return one;
        });
        Map<String, List<BitstringStatusListEntry>> entries = allocate(ids);
        return CredentialPlaces.each(
                credential, one -> CredentialPlaces.put(one, requireNonNull(entries.get(requireId(one)))));
    }

    private String requireId(JsonObject credential) {
        if (!(credential.get("id").orElse(null) instanceof JsonString id)) {
            throw new IllegalArgumentException("a credential needs an id for its status to be found by");
        }
        if (purposes().contains(StatusPurpose.REFRESH)
                && credential.get("refreshService").isEmpty()) {
            throw new IllegalArgumentException("a credential with a status for refresh needs a refreshService");
        }
        return id.value();
    }

    /**
     * Revokes a credential, for ever.
     *
     * @throws StatusException if it has no place here, or the register keeps no revocations
     */
    public void revoke(String credentialId) throws IOException {
        change(Change.REVOKE, credentialId);
    }

    /**
     * Suspends a credential, until it is reinstated.
     *
     * @throws StatusException if it has no place here or is revoked, or the register keeps no suspensions
     */
    public void suspend(String credentialId) throws IOException {
        change(Change.SUSPEND, credentialId);
    }

    /**
     * Ends the suspension of a credential.
     *
     * @throws StatusException as {@link #suspend}
     */
    public void reinstate(String credentialId) throws IOException {
        change(Change.REINSTATE, credentialId);
    }

    private void change(Change change, String id) throws IOException {
        record(() -> state.change(change, id, now()));
    }

    /**
     * Puts a corrected credential in the place of another: the old one is revoked, says that there is a newer one where
     * the register keeps that ({@link StatusPurpose#REFRESH}), and the register knows which belongs to which. The new
     * credential is not made to name the old one: no member of the standards is for that, and nobody to whom it is shown
     * need learn that there was a mistake.
     *
     * @param oldId of the credential that was wrong
     * @param newId of the corrected one, which has a place already
     * @throws StatusException if either has no place here, the new one is revoked, either has been linked to another, or
     *     the register keeps no revocations
     */
    public void supersede(String oldId, String newId) throws IOException {
        record(() -> state.supersession(oldId, newId, now()));
    }

    /**
     * Says which message holds for a credential from now on, revoked or not.
     *
     * @param message its number in {@link #messages()}, from 0
     * @throws StatusException if it has no place here, or the register keeps no such message
     */
    public void announce(String credentialId, int message) throws IOException {
        record(() -> state.announcement(credentialId, message, now()));
    }

    /** What is known of a credential; empty if it has no place here. */
    public synchronized Optional<RegisteredCredential> find(String credentialId) throws IOException {
        catchUp();
        return state.find(credentialId);
    }

    /**
     * Signs the lists as they are now, all of every purpose. Each is to be served at its URL, under the media type of what
     * was signed.
     *
     * @param issuer the issuer of the credentials: verifiers believe no other without being told to
     * @param validity for how long verifiers may rely on them: longer than until they are published again
     * @return the signed lists by their URLs
     * @throws org.lerkit.crypto.IssuanceException if the issuer refuses
     * @throws GeneralSecurityException if the signer fails
     */
    public Map<String, SecuredCredential> publish(Issuer issuer, Securing securing, Duration validity)
            throws IOException, GeneralSecurityException {
        return publish(issuer, securing, validity, Optional.empty());
    }

    /**
     * Signs the lists as they are now, and says for how long who has one need not ask again.
     *
     * @param ttl at least a millisecond, and no longer than lists are valid; five minutes where lists do not say it
     * @see #publish(Issuer, Securing, Duration)
     */
    public Map<String, SecuredCredential> publish(Issuer issuer, Securing securing, Duration validity, Duration ttl)
            throws IOException, GeneralSecurityException {
        if (ttl.toMillis() < 1 || ttl.compareTo(validity) > 0) {
            throw new IllegalArgumentException("lists that nobody may keep, or longer than they are valid");
        }
        return publish(issuer, securing, validity, Optional.of(ttl));
    }

    private Map<String, SecuredCredential> publish(
            Issuer issuer, Securing securing, Duration validity, Optional<Duration> ttl)
            throws IOException, GeneralSecurityException {
        if (validity.isNegative() || validity.isZero()) {
            throw new IllegalArgumentException("lists that are never valid");
        }
        Instant from = now();
        Map<String, SecuredCredential> published = new LinkedHashMap<>();
        for (Map.Entry<ListCredential, byte[]> list : bits().entrySet()) {
            JsonObject unsigned = list.getKey().unsigned(issuer.id(), list.getValue(), from, from.plus(validity), ttl);
            published.put(list.getKey().url(), issuer.issue(unsigned, securing));
        }
        return published;
    }

    private synchronized Map<ListCredential, byte[]> bits() throws IOException {
        catchUp();
        Map<ListCredential, byte[]> lists = new LinkedHashMap<>();
        for (StatusPurpose purpose : purposes()) {
            for (int number = 1; number <= state.lists(); number++) {
                lists.put(list(purpose, number), state.bits(purpose, number));
            }
        }
        return lists;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Records what is to be done, if anything; looks again if others have been faster. */
    private synchronized void record(Supplier<Optional<StatusEvent>> decision) throws IOException {
        catchUp();
        Optional<StatusEvent> event = decision.get();
        while (event.isPresent() && !store.append(position, event.get().record())) {
            long before = position;
            catchUp();
            if (position == before) {
                throw new IOException("the store refuses a record, and has no other in its place");
            }
            event = decision.get();
        }
        if (event.isPresent()) {
            state.apply(event.get());
            position++;
        }
    }

    private synchronized void catchUp() throws IOException {
        store.read(position, text -> {
            state.apply(StatusEvent.parse(text));
            position++;
        });
    }

    @Override
    public String toString() {
        return "a status register";
    }
}
