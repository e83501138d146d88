package org.lerkit.model.ctdlasn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.internal.AssociationRules;
import org.lerkit.model.internal.AssociationRules.Edge;
import org.lerkit.model.internal.DistinctIds;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;

/** What the resources of a graph say together. */
final class GraphRules {
    /** A graph that is about no framework, or about several. */
    static final ProblemCode FRAMEWORKS = new ProblemCode("ctdlasn.graph.frameworks");

    private static final String GRAPH = "@graph";

    private GraphRules() {}

    /** A graph is about one framework. */
    static void checkFramework(CtdlAsnGraph whole, Findings findings) {
        List<GraphResource> resources = whole.graph();
        boolean found = false;
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i) instanceof CompetencyFramework) {
                if (found) {
                    findings.in(GRAPH)
                            .in(i)
                            .error(FRAMEWORKS, "a second framework", "give each framework a graph of its own");
                }
                found = true;
            }
        }
        if (!found) {
            findings.in(GRAPH)
                    .error(
                            FRAMEWORKS,
                            "no framework among " + resources.size() + " resources",
                            "add the one that the competencies are part of: a ceasn:CompetencyFramework");
        }
    }

    /** An address, or a CTID, does not name two resources. */
    static void checkIdentifiers(CtdlAsnGraph whole, Findings findings) {
        Set<JsonValue> seen = new HashSet<>();
        List<GraphResource> resources = whole.graph();
        for (int i = 0; i < resources.size(); i++) {
            for (String member : List.of("@id", "ceterms:ctid")) {
                if (resources.get(i).json().members().get(member) instanceof JsonString identifier
                        && !seen.add(identifier)) {
                    findings.in(GRAPH)
                            .in(i)
                            .in(member)
                            .error(
                                    DistinctIds.REPEATED,
                                    "the identifier of another resource of the graph before it",
                                    "give it one of its own");
                }
            }
        }
    }

    /** Nothing is part of itself, and nothing is needed before itself. */
    static void checkHierarchy(CtdlAsnGraph whole, Findings findings) {
        List<Edge> edges = new ArrayList<>();
        List<GraphResource> resources = whole.graph();
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i) instanceof Competency competency) {
                Findings here = findings.in(GRAPH).in(i);
                add(competency, "isChildOf", competency.isChildOf(), here.in("ceasn:isChildOf"), edges);
                add(competency, "isParentOf", competency.hasChild(), here.in("ceasn:hasChild"), edges);
                List<Iri> before = competency.prerequisiteAlignment();
                for (int j = 0; j < before.size(); j++) {
                    edges.add(new Edge(
                            before.get(j),
                            "precedes",
                            competency.id(),
                            here.in("ceasn:prerequisiteAlignment").in(j)));
                }
            }
        }
        AssociationRules.checkCycles(edges);
    }

    private static void add(Competency from, String type, List<Iri> to, Findings findings, List<Edge> edges) {
        for (int i = 0; i < to.size(); i++) {
            edges.add(new Edge(from.id(), type, to.get(i), findings.in(i)));
        }
    }
}
