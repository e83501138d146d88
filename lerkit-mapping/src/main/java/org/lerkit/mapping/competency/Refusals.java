package org.lerkit.mapping.competency;

import java.util.List;
import java.util.Set;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.Node;

/** When frameworks are refused rather than made up, and at which places. */
final class Refusals {
    private Refusals() {}

    /**
     * What was written, if it is all that its format asks for.
     *
     * @throws ConversionException with every place where it is not
     */
    static <T extends Node> T strict(T written) {
        List<Problem> wrong = of(written);
        if (!wrong.isEmpty()) {
            throw new ConversionException(wrong);
        }
        return written;
    }

    /** Why something that was written is refused. */
    static List<Problem> of(Node written) {
        return written.check().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Refusals::refused)
                .toList();
    }

    private static Problem refused(Problem problem) {
        Problem refused = Problem.error(
                problem.code().equals(Findings.MISSING) ? ConversionProblems.MISSING : ConversionProblems.NOT_TAKEN,
                problem.location(),
                problem.title());
        return problem.hint().map(refused::withHint).orElse(refused);
    }

    /** What was found wrong with a source that is read all the same. */
    static List<Problem> tolerated(List<Problem> problems, JsonPointer base) {
        return problems.stream()
                .map(problem -> problem.at(problem.pointer().under(base)).with(Severity.WARNING))
                .toList();
    }

    /**
     * Every place of a source that lacks what no framework can do without, or has something of another kind there.
     *
     * @param needed the members that say it
     */
    static ConversionException unfit(List<Problem> problems, JsonPointer base, Set<String> needed) {
        List<Problem> missing = problems.stream()
                .filter(problem -> problem.code().equals(Findings.MISSING)
                        || problem.code().equals(Findings.TYPE))
                .filter(problem -> problem.pointer().tokens().stream().anyMatch(needed::contains))
                .map(problem -> Problem.error(ConversionProblems.MISSING, problem.location(), problem.title()))
                .toList();
        return new ConversionException(
                missing.isEmpty()
                        ? List.of(Problem.error(ConversionProblems.MISSING, base, "a part says nothing of itself"))
                        : missing);
    }
}
