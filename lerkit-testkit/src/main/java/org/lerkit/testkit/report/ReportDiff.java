package org.lerkit.testkit.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Printable;
import org.lerkit.testkit.Requirement;

/**
 * What changed between two reports, check by check. Checks are told by the requirement and their name, whatever the revision
 * of the specification.
 *
 * @param changes in the order of the later report; what is gone comes last
 */
public record ReportDiff(List<Change> changes) {
    public ReportDiff {
        changes = List.copyOf(changes);
    }

    /**
     * A check that stands otherwise than it did.
     *
     * @param requirement what it exercises
     * @param check its name
     * @param before how it stood; empty if it is new
     * @param now how it stands; empty if it is gone
     */
    public record Change(Requirement requirement, String check, Optional<Standing> before, Optional<Standing> now) {
        public Change {
            requireNonNull(requirement, "requirement");
            requireNonNull(check, "check");
            requireNonNull(before, "before");
            requireNonNull(now, "now");
        }

        /** Whether something is wrong, or not known, that was right or not known to be wrong. */
        public boolean isWorse() {
            boolean wasRight = before.filter(Standing.PASSED::equals).isPresent();
            return now.map(standing -> switch (standing) {
                        case FAILED -> true;
                        case INDETERMINATE ->
                            before.filter(Standing.FAILED::equals).isEmpty();
                        case WAIVED, UNTESTED -> wasRight;
                        case PASSED -> false;
                    })
                    .orElse(wasRight);
        }

        /** The key of the requirement and the name of the check. */
        public String key() {
            return requirement.key() + '#' + check;
        }
    }

    /** What changed. The reports may be of two subjects, or of two profiles: what one has not is new or gone. */
    public static ReportDiff between(ConformanceReport old, ConformanceReport latest) {
        Map<String, Result> before = byKey(old);
        Map<String, Result> now = byKey(latest);
        List<Change> changes = new ArrayList<>();
        now.forEach((key, result) -> {
            Optional<Standing> stood = Optional.ofNullable(before.get(key)).map(Standing::of);
            Standing stands = Standing.of(result);
            if (!stood.equals(Optional.of(stands))) {
                changes.add(new Change(result.requirement(), result.check(), stood, Optional.of(stands)));
            }
        });
        before.forEach((key, result) -> {
            if (!now.containsKey(key)) {
                changes.add(new Change(
                        result.requirement(), result.check(), Optional.of(Standing.of(result)), Optional.empty()));
            }
        });
        return new ReportDiff(changes);
    }

    private static Map<String, Result> byKey(ConformanceReport report) {
        Map<String, Result> results = new LinkedHashMap<>();
        report.results().forEach(result -> results.put(result.requirement().key() + '#' + result.check(), result));
        return results;
    }

    /** Whether anything is worse than it was. A check that is new and fails is: what it found was not known before. */
    public boolean isWorse() {
        return changes.stream().anyMatch(Change::isWorse);
    }

    /** What is wrong or could not be told now, and stood better, or was not known. */
    public List<Change> worse() {
        return changes.stream().filter(Change::isWorse).toList();
    }

    /** What came to this, and did not before. */
    public List<Change> newly(Standing standing) {
        return changes.stream()
                .filter(change -> change.before().isPresent())
                .filter(change -> change.now().equals(Optional.of(standing)))
                .toList();
    }

    /** What only the later report has. */
    public List<Change> added() {
        return changes.stream().filter(change -> change.before().isEmpty()).toList();
    }

    /** What only the older report has. */
    public List<Change> gone() {
        return changes.stream().filter(change -> change.now().isEmpty()).toList();
    }

    /** It for people, as plain text. */
    public String toText() {
        StringBuilder out = new StringBuilder();
        for (Standing standing : Standing.values()) {
            section(out, "newly " + standing.word(), newly(standing));
        }
        section(out, "new", added());
        section(out, "gone", gone());
        if (changes.isEmpty()) {
            out.append("Nothing changed.\n");
        } else {
            out.append(isWorse() ? "Worse: " : "Not worse: ")
                    .append(changes.size())
                    .append(changes.size() == 1 ? " change" : " changes")
                    .append(", ")
                    .append(worse().size())
                    .append(" for the worse.\n");
        }
        return out.toString();
    }

    private static void section(StringBuilder out, String title, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        out.append(title).append(" (").append(changes.size()).append(")\n");
        for (Change change : changes) {
            out.append("  ").append(Printable.line(change.key())).append(": ");
            out.append(change.before().map(Standing::word).orElse("not there"));
            out.append(" -> ").append(change.now().map(Standing::word).orElse("not there"));
            out.append(change.isWorse() ? " (worse)" : "").append('\n');
            out.append("    ")
                    .append(Printable.line(change.requirement().toString()))
                    .append('\n');
        }
        out.append('\n');
    }
}
