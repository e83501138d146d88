package org.lerkit.mapping.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;

/** A file of policies, or a privacy profile, is not as it has to be. Nothing of it is used. */
public final class PolicyException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems all that is wrong, at least one */
    public PolicyException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.location().describe() + ": " + problem.title())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, each with its place in the file and what to do about it. */
    @Override
    public List<Problem> problems() {
        return problems;
    }
}
