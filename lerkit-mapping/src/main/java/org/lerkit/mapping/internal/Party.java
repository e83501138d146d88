package org.lerkit.mapping.internal;

import java.util.Optional;
import org.lerkit.mapping.Rule;

/**
 * Who speaks in a record that nobody but the learner stands behind: an organisation of the record that says nothing but
 * that it is the learner. What is said of the learner is said there alone, so that what is withheld is nowhere else.
 */
public final class Party {
    private static final String LEARNER = "learner";
    private static final String SYSTEM = "lerkit:party";

    private Party() {}

    /** The learner as the sender of a record. */
    public static Target learner(Traced key, Rule rule) {
        Target party = new Target().put("key", key);
        party.object("type").put("value", Traced.fixed(LEARNER, rule)).put("system", Traced.fixed(SYSTEM, rule));
        return party;
    }

    /** Whether an organisation is the learner. */
    public static boolean isLearner(Source organization) {
        return organization
                .child("type")
                .filter(type -> type.text("value").equals(Optional.of(LEARNER))
                        && type.text("system").equals(Optional.of(SYSTEM)))
                .isPresent();
    }
}
