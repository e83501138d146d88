package org.lerkit.testkit.assertj;

import java.util.List;
import java.util.Map.Entry;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;

/** Assertions about what came of the checks of a profile. Requirements are named by their ids or their keys. */
public final class ConformanceReportAssert extends AbstractAssert<ConformanceReportAssert, ConformanceReport> {
    ConformanceReportAssert(@Nullable ConformanceReport actual) {
        super(actual, ConformanceReportAssert.class);
    }

    /** Verifies that nothing required failed or was left open without a waiver, and something passed. */
    public ConformanceReportAssert passes() {
        isNotNull();
        if (!actual.passed()) {
            List<Result> wrong = wrong(result -> result.requirement().level().isStrict());
            fail(
                    wrong.isEmpty()
                            ? "no check passed; the subject has to give "
                                    + actual.profile().needs()
                            : all(wrong));
        }
        return this;
    }

    /** Verifies the same, and that nothing recommended failed or was left open without a waiver. */
    public ConformanceReportAssert passesWithRecommendations() {
        passes();
        List<Result> wrong = wrong(result -> true);
        if (!wrong.isEmpty()) {
            fail(all(wrong));
        }
        return this;
    }

    /** Verifies that checks of a requirement were made, and all of them passed. */
    public ConformanceReportAssert hasPassed(String requirement) {
        return has(requirement, Outcome.PASSED);
    }

    /** Verifies that a check of a requirement failed, with or without a waiver. */
    public ConformanceReportAssert hasFailed(String requirement) {
        return has(requirement, Outcome.FAILED);
    }

    /** Verifies that nobody looked at a requirement. */
    public ConformanceReportAssert hasUntested(String requirement) {
        return has(requirement, Outcome.UNTESTED);
    }

    private ConformanceReportAssert has(String requirement, Outcome expected) {
        isNotNull();
        Entry<Requirement, Outcome> found = actual.requirements().entrySet().stream()
                .filter(entry -> isNamed(entry.getKey(), requirement))
                .findFirst()
                .orElse(null);
        if (found == null) {
            fail("does not ask for " + requirement + "; its specifications are "
                    + actual.profile().specifications().stream()
                            .map(specification -> specification.id() + '@' + specification.newestRevision())
                            .collect(Collectors.joining(", ")));
        } else if (found.getValue() != expected) {
            List<Result> made = actual.results().stream()
                    .filter(result -> isNamed(result.requirement(), requirement))
                    .toList();
            fail(requirement + " was to be " + expected.id() + ", and is "
                    + found.getValue().id() + (made.isEmpty() ? "" : ":\n" + all(made)));
        }
        return this;
    }

    private static boolean isNamed(Requirement requirement, String name) {
        return requirement.key().equals(name) || requirement.id().equals(name);
    }

    private List<Result> wrong(Predicate<Result> which) {
        return actual.results().stream()
                .filter(result -> result.isFailure()
                        || (result.outcome() == Outcome.INDETERMINATE
                                && result.waiver().isEmpty()))
                .filter(which)
                .toList();
    }

    private static String all(List<Result> results) {
        return results.size()
                + (results.size() == 1 ? " check:\n" : " checks:\n")
                + results.stream()
                        .map(result -> "- " + result.outcome().id() + ": " + result.describe())
                        .collect(Collectors.joining("\n"));
    }

    private void fail(String what) {
        failWithMessage(
                "%s", actual.subject() + ", asked as " + actual.profile().id() + ": " + what);
    }
}
