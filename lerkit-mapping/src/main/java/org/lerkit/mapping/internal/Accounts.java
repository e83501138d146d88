package org.lerkit.mapping.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Disposition.Transformed;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.json.JsonObject;

/**
 * Keeps account of one conversion. Claims on leaves come from the values that were written; for leaves that go nowhere
 * the converter says why. A leaf that it says nothing of is dropped as not understood. Not thread-safe.
 */
public final class Accounts {
    private static final Rule BLANK = new Rule("source.blank", "An element or member that says nothing.");
    private static final Rule NOT_UNDERSTOOD =
            new Rule("source.not-understood", "No rule knows what this is; it is left out, and said here.");

    private final Source source;
    private final Map<Leaf, Fate> fates = new HashMap<>();

    private record Fate(Disposition disposition, Rule rule) {}

    /** What a conversion came to. */
    public record Finished(Document document, Ledger ledger) {
        /** What was written, where it stays JSON. */
        public JsonObject json() {
            return document.json();
        }

        /**
         * The same, when the tree that was written has become a document in another syntax.
         *
         * @param place where what was at a place of the tree is in that document
         */
        public Finished as(Document written, Function<JsonPointer, SourceLocation> place) {
            UnaryOperator<SourceLocation> moved = at -> place.apply((JsonPointer) at);
            return new Finished(
                    written,
                    new Ledger(
                            ledger.entries().stream()
                                    .map(entry -> new Ledger.Entry(
                                            entry.source(),
                                            entry.disposition(),
                                            entry.targets().stream().map(moved).toList(),
                                            entry.influences().stream()
                                                    .map(moved)
                                                    .toList(),
                                            entry.rule()))
                                    .toList(),
                            ledger.origins().stream()
                                    .map(origin -> new Ledger.Origin(
                                            moved.apply(origin.target()), origin.cause(), origin.rule()))
                                    .toList()));
        }
    }

    public Accounts(Source source) {
        this.source = source;
    }

    /** The target cannot say what is here and below. */
    public void drop(Source part, Rule rule) {
        part.all().forEach(leaf -> drop(leaf, rule));
    }

    /** The target cannot say this. */
    public void drop(Leaf leaf, Rule rule) {
        fates.putIfAbsent(leaf, new Fate(new Disposition.Dropped(true), rule));
    }

    /** What is here and below is kept back for privacy. */
    public void withhold(Source part, Rule rule) {
        part.all().forEach(leaf -> withhold(leaf, rule));
    }

    /** This is kept back for privacy. */
    public void withhold(Leaf leaf, Rule rule) {
        fates.put(leaf, new Fate(new Disposition.Withheld(), rule));
    }

    /** What is here and below has no meaning of its own. */
    public void control(Source part, Rule rule) {
        part.all().forEach(leaf -> control(leaf, rule));
    }

    /** This has no meaning of its own. */
    public void control(Leaf leaf, Rule rule) {
        fates.putIfAbsent(leaf, new Fate(new Disposition.Control(), rule));
    }

    /** What this says is said by the places of what depends on it: by the names of elements, for example. */
    public void recode(Leaf leaf, Rule rule) {
        fates.putIfAbsent(leaf, new Fate(new Transformed(Transformed.How.RECODED), rule));
    }

    /** Whether it is said of the leaf that it goes nowhere. */
    public boolean goesNowhere(Leaf leaf) {
        return fates.containsKey(leaf);
    }

    /** Whether the leaf is kept back for privacy: nothing may depend on it. */
    public boolean isWithheld(Leaf leaf) {
        Fate fate = fates.get(leaf);
        return fate != null && fate.disposition instanceof Disposition.Withheld;
    }

    /** The target, and the account of every leaf of the source and of the target. */
    public Finished finish(Target target) {
        Map<Leaf, Claims> claims = new HashMap<>();
        List<Ledger.Origin> origins = new ArrayList<>();
        JsonObject json = target.json((value, at) -> {
            for (Leaf leaf : value.sources()) {
                claims.computeIfAbsent(leaf, key -> new Claims()).say(value, at);
            }
            for (Leaf leaf : value.influences()) {
                claims.computeIfAbsent(leaf, key -> new Claims()).influence(value, at);
            }
            for (Leaf leaf : value.placing()) {
                claims.computeIfAbsent(leaf, key -> new Claims()).say(value.recoded(), at);
            }
            if (value.sources().isEmpty() && value.placing().isEmpty()) {
                origins.add(new Ledger.Origin(at, cause(value.how()), value.rule()));
            }
        });
        List<Ledger.Entry> entries = new ArrayList<>();
        for (Leaf leaf : source.all()) {
            entries.add(entry(leaf, claims.get(leaf)));
        }
        return new Finished(Document.of(json), new Ledger(entries, origins));
    }

