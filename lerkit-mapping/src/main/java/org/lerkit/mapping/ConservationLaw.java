package org.lerkit.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Lexical;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.SourceLocation;

/**
 * The law that lerkit's converters keep: every leaf of the source has exactly one disposition, every leaf of the target
 * a cause, and nothing depends on a leaf that does not say so. Two checks that need not believe the converter.
 *
 * <p>Both give sentences that name places and never values; none means that the law holds.
 */
public final class ConservationLaw {
    private ConservationLaw() {}

    /** Counts the leaves of source and target anew and compares them with the ledger. */
    public static List<String> check(Document source, Document target, Ledger ledger) {
        List<String> broken = new ArrayList<>();
        Map<String, Leaf> targets = byPlace(Source.of(target));
        Map<String, Leaf> sources = byPlace(Source.of(source));
        Set<String> seen = new HashSet<>();
        for (Ledger.Entry entry : ledger.entries()) {
            String place = entry.source().path();
            Leaf leaf = sources.get(place);
            if (leaf == null) {
                broken.add(place + ": the ledger has an entry, the source no leaf");
            } else if (!seen.add(place)) {
                broken.add(place + ": a second entry");
            } else {
                check(entry, leaf, targets, broken);
            }
        }
        sources.keySet().stream()
                .filter(place -> !seen.contains(place))
                .forEach(place -> broken.add(place + ": no entry"));
        Set<String> explained = new HashSet<>();
        ledger.explained().forEach(place -> explained.add(place.path()));
        targets.keySet().stream()
                .filter(place -> !explained.contains(place))
                .forEach(place -> broken.add("target " + place + ": no cause"));
        return broken;
    }

    /**
     * Checks a ledger that was joined from two that were found complete: it has the entries of the first, and explains
     * the target. The source itself is no longer at hand.
     */
    static List<String> checkJoined(Ledger first, Document target, Ledger joined) {
        List<String> broken = new ArrayList<>();
        Map<String, Leaf> targets = byPlace(Source.of(target));
        List<String> before =
                first.entries().stream().map(entry -> entry.source().path()).toList();
        List<String> after =
                joined.entries().stream().map(entry -> entry.source().path()).toList();
        if (!before.equals(after)) {
            broken.add("the joined ledger has other entries than the first");
        }
        Set<String> explained = new HashSet<>();
        for (SourceLocation place : joined.explained()) {
            explained.add(place.path());
            if (!targets.containsKey(place.path())) {
                broken.add("the joined ledger speaks of " + place.path() + ", which is no leaf");
            }
        }
        targets.keySet().stream()
                .filter(place -> !explained.contains(place))
                .forEach(place -> broken.add("target " + place + ": no cause"));
        return broken;
    }

    private static void check(Ledger.Entry entry, Leaf leaf, Map<String, Leaf> targets, List<String> broken) {
        String place = entry.source().path();
        Disposition.Kind kind = entry.disposition().kind();
        boolean kept = kind == Disposition.Kind.CARRIED || kind == Disposition.Kind.TRANSFORMED;
        if (kept == (entry.targets().isEmpty() && entry.influences().isEmpty())) {
            broken.add(place + ": " + entry.disposition().token() + " with "
                    + entry.targets().size() + " targets");
        }
        entry.targets().forEach(target -> {
            Leaf there = targets.get(target.path());
            if (there == null) {
                broken.add(place + ": its target " + target.path() + " is no leaf");
            } else if (kind == Disposition.Kind.CARRIED && !Lexical.same(leaf.value(), there.value())) {
                broken.add(place + ": carried, and not the same at " + target.path());
            }
        });
        entry.influences().forEach(target -> {
            if (!targets.containsKey(target.path())) {
                broken.add(place + ": influences " + target.path() + ", which is no leaf");
            }
        });
    }

    private static Map<String, Leaf> byPlace(Source source) {
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        source.all().forEach(leaf -> leaves.put(leaf.location().path(), leaf));
        return leaves;
    }

    /**
     * Changes one leaf of the source at a time, converts again, and looks at what changed in the target. A change that
     * makes the converter refuse the document is no breach.
     *
     * @param source a document, or one record of it
     * @param convert the conversion; called once for each leaf
     */
    public static List<String> perturb(Document source, Function<Document, Conversion<Document>> convert) {
        return perturb(source, place -> true, convert);
    }

    /**
     * The same for the leaves at some places only: for documents of which there are many, or whose leaves are.
     *
     * @param places which leaves are changed
     */
    public static List<String> perturb(
            Document source, Predicate<SourceLocation> places, Function<Document, Conversion<Document>> convert) {
        return new Perturbation(source, places, convert).run();
    }
}
