package org.lerkit.mapping.elm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;

/** Which class an attainment is written as, and where parts of it stand in an achievement. */
enum ClaimClass {
    ACHIEVEMENT("LearningAchievement", "hasPart"),
    ASSESSMENT("LearningAssessment", "provenBy"),
    ACTIVITY("LearningActivity", "influencedBy"),
    ENTITLEMENT("LearningEntitlement", "entitlesTo");

    private static final String KIND = "kind";
    private static final Set<String> ASSESSMENTS = Set.of("test", "subtest");
    private static final Set<String> ACTIVITIES = Set.of("activity", "employment", "position");
    /** What statuses of records say of what was not achieved, in small letters and without spaces or hyphens. */
    private static final Set<String> NOT_ACHIEVED = Set.of(
            "failed",
            "fail",
            "failing",
            "inprogress",
            "enrolled",
            "withdrawn",
            "withdrew",
            "incomplete",
            "dropped",
            "notpassed",
            "notgranted",
            "notcompleted",
            "otherfail",
            "passfailfail",
            "incompletenotresolvedfail");

    private final String type;
    private final String member;

    ClaimClass(String type, String member) {
        this.type = type;
        this.member = member;
    }

    /** The name of the class. */
    String type() {
        return type;
    }

    /** Where an achievement has parts of it. */
    String member() {
        return member;
    }

    /** The class of an attainment: by its kind, and by what its status says of what was not achieved. */
    static ClaimClass of(Source attainment) {
        String kind = attainment.text(KIND).orElse("");
        if (kind.equals("licence")) {
            return ENTITLEMENT;
        } else if (ACTIVITIES.contains(kind)) {
            return ACTIVITY;
        } else if (ASSESSMENTS.contains(kind)) {
            return ASSESSMENT;
        }
        boolean failed = attainment
                .child("status")
                .flatMap(status -> status.text("value"))
                .map(value -> value.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""))
                .filter(NOT_ACHIEVED::contains)
                .isPresent();
        if (!failed) {
            return ACHIEVEMENT;
        }
        return grade(attainment).isPresent() ? ASSESSMENT : ACTIVITY;
    }

    /** What decides of the class of an attainment. */
    static List<Leaf> marks(Source attainment) {
        List<Leaf> marks = new ArrayList<>(attainment.leaves(KIND));
        attainment.child("status").ifPresent(status -> marks.addAll(status.leaves("value")));
        return marks;
    }

    /** The first result that has a value. */
    static Optional<Source> grade(Source attainment) {
        return attainment.children("results").stream()
                .filter(result -> result.leaf("value").isPresent())
                .findFirst();
    }
}
