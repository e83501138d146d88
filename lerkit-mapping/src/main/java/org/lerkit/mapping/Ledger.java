package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonObject;

/**
 * The account of a conversion: what became of every leaf of the source, and where every leaf of the target comes from.
 * Holds places, kinds and rules, never a value of the learner's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entries one for each leaf of the source, in document order
 * @param origins one for each leaf of the target that no leaf of the source explains
 */
public record Ledger(List<Entry> entries, List<Origin> origins) {
    /**
     * One leaf of the source.
     *
     * @param source where it was
     * @param disposition what became of it
     * @param targets where it went: leaves of the target
     * @param influences other leaves of the target that depend on it, such as an identifier computed from it
     * @param rule why
     */
    public record Entry(
            SourceLocation source,
            Disposition disposition,
            List<SourceLocation> targets,
            List<SourceLocation> influences,
            Rule rule) {
        public Entry {
            requireNonNull(source, "source");
            requireNonNull(disposition, "disposition");
            requireNonNull(rule, "rule");
            targets = JoinedPlaces.copyOf(targets);
            influences = JoinedPlaces.copyOf(influences);
        }
    }

    /** One leaf of the target that no single leaf of the source explains. */
    public record Origin(SourceLocation target, Cause cause, Rule rule) {
        /** Why it is there. */
        public enum Cause {
            /** Computed from the source by the rule. */
            DERIVED,
            /** Chosen by a policy of the caller's. */
            POLICY,
            /** What the target format asks for where the source says nothing. */
            DEFAULT
        }
    }

    public Ledger {
        entries = List.copyOf(entries);
        origins = List.copyOf(origins);
    }

    /** The entries of one kind. */
    public List<Entry> with(Disposition.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.disposition().kind() == kind)
                .toList();
    }

    /** How many entries there are of each {@link Disposition#token()}. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.disposition().token(), 1, Integer::sum));
        return counts;
    }

    /**
     * Joins two conversions of which the second began where the first ended: from the leaves of the first source to the
     * leaves of the last target.
     *
     * @throws IllegalArgumentException if the second ledger does not account for a target of the first
     */
    public Ledger then(Ledger next) {
        return new LedgerJoin(next).of(this);
    }

    /**
     * The ledger as JSON: {@code entries} with source, line and column where known, disposition, targets, influences
     * and rule; {@code origins}; {@code rules} with their words; {@code counts}.
     */
    public JsonObject toJson() {
        return LedgerJson.of(this);
    }

    /** Every leaf of the target that the entries or origins speak of. */
    Set<SourceLocation> explained() {
        PlaceSet explained = new PlaceSet(entries.size());
        for (Entry entry : entries) {
            explained.addAll(entry.targets());
            explained.addAll(entry.influences());
        }
        origins.forEach(origin -> explained.add(origin.target()));
        return explained.places();
    }

    /**
     * One account of a record that became several documents, such as badges: each leaf of the source once, carried if any
     * of them carries it and lost only if all lose it. Places in JSON documents begin with the number of the document,
     * counted from 0, as in a list of all of them.
     *
     * @param ledgers those of the documents, in order, each from the leaves of the same record on
     */
    public static Ledger joint(List<Ledger> ledgers) {
        return ledgers.size() == 1 ? ledgers.get(0) : JointLedger.of(ledgers);
    }

    /** Entries of the first, then of the second: for two parts of one document. */
    Ledger and(Ledger other) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        List<Origin> causes = new ArrayList<>(origins);
        causes.addAll(other.origins);
        return new Ledger(all, causes);
    }
}
