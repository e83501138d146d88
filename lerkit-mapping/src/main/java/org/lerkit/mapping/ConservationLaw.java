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
import org.lerkit.model.JsonPointer;
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
        Map<Object, Leaf> targets = byPlace(Source.of(target));
        Map<Object, Leaf> sources = byPlace(Source.of(source));
        Set<Object> seen = new HashSet<>();
        for (Ledger.Entry entry : ledger.entries()) {
            Object place = key(entry.source());
            Leaf leaf = sources.get(place);
            if (leaf == null) {
                broken.add(entry.source().path() + ": the ledger has an entry, the source no leaf");
            } else if (!seen.add(place)) {
                broken.add(entry.source().path() + ": a second entry");
            } else {
                check(entry, leaf, targets, broken);
            }
        }
        sources.forEach((place, leaf) -> {
            if (!seen.contains(place)) {
                broken.add(leaf.location().path() + ": no entry");
            }
        });
        requireExplained(targets, ledger, broken);
        return broken;
    }

    /**
     * Checks a ledger that was joined from two that were found complete: it has the entries of the first, and explains
     * the target. The source itself is no longer at hand.
     */
    static List<String> checkJoined(Ledger first, Document target, Ledger joined) {
        List<String> broken = new ArrayList<>();
        Map<Object, Leaf> targets = byPlace(Source.of(target));
        List<Object> before =
                first.entries().stream().map(entry -> key(entry.source())).toList();
        List<Object> after =
                joined.entries().stream().map(entry -> key(entry.source())).toList();
        if (!before.equals(after)) {
            broken.add("the joined ledger has other entries than the first");
        }
        for (SourceLocation place : joined.explained()) {
            if (!targets.containsKey(key(place))) {
                broken.add("the joined ledger speaks of " + place.path() + ", which is no leaf");
            }
        }
        requireExplained(targets, joined, broken);
        return broken;
    }

    private static void requireExplained(Map<Object, Leaf> targets, Ledger ledger, List<String> broken) {
        Set<Object> explained = new HashSet<>();
        ledger.explained().forEach(place -> explained.add(key(place)));
        targets.forEach((place, leaf) -> {
            if (!explained.contains(place)) {
                broken.add("target " + leaf.location().path() + ": no cause");
            }
        });
    }

    private static void check(Ledger.Entry entry, Leaf leaf, Map<Object, Leaf> targets, List<String> broken) {
        Disposition.Kind kind = entry.disposition().kind();
        boolean kept = kind == Disposition.Kind.CARRIED || kind == Disposition.Kind.TRANSFORMED;
        if (kept == (entry.targets().isEmpty() && entry.influences().isEmpty())) {
            broken.add(entry.source().path() + ": " + entry.disposition().token() + " with "
                    + entry.targets().size() + " targets");
        }
        entry.targets().forEach(target -> {
            Leaf there = targets.get(key(target));
            if (there == null) {
                broken.add(entry.source().path() + ": its target " + target.path() + " is no leaf");
            } else if (kind == Disposition.Kind.CARRIED && !Lexical.same(leaf.value(), there.value())) {
                broken.add(entry.source().path() + ": carried, and not the same at " + target.path());
            }
        });
        entry.influences().forEach(target -> {
            if (!targets.containsKey(key(target))) {
                broken.add(entry.source().path() + ": influences " + target.path() + ", which is no leaf");
            }
        });
    }

    private static Map<Object, Leaf> byPlace(Source source) {
        Map<Object, Leaf> leaves = new LinkedHashMap<>();
        source.all().forEach(leaf -> leaves.put(key(leaf.location()), leaf));
        return leaves;
    }

    /** What tells a place from others: pointers compare without being written out; other places have lines, too. */
    private static Object key(SourceLocation place) {
        return place instanceof JsonPointer ? place : place.path();
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
