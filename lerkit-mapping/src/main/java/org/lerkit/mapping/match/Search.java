package org.lerkit.mapping.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.mapping.match.Route.Step;
import org.lerkit.model.value.Iri;

/**
 * One search from one start, the best first: scores never grow on the way, so that the first time a place is reached is
 * the best. A place is looked at once for each thing that the steps up to there come to, since that decides what may
 * follow; so cycles end by themselves. Not thread-safe.
 */
final class Search {
    private static final int RELATIONS_A_PLACE = 40;

    private final CrosswalkGraph graph;
    private final Relations relations;
    private final RoutePolicy policy;
    private final Iri start;
    private final int origin;
    private final double[] factors = new double[Correspondence.count() + 1];
    private final double[] methods = new double[Method.values().length];
    private final Frontier frontier = new Frontier();
    /** What was taken last, and not gone on from. */
    private int last = -1;

    private int visited;
    /** How many relations may be looked at, and how many were. */
    private final long most;

    private long looked;
    private boolean isTruncated;

    Search(CrosswalkGraph graph, RoutePolicy policy, Iri start) {
        this.graph = graph;
        this.relations = graph.relations;
        this.policy = policy;
        this.start = start;
        this.most = (long) policy.visited() * RELATIONS_A_PLACE;
        this.origin = graph.nodes.place(start).orElse(-1);
        for (int i = 0; i < Correspondence.count(); i++) {
            factors[i] = policy.factor(Correspondence.of(i));
        }
        factors[Composition.SIBLING] = policy.factor(Correspondence.RELATED);
        for (Method method : Method.values()) {
            methods[method.code] = policy.factor(method);
        }
    }

    boolean isTruncated() {
        return isTruncated;
    }

    int visited() {
        return visited;
    }

    /** The best route to each of these, as far as there is one. */
    List<Route> to(Collection<Iri> targets) {
        List<Route> found = new ArrayList<>();
        Map<Integer, List<Iri>> wanted = new HashMap<>();
        String known = Identity.normal(start.value());
        for (Iri target : targets) {
            int place = graph.nodes.place(target).orElse(-1);
            if (place >= 0) {
                wanted.computeIfAbsent(place, key -> new ArrayList<>()).add(target);
            } else if (Identity.normal(target.value()).equals(known)) {
                found.add(new Route(start, target, List.of(), Correspondence.SAME, 1));
            }
        }
        if (origin < 0) {
            return found;
        }
        begin();
        while (!wanted.isEmpty()) {
            int label = next();
            if (label < 0) {
                break;
            }
            List<Iri> here = wanted.remove(frontier.place(label));
            if (here != null) {
                for (Iri target : here) {
                    found.add(route(label, target));
                }
            }
        }
        return found;
    }

    /** The best route to everything else. */
    List<Route> all() {
        if (origin < 0) {
            return List.of();
        }
        Map<Integer, Integer> best = new LinkedHashMap<>();
        begin();
        for (int label = next(); label >= 0; label = next()) {
            best.putIfAbsent(frontier.place(label), label);
        }
        best.remove(origin);
        List<Route> routes = new ArrayList<>();
        best.forEach((place, label) -> routes.add(route(label, graph.nodes.ids[place])));
        return routes;
    }

    private void begin() {
        frontier.add(origin, -1, -1, 1, Correspondence.SAME.code, 0, 0);
    }

    /** Goes on from the last place, and takes the best of those that are left; -1 when there is none. */
    private int next() {
        if (last >= 0 && leadsOn(last)) {
            if (visited < policy.visited() && looked < most) {
                visited++;
                expand(last);
            } else {
                isTruncated = true;
            }
        }
        last = frontier.take();
        return last;
    }

    /** Nothing follows on siblings, and on the last step only what is the same. */
    private boolean leadsOn(int label) {
        return frontier.state(label) != Composition.SIBLING
                && (frontier.depth(label) < policy.depth() || graph.equivalence.shared.get(frontier.place(label)));
    }

    private void expand(int label) {
        int place = frontier.place(label);
        int state = frontier.state(label);
        int depth = frontier.depth(label);
        int close = frontier.close(label);
        double score = frontier.score(label);
        int end = relations.offsets[place + 1];
        for (int at = relations.offsets[place]; at < end; at++) {
            if (looked++ == most) {
                isTruncated = true;
                return;
            }
            int step = relations.steps[at];
            int meaning = relations.meaningOf(step);
            int composed = Composition.then(state, meaning);
            int depthThere = depth + (graph.equivalence.free.get(step >> 1) ? 0 : 1);
            int closeThere = close + (Composition.isClose(meaning) ? 1 : 0);
            if (composed != Composition.NONE && depthThere <= policy.depth() && closeThere <= policy.closeSteps()) {
                double scoreThere = Math.min(score * factor(step), factors[composed]);
                if (scoreThere >= policy.threshold()) {
                    frontier.add(relations.end(step), label, step, scoreThere, composed, depthThere, closeThere);
                }
            }
        }
    }

    private double factor(int step) {
        Provenance provenance = relations.provenances.get(relations.provenance[step >> 1]);
        return factors[relations.meaningOf(step)] * methods[provenance.method().code] * provenance.confidence();
    }

    private Route route(int label, Iri target) {
        ArrayDeque<Step> steps = new ArrayDeque<>();
        for (int at = label; frontier.parent(at) >= 0; at = frontier.parent(at)) {
            int step = frontier.step(at);
            int relation = step >> 1;
            steps.addFirst(new Step(
                    graph.nodes.ids[frontier.place(frontier.parent(at))],
                    graph.nodes.ids[frontier.place(at)],
                    relations.types.get(relations.type[relation]),
                    (step & 1) == 1,
                    Correspondence.of(relations.meaningOf(step)),
                    factor(step),
                    relations.provenances.get(relations.provenance[relation])));
        }
        int state = frontier.state(label);
        Correspondence all = state == Composition.SIBLING ? Correspondence.RELATED : Correspondence.of(state);
        return new Route(start, target, List.copyOf(steps), all, frontier.score(label));
    }
}
