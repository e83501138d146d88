package org.lerkit.crypto;

import java.util.List;
import java.util.stream.Collectors;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;

/** A credential was not signed, because a conforming verifier would reject it. Carries every reason that was found. */
public final class IssuanceException extends LerkitException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    IssuanceException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.location().describe() + ": " + problem.title() + " ["
                        + problem.code().value() + "]")
                .collect(Collectors.joining("; ", "not issued: ", "")));
        this.problems = List.copyOf(problems);
    }

    /** Why, at least one; places are in the document that was to be issued. */
    @Override
    public List<Problem> problems() {
        return problems;
    }
}
