package org.lerkit.model.clr1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.internal.AssociationRules;
import org.lerkit.model.internal.AssociationRules.Edge;
import org.lerkit.model.internal.DistinctIds;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.value.Iri;

/** What the parts of a record say of each other. What only a signed part could tell is left open. */
final class RecordRules {
    static final ProblemCode CONTEXT = new ProblemCode("clr1.context.unknown");
    static final ProblemCode DIFFERS = new ProblemCode("clr1.achievement.differs");
    static final ProblemCode RECIPIENT = new ProblemCode("clr1.recipient.not-learner");

    /** The properties of the learner by which the specification lets a recipient be known. */
    private static final Set<String> KNOWN_BY = Set.of("id", "email", "url", "telephone", "sourcedId", "studentId");

    private static final Set<String> IDENTIFIED = Set.of(
            "achievement", "achievements", "assertions", "endorsements", "resultDescriptions", "rubricCriterionLevels");

    private RecordRules() {}

    /** The schema takes any context; without that of CLR, other readers will not know the terms. */
    static void checkContext(Clr clr, Findings findings) {
        List<Iri> contexts = clr.context();
        if (!contexts.isEmpty()
                && contexts.stream()
                        .noneMatch(context ->
                                Clr1.CONTEXTS.matcher(context.value()).matches())) {
            findings.in("@context")
                    .warning(CONTEXT, "not one context of CLR 1.0 itself", "write " + Clr1.CONTEXT + " first");
        }
    }

    /** An achievement that is listed and asserted is the same in both places, exactly. */
    static void checkAchievements(Clr clr, Findings findings) {
        Map<Iri, JsonObject> listed = new HashMap<>();
        clr.achievements().forEach(achievement -> listed.putIfAbsent(achievement.id(), achievement.json()));
        List<Assertion> assertions = clr.assertions();
        for (int i = 0; i < assertions.size(); i++) {
            Optional<Achievement> asserted = assertions.get(i).achievement();
            if (asserted.isPresent()
                    && !listed.getOrDefault(asserted.get().id(), asserted.get().json())
                            .equals(asserted.get().json())) {
                findings.in("assertions")
                        .in(i)
                        .in("achievement")
                        .error(
                                DIFFERS,
                                "not exactly what achievements of the record say of the same achievement",
                                "repeat it member for member, or list it once");
            }
        }
    }

    /** Associations lead to achievements of the record, and never in a circle. */
    static void checkAssociations(Clr clr, Findings findings) {
        Set<Iri> achievements = new HashSet<>();
        List<Edge> edges = new ArrayList<>();
        List<Achievement> listed = clr.achievements();
        for (int i = 0; i < listed.size(); i++) {
            collect(listed.get(i), findings.in("achievements").in(i), achievements, edges);
        }
        List<Assertion> assertions = clr.assertions();
        for (int i = 0; i < assertions.size(); i++) {
            Findings place = findings.in("assertions").in(i).in("achievement");
            assertions.get(i).achievement().ifPresent(asserted -> collect(asserted, place, achievements, edges));
        }
        if (clr.signedAssertions().isEmpty()) {
            edges.stream()
                    .filter(edge -> !achievements.contains(edge.target()))
                    .forEach(edge -> edge.place()
                            .in("targetId")
                            .warning(
                                    AssociationRules.END,
                                    "no achievement of this record has this id",
                                    "add the achievement to achievements of the record"));
        }
        AssociationRules.checkCycles(edges);
    }

    private static void collect(Achievement achievement, Findings place, Set<Iri> achievements, List<Edge> edges) {
        achievements.add(achievement.id());
        List<Association> associations = achievement.associations();
        for (int i = 0; i < associations.size(); i++) {
            Association association = associations.get(i);
            edges.add(new Edge(
                    achievement.id(),
                    association.associationType().text(),
                    association.targetId(),
                    place.in("associations").in(i)));
        }
    }

    /** The recipient of each assertion is the learner; of a hashed identity only who knows the learner can tell. */
    static void checkRecipients(Clr clr, Findings findings) {
        JsonObject learner = clr.learner().json();
        List<Assertion> assertions = clr.assertions();
        for (int i = 0; i < assertions.size(); i++) {
            Optional<Identity> recipient = assertions.get(i).recipient().filter(RecordRules::isPlain);
            if (recipient.isPresent()
                    && KNOWN_BY.contains(recipient.get().type())
                    && !learner.get(recipient.get().type())
                            .equals(Optional.of(new JsonString(recipient.get().identity())))) {
                findings.in("assertions")
                        .in(i)
                        .in("recipient")
                        .in("identity")
                        .error(
                                RECIPIENT,
                                "not the value that the learner of this record has",
                                "use the value of that property of the learner");
            }
        }
    }

    private static boolean isPlain(Identity identity) {
        return !identity.json().get("hashed").equals(Optional.of(JsonBoolean.TRUE));
    }

    /** The endorsements of a record are of it, or of something in it. */
    static void checkEndorsed(Clr clr, Findings findings) {
        List<Endorsement> endorsements = clr.endorsements();
        if (endorsements.isEmpty() || !clr.signedAssertions().isEmpty()) {
            return;
        }
        Set<String> ids = new HashSet<>();
        collectIds(clr.json(), ids);
        for (int i = 0; i < endorsements.size(); i++) {
            if (!ids.contains(endorsements.get(i).claim().id().value())) {
                IssuedRules.elsewhere(findings, i, "use the id of the record, or of something in it");
            }
        }
    }

    private static void collectIds(JsonValue value, Set<String> ids) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> collectIds(item, ids));
        } else if (value instanceof JsonObject object) {
            if (object.members().get("id") instanceof JsonString id) {
                ids.add(id.value());
            }
            object.members().forEach((name, member) -> {
                if (!name.equals("endorsements")) {
                    collectIds(member, ids);
                }
            });
        }
    }

    /** One id does not name two different things, and an assertion is there once. */
    static void checkIds(Clr clr, Findings findings) {
        DistinctIds.inMembers(IDENTIFIED, clr.json(), findings);
        DistinctIds.inArray(
                clr.assertions().stream()
                        .map(assertion -> Optional.of(assertion.id()))
                        .toList(),
                findings.in("assertions"));
    }
}
