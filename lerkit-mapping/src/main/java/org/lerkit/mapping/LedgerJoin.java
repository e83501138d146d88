package org.lerkit.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Disposition.Transformed;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;

/** Joins ledgers with the one of the conversion that comes next. Not thread-safe. */
final class LedgerJoin {
    private static final Disposition NARROWED = new Transformed(Transformed.How.NARROWED);
    private static final Disposition DROPPED = new Disposition.Dropped(true);

    private static final Comparator<Step> LEAST_LOST = Comparator.comparing(
                    (Step step) -> step.disposition().kind())
            .thenComparing(step -> step.disposition() instanceof Transformed t ? t.how() : Transformed.How.RECODED);

    private final Ledger next;
    private final Map<Object, Ledger.Entry> steps;
    /** Joined rules: there are few, and each joins many leaves. */
    private final IdentityHashMap<Rule, Map<Rule, Rule>> rules = new IdentityHashMap<>();

    private final PlaceUnions unions = new PlaceUnions();

    /** What becomes of a leaf by way of one of its targets. */
    private record Step(Disposition disposition, Ledger.Entry entry) {}

    LedgerJoin(Ledger next) {
        this.next = next;
        this.steps = new HashMap<>(2 * next.entries().size());
        for (Ledger.Entry entry : next.entries()) {
            steps.put(key(entry.source()), entry);
        }
    }

    /** Two places are one if their paths are; a pointer is its path, and need not be written out for that. */
    private static Object key(SourceLocation place) {
        return place instanceof JsonPointer ? place : place.path();
    }

    /**
     * From the leaves of the first source to those of the last target.
     *
     * @throws IllegalArgumentException if the next ledger does not account for a target of the first
     */
    Ledger of(Ledger first) {
        List<Ledger.Entry> joined = new ArrayList<>(first.entries().size());
        PlaceSet said = new PlaceSet(next.entries().size());
        for (Ledger.Entry entry : first.entries()) {
            Ledger.Entry whole = join(entry);
            joined.add(whole);
            said.addAll(whole.targets());
        }
        Set<SourceLocation> explained = said.places();
        Map<SourceLocation, Ledger.Origin> inherited = inherited(first, explained);
        List<Ledger.Origin> causes = new ArrayList<>(next.origins().size() + inherited.size());
        for (Ledger.Origin origin : next.origins()) {
            if (!explained.contains(origin.target())) {
                causes.add(origin);
                inherited.remove(origin.target());
            }
        }
        causes.addAll(inherited.values());
        return new Ledger(joined, causes);
    }

    /** What comes from places that no leaf of the first source explains. */
    private Map<SourceLocation, Ledger.Origin> inherited(Ledger first, Set<SourceLocation> explained) {
        Map<SourceLocation, Ledger.Origin> inherited = new LinkedHashMap<>();
        for (Ledger.Origin origin : first.origins()) {
            Ledger.Entry step = step(origin.target());
            for (SourceLocation target : step.targets()) {
                if (!explained.contains(target)) {
                    inherited.putIfAbsent(
                            target, new Ledger.Origin(target, origin.cause(), then(origin.rule(), step.rule())));
                }
            }
        }
        return inherited;
    }

    private Ledger.Entry join(Ledger.Entry entry) {
        if (entry.influences().isEmpty() && entry.targets().size() < 2) {
            return entry.targets().isEmpty()
                    ? entry
                    : joinOne(entry, step(entry.targets().get(0)));
        }
        List<List<SourceLocation>> influences = new ArrayList<>();
        for (SourceLocation influenced : entry.influences()) {
            Ledger.Entry step = step(influenced);
            influences.add(step.targets());
            influences.add(step.influences());
        }
        List<Step> all = new ArrayList<>();
        for (SourceLocation target : entry.targets()) {
            Ledger.Entry step = step(target);
            all.add(new Step(both(entry.disposition(), step.disposition()), step));
            influences.add(step.influences());
        }
        Optional<Step> best = all.stream().min(LEAST_LOST);
        Disposition disposition = best.map(Step::disposition).orElse(entry.disposition());
        List<List<SourceLocation>> targets = new ArrayList<>();
        for (Step step : all) {
            boolean asGood = step.disposition.kind() == disposition.kind();
            (asGood ? targets : influences).add(step.entry.targets());
        }
        PlaceUnions.Two places = unions.of(targets, influences);
        if (places.first().isEmpty() && !places.second().isEmpty()) {
            disposition = NARROWED;
        } else if (places.first().isEmpty() && disposition.kind().compareTo(Disposition.Kind.CONTROL) < 0) {
            disposition = DROPPED;
        }
        Rule rule = best.map(step -> then(entry.rule(), step.entry.rule())).orElse(entry.rule());
        return new Ledger.Entry(entry.source(), disposition, places.first(), places.second(), rule);
    }

    /** As most are: a leaf that went to one place, and from there on. */
    private Ledger.Entry joinOne(Ledger.Entry entry, Ledger.Entry step) {
        Disposition disposition = both(entry.disposition(), step.disposition());
        if (step.targets().isEmpty()) {
            if (!step.influences().isEmpty()) {
                disposition = NARROWED;
            } else if (disposition.kind().compareTo(Disposition.Kind.CONTROL) < 0) {
                disposition = DROPPED;
            }
        }
        return new Ledger.Entry(
                entry.source(), disposition, step.targets(), step.influences(), then(entry.rule(), step.rule()));
    }

    private Rule then(Rule first, Rule second) {
        return rules.computeIfAbsent(first, rule -> new IdentityHashMap<>()).computeIfAbsent(second, first::then);
    }

    private static Disposition both(Disposition first, Disposition second) {
        if (first instanceof Transformed one && second instanceof Transformed two) {
            return one.how().compareTo(two.how()) >= 0 ? one : two;
        }
        return second instanceof Disposition.Carried ? first : second;
    }

    private Ledger.Entry step(SourceLocation place) {
        Ledger.Entry step = steps.get(key(place));
        if (step == null) {
            throw new IllegalArgumentException("the next ledger has no entry for " + place.path());
        }
        return step;
    }
}
