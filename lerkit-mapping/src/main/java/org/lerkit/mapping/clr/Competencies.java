package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.carried;
import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.recoded;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;

/** A competency that an attainment speaks of, as an achievement. */
final class Competencies {
    private static final Set<String> COMPETENCIES = Set.of("outcome", "proficiency", "attribute");

    private Competencies() {}

    /** Whether the source says that the learner was assessed; if not, the competency is not asserted. */
    static boolean isAssessed(Source claim) {
        return List.of("proficiency", "status", "date").stream().anyMatch(claim::has);
    }

    static void write(Source claim, AchievementDraft draft, Optional<Target> creator) {
        Target body = draft.body();
        Leaf kind = leaf(claim, "kind").orElseThrow();
        String type =
                COMPETENCIES.contains(kind.text()) ? "Competency" : Words.ext(Words.capital(kind.text()), Set.of());
        Optional<Traced> name = carried(claim, "name", "competency");
        Optional<Traced> code = carried(claim, "code", "competency");
        Optional<Traced> description = carried(claim, "description", "competency");
        Traced best = name.or(() -> description)
                .or(() -> code)
                .orElseGet(() -> recoded(type, kind, rule("competency-kind.value")));
        body.put("achievementType", recoded(type, kind, rule("competency-kind.value")));
        body.put("name", best);
        body.put("description", description.orElse(best));
        body.object("criteria")
                .put("narrative", Traced.derived("Mastery of " + best.text(), rule("competency.name"), best.leaves()));
        creator.ifPresent(profile -> body.put("creator", profile));
        body.put("humanCode", code);
        Alignments.competency(claim, body);
        Writing.leaves(claim, "skill")
                .forEach(skill -> draft.tag(Achievements.tag("skill", skill, "competency-skill.value")));
        if (isAssessed(claim)) {
            Results results = new Results(draft);
            Writing.leaves(claim, "proficiency").forEach(results::proficiency);
            claim.child("status").ifPresent(results::status);
            results.finish();
        }
    }
}
