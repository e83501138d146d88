package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.spi.DocumentLoader;

/**
 * How a subject is examined. Immutable.
 *
 * <pre>{@code
 * ConformanceOptions options = ConformanceOptions.at(Clock.systemUTC())
 *         .withRevision("ob-3.0", "1.2")
 *         .withWaiver(new Waiver("ob-3.0/image-baked", "images come with the next release"));
 * }</pre>
 */
public final class ConformanceOptions {
    private final Clock clock;
    private final long seed;
    private final Map<String, String> revisions;
    private final List<Waiver> waivers;
    private final Set<String> only;
    private final DocumentLoader documents;

    private ConformanceOptions(
            Clock clock,
            long seed,
            Map<String, String> revisions,
            List<Waiver> waivers,
            Set<String> only,
            DocumentLoader documents) {
        this.clock = requireNonNull(clock, "clock");
        this.seed = seed;
        this.revisions = Map.copyOf(revisions);
        this.waivers = List.copyOf(waivers);
        this.only = Set.copyOf(only);
        this.documents = requireNonNull(documents, "documents");
    }

    /** All checks, of the newest revisions, by this clock, with nothing fetched. */
    public static ConformanceOptions at(Clock clock) {
        return new ConformanceOptions(clock, 1, Map.of(), List.of(), Set.of(), DocumentLoader.none());
    }

    /** By a revision of a specification. */
    public ConformanceOptions withRevision(String specification, String revision) {
        Map<String, String> more = new HashMap<>(revisions);
        more.put(specification, revision);
        return new ConformanceOptions(clock, seed, more, waivers, only, documents);
    }

    /** With one waiver more. */
    public ConformanceOptions withWaiver(Waiver waiver) {
        List<Waiver> more = new ArrayList<>(waivers);
        more.add(waiver);
        return new ConformanceOptions(clock, seed, revisions, more, only, documents);
    }

    /** With the keys of the documents that are made drawn from another seed. */
    public ConformanceOptions withSeed(long value) {
        return new ConformanceOptions(clock, value, revisions, waivers, only, documents);
    }

    /** With checks of these only: ids or keys of requirements, ids of specifications, or {@code requirement#check}. */
    public ConformanceOptions only(Set<String> what) {
        return new ConformanceOptions(clock, seed, revisions, waivers, what, documents);
    }

    /** With the documents that the subject's credentials refer to: keys of issuers, status lists. */
    public ConformanceOptions withDocuments(DocumentLoader loader) {
        return new ConformanceOptions(clock, seed, revisions, waivers, only, loader);
    }

    /** What the time is. */
    public Clock clock() {
        return clock;
    }

    /** What keys and choices are drawn from: the same seed gives the same. */
    public long seed() {
        return seed;
    }

    /** Where documents are found that credentials refer to. */
    public DocumentLoader documents() {
        return documents;
    }

    /** The waivers, in the order they were given. */
    public List<Waiver> waivers() {
        return waivers;
    }

    /** The revision by which a specification is read. */
    public String revision(Specification specification) {
        return revisions.getOrDefault(specification.id(), specification.newestRevision());
    }

    /** The waiver for a requirement, if there is one. */
    public Optional<Waiver> waiver(Requirement requirement) {
        return waivers.stream().filter(waiver -> waiver.isFor(requirement)).findFirst();
    }

    /** Whether a check is asked for. */
    public boolean asksFor(Check check) {
        Requirement requirement = check.requirement();
        return requirement.isIn(revision(requirement.specification()))
                && (only.isEmpty()
                        || only.contains(requirement.id())
                        || only.contains(requirement.key())
                        || only.contains(requirement.specification().id())
                        || only.contains(requirement.id() + '#' + check.name())
                        || only.contains(requirement.key() + '#' + check.name()));
    }
}
