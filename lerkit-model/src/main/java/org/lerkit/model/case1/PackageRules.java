package org.lerkit.model.case1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lerkit.model.internal.AssociationRules;
import org.lerkit.model.internal.AssociationRules.Edge;
import org.lerkit.model.internal.DistinctIds;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;

/** What the parts of a package say together. Identifiers decide, for the addresses of copies are others. */
final class PackageRules {
    private static final String IDENTIFIER = "identifier";
    private static final List<String> NODES = List.of("CFItems", "CFAssociations", "CFRubrics");

    private PackageRules() {}

    /** One identifier does not name two parts. */
    static void checkIdentifiers(CfPackage whole, Findings findings) {
        Set<JsonValue> seen = new HashSet<>();
        if (whole.json().members().get("CFDocument") instanceof JsonObject document) {
            seen.add(document.get(IDENTIFIER).orElse(JsonObject.EMPTY));
        }
        for (String member : NODES) {
            if (whole.json().members().get(member) instanceof JsonArray nodes) {
                for (int i = 0; i < nodes.items().size(); i++) {
                    if (nodes.items().get(i) instanceof JsonObject node
                            && node.members().get(IDENTIFIER) instanceof JsonString identifier
                            && !seen.add(identifier)) {
                        findings.in(member)
                                .in(i)
                                .in(IDENTIFIER)
                                .error(
                                        DistinctIds.REPEATED,
                                        "the identifier of another part of the package before it",
                                        "give it one of its own");
                    }
                }
            }
        }
    }

    /** Nothing is part of itself, and nothing comes before itself. */
    static void checkHierarchy(CfPackage whole, Findings findings) {
        List<CfPckgAssociation> associations = whole.cfAssociations();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < associations.size(); i++) {
            CfPckgAssociation association = associations.get(i);
            edges.add(new Edge(
                    new Iri(association.originNodeURI().identifier()),
                    association.associationType().text(),
                    new Iri(association.destinationNodeURI().identifier()),
                    findings.in("CFAssociations").in(i)));
        }
        AssociationRules.checkCycles(edges);
    }
}
