package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;

/**
 * Associations of a CLR 2.0, which the subject says, on their way to where CLR 1.0 says them: in the achievement that
 * each begins at, with the name of the other one.
 */
final class Associations {
    private static final List<String> ENDS = List.of("associationType", "sourceId", "targetId");

    private final Rewriting rewriting;
    private final Map<String, List<Source>> bySource = new LinkedHashMap<>();
    private final Map<String, Source> achievements = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();

    Associations(Source subject, Rewriting rewriting) {
        this.rewriting = rewriting;
        for (Source credential : subject.children("verifiableCredential")) {
            AssertionDowngrade.achievement(credential).ifPresent(this::know);
        }
        subject.children("achievement").forEach(this::know);
        for (Source association : subject.children("association")) {
            boolean whole = ENDS.stream().allMatch(end -> association.leaf(end).isPresent());
            if (whole) {
                bySource.computeIfAbsent(
                                association.leaf("sourceId").orElseThrow().raw(), id -> new ArrayList<>())
                        .add(association);
            } else {
                rewriting.accounts.drop(association, ClrDowngrade.UNFIT);
            }
        }
    }

    private void know(Source achievement) {
        achievement.leaf("id").ifPresent(id -> achievements.putIfAbsent(id.raw(), achievement));
    }

    /** Says in an achievement what begins at it. Which do depends on where all that are said there begin. */
    void write(Source achievement, Target to) {
        Optional<Leaf> id = achievement.leaf("id");
        List<Source> own =
                id.map(leaf -> bySource.getOrDefault(leaf.raw(), List.of())).orElse(List.of());
        if (own.isEmpty()) {
            return;
        }
        written.add(id.orElseThrow().raw());
        List<Leaf> deciding = new ArrayList<>(List.of(id.orElseThrow()));
        own.forEach(association -> deciding.add(association.leaf("sourceId").orElseThrow()));
        own.forEach(
                association -> to.add("associations", association(association).dependingOn(deciding)));
    }

    private Target association(Source association) {
        Leaf target = association.leaf("targetId").orElseThrow();
        association
                .children("type")
                .forEach(type -> rewriting.accounts.control(type, rewriting.rule("association.type")));
        return new Target()
                .put(
                        "associationType",
                        Traced.verbatim(
                                association.leaf("associationType").orElseThrow(),
                                rewriting.rule("association.associationType")))
                .put("targetId", Traced.verbatim(target, rewriting.rule("association.targetId")))
                .put("title", title(target));
    }

    /** The name of the other achievement; the id itself, of one that the record has not. */
    private Traced title(Leaf target) {
        Optional<Source> other = Optional.ofNullable(achievements.get(target.raw()));
        Optional<Leaf> id = other.flatMap(achievement -> achievement.leaf("id"));
        Traced title = other.flatMap(achievement -> achievement.child("name"))
                .flatMap(rewriting::words)
                .map(name -> Traced.verbatim(name, rewriting.rule("achievement.name"))
                        .dependingOn(target))
                .orElseGet(() -> Traced.verbatim(target, rewriting.rule("association.targetId")));
        return id.map(title::dependingOn).orElse(title);
    }

    /** Says of associations that begin at no achievement of the record that they are left out. */
    void leaveOthers() {
        bySource.forEach((id, associations) -> {
            if (!written.contains(id)) {
                associations.forEach(
                        association -> rewriting.accounts.drop(association, rewriting.rule("association.sourceId")));
            }
        });
    }
}
