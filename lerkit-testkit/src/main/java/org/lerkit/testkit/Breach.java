package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lerkit.model.Problem;

/**
 * A kind of problem by which it shows that a document breaks a requirement.
 *
 * @param code the code of the problem, as in {@code structure.member.missing}
 * @param places where it has to be; anywhere if empty
 */
public record Breach(String code, Optional<Places> places) {
    public Breach {
        requireNonNull(code, "code");
        requireNonNull(places, "places");
    }

    /** The same from its text: a code and, after a space, a pattern of places. */
    public static Breach parse(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new Breach(text, Optional.empty())
                : new Breach(text.substring(0, space), Optional.of(new Places(text.substring(space + 1))));
    }

    /** Whether a problem is of this kind. */
    public boolean matches(Problem problem) {
        return problem.code().value().equals(code)
                && places.map(asked -> asked.include(problem.pointer())).orElse(true);
    }

    @Override
    public String toString() {
        return places.map(asked -> code + ' ' + asked.pattern()).orElse(code);
    }
}
