package org.lerkit.crypto.spi;

import java.util.List;
import java.util.stream.Collectors;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;

/** A part of a credential cannot be disclosed, or not as it was asked for. Carries every reason that was found. */
public final class DisclosureException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems why, at least one, with places in the credential */
    public DisclosureException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.location().describe() + ": " + problem.title() + " ["
                        + problem.code().value() + "]")
                .collect(Collectors.joining("; ", "not disclosed: ", "")));
        this.problems = List.copyOf(problems);
    }

    /** For one reason. */
    public DisclosureException(Problem problem) {
        this(List.of(problem));
    }

    /** Why, at least one. */
    @Override
    public List<Problem> problems() {
        return problems;
    }
}
