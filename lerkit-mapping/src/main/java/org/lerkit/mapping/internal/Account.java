package org.lerkit.mapping.internal;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Disposition.Transformed;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;

/**
 * Where one leaf went, by one {@link Accounts}. What says it best are its targets; what else shows it, or depends on it,
 * it influences. It hangs on the leaf itself, behind those of other accounts: there are too many leaves to look each up.
 */
final class Account {
    private static final Disposition CARRIED = new Disposition.Carried();
    private static final Disposition RECODED = new Transformed(Transformed.How.RECODED);
    private static final Disposition SPLIT = new Transformed(Transformed.How.SPLIT);
    private static final Disposition MERGED = new Transformed(Transformed.How.MERGED);
    private static final Disposition NARROWED = new Transformed(Transformed.How.NARROWED);
    private static final Disposition APPROXIMATED = new Transformed(Transformed.How.APPROXIMATED);

    /** The most targets that all other places are compared with. */
    private static final int FEW = 8;

    final Accounts owner;
    final @Nullable Account older;
    Accounts.@Nullable Fate fate;

    private final Places said = new Places();
    private final Places influenced = new Places();

    Account(Accounts owner, @Nullable Account older) {
        this.owner = owner;
        this.older = older;
    }

    boolean isClaimed() {
        return said.size + influenced.size > 0;
    }

    void say(Traced value, JsonPointer at) {
        said.put(value, at);
    }

    void influence(Traced value, JsonPointer at) {
        influenced.put(value, at);
    }

    /** What became of the leaf, if it is claimed at all. */
    Ledger.Entry entry(Leaf leaf) {
        if (said.first == null) {
            return unsaid(leaf);
        }
        Placed start = said.first;
        Traced best = start.value;
        boolean alike = true;
        for (Placed each = start.next; each != null; each = each.next) {
            alike &= carries(each.value) == carries(start.value);
            best = each.value.how().compareTo(best.how()) < 0 ? each.value : best;
        }
        Places as = said;
        Places also = influenced;
        if (!alike) {
            as = new Places();
            for (Placed each = start; each != null; each = each.next) {
                (carries(each.value) == carries(best) ? as : also).add(each.value, each.at);
            }
        }
        // Each of the two has a place once. So they are looked at more closely only where one may be in both.
        boolean apart = alike && as.size <= FEW && !also.meets(as);
        return new Ledger.Entry(
                leaf.location(),
                disposition(best.how()),
                as.list(),
                apart ? also.list() : also.without(as),
                best.rule());
    }

    private Ledger.Entry unsaid(Leaf leaf) {
        List<SourceLocation> places = influenced.list();
        if (fate != null && fate.disposition() instanceof Transformed) {
            return new Ledger.Entry(leaf.location(), fate.disposition(), places, List.of(), fate.rule());
        }
        Rule rule = requireNonNull(influenced.first, "a claim").value.rule();
        return new Ledger.Entry(leaf.location(), NARROWED, List.of(), places, rule);
    }

    private static boolean carries(Traced value) {
        return value.how() == How.CARRIED;
    }

    private static Disposition disposition(How how) {
        return switch (how) {
            case CARRIED -> CARRIED;
            case RECODED -> RECODED;
            case SPLIT -> SPLIT;
            case MERGED -> MERGED;
            case NARROWED, DERIVED, POLICY, DEFAULT -> NARROWED;
            case APPROXIMATED -> APPROXIMATED;
        };
    }

    /** A value, and where it ended up. */
    private static final class Placed {
        private Traced value;
        private final JsonPointer at;
        private @Nullable Placed next;

        private Placed(Traced value, JsonPointer at) {
            this.value = value;
            this.at = at;
        }
    }

    /** Values in the order of their places. */
    private static final class Places {
        private @Nullable Placed first;
        private @Nullable Placed last;
        private int size;

        /** Values come place by place, so that another one for the same place is the last. */
        void put(Traced value, JsonPointer at) {
            if (last != null && last.at.equals(at)) {
                last.value = value;
            } else {
                add(value, at);
            }
        }

        void add(Traced value, JsonPointer at) {
            Placed added = new Placed(value, at);
            if (last == null) {
                first = added;
            } else {
                last.next = added;
            }
            last = added;
            size++;
        }

        List<SourceLocation> list() {
            if (first == null) {
                return List.of();
            } else if (size == 1) {
                return List.of(first.at);
            }
            SourceLocation[] places = new SourceLocation[size];
            int i = 0;
            for (Placed each = first; each != null; each = each.next) {
                places[i++] = each.at;
            }
            return List.of(places);
        }

        /** These without the others, each once. */
        List<SourceLocation> without(Places others) {
            if (size == 0) {
                return List.of();
            }
            Set<SourceLocation> left = new LinkedHashSet<>(list());
            others.list().forEach(left::remove);
            return left.size() == size ? list() : List.copyOf(left);
        }

        /** Whether one of the others is among these. */
        boolean meets(Places others) {
            for (Placed each = first; each != null; each = each.next) {
                for (Placed other = others.first; other != null; other = other.next) {
                    if (each.at.equals(other.at)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