    private Ledger.Entry entry(Leaf leaf, @Nullable Claims claims) {
        Fate fate = fates.get(leaf);
        if (claims != null) {
            if (isWithheld(leaf)) {
                throw new IllegalStateException(
                        "withheld and used at once: " + leaf.location().path());
            }
            return claims.entry(leaf, fate);
        }
        if (fate != null && fate.disposition instanceof Transformed) {
            fate = new Fate(new Disposition.Control(), fate.rule); // nothing is written that depends on it
        }
        if (fate == null) {
            fate = leaf.isBlank()
                    ? new Fate(new Disposition.Control(), BLANK)
                    : new Fate(new Disposition.Dropped(false), NOT_UNDERSTOOD);
        }
        return new Ledger.Entry(leaf.location(), fate.disposition, List.of(), List.of(), fate.rule);
    }

    private static Ledger.Origin.Cause cause(How how) {
        return how == How.POLICY
                ? Ledger.Origin.Cause.POLICY
                : how == How.DEFAULT ? Ledger.Origin.Cause.DEFAULT : Ledger.Origin.Cause.DERIVED;
    }

    /** A value, and where it ended up. */
    private record Placed(Traced value, JsonPointer at) {}

    /** Where one leaf went. What says it best are its targets; what else shows it, or depends on it, it influences. */
    private static final class Claims {
        private final List<Placed> said = new ArrayList<>(1);
        private final List<Placed> influenced = new ArrayList<>(1);

        void say(Traced value, JsonPointer at) {
            put(said, value, at);
        }

        void influence(Traced value, JsonPointer at) {
            put(influenced, value, at);
        }

        /** Values come place by place, so that another one for the same place is the last. */
        private static void put(List<Placed> placed, Traced value, JsonPointer at) {
            int last = placed.size() - 1;
            if (last >= 0 && placed.get(last).at.equals(at)) {
                placed.set(last, new Placed(value, at));
            } else {
                placed.add(new Placed(value, at));
            }
        }

        Ledger.Entry entry(Leaf leaf, @Nullable Fate fate) {
            if (said.isEmpty() && fate != null && fate.disposition instanceof Transformed) {
                return new Ledger.Entry(leaf.location(), fate.disposition, places(influenced), List.of(), fate.rule);
            }
            if (said.isEmpty()) {
                return new Ledger.Entry(
                        leaf.location(),
                        new Transformed(Transformed.How.NARROWED),
                        List.of(),
                        places(influenced),
                        influenced.get(0).value.rule());
            }
            Traced best = said.get(0).value;
            for (Placed other : said) {
                best = other.value.how().compareTo(best.how()) < 0 ? other.value : best;
            }
            List<Placed> as = new ArrayList<>(1);
            List<Placed> also = influenced;
            for (Placed place : said) {
                (carries(place.value) == carries(best) ? as : also).add(place);
            }
            List<SourceLocation> targets = places(as);
            List<SourceLocation> others = places(also);
            return new Ledger.Entry(
                    leaf.location(), disposition(best.how()), targets, without(targets, others), best.rule());
        }

        private static List<SourceLocation> places(List<Placed> placed) {
            return placed.stream().<SourceLocation>map(Placed::at).toList();
        }

        private static List<SourceLocation> without(List<SourceLocation> targets, List<SourceLocation> others) {
            if (others.isEmpty()) {
                return others;
            }
            Set<SourceLocation> left = new LinkedHashSet<>(others);
            targets.forEach(left::remove);
            return left.size() == others.size() ? others : List.copyOf(left);
        }

        private static boolean carries(Traced value) {
            return value.how() == How.CARRIED;
        }

        private static Disposition disposition(How how) {
            return switch (how) {
                case CARRIED -> new Disposition.Carried();
                case RECODED -> new Transformed(Transformed.How.RECODED);
                case SPLIT -> new Transformed(Transformed.How.SPLIT);
                case MERGED -> new Transformed(Transformed.How.MERGED);
                case NARROWED, DERIVED, POLICY, DEFAULT -> new Transformed(Transformed.How.NARROWED);
                case APPROXIMATED -> new Transformed(Transformed.How.APPROXIMATED);
            };
        }
    }
}
