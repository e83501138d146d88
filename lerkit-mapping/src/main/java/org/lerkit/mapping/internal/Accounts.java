package org.lerkit.mapping.internal;

import java.util.ArrayList;
import java.util.List;
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

    private static final Disposition CONTROL = new Disposition.Control();
    private static final Disposition WITHHELD = new Disposition.Withheld();
    private static final Disposition DROPPED = new Disposition.Dropped(true);
    private static final Disposition UNKNOWN = new Disposition.Dropped(false);

    private final Source source;
    private boolean finished;

    /** What a converter says of a leaf that goes nowhere by itself. */
    record Fate(Disposition disposition, Rule rule) {}

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

    private Account of(Leaf leaf) {
        Account account = find(leaf);
        if (account == null) {
            account = new Account(this, open(leaf.account));
            leaf.account = account;
        }
        return account;
    }

    /** Of those behind one another, the first that is not finished: a record may become a hundred documents in turn. */
    private static @Nullable Account open(@Nullable Account account) {
        Account open = account;
        while (open != null && open.owner.finished) {
            open = open.older;
        }
        return open;
    }

    private @Nullable Account find(Leaf leaf) {
        Account account = leaf.account;
        while (account != null && account.owner != this) {
            account = account.older;
        }
        return account;
    }

    private void unlessSaid(Leaf leaf, Fate fate) {
        Account account = of(leaf);
        if (account.fate == null) {
            account.fate = fate;
        }
    }

    private @Nullable Fate fate(Leaf leaf) {
        Account account = find(leaf);
        return account == null ? null : account.fate;
    }

    /** The target cannot say what is here and below. */
    public void drop(Source part, Rule rule) {
        Fate fate = new Fate(DROPPED, rule);
        part.each(leaf -> unlessSaid(leaf, fate));
    }

    /** The target cannot say this. */
    public void drop(Leaf leaf, Rule rule) {
        unlessSaid(leaf, new Fate(DROPPED, rule));
    }

    /** What is here and below is kept back for privacy. */
    public void withhold(Source part, Rule rule) {
        part.each(leaf -> withhold(leaf, rule));
    }

    /** This is kept back for privacy. */
    public void withhold(Leaf leaf, Rule rule) {
        of(leaf).fate = new Fate(WITHHELD, rule);
    }

    /** What is here and below has no meaning of its own. */
    public void control(Source part, Rule rule) {
        Fate fate = new Fate(CONTROL, rule);
        part.each(leaf -> unlessSaid(leaf, fate));
    }

    /** This has no meaning of its own. */
    public void control(Leaf leaf, Rule rule) {
        unlessSaid(leaf, new Fate(CONTROL, rule));
    }

    /** What this says is said by the places of what depends on it: by the names of elements, for example. */
    public void recode(Leaf leaf, Rule rule) {
        unlessSaid(leaf, new Fate(new Transformed(Transformed.How.RECODED), rule));
    }

    /** Whether it is said of the leaf that it goes nowhere. */
    public boolean goesNowhere(Leaf leaf) {
        return fate(leaf) != null;
    }

    /** Whether the leaf is kept back for privacy: nothing may depend on it. */
    public boolean isWithheld(Leaf leaf) {
        return isWithheld(fate(leaf));
    }

    private static boolean isWithheld(@Nullable Fate fate) {
        return fate != null && fate.disposition instanceof Disposition.Withheld;
    }

    /** The target, and the account of every leaf of the source and of the target; a second time is a defect. */
    public Finished finish(Target target) {
        if (finished) {
            throw new IllegalStateException("finished before");
        }
        List<Ledger.Origin> origins = new ArrayList<>();
        JsonObject json = target.json((value, at) -> {
            List<Leaf> sources = value.sources();
            for (int i = 0; i < sources.size(); i++) {
                of(sources.get(i)).say(value, at);
            }
            List<Leaf> influences = value.influences();
            for (int i = 0; i < influences.size(); i++) {
                of(influences.get(i)).influence(value, at);
            }
            for (Leaf leaf : value.placing()) {
                of(leaf).say(value.recoded(), at);
            }
            if (sources.isEmpty() && value.placing().isEmpty()) {
                origins.add(new Ledger.Origin(at, cause(value.how()), value.rule()));
            }
        });
        List<Ledger.Entry> entries = new ArrayList<>();
        source.each(leaf -> entries.add(entry(leaf, find(leaf))));
        finished = true;
        return new Finished(Document.of(json), new Ledger(entries, origins));
    }

    private static Ledger.Entry entry(Leaf leaf, @Nullable Account account) {
        Fate fate = account == null ? null : account.fate;
        if (account != null && account.isClaimed()) {
            if (isWithheld(fate)) {
                throw new IllegalStateException(
                        "withheld and used at once: " + leaf.location().path());
            }
            return account.entry(leaf);
        }
        if (fate != null && fate.disposition instanceof Transformed) {
            fate = new Fate(CONTROL, fate.rule); // nothing is written that depends on it
        }
        if (fate == null) {
            fate = leaf.isBlank() ? new Fate(CONTROL, BLANK) : new Fate(UNKNOWN, NOT_UNDERSTOOD);
        }
        return new Ledger.Entry(leaf.location(), fate.disposition, List.of(), List.of(), fate.rule);
    }

    private static Ledger.Origin.Cause cause(How how) {
        return how == How.POLICY
                ? Ledger.Origin.Cause.POLICY
                : how == How.DEFAULT ? Ledger.Origin.Cause.DEFAULT : Ledger.Origin.Cause.DERIVED;
    }
}
