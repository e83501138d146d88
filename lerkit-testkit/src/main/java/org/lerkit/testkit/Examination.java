package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * One run of checks on one subject: what they share, so that a subject is asked for the same thing once. Not thread-safe.
 */
public final class Examination {
    private final Subject subject;
    private final ConformanceOptions options;
    private final Map<Object, Object> found = new HashMap<>();

    /** A new one, in which nothing was asked yet. */
    public Examination(Subject subject, ConformanceOptions options) {
        this.subject = requireNonNull(subject, "subject");
        this.options = requireNonNull(options, "options");
    }

    /** What is examined. */
    public Subject subject() {
        return subject;
    }

    /** How. */
    public ConformanceOptions options() {
        return options;
    }

    /** What the subject can do of one kind, if it can. */
    public <C extends Capability> Optional<C> can(Class<C> kind) {
        return subject.can(kind);
    }

    /**
     * What was found under this key, or what the search finds now. A search that throws is not made again: it throws the
     * same for everyone.
     *
     * @param key one that no other search has: a record of the class that asks, say
     */
    @SuppressWarnings("unchecked") // what is under a key came from a search of the same type
    public <T> T once(Object key, Callable<T> search) throws Exception {
        Object known = found.get(key);
        if (known == null) {
            known = search(search);
            found.put(key, known);
        }
        if (known instanceof Failed failed) {
            throw failed.cause();
        }
        return (T) known;
    }

    private static Object search(Callable<?> search) {
        try {
            return requireNonNull(search.call(), "what was found");
        } catch (Exception e) {
            return new Failed(e);
        }
    }

    private record Failed(Exception cause) {}
}
