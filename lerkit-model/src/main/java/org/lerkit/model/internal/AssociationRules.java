package org.lerkit.model.internal;

import java.util.List;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.value.Iri;

/** What associations say together: nothing is part of itself, or comes before itself. */
public final class AssociationRules {
    /** An association with an achievement that is not in the record. */
    public static final ProblemCode END = new ProblemCode("association.end-unknown");
    /** Associations that go in a circle. */
    public static final ProblemCode CYCLE = new ProblemCode("association.cycle");

    private static final Set<String> UPWARD = Set.of("isChildOf", "isPartOf");
    private static final String DOWNWARD = "isParentOf";
    private static final String FORWARD = "precedes";

    private AssociationRules() {}

    /**
     * An association.
     *
     * @param type what the source is to the target, a word that CASE, CLR 1.0 and CLR 2.0 share
     * @param place where it is
     */
    public record Edge(Iri source, String type, Iri target, Findings place) {}

    /** Reports every association that closes a circle. */
    public static void checkCycles(List<Edge> edges) {
        Cycles hierarchy = new Cycles();
        Cycles sequence = new Cycles();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (UPWARD.contains(edge.type)) {
                hierarchy.add(edge.source, edge.target, i);
            } else if (edge.type.equals(DOWNWARD)) {
                hierarchy.add(edge.target, edge.source, i);
            } else if (edge.type.equals(FORWARD)) {
                sequence.add(edge.source, edge.target, i);
            }
        }
        report(hierarchy, "something that is part of itself", edges);
        report(sequence, "something that precedes itself", edges);
    }

    private static void report(Cycles cycles, String title, List<Edge> edges) {
        for (int index : cycles.edgesInCycles()) {
            edges.get(index).place.error(CYCLE, "closes a circle: " + title, "remove one association of the circle");
        }
    }
}
