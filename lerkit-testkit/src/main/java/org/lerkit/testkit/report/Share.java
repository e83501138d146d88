package org.lerkit.testkit.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Specification;

/**
 * How much of what a specification asks of a role was looked at.
 *
 * @param specification which one
 * @param revision by which revision it was read
 * @param requirements all that this revision asks, with the checks that were made of each
 */
record Share(Specification specification, String revision, List<Asked> requirements) {
    Share {
        requirements = List.copyOf(requirements);
    }

    /**
     * One thing that is asked.
     *
     * @param outcome the worst of its checks
     * @param results what came of each
     */
    record Asked(Requirement requirement, Outcome outcome, List<Result> results) {
        /** Why nobody looked, where nobody did. */
        String reason() {
            return results.stream()
                    .map(result -> result.finding().message())
                    .findFirst()
                    .or(requirement::untested)
                    .orElse("No check of it was made in this run.");
        }
    }

    /** Whether a report is on a part of its profile only, as it was asked for. */
    static boolean isPart(List<Share> shares) {
        return shares.stream()
                .flatMap(share -> share.requirements().stream())
                .anyMatch(asked -> asked.results().isEmpty()
                        && asked.requirement().untested().isEmpty());
    }

    /** The share of each specification of a report, in the order of its profile. */
    static List<Share> of(ConformanceReport report) {
        Map<Requirement, Outcome> outcomes = report.requirements();
        Map<String, List<Result>> made = byRequirement(report);
        List<Share> shares = new ArrayList<>();
        for (Specification specification : report.profile().specifications()) {
            String revision = report.revisions().getOrDefault(specification, specification.newestRevision());
            List<Asked> asked = outcomes.entrySet().stream()
                    .filter(entry -> entry.getKey().specification().equals(specification)
                            && entry.getKey().isIn(revision))
                    .map(entry -> new Asked(
                            entry.getKey(),
                            entry.getValue(),
                            made.getOrDefault(entry.getKey().key(), List.of())))
                    .toList();
            shares.add(new Share(specification, revision, asked));
        }
        return List.copyOf(shares);
    }

    /** The results, by the key of their requirement. */
    static Map<String, List<Result>> byRequirement(ConformanceReport report) {
        return report.results().stream()
                .collect(Collectors.groupingBy(result -> result.requirement().key()));
    }

    /** How many requirements came to what. */
    Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, count(outcome));
        }
        return counts;
    }

    long count(Outcome outcome) {
        return requirements.stream().filter(asked -> asked.outcome() == outcome).count();
    }

    long tested() {
        return requirements.size() - count(Outcome.UNTESTED);
    }
}
