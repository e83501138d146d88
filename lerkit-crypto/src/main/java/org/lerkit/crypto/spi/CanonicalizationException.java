package org.lerkit.crypto.spi;

import java.util.List;
import java.util.stream.Collectors;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;

/** A document has no canonical form that says all it says. Carries every reason that was found. */
public final class CanonicalizationException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems why, with places from the root of the document that was to be made canonical */
    public CanonicalizationException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.location().describe() + ": " + problem.title())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Why, at least one. */
    @Override
    public List<Problem> problems() {
        return problems;
    }
}
