package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * The relations that frameworks and crosswalks state between competencies and occupations, and what leads from one to
 * another. A route follows what is stated, step by step, and says who states it; words are never compared.
 *
 * <p>Two identifiers are of one thing if they differ only in what is safe to pass over: the case of scheme and host,
 * {@code http} and {@code https} of publishers known to mean the same by both, the spellings of UUIDs, CTIDs, ISCO-08
 * codes of ESCO and O*NET-SOC codes of O*NET OnLine ({@code isco-08:2221}, {@code onet-soc:11-1011.00}). What is the same
 * by exact relations and translations that somebody states is one class; where that would make two items of one
 * framework the same, the class is split: its relations are only close ({@link #conflicts()}).
 *
 * <p>The same relations make the same graph, in whatever order they come, and the same graph and policy the same answer.
 * Immutable and thread-safe.
 */
public final class CrosswalkGraph {
    final Nodes.Sorted nodes;
    final Relations relations;
    final Equivalence equivalence;
    private final Map<String, Integer> codes;
    private final List<Problem> problems;
    private final String version;

    /**
     * Something that a graph knows.
     *
     * @param id its identifier
     * @param title what it is called, where a framework says so
     * @param frameworks the identifiers of the frameworks it is an item of
     */
    public record Node(Iri id, Optional<LocalizedText> title, List<String> frameworks) {
        public Node {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
            frameworks = List.copyOf(frameworks);
        }
    }

    /**
     * Items of one framework that would be the same by a chain of exact relations.
     *
     * @param framework the identifier of the framework
     * @param items the items
     */
    public record Conflict(String framework, List<Iri> items) {
        public Conflict {
            requireNonNull(framework, "framework");
            items = List.copyOf(items);
        }
    }

    CrosswalkGraph(Nodes.Sorted nodes, Draft draft, Map<String, Integer> codes, List<Problem> found) {
        this.nodes = nodes;
        this.relations = new Relations(draft, nodes.placeOf, nodes.ids.length);
        this.equivalence = new Equivalence(relations, nodes);
        Map<String, Integer> places = new HashMap<>(codes);
        places.replaceAll((code, number) -> nodes.placeOf[number]);
        this.codes = places;
        List<Problem> all = new ArrayList<>(found);
        if (!equivalence.conflicts.isEmpty()) {
            all.add(Problem.warning(
                            CrosswalkProblems.EXACT_CONFLICT,
                            JsonPointer.ROOT,
                            equivalence.conflicts.size()
                                    + " times, exact relations make different items of one framework the same; they are only close here")
                    .withHint("conflicts() says which"));
        }
        int circling = new Hierarchy(relations).circling();
        if (circling > 0) {
            all.add(Problem.warning(
                    CrosswalkProblems.CYCLE,
                    JsonPointer.ROOT,
                    "broader and narrower go round in a circle, among " + circling + " competencies"));
        }
        this.problems = List.copyOf(all);
        this.version = GraphVersion.of(nodes, relations);
    }

    /** Starts with nothing. */
    public static CrosswalkBuilder builder() {
        return new CrosswalkBuilder();
    }

    static String code(String framework, String code) {
        return Identity.normal(framework) + ' ' + code;
    }

    /** A digest of all identifiers and relations: {@code sha256:} and 64 hexadecimal digits. */
    public String version() {
        return version;
    }

    /** How many competencies and occupations it knows. */
    public int size() {
        return nodes.ids.length;
    }

    /** How many relations it has, each once for each that states it. */
    public int relations() {
        return relations.size();
    }

    /** What was wrong with what it was made of; never what the items are. */
    public List<Problem> problems() {
        return problems;
    }

    /** Where exact relations contradict each other. */
    public List<Conflict> conflicts() {
        return equivalence.conflicts;
    }

    /** What an identifier, in whatever spelling, is of. */
    public Optional<Node> find(Iri id) {
        return nodes.place(id).map(this::node);
    }

    /** The item of a framework that has a code. */
    public Optional<Node> find(Iri framework, String code) {
        return Optional.ofNullable(codes.get(code(framework.value(), code))).map(this::node);
    }

    /** All that it knows, in the order of their identifiers. */
    public Stream<Node> nodes() {
        return IntStream.range(0, size()).mapToObj(this::node);
    }

    private Node node(int place) {
        return new Node(nodes.ids[place], Optional.ofNullable(nodes.titles[place]), nodes.frameworksOf(place));
    }

    /** The best route from one to the other, within the limits of the policy. */
    public Optional<Route> best(Iri from, Iri to, RoutePolicy policy) {
        return routes(List.of(from), List.of(to), policy).best();
    }

    /** The best route to each of the targets that one leads to. */
    public Routes routes(Iri from, Collection<Iri> targets, RoutePolicy policy) {
        return routes(List.of(from), targets, policy);
    }

    /** The best route from each of the starts to each of the targets: what held competencies do for required ones. */
    public Routes routes(Collection<Iri> starts, Collection<Iri> targets, RoutePolicy policy) {
        List<Route> found = new ArrayList<>();
        boolean isTruncated = false;
        int visited = 0;
        for (Iri start : new LinkedHashSet<>(starts)) {
            Search search = new Search(this, policy, start);
            found.addAll(search.to(new LinkedHashSet<>(targets)));
            isTruncated |= search.isTruncated();
            visited += search.visited();
        }
        found.sort(Route.ORDER);
        return new Routes(found, isTruncated, visited);
    }

    /** The best route to everything that one leads to. */
    public Routes routes(Iri from, RoutePolicy policy) {
        Search search = new Search(this, policy, from);
        List<Route> found = new ArrayList<>(search.all());
        found.sort(Route.ORDER);
        return new Routes(found, search.isTruncated(), search.visited());
    }
}
