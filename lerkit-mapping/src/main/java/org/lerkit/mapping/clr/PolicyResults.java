package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.clr.AchievementDraft.Outcome;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.policy.GradePolicy;
import org.lerkit.mapping.policy.Policies;
import org.lerkit.model.Problem;

/**
 * Results that are there because of policies of the caller's: the original of a credit that was converted, and grades
 * on other scales. They stand behind all others, and each of them depends on all that decides which of them there are.
 */
final class PolicyResults {
    /** The type of a grade that nobody gave, so that no reader takes it for one. */
    private static final String CONVERTED = "ext:ConvertedGrade";

    private final AchievementDraft draft;
    private final Writing writing;
    private final List<Leaf> decidedBy;

    private PolicyResults(AchievementDraft draft, Writing writing, List<Leaf> decidedBy) {
        this.draft = draft;
        this.writing = writing;
        this.decidedBy = List.copyOf(decidedBy);
    }

    /**
     * @param all the results of the attainment, finished
     * @param given the results as the record has them
     */
    static void write(AchievementDraft draft, Writing writing, Credits credits, Results all, List<Source> given) {
        Policies policies = writing.options.policies();
        List<Leaf> decidedBy = new ArrayList<>(all.statuses());
        decidedBy.addAll(credits.decidedBy());
        if (!policies.grades().isEmpty()) {
            given.forEach(result -> decidedBy.addAll(grounds(result)));
        }
        PolicyResults results = new PolicyResults(draft, writing, decidedBy);
        credits.original().ifPresent(credit -> results.original(all.credit(credit)));
        for (int i = 0; i < given.size(); i++) {
            results.grades(given.get(i), i, policies);
        }
    }

    private static List<Leaf> grounds(Source result) {
        List<Leaf> grounds = new ArrayList<>();
        for (String member : List.of("kind", "scale", "value")) {
            leaf(result, member).ifPresent(grounds::add);
        }
        return grounds;
    }

    private void original(Outcome credit) {
        credit.because.addAll(decidedBy);
        credit.describesAchievement = true;
        credit.name = Optional.of("original-credit");
    }

    private void grades(Source result, int index, Policies policies) {
        Leaf kind = leaf(result, "kind").orElseThrow();
        Optional<String> scale = leaf(result, "scale").map(Leaf::text);
        leaf(result, "value")
                .ifPresent(grade -> policies.grades(kind.text(), scale)
                        .forEach(
                                policy -> converted(policy, grade, policy.rule().id() + '#' + index)));
    }

    private void converted(GradePolicy policy, Leaf grade, String name) {
        List<String> grades = policy.convert(grade.text());
        if (grades.isEmpty()) {
            writing.problems.add(Problem.warning(
                            ConversionProblems.OUTSIDE_POLICY,
                            grade.location(),
                            "a grade of which policy " + policy.name() + " says nothing")
                    .withHint("It is written as it is, and not converted"));
            return;
        }
        String first = grades.get(0);
        String last = grades.get(grades.size() - 1);
        Outcome outcome = draft.outcome();
        outcome.because.addAll(decidedBy);
        outcome.name = Optional.of(name);
        outcome.description.put("name", Traced.policy(policy.to(), policy.rule()));
        outcome.description.put("resultType", Traced.policy(CONVERTED, policy.rule()));
        outcome.result.put(
                "value",
                Traced.policy(first.equals(last) ? first : first + " to " + last, policy.rule())
                        .dependingOn(grade));
    }
}
