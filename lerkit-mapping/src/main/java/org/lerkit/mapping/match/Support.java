package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/**
 * A skill of a record that leads to something that a posting asks for.
 *
 * @param skill with who vouches for it
 * @param route how it leads there; its score is that of the route alone
 * @param level how the levels compare
 * @param outcome what comes of the requirement by this skill alone
 * @param score what it counts: that of the route, less for its level
 * @param isBarred whether the policy lets nothing but the competency itself do for the requirement, and this is none
 */
public record Support(Skill skill, Route route, LevelFit level, MatchOutcome outcome, double score, boolean isBarred) {
    /** The best first; in the end by where the skill is said. */
    static final Comparator<Support> ORDER = Comparator.comparing(Support::isBarred)
            .thenComparing(Support::outcome)
            .thenComparing(Comparator.comparingDouble(Support::score).reversed())
            .thenComparing(support -> support.skill().voucher().standing())
            .thenComparingInt(support -> support.route().steps().size())
            .thenComparing(support -> support.skill().id().map(Iri::value).orElse(""))
            .thenComparing(
                    support -> support.skill().date().map(LexicalDate::text).orElse(""), Comparator.reverseOrder())
            .thenComparing(support -> support.skill().place());

    public Support {
        requireNonNull(skill, "skill");
        requireNonNull(route, "route");
        requireNonNull(level, "level");
        requireNonNull(outcome, "outcome");
    }
}
