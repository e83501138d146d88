package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;

/**
 * A thing of the record from which elements are written, and what of it has been taken for one: nothing is taken twice.
 * Not thread-safe.
 */
public final class Stock {
    /** The members that say what kind of thing an object is. */
    static final List<String> MARKS = List.of("kind", "type");

    /** The members of which a place names an item by its kind. */
    private static final Set<String> BY_KIND = Set.of("results", "attainments");

    private final Writing writing;
    private final Source thing;
    private final @Nullable Stock around;
    private final Set<Leaf> because;
    private final Set<Source> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private Stock(Writing writing, Source thing, @Nullable Stock around, Set<Leaf> because) {
        this.writing = writing;
        this.thing = thing;
        this.around = around;
        this.because = because;
    }

    static Stock of(Writing writing, Source thing) {
        return new Stock(writing, thing, null, Set.of());
    }

    /**
     * What was taken.
     *
     * @param because leaves that say that it is what it was taken for: its kind, its system, those of the ones before it
     */
    public record Taken(Source source, List<Leaf> because) {}

    /** A part of the thing. Everything written from it depends on the same leaves, and on those because of which. */
    public Stock part(Taken part) {
        Set<Leaf> all = new LinkedHashSet<>(because);
        all.addAll(part.because());
        return new Stock(writing, part.source(), this, all);
    }

    /** A thing by itself, inside of this one or referred to. */
    public Stock thing(Source other, List<Leaf> reasons) {
        return new Stock(writing, other, this, new LinkedHashSet<>(reasons));
    }

    public Writing writing() {
        return writing;
    }

    public Source source() {
        return thing;
    }

    /** The text at a place, as long as there are any. */
    public List<Taken> texts(Place place, int limit, Predicate<String> wanted) {
        return take(
                place, limit, item -> text(item).map(Leaf::raw).filter(wanted).isPresent(), false, false);
    }

    /** The objects at a place of which the kind, type or system is wanted. */
    public List<Taken> marked(Place place, int limit, Predicate<Source> wanted) {
        return take(place, limit, wanted, true, limit > 1);
    }

    /** The next object at a place of which the kind, type or system is wanted; because of those before it, too. */
    public Optional<Taken> next(Place place, Predicate<Source> wanted) {
        return take(place, 1, wanted, true, true).stream().findFirst();
    }

    /** The things at a place. */
    public List<Taken> things(Place place, int limit, Predicate<Source> wanted) {
        return take(place, limit, wanted, false, false);
    }

    /** How many things there are at a place, taken or not. */
    public int count(Place place) {
        Taken holder = holder(place);
        return holder == null
                ? 0
                : holder.source().children(place.last().member()).size();
    }

    private List<Taken> take(Place place, int limit, Predicate<Source> wanted, boolean marked, boolean ordered) {
        Stock stock = place.outer() && around != null ? around : this;
        List<Taken> found = new ArrayList<>();
        Taken holder = stock.holder(place);
        if (holder == null) {
            return found;
        }
        Set<Leaf> reasons = new LinkedHashSet<>(holder.because());
        for (Source item : holder.source().children(place.last().member())) {
            if (found.size() == limit) {
                break;
            }
            if (ordered) {
                reasons.addAll(marks(item));
            }
            if (!stock.taken.contains(item) && wanted.test(item)) {
                if (marked) {
                    reasons.addAll(marks(item));
                }
                stock.taken.add(item);
                found.add(new Taken(item, List.copyOf(reasons)));
            }
        }
        return found;
    }

    private @Nullable Taken holder(Place place) {
        Source holder = thing;
        List<Leaf> reasons = List.of();
        for (Place.Step step : place.steps().subList(0, place.steps().size() - 1)) {
            String item = step.item();
            Source next = holder.children(step.member()).stream()
                    .filter(each -> item == null || isNamed(each, step.member(), item))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return null;
            }
            if (item != null && BY_KIND.contains(step.member())) {
                reasons = marks(next);
            }
            holder = next;
        }
        return new Taken(holder, reasons);
    }

    /** Whether an item is the one that the reader has made by that name: of most members the first one. */
    private static boolean isNamed(Source item, String member, String name) {
        return switch (member) {
            case "results" -> Things.isCode(item.child("kind"), name, "lerkit:result");
            case "attainments" -> item.text("kind").equals(Optional.of(name));
            case "names" -> !item.has("kind");
            default -> true;
        };
    }

    /** The leaves that say what kind of thing an object is. */
    public static List<Leaf> marks(Source item) {
        List<Leaf> marks = new ArrayList<>(item.leaves("system"));
        for (String mark : MARKS) {
            for (Source code : item.children(mark)) {
                code.leaf().ifPresent(marks::add);
                marks.addAll(code.leaves("value"));
                marks.addAll(code.leaves("system"));
            }
        }
        return marks;
    }

    /** What an item says: itself, or, where it is words in a language, its value. */
    public static Optional<Leaf> text(Source item) {
        return item.leaf().or(() -> item.leaf("value"));
    }

    /** The value of a leaf on its way into an element. */
    public Traced value(Leaf leaf, Rule rule, Collection<Leaf> reasons) {
        return value(Traced.verbatim(leaf, rule), reasons);
    }

    /** A value that was made for an element. */
    public Traced value(Traced made, Collection<Leaf> reasons) {
        Set<Leaf> all = new LinkedHashSet<>(because);
        all.addAll(reasons);
        all.forEach(writing::saidByName);
        return made.dependingOn(all);
    }
}
