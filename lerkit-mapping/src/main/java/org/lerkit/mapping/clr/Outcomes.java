package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;

/** Everything about what one learner did that becomes a result, in the order in which results stand. */
final class Outcomes {
    /** Codes about this learner that are results of a type of their own. */
    static final List<String> CODES =
            List.of("creditBasis", "studentLevel", "repeat", "gpaApplicability", "applicability", "override", "flags");

    private static final List<String> TEXTS = List.of("added", "dropped", "classSize");
    private static final List<String> MEASURED = List.of("attendance", "standing");

    /** Of these a resume says years and months. */
    private static final Set<String> DATED = Set.of("employment", "position", "licence", "certification");

    private static final Rule SUBTEST =
            new Rule("clr2.write.subtest", "Part of a test that is scored is a result of it.");

    private Outcomes() {}

    static void write(Source attainment, AchievementDraft draft, Credits first, Writing writing) {
        Results results = new Results(draft);
        List<Source> given = new ArrayList<>(attainment.children("results"));
        given.forEach(result -> results.result(result, Optional.empty()));
        attainment.child("status").ifPresent(results::status);
        List<Source> credits = attainment.children("credits");
        credits.stream().skip(1).forEach(results::credit);
        attainment.child("academic").ifPresent(academic -> academic(academic, results));
        if (attainment.text("kind").orElse("").equals("test")) {
            for (Source part : attainment.children("parts")) {
                if (isResult(part)) {
                    subtest(part, results);
                    given.addAll(part.children("results"));
                }
            }
        }
        results.finish();
        PolicyResults.write(draft, writing, first, results, given);
        if (DATED.contains(attainment.text("kind").orElse(""))) {
            attainment.child("period").ifPresent(period -> {
                vague(period, "start", "activityStart", "period", results);
                vague(period, "end", "activityEnd", "period", results);
            });
            vague(attainment, "awarded", "awarded", "attainment", results);
            vague(attainment, "expires", "expires", "attainment", results);
        }
    }

    /** A date that says less than a day, which no date of a credential can: a result says it as it is. */
    private static void vague(Source part, String member, String type, String row, Results results) {
        boolean day = Writing.dateTime(part, member, row).isPresent();
        leaf(part, member)
                .filter(date -> !day)
                .ifPresent(date -> results.outcome(type, date, rule(row + "." + member))
                        .because
                        .add(date));
    }

    /** Whether a part of a test is one of its results: a subtest that is scored and holds nothing of its own. */
    static boolean isResult(Source part) {
        return part.text("kind").orElse("").equals("subtest") && part.has("results") && !part.has("parts");
    }

    /** Says of the kind of each part of a test that is a result that it is said by being one. */
    static void account(Accounts accounts, Source part) {
        boolean test = part.text("kind").orElse("").equals("test");
        for (Source child : part.children()) {
            if (test && child.name().equals("parts") && isResult(child)) {
                accounts.control(child.child("kind").orElseThrow(), SUBTEST);
            } else if (child.name().equals("parts") || child.name().equals("attainments")) {
                account(accounts, child);
            }
        }
    }

    private static void subtest(Source part, Results results) {
        Optional<Leaf> title = leaf(part, "title").or(() -> leaf(part, "type"));
        part.children("results").forEach(result -> results.result(result, title));
        part.child("status").ifPresent(results::status);
    }

    private static void academic(Source academic, Results results) {
        for (String member : CODES) {
            Writing.leaves(academic, member).forEach(code -> results.outcome(member, code, rule("outcome.value")));
        }
        for (String member : TEXTS) {
            leaf(academic, member).ifPresent(text -> results.outcome(member, text, rule("academic." + member)));
        }
        for (Source honor : academic.children("honors")) {
            leaf(honor, "title").ifPresent(title -> results.outcome("honors", title, rule("honor.title")));
            leaf(honor, "level").ifPresent(level -> results.outcome("honorsLevel", level, rule("outcome.value")));
        }
        for (String member : MEASURED) {
            for (Source fact : academic.children(member)) {
                Optional<Leaf> value = fact.leaf("value");
                Traced name = fact.leaf("name")
                        .map(leaf -> Traced.verbatim(leaf, rule("measured.name")))
                        .orElseGet(() -> Writing.fixed(Words.phrase(member)));
                value.ifPresent(leaf -> results.outcome(member, name, leaf, rule("measured.value")));
            }
        }
    }
}
