package org.lerkit.model.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.value.Iri;

/** Finds the edges of a directed graph that lie on cycles, in time proportional to its size. */
final class Cycles {
    private final Map<Iri, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> next = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private record Edge(int from, int to, int index) {}

    void add(Iri from, Iri to, int index) {
        Edge edge = new Edge(number(from), number(to), index);
        edges.add(edge);
        next.get(edge.from).add(edge.to);
    }

    private int number(Iri id) {
        return numbers.computeIfAbsent(id, unseen -> {
            next.add(new ArrayList<>());
            return numbers.size();
        });
    }

    /** The indexes of the edges on cycles, in the order they were added. */
    List<Integer> edgesInCycles() {
        int[] component = components();
        return edges.stream()
                .filter(edge -> component[edge.from] == component[edge.to])
                .map(Edge::index)
                .toList();
    }

    /**
     * The strongly connected component of each node, by Tarjan's algorithm with a stack of its own: a long chain must not
     * exhaust that of the thread.
     */
    private int[] components() {
        int nodes = next.size();
        int[] order = new int[nodes];
        int[] low = new int[nodes];
        int[] component = new int[nodes];
        int[] followed = new int[nodes];
        Deque<Integer> open = new ArrayDeque<>();
        Deque<Integer> path = new ArrayDeque<>();
        int visited = 0;
        int found = 0;
        for (int start = 0; start < nodes; start++) {
            if (order[start] != 0) {
                continue;
            }
            path.push(start);
            while (!path.isEmpty()) {
                int node = path.peek();
                if (order[node] == 0) {
                    order[node] = ++visited;
                    low[node] = visited;
                    open.push(node);
                }
                if (followed[node] < next.get(node).size()) {
                    int target = next.get(node).get(followed[node]++);
                    if (order[target] == 0) {
                        path.push(target);
                    } else if (component[target] == 0) {
                        low[node] = Math.min(low[node], order[target]);
                    }
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    low[path.peek()] = Math.min(low[path.peek()], low[node]);
                }
                if (low[node] == order[node]) {
                    found++;
                    int member;
                    do {
                        member = open.pop();
                        component[member] = found;
                    } while (member != node);
                }
            }
        }
        return component;
    }
}
