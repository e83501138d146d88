package org.lerkit.model.clr2;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lerkit.model.document.Credential;
import org.lerkit.model.internal.AssociationRules;
import org.lerkit.model.internal.AssociationRules.Edge;
import org.lerkit.model.internal.DistinctIds;
import org.lerkit.model.json.Findings;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.ob3.AnyAchievementCredential;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc2.VerifiableCredential;

/** What the parts of a record say of each other. */
final class RecordRules {
    private RecordRules() {}

    /** Associations join achievements of the record, and never in a circle. */
    static void checkAssociations(ClrSubject subject, Findings findings) {
        List<Association> associations = subject.association();
        if (associations.isEmpty()) {
            return;
        }
        Set<Iri> achievements = achievements(subject);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < associations.size(); i++) {
            Association association = associations.get(i);
            Findings place = findings.in("association").in(i);
            checkEnd(association.sourceId(), achievements, place.in("sourceId"));
            checkEnd(association.targetId(), achievements, place.in("targetId"));
            edges.add(new Edge(
                    association.sourceId(), association.associationType().text(), association.targetId(), place));
        }
        AssociationRules.checkCycles(edges);
    }

    private static void checkEnd(Iri end, Set<Iri> achievements, Findings findings) {
        if (!achievements.contains(end)) {
            findings.error(
                    AssociationRules.END,
                    "no achievement of this record has this id",
                    "add the achievement to the subject or to a credential in the record, or use the id of one there");
        }
    }

    private static Set<Iri> achievements(ClrSubject subject) {
        Set<Iri> ids = new HashSet<>();
        subject.achievement().stream().map(Achievement::id).forEach(ids::add);
        for (Credential credential : subject.verifiableCredential()) {
            if (credential instanceof AnyAchievementCredential badge) {
                ids.add(badge.credentialSubject().achievement().id());
            }
        }
        return ids;
    }

    /** A record holds a credential once. */
    static void checkCredentials(ClrSubject subject, Findings findings) {
        DistinctIds.inArray(
                subject.verifiableCredential().stream()
                        .map(Credential::credentialId)
                        .toList(),
                findings.in("verifiableCredential"));
    }

    /** A credential of any kind that is embedded says from when it holds, which data model 2.0 leaves open. */
    static void checkBegin(ClrSubject subject, Findings findings) {
        List<Credential> embedded = subject.verifiableCredential();
        for (int i = 0; i < embedded.size(); i++) {
            if (embedded.get(i) instanceof VerifiableCredential credential
                    && credential.json().get("validFrom").isEmpty()) {
                findings.in("verifiableCredential")
                        .in(i)
                        .in("validFrom")
                        .error(Findings.MISSING, "required in a record, and not there", "add it");
            }
        }
    }
}
