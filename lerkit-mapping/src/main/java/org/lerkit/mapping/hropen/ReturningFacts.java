package org.lerkit.mapping.hropen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Shape;

/**
 * Facts of a thing that were read of members which the hub has none for, on their way back: the name of each says where it
 * stood. They go back a member at a time, and only where the member is then as the schema asks. Not thread-safe.
 */
final class ReturningFacts {
    /** The most facts that become one member: each depends on all of them. */
    static final int MOST = 400;

    /** A text may turn out to be a number or a truth value, and what is around it to be wrong only then. */
    private static final int ROUNDS = 3;

    private static final String VERIFICATIONS = "verifications";
    private static final Set<String> VOUCHING = Set.of("reference", "scheme", "verifyingOrganization");

    private final Pen pen;
    private final List<Source> facts = new ArrayList<>();
    private final Set<Source> taken = new HashSet<>();

    /** What goes to one member, and what decides that it does. */
    private static final class Group {
        private final FactTree tree = new FactTree();
        private final List<Leaf> reasons = new ArrayList<>();
        private final List<Source> facts = new ArrayList<>();
        private int seen;
    }

    /**
     * Facts of a thing.
     *
     * @param lists the members of the thing that hold them
     */
    ReturningFacts(Source thing, Pen pen, String... lists) {
        this.pen = pen;
        for (String list : lists) {
            thing.children(list).stream()
                    .filter(fact -> fact.has("name") && fact.leaf("value").isPresent())
                    .forEach(facts::add);
        }
    }

    /** The facts that might go to a member: what stands behind them there depends on them. */
    static List<Leaf> leaves(Source thing, String member) {
        List<Source> facts = thing.children("extensions").stream()
                .filter(fact -> FactTree.name(fact.text("name").orElse("").split("/", 2)[0])
                        .equals(member))
                .toList();
        return facts.size() > MOST
                ? List.of()
                : facts.stream().flatMap(fact -> fact.all().stream()).toList();
    }

    /** What a fact says that something else is written with; it goes nowhere by itself then. */
    Optional<Traced> take(String name) {
        for (Source fact : facts) {
            if (isOurs(fact) && fact.text("name").equals(Optional.of(name)) && taken.add(fact)) {
                return fact.leaf("value").map(leaf -> pen.also(reasons(fact)).value(leaf, Pen.rule("record.fact")));
            }
        }
        return Optional.empty();
    }

    private static boolean isOurs(Source fact) {
        return fact.text("system").equals(Optional.of(LerRsTables.TABLES.id()));
    }

    private List<Leaf> reasons(Source fact) {
        List<Leaf> reasons = new ArrayList<>(fact.leaves("name"));
        reasons.addAll(fact.leaves("system"));
        reasons.forEach(leaf -> pen.accounts().recode(leaf, Pen.rule("record.fact")));
        return reasons;
    }

    /** Writes them to what has been written of the thing otherwise. */
    void write(Target to, Shape<?> shape) {
        write(to, shape, member -> true);
    }

    /** The same, for some members. */
    void write(Target to, Shape<?> shape, Predicate<String> members) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Source fact : facts) {
            List<String> way =
                    taken.contains(fact) ? List.of() : way(fact.text("name").orElse(""));
            String member = way.isEmpty() ? "" : FactTree.name(way.get(0));
            if (members.test(member) && defines(shape, member)) {
                Group group = groups.computeIfAbsent(member, key -> new Group());
                group.seen++;
                group.reasons.addAll(fact.leaves("name"));
                group.reasons.addAll(fact.leaves("system"));
                Leaf value = fact.leaf("value").orElseThrow();
                boolean original = member.equals(VERIFICATIONS) && !vouches(way);
                // what does not go there is a reason too: if it did, all might be otherwise
                if (isOurs(fact) && !original && group.tree.insert(way, value)) {
                    group.facts.add(fact);
                }
            }
        }
        if (!groups.isEmpty()) {
            JsonObject written = to.json();
            groups.forEach((member, group) -> {
                if (!group.facts.isEmpty() && group.seen <= MOST) {
                    write(member, group, written, to, shape);
                }
            });
        }
    }

    /** Whether a fact says who vouches for an entry; the others are of credentials, which are kept whole. */
    private static boolean vouches(List<String> way) {
        return way.stream()
                .skip(2)
                .filter(step -> !step.equals("Verification"))
                .findFirst()
                .filter(VOUCHING::contains)
                .isPresent();
    }

    private static boolean defines(Shape<?> shape, String name) {
        return shape.members().stream().anyMatch(member -> member.name().equals(name));
    }

    /** The steps of a name; none if it is no way. */
    private static List<String> way(String name) {
        List<String> way = new ArrayList<>();
        for (String step : name.split("/", FactTree.DEEPEST + 1)) {
            if (step.isEmpty() || step.indexOf('/') >= 0) {
                return List.of();
            }
            way.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return way;
    }

    private void write(String member, Group group, JsonObject written, Target to, Shape<?> shape) {
        JsonValue before = written.members().get(member);
        for (int round = 0; round < ROUNDS; round++) {
            JsonValue after = group.tree.over(before, member);
            if (after == null) {
                return; // the place is taken
            }
            List<Problem> wrong = Pen.problems(shape, member, after);
            if (wrong.isEmpty()) {
                put(member, group, to);
                return;
            }
            if (!wrong.stream().allMatch(problem -> group.tree.retype(problem.pointer()))) {
                return;
            }
        }
    }

    private void put(String member, Group group, Target to) {
        Set<Leaf> because = new LinkedHashSet<>(pen.because());
        because.addAll(group.reasons);
        because.addAll(written(to, member));
        group.tree.leaves().forEach(because::add);
        List<Leaf> all = List.copyOf(because);
        group.facts.forEach(this::reasons);
        group.tree.put(
                to,
                member,
                (leaf, value) -> Traced.of(Traced.How.CARRIED, value, Pen.rule("record.fact"), leaf)
                        .dependingOn(all));
    }

    /** What decides what a member has by now: it has to fit to that. */
    private static List<Leaf> written(Target to, String member) {
        List<Leaf> leaves = new ArrayList<>();
        to.objects(member).forEach(object -> leaves.addAll(object.leaves()));
        return leaves;
    }
}
