package org.lerkit.model.clr2;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.Findings;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.value.Iri;

/** What the associations of a record say together: they join achievements of the record, and never in a circle. */
final class AssociationRules {
    static final ProblemCode END = new ProblemCode("clr2.association.end-unknown");
    static final ProblemCode CYCLE = new ProblemCode("clr2.association.cycle");

    private static final Set<AssociationType> UPWARD = Set.of(AssociationType.IS_CHILD_OF, AssociationType.IS_PART_OF);

    private AssociationRules() {}

    static void check(ClrSubject subject, Findings findings) {
        List<Association> associations = subject.association();
        if (associations.isEmpty()) {
            return;
        }
        Set<Iri> achievements = achievements(subject);
        Cycles hierarchy = new Cycles();
        Cycles sequence = new Cycles();
        for (int i = 0; i < associations.size(); i++) {
            Association association = associations.get(i);
            Findings place = findings.in("association").in(i);
            checkEnd(association.sourceId(), achievements, place.in("sourceId"));
            checkEnd(association.targetId(), achievements, place.in("targetId"));
            AssociationType type = association.associationType();
            if (UPWARD.contains(type)) {
                hierarchy.add(association.sourceId(), association.targetId(), i);
            } else if (type.equals(AssociationType.IS_PARENT_OF)) {
                hierarchy.add(association.targetId(), association.sourceId(), i);
            } else if (type.equals(AssociationType.PRECEDES)) {
                sequence.add(association.sourceId(), association.targetId(), i);
            }
        }
        report(hierarchy, "an achievement that is part of itself", findings);
        report(sequence, "an achievement that precedes itself", findings);
    }

    private static void checkEnd(Iri end, Set<Iri> achievements, Findings findings) {
        if (!achievements.contains(end)) {
            findings.error(
                    END,
                    "no achievement of this record has this id",
                    "add the achievement to the subject or to a credential in the record, or use the id of one there");
        }
    }

    private static void report(Cycles edges, String title, Findings findings) {
        for (int index : edges.edgesInCycles()) {
            findings.in("association")
                    .in(index)
                    .error(CYCLE, "closes a circle: " + title, "remove one association of the circle");
        }
    }

    private static Set<Iri> achievements(ClrSubject subject) {
        Set<Iri> ids = new HashSet<>();
        subject.achievement().stream().map(Achievement::id).forEach(ids::add);
        for (Credential credential : subject.verifiableCredential()) {
            if (credential instanceof AchievementCredential badge) {
                ids.add(badge.credentialSubject().achievement().id());
            }
        }
        return ids;
    }
}
