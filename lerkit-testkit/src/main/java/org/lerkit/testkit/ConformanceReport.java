package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What came of all checks of a profile on a subject. Says what a subject was seen to do, which is no certification: that is
 * given by those who own the specifications. Immutable.
 *
 * @param profile the checks that were made
 * @param subject the name of what was examined
 * @param made when
 * @param seed what keys and choices were drawn from
 * @param revisions by which revision each specification was read
 * @param results one for each check, in the order of the profile
 */
public record ConformanceReport(
        ConformanceProfile profile,
        String subject,
        Instant made,
        long seed,
        Map<Specification, String> revisions,
        List<Result> results) {
    public ConformanceReport {
        requireNonNull(profile, "profile");
        requireNonNull(subject, "subject");
        requireNonNull(made, "made");
        revisions = Collections.unmodifiableMap(new LinkedHashMap<>(revisions));
        results = List.copyOf(results);
    }

    /**
     * What came of one check.
     *
     * @param requirement what it exercises
     * @param check its name
     * @param title what was done
     * @param finding what was found
     * @param waiver why a failure does not decide, if it does not
     */
    public record Result(
            Requirement requirement, String check, String title, Finding finding, Optional<Waiver> waiver) {
        /** What came of it. */
        public Outcome outcome() {
            return finding.outcome();
        }

        /** Whether it failed, and no waiver says that this is known. */
        public boolean isFailure() {
            return outcome() == Outcome.FAILED && waiver.isEmpty();
        }

        /** The requirement and the check, as {@link ConformanceOptions#only} takes them. */
        public String id() {
            return requirement.id() + '#' + check;
        }

        /**
         * What was found, in which document and where, what to do about it, who asks it, where that can be read, and how to
         * make this check alone: several lines, for people, of many documents and problems some. Never a value of a document,
         * unless the subject itself puts one into what it says.
         */
        public String describe() {
            return ResultText.of(this);
        }
    }

    /**
     * Whether the subject did all that is required of what was tested: no check of a {@code MUST} failed or could not be
     * told, without a waiver, and at least one passed. What was not tested is not in this: {@link #count} tells how much.
     */
    public boolean passed() {
        return failures(Level::isStrict).isEmpty()
                && results.stream()
                        .noneMatch(result -> result.outcome() == Outcome.INDETERMINATE
                                && result.requirement().level().isStrict()
                                && result.waiver().isEmpty())
                && count(Outcome.PASSED) > 0;
    }

    /** The failures that no waiver covers, of requirements of these levels. */
    public List<Result> failures(Predicate<Level> levels) {
        return results.stream()
                .filter(Result::isFailure)
                .filter(result -> levels.test(result.requirement().level()))
                .toList();
    }

    /** How many checks came to this. */
    public long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    /**
     * What came of each requirement of the profile: of all its checks the worst, and untested if there is none or none was
     * made.
     */
    public Map<Requirement, Outcome> requirements() {
        Map<String, List<Result>> made = results.stream()
                .collect(Collectors.groupingBy(result -> result.requirement().key()));
        Map<Requirement, Outcome> outcomes = new LinkedHashMap<>();
        for (Requirement requirement : profile.requirements()) {
            outcomes.put(requirement, worst(made.getOrDefault(requirement.key(), List.of())));
        }
        return outcomes;
    }

    private static Outcome worst(List<Result> results) {
        for (Outcome outcome : List.of(Outcome.FAILED, Outcome.INDETERMINATE, Outcome.PASSED)) {
            if (results.stream().anyMatch(result -> result.outcome() == outcome)) {
                return outcome;
            }
        }
        return Outcome.UNTESTED;
    }
}
